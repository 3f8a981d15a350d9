import type { Instant } from '@marque/kit/clock.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { isListed, listed, literal } from '@marque/kit/db/prepared.ts';
import { byRank, isOfficial, productList, standAt } from '@marque/schema/campaign-rules.ts';
import type { Campaign, Discount, RebateRule } from '@marque/schema/campaigns.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';
import { and, type Column, or, type SQL, sql } from 'drizzle-orm';
import { listings } from '../listings/tables.ts';

/**
 * What `campaign-rules.ts` says of a listing, said in SQL of its own row: both answer alike for every row and instant.
 * What a campaign says is written into the statements: it seldom changes, and as parameters it would cost each statement of a
 * page more than the database takes to answer it.
 */

/** No rebate, in a column of amounts: a rebate of nothing is one. */
export const noRebate = -1;

/** A whole number. */
const whole = (value: number): SQL => sql`cast(${literal(value)} as bigint)`;

const greatestName = sql.raw(dialect === 'sqlite' ? 'max' : 'greatest');

/** The greatest of some amounts; the first where the others are smaller. */
const greatest = (first: SQL, ...others: readonly SQL[]): SQL =>
  others.length === 0 ? first : sql`${greatestName}(${sql.join([first, ...others], sql`, `)})`;

/** A list up to here is written out: cheaper than one that the database takes apart, and still few shapes of statement. */
const writtenOut = 16;

/** True or false and never unknown: a listing without a store or product is admitted by no list of them. */
const isAmong = (column: Column, ids: readonly string[] | null): SQL | undefined => {
  if (ids === null) return undefined;
  // `coalesce` of what is never null costs nothing, and keeps SQLite from other indexes than those that are walked.
  const value = sql`coalesce(${column}, '')`;
  if (ids.length === 0) return sql`1 = 0`;
  if (ids.length > writtenOut) return isListed(value, listed(ids));
  const list = sql.join(ids.map(literal), sql`, `);
  return sql`${value} in (${list})`;
};

const kindsByName = Object.entries(productList) as [ListingKind, (typeof productList)[ListingKind]][]; // a total record

const takesPart = (campaign: Campaign): SQL =>
  sql`(${and(
    sql`${listings.currency} = ${literal(campaign.currency)}`,
    isAmong(listings.kind, campaign.kinds),
    isAmong(listings.brandId, campaign.brands),
    ...kindsByName.map(([kind, list]) => {
      const isProduct = isAmong(listings.productId, campaign[list]);
      return isProduct && sql`(${listings.kind} <> ${literal(kind)} or ${isProduct})`;
    }),
    isAmong(listings.sellerId, campaign.sellers),
    isAmong(listings.storeId, campaign.stores),
  )})`;

const choose = (steps: readonly (readonly [when: SQL, amount: number])[]): SQL =>
  steps.length === 0
    ? whole(noRebate)
    : sql`case ${sql.join(
        steps.map(([when, amount]) => sql`when ${when} then ${whole(amount)}`),
        sql` `,
      )} else ${whole(noRebate)} end`;

const amountOf = ({ kind, tiers }: RebateRule): SQL => {
  if (kind === 'PRICE_TIERS')
    return choose(
      tiers
        .toReversed()
        .flatMap(({ priceFrom, amount }) =>
          priceFrom === null ? [] : [[sql`${listings.price} >= ${literal(priceFrom)}`, amount] as const],
        ),
    );
  return choose(
    tiers.flatMap(({ modelId, projectId, amount }) => [
      ...(modelId === null
        ? []
        : [[sql`(${listings.kind} = 'CAR' and ${listings.productId} = ${literal(modelId)})`, amount] as const]),
      ...(projectId === null
        ? []
        : [[sql`(${listings.kind} <> 'CAR' and ${listings.productId} = ${literal(projectId)})`, amount] as const]),
    ]),
  );
};

/** The brands that a campaign names in its stands, by whether they hold at an instant. */
const brandsWhere = ({ endorsements }: Campaign, holds: (brandId: string) => boolean): string[] =>
  endorsements.map(({ brandId }) => brandId).filter(holds);

