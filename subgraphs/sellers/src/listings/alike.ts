import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { and, count, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import type { Pair } from '../authorizations/pair.ts';
import { liveStatuses } from './standing.ts';
import { listingHistory, listings } from './tables.ts';

/** The columns that tell listings apart whose classes may differ. */
export const alikeColumns = (table: typeof listings | typeof listingHistory) => ({
  productId: table.productId,
  region: table.region,
  channel: table.channel,
  condition: table.condition,
  authorizationClaim: table.authorizationClaim,
  disclosed: table.disclosed,
});

/**
 * A seller's listings of a brand whose status is that of one on the market, counted by all that their classes follow from
 * an instant on. `since` is that instant at the earliest: what was before makes no difference.
 */
export const countAlike = async (executor: Executor, { brandId, sellerId }: Pair, at: Instant) => {
  const read = async (table: typeof listings | typeof listingHistory, until: SQL<number>, where?: SQL) => {
    const columns = {
      ...alikeColumns(table),
      expiresAt: table.expiresAt,
      since: sql`case when ${table.since} > ${at} then ${table.since} else ${at} end`.mapWith(Number),
      until: until.mapWith(Number),
    };
    const groups = [...Object.values(alikeColumns(table)), table.expiresAt, sql`8`, sql`9`];
    return executor
      .select({ ...columns, listings: count() })
      .from(table)
      .where(
        and(eq(table.brandId, brandId), eq(table.sellerId, sellerId), inArray(table.status, [...liveStatuses]), where),
      )
      .groupBy(...groups);
  };
  return [
    ...(await read(listings, sql<number>`cast(${forever} as bigint)`)),
    ...(await read(listingHistory, sql<number>`${listingHistory.until}`, gt(listingHistory.until, at))),
  ];
};
