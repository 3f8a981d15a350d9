import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed } from '@marque/kit/db/prepared.ts';
import { and, asc, eq, gt, inArray, lte, type SQL } from 'drizzle-orm';
import { type CouponRow, coupons } from '../wallet/tables.ts';
import { type RedemptionRow, redemptionParts, redemptions } from './tables.ts';

/** What a coupon gives to a redemption, with the coupon as it is. */
export interface Part {
  readonly coupon: CouponRow;
  readonly amount: number;
}

/** Redemptions by their ids, in no order. */
export const redemptionsByIds = (executor: Executor, ids: readonly string[]): Promise<RedemptionRow[]> =>
  executor
    .select()
    .from(redemptions)
    .where(isListed(redemptions.id, listed(ids)));

/** Adds a redemption; false where the order has one that is not undone. */
export const insertRedemption = async (tx: Executor, row: RedemptionRow): Promise<boolean> => {
  const added = await tx.insert(redemptions).values(row).onConflictDoNothing().returning({ id: redemptions.id });
  return added.length > 0;
};

/** Adds what coupons give to a redemption. */
export const insertParts = async (
  tx: Executor,
  rows: readonly (typeof redemptionParts.$inferInsert)[],
): Promise<void> => {
  await tx.insert(redemptionParts).values([...rows]);
};

/** What coupons give to a redemption, in the order of the coupons' ids: the order in which all change them. */
export const partsOf = async (tx: Executor, redemptionId: string): Promise<Part[]> =>
  tx
    .select({ coupon: coupons, amount: redemptionParts.amount })
    .from(redemptionParts)
    .innerJoin(coupons, eq(coupons.id, redemptionParts.couponId))
    .where(eq(redemptionParts.redemptionId, redemptionId))
    .orderBy(asc(coupons.id));

/** Captures a redemption whose lock holds; null for another one. */
export const captureLock = async (tx: Executor, id: string, now: Instant): Promise<RedemptionRow | null> => {
  const [row] = await tx
    .update(redemptions)
    .set({ status: 'CAPTURED', settledAt: now })
    .where(and(eq(redemptions.id, id), eq(redemptions.status, 'LOCKED'), gt(redemptions.expiresAt, now)))
    .returning();
  return row ?? null;
};

/** Ends a redemption's lock, whether its time is over or not; null for one that is not locked. */
export const releaseLock = async (tx: Executor, id: string, now: Instant): Promise<RedemptionRow | null> => {
  const [row] = await tx
    .update(redemptions)
    .set({ status: 'RELEASED', settledAt: now })
    .where(and(eq(redemptions.id, id), eq(redemptions.status, 'LOCKED')))
    .returning();
  return row ?? null;
};

/** Reverses a captured redemption; null for another one. */
export const reverseCapture = async (tx: Executor, id: string, now: Instant): Promise<RedemptionRow | null> => {
  const [row] = await tx
    .update(redemptions)
    .set({ status: 'REVERSED', settledAt: now })
    .where(and(eq(redemptions.id, id), eq(redemptions.status, 'CAPTURED')))
    .returning();
  return row ?? null;
};

/** Whose locks are meant: a buyer's, or those on coupons of a campaign whose own time is over. */
export type LocksOf = { readonly buyerId: string } | { readonly campaignId: string };

const locksOf = (tx: Executor, of: LocksOf, now: Instant): SQL | undefined =>
  'buyerId' in of
    ? eq(redemptions.buyerId, of.buyerId)
    : inArray(
        redemptions.id,
        tx
          .select({ id: redemptionParts.redemptionId })
          .from(redemptionParts)
          .innerJoin(coupons, eq(coupons.id, redemptionParts.couponId))
          .where(and(eq(coupons.campaignId, of.campaignId), lte(coupons.expiresAt, now), gt(coupons.locked, 0))),
      );

/** The locks whose time is over. */
export const lapsedLocks = (tx: Executor, of: LocksOf, now: Instant): Promise<RedemptionRow[]> =>
  tx
    .select()
    .from(redemptions)
    .where(and(locksOf(tx, of, now), eq(redemptions.status, 'LOCKED'), lte(redemptions.expiresAt, now)))
    .orderBy(asc(redemptions.id));

/** The redemptions that hold a coupon locked. */
export const locksOnCoupon = (tx: Executor, couponId: string): Promise<RedemptionRow[]> =>
  tx
    .select()
    .from(redemptions)
    .where(
      and(
        eq(redemptions.status, 'LOCKED'),
        inArray(
          redemptions.id,
          tx
            .select({ id: redemptionParts.redemptionId })
            .from(redemptionParts)
            .where(eq(redemptionParts.couponId, couponId)),
        ),
      ),
    )
    .orderBy(asc(redemptions.id));
