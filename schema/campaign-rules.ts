import { forever, type Instant } from '@marque/kit/clock.ts';
import { contains } from '@marque/kit/intervals.ts';
import type { Campaign, RebateRule, Stand } from './campaigns.ts';
import type { ListingKind } from './kinds.ts';

/** The facts of a listing that campaigns are held against. */
export interface PromotedFacts {
  readonly kind: ListingKind;
  readonly brandId: string;
  readonly productId: string | null;
  readonly sellerId: string;
  readonly storeId: string | null;
  /** The advertised price in minor units. */
  readonly price: number;
  /** ISO 4217. */
  readonly currency: string;
}

const admits = (allowed: readonly string[] | null, id: string | null): boolean =>
  allowed === null || (id !== null && allowed.includes(id));

/** Which of a campaign's lists restricts the products of a kind. */
export const productList = { CAR: 'models', APARTMENT: 'projects' } as const satisfies Record<
  ListingKind,
  keyof Campaign
>;

/** Tells whether one of a campaign's windows holds the instant. */
export const isOpen = ({ windows }: Campaign, at: Instant): boolean => windows.some((window) => contains(window, at));

/** Tells whether a listing's kind, brand, product and currency take part. Amounts of two currencies never meet. */
export const admitsGoods = (campaign: Campaign, { kind, brandId, productId, currency }: PromotedFacts): boolean =>
  campaign.currency === currency &&
  admits(campaign.kinds, kind) &&
  admits(campaign.brands, brandId) &&
  admits(campaign[productList[kind]], productId);

/** Tells whether a listing's seller and store take part. */
export const admitsSeller = ({ sellers, stores }: Campaign, { sellerId, storeId }: PromotedFacts): boolean =>
  admits(sellers, sellerId) && admits(stores, storeId);

/** The first instant after another at which one of a campaign's windows begins or ends, or a stand on it; `forever` where none does. */
export const nextChangeOf = ({ windows, endorsements }: Campaign, after: Instant): Instant =>
  [
    ...windows.flatMap(({ from, until }) => [from, until]),
    ...endorsements.flatMap(({ stands }) => stands.map(({ since }) => since)),
  ].reduce((next, at) => (at > after && at < next ? at : next), forever);

const amountOf = ({ kind, tiers }: RebateRule, facts: PromotedFacts): number | null => {
  if (kind === 'PRICE_TIERS')
    return tiers.findLast(({ priceFrom }) => priceFrom !== null && priceFrom <= facts.price)?.amount ?? null;
  const product = facts.kind === 'CAR' ? 'modelId' : 'projectId';
  return tiers.find((tier) => tier[product] !== null && tier[product] === facts.productId)?.amount ?? null;
};

/** What a campaign gives back for a listing. */
export interface Rebate {
  readonly campaign: Campaign;
  readonly rule: RebateRule;
  /** Minor units, from the rule's floor to its ceiling. */
  readonly amount: number;
}

/**
 * The rebate that a campaign's rules come to for a listing: of several rules the greatest, of equals the first; null where
 * none has a step for it. Price steps go by the advertised price, so that a plain discount, of this campaign or another,
 * never costs a buyer a step.
 */
export const rebateOf = (campaign: Campaign, facts: PromotedFacts): Rebate | null =>
  campaign.rebateRules.reduce<Rebate | null>((best, rule) => {
    const amount = amountOf(rule, facts);
    return amount === null || (best && best.amount >= amount) ? best : { campaign, rule, amount };
  }, null);

/** A brand's stand on a campaign at an instant (before its first one, that first one); null where the brand is not asked. */
export const standAt = ({ endorsements }: Campaign, brandId: string, at: Instant): Stand | null => {
  const stands = endorsements.find((endorsement) => endorsement.brandId === brandId)?.stands;
  return stands?.findLast(({ since }) => since <= at) ?? stands?.[0] ?? null;
};

/** Tells whether a campaign counts for a brand's goods: it does not once the brand denied it or withdrew from it. */
export const isOfficial = (campaign: Campaign, brandId: string, at: Instant): boolean => {
  const state = standAt(campaign, brandId, at)?.state;
  return state !== 'DENIED' && state !== 'WITHDRAWN';
};

/** The order in which campaigns come: the greater priority first, of equals the smaller id. */
export const byRank = (a: Campaign, b: Campaign): number => b.priority - a.priority || (a.id < b.id ? -1 : 1);

/** The campaigns that touch a listing at an instant, each list by rank. */
export interface Promotions {
  /** They count: of a stacking group only the first. */
  readonly counting: readonly Campaign[];
  /** The listing's brand denied them or withdrew. They give nothing, and hold back no other campaign of their group. */
  readonly denied: readonly Campaign[];
}

/** Decides which campaigns touch a listing at an instant: open, its goods and seller take part, and something is given for it. */
export const promotionsOf = (campaigns: readonly Campaign[], facts: PromotedFacts, at: Instant): Promotions => {
  const touching = campaigns
    .filter((campaign) => isOpen(campaign, at) && admitsGoods(campaign, facts) && admitsSeller(campaign, facts))
    .filter((campaign) => campaign.discounts.length > 0 || rebateOf(campaign, facts) !== null)
    .sort(byRank);
  const { official = [], denied = [] } = Object.groupBy(touching, (campaign) =>
    isOfficial(campaign, facts.brandId, at) ? 'official' : 'denied',
  );
  const counting = official.filter(
    ({ stackingGroup }, index) =>
      stackingGroup === null || official.findIndex((campaign) => campaign.stackingGroup === stackingGroup) === index,
  );
  return { counting, denied };
};

/** The rebates of the campaigns that count for a listing, the greatest first, of equals by rank. */
export const rebatesOf = ({ counting }: Promotions, facts: PromotedFacts): readonly Rebate[] =>
  counting
    .map((campaign) => rebateOf(campaign, facts))
    .filter((rebate) => rebate !== null)
    .sort((a, b) => b.amount - a.amount);