/** A campaign that runs, with what it comes to for a listing. */
export interface RunningCampaign {
  readonly campaign: Campaign;
  /** Brands whose goods it does not count for. */
  readonly denied: readonly string[];
  /** That it counts for the listing: nothing of its stacking group comes before it. True or false, never unknown. */
  readonly counts: SQL;
  /** The rebate of one for which it counts; `noRebate` where none of its steps is for it. */
  readonly rebate: SQL;
  /** That the listing's brand endorses it. */
  readonly isEndorsed: SQL | undefined;
}

/** The campaigns of an instant that take part in rules, by rank. */
export const runningCampaigns = (open: readonly Campaign[], now: Instant): RunningCampaign[] => {
  const ranked = open.toSorted(byRank).map((campaign) => {
    const rebate = greatest(whole(noRebate), ...campaign.rebateRules.map(amountOf));
    const denied = brandsWhere(campaign, (brandId) => !isOfficial(campaign, brandId, now));
    const endorsing = brandsWhere(campaign, (brandId) => standAt(campaign, brandId, now)?.state === 'ENDORSED');
    const official = and(
      takesPart(campaign),
      campaign.discounts.length > 0 ? undefined : sql`${rebate} > ${literal(noRebate)}`,
      denied.length === 0 ? undefined : sql`not ${isAmong(listings.brandId, denied)}`,
    );
    return {
      campaign,
      denied,
      rebate,
      official: sql`(${official})`,
      isEndorsed: endorsing.length === 0 ? undefined : isAmong(listings.brandId, endorsing),
    };
  });
  return ranked.map(({ official, ...running }, index) => {
    const { stackingGroup } = running.campaign;
    const before =
      stackingGroup === null
        ? []
        : ranked.slice(0, index).filter(({ campaign }) => campaign.stackingGroup === stackingGroup);
    const first = and(official, ...before.map((other) => sql`not ${other.official}`));
    return { ...running, counts: sql`(${first})` };
  });
};

/** The greatest rebate of a listing in minor units; `noRebate` where there is none. */
export const bestRebate = (running: readonly RunningCampaign[]): SQL =>
  greatest(
    whole(noRebate),
    ...running
      .filter(({ campaign }) => campaign.rebateRules.length > 0)
      .map(({ counts, rebate }) => sql`case when ${counts} then ${rebate} else ${whole(noRebate)} end`),
  );

/** That a campaign which counts for a listing is endorsed by its brand. */
export const isEndorsed = (running: readonly RunningCampaign[]): SQL =>
  sql`(${
    or(...running.flatMap(({ counts, isEndorsed }) => (isEndorsed ? [sql`(${counts} and ${isEndorsed})`] : []))) ??
    sql`1 = 0`
  })`;

/** The discounts that come off the advertised price. */
export const plainDiscounts = ({ discounts }: Campaign): Discount[] =>
  discounts.filter(({ reflectedInPrice }) => !reflectedInPrice);

/** A share half up to a minor unit, in two parts, so that no product passes 2^63. */
const shareOf = (basisPoints: number): SQL =>
  sql`((${listings.price} / 10000) * ${whole(basisPoints)} + ((${listings.price} % 10000) * ${whole(basisPoints)} + 5000) / 10000)`;

/** What a campaign takes off the price of a listing for which it counts, before the price is used up. */
export const cutOf = (campaign: Campaign): SQL =>
  sql.join(
    plainDiscounts(campaign).map(({ amount, basisPoints }) =>
      amount === null ? shareOf(basisPoints ?? 0) : whole(amount),
    ),
    sql` + `,
  );

/** The price less cuts, never below nothing. */
export const reduced = (cuts: readonly SQL[]): SQL =>
  cuts.length === 0
    ? sql`${listings.price}`
    : sql`${greatestName}(${whole(0)}, ${listings.price} - (${sql.join([...cuts], sql` + `)}))`;

/** What a buyer pays for a listing: its price less the plain discounts that count. */
export const effectivePrice = (discounted: readonly RunningCampaign[]): SQL =>
  reduced(
    discounted.map(({ campaign, counts }) => sql`case when ${counts} then ${cutOf(campaign)} else ${whole(0)} end`),
  );
