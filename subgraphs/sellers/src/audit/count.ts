import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import { and, count, eq, gt, inArray, lte } from 'drizzle-orm';
import { pairKey } from '../authorizations/pair.ts';
import { readRights } from '../authorizations/rights.ts';
import { classOf, liveStatuses, standingAt } from '../listings/standing.ts';
import { listingHistory, listings } from '../listings/tables.ts';

/** How many live listings of a class a seller has. */
export interface SellerCount {
  readonly sellerId: string;
  readonly class: AuthorizationClass;
  readonly listings: number;
}

const alike = (table: typeof listings | typeof listingHistory) => ({
  sellerId: table.sellerId,
  productId: table.productId,
  region: table.region,
  channel: table.channel,
  condition: table.condition,
  authorizationClaim: table.authorizationClaim,
  disclosed: table.disclosed,
});

/** The live listings of a brand at an instant, counted by all that their class follows from. Looks at each of them. */
const countAlike = async (executor: Executor, brandId: string, at: Instant) => {
  const groups = [];
  for (const table of [listings, listingHistory]) {
    const columns = alike(table);
    groups.push(
      ...(await executor
        .select({ ...columns, listings: count() })
        .from(table)
        .where(
          and(
            eq(table.brandId, brandId),
            inArray(table.status, [...liveStatuses]),
            lte(table.since, at),
            gt(table.expiresAt, at),
            table === listingHistory ? gt(listingHistory.until, at) : undefined,
          ),
        )
        .groupBy(...Object.values(columns))),
    );
  }
  return groups;
};

/** Counts the live listings of a brand by seller and class as of any instant, by looking at each of them. */
export const countByLooking = async (executor: Executor, brandId: string, at: Instant): Promise<SellerCount[]> => {
  const groups = await countAlike(executor, brandId, at);
  const rights = await readRights(
    executor,
    groups.map(({ sellerId }) => ({ brandId, sellerId })),
  );
  const counts = new Map<string, SellerCount>();
  for (const group of groups) {
    const { sellerId } = group;
    const granted = rights.get(pairKey({ brandId, sellerId })) ?? [];
    const class_ = classOf(standingAt(granted, group, at), group);
    const key = `${sellerId} ${class_}`;
    const before = counts.get(key)?.listings ?? 0;
    counts.set(key, { sellerId, class: class_, listings: before + Number(group.listings) });
  }
  return [...counts.values()];
};
