import { type Direction, keyset, type Page, readingDirection } from '@marque/kit/graphql/connection.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import { effectivePriceOf } from '../../promotions/cut.ts';
import { common, isEmpty, type Reach, reachOf, walksWithin } from '../../promotions/reach.ts';
import { cutOf, effectivePrice, plainDiscounts, type RunningCampaign, reduced } from '../../promotions/terms.ts';
import { withoutIndex } from '../criteria.ts';
import type { Asked } from '../matching.ts';
import type { Readers } from '../readers.ts';
import { type ListingRow, listings } from '../tables.ts';
import { walkOf } from '../walk.ts';
import { priceBounds, rankBound } from './discount-curve.ts';
import { fewOrMany } from './few.ts';
import { merge, type Order } from './order.ts';

/** Listings for which the very same campaigns count, so that their effective price follows from their price alone. */
export interface Group {
  readonly campaigns: readonly RunningCampaign[];
  readonly reach: Reach;
}

/** With more groups than this the database computes and sorts instead. */
const mostGroups = 100;

const meets = (group: Group, next: RunningCampaign): Group => ({
  campaigns: [...group.campaigns, next],
  reach: common(group.reach, reachOf(next)),
});

const canMeet = ({ campaigns, reach }: Group, { campaign: next }: RunningCampaign): boolean =>
  !isEmpty(reach) &&
  campaigns.every(
    ({ campaign }) =>
      campaign.currency === next.currency &&
      (campaign.stackingGroup === null || campaign.stackingGroup !== next.stackingGroup),
  );

/** All sets of campaigns that can count for one listing together, the empty one among them; null where they are too many. */
export const groupsOf = (discounted: readonly RunningCampaign[]): Group[] | null => {
  const groups: Group[] = [{ campaigns: [], reach: { brands: null, products: null, sellers: null } }];
  for (const next of discounted) {
    for (const group of [...groups]) {
      const larger = meets(group, next);
      if (
        canMeet(larger.campaigns.length === 1 ? { ...larger, campaigns: [] } : { ...group, reach: larger.reach }, next)
      )
        groups.push(larger);
    }
    if (groups.length > mostGroups) return null;
  }
  return groups;
};

/**
 * By what a buyer pays, then by the price asked, then by id. At an instant the listings fall into few groups by the
 * discounts that count; within one, what is paid rises with the price, so that each is walked along the indexes of
 * prices and the walks are merged.
 */
export const effectivePriceOrder = (readers: Readers, direction: Direction, asked: Asked): Order => {
  const { running, sought, now } = asked;
  const condition = asked.condition(walkOf(sought));
  const discounted = running.filter(({ campaign }) => plainDiscounts(campaign).length > 0);
  const open = running.map(({ campaign }) => campaign);
  const groups = groupsOf(discounted);
  const keyOf = (row: ListingRow): CursorKey => [effectivePriceOf(open, row, now), row.price, row.id];

  const readSorted = (condition: SQL, page: Page): Promise<ListingRow[]> => {
    const columns = [effectivePrice(discounted), withoutIndex(listings.price), withoutIndex(listings.id)];
    const { where, orderBy } = keyset(columns, direction, page);
    return readers.rows({ condition: sql`${and(condition, where)}`, order: sql.join(orderBy, sql`, `) }, page.size + 1);
  };

  /**
   * Reads one group along prices, on and on until no row that follows can belong before those that were read, and no
   * further than what is paid for the last row that the page has already.
   */
  const readGroup = async (
    group: Group,
    walk: SQL,
    page: Page,
    last: ListingRow | undefined,
  ): Promise<ListingRow[]> => {
    const reading = readingDirection(direction, page);
    const campaigns = group.campaigns.map(({ campaign }) => campaign);
    const effective = reduced(campaigns.map(cutOf));
    const { where } = keyset([effective, listings.price, listings.id], direction, page);
    const { orderBy } = keyset([listings.price, listings.id], direction, page);
    const all = and(
      condition,
      walk,
      ...group.campaigns.map(({ counts }) => counts),
      ...discounted
        .filter((running) => !group.campaigns.includes(running) && !isEmpty(common(group.reach, reachOf(running))))
        .map(({ counts }) => sql`not ${counts}`),
      priceBounds(campaigns, page.start?.[0], reading),
      priceBounds(campaigns, last && effectivePriceOf(open, last, now), reading === 'asc' ? 'desc' : 'asc'),
      where,
    );
    for (let limit = page.size + 1; ; limit *= 4) {
      const rows = await readers.rows({ condition: sql`${all}`, order: sql.join(orderBy, sql`, `) }, limit);
      const furthest = rows.at(-1);
      if (rows.length < limit || !furthest) return rows;
      const bound = rankBound(campaigns, furthest.price, reading);
      if (bound === null) return rows;
      const kept = merge(rows, keyOf, reading, page.size + 1).at(-1);
      const rank = kept ? effectivePriceOf(open, kept, now) : bound;
      if (reading === 'asc' ? rank < bound : rank > bound) return rows;
    }
  };

  const sorted = (condition: SQL): Order => ({
    read: async (page) => ({ rows: await readSorted(condition, page), keyOf }),
  });

  /** Groups of several campaigns first: what no campaign reaches is walked across all that one does, so it has to end early. */
  const merged = (all: readonly Group[]): Order => ({
    read: async (page) => {
      let rows: readonly ListingRow[] = [];
      for (const group of all.toReversed())
        for (const walk of walksWithin(group.reach, sought)) {
          const found = await readGroup(group, walk, page, rows[page.size]);
          rows = merge([...rows, ...found], keyOf, readingDirection(direction, page), page.size + 1);
        }
      return { rows, keyOf };
    },
  });

  return fewOrMany(asked, readers, { few: sorted, many: groups ? merged(groups) : sorted(condition) });
};
