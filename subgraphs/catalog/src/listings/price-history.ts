import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { sql } from 'drizzle-orm';
import { pricePoints } from './tables.ts';

/** A price in the listing's currency, and since when it was asked. */
export interface PricePoint {
  /** Minor units. */
  readonly price: number;
  readonly from: Instant;
}

/** The most points that a history answers with. */
const longestHistory = 100;

const readPoints = prepared('price_points_of_listings', (executor) => {
  const ranked = executor
    .select({
      listingId: pricePoints.listingId,
      id: pricePoints.id,
      price: pricePoints.price,
      from: pricePoints.from,
      rank: sql<number>`row_number() over (partition by ${pricePoints.listingId} order by ${pricePoints.id} desc)`.as(
        'rank',
      ),
    })
    .from(pricePoints)
    .where(isListed(pricePoints.listingId, sql.placeholder('ids')))
    .as('ranked');
  return executor
    .select({ listingId: ranked.listingId, price: ranked.price, from: ranked.from })
    .from(ranked)
    .where(sql`${ranked.rank} <= ${sql.raw(String(longestHistory))}`)
    .orderBy(sql`${ranked.id} desc`);
});

/** The price histories of listings in the order of their ids, each newest first and of at most 100 points. */
export const pricePointsOf = async (
  executor: Executor,
  listingIds: readonly string[],
): Promise<readonly (readonly PricePoint[])[]> => {
  const rows = await readPoints(executor, { ids: listed(listingIds) });
  const byListing = Map.groupBy(rows, ({ listingId }) => listingId);
  return listingIds.map((id) => (byListing.get(id) ?? []).map(({ price, from }) => ({ price, from })));
};
