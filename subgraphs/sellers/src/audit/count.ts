import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import { and, count, eq, gt, inArray, lt, lte, type SQL, sql } from 'drizzle-orm';
import { pairKey } from '../authorizations/pair.ts';
import { readRights } from '../authorizations/rights.ts';
import { alikeColumns } from '../listings/alike.ts';
import { classOf, liveStatuses, standingAt } from '../listings/standing.ts';
import { listingHistory, listings } from '../listings/tables.ts';

/** The four classes, in the order in which they are listed. */
export const classes = [
  'AUTHORIZED',
  'UNAUTHORIZED_DISCLOSED',
  'UNAUTHORIZED_UNDISCLOSED',
  'FALSE_CLAIM',
] as const satisfies readonly AuthorizationClass[];

/** How many live listings of a class a seller has. */
export interface SellerCount {
  readonly sellerId: string;
  readonly class: AuthorizationClass;
  readonly listings: number;
}

/** Listings of a brand with a status of the market, counted by seller and all that their class follows from. */
const groupsOf = (
  executor: Executor,
  table: typeof listings | typeof listingHistory,
  brandId: string,
  ...where: readonly SQL[]
) => {
  const columns = { sellerId: table.sellerId, ...alikeColumns(table) };
  return executor
    .select({ ...columns, listings: count() })
    .from(table)
    .where(and(eq(table.brandId, brandId), inArray(table.status, [...liveStatuses]), ...where))
    .groupBy(...Object.values(columns));
};

type Group = Awaited<ReturnType<typeof groupsOf>>[number];

const classed = async (
  executor: Executor,
  brandId: string,
  groups: readonly Group[],
  at: Instant,
): Promise<SellerCount[]> => {
  if (groups.length === 0) return [];
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
    counts.set(key, { sellerId, class: class_, listings: before + group.listings });
  }
  return [...counts.values()];
};

/** Counts the live listings of a brand by seller and class as of any instant, by looking at each of them. */
export const countByLooking = async (executor: Executor, brandId: string, at: Instant): Promise<SellerCount[]> => {
  const now = [lte(listings.since, at), gt(listings.expiresAt, at)];
  const before = [lte(listingHistory.since, at), gt(listingHistory.until, at), gt(listingHistory.expiresAt, at)];
  const groups = [
    ...(await groupsOf(executor, listings, brandId, ...now)),
    ...(await groupsOf(executor, listingHistory, brandId, ...before)),
  ];
  return classed(executor, brandId, groups, at);
};

/** Counts those listings of a brand by seller and class whose time was over by an instant without anybody's doing. */
export const countExpired = async (executor: Executor, brandId: string, at: Instant): Promise<SellerCount[]> => {
  // The instant is written out as the index says it.
  const expired = [lte(listings.expiresAt, at), lt(listings.expiresAt, sql.raw(String(forever)))];
  return classed(executor, brandId, await groupsOf(executor, listings, brandId, ...expired), at);
};
