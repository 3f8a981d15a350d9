import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { and, eq, gt, lte, sql } from 'drizzle-orm';
import { type UnitHoldRow, unitHolds } from './tables.ts';

const byIds = prepared('unit_holds_by_ids', (executor) =>
  executor
    .select()
    .from(unitHolds)
    .where(isListed(unitHolds.id, sql.placeholder('ids'))),
);

/** The holds with these ids, in no order. */
export const holdsByIds = (executor: Executor, ids: readonly string[]): Promise<UnitHoldRow[]> =>
  byIds(executor, { ids: listed(ids) });

/** The hold that keeps a listing for a buyer at an instant; null where none does. */
export const liveHoldOf = async (tx: Executor, listingId: string, now: Instant): Promise<UnitHoldRow | null> => {
  const isLive = and(eq(unitHolds.status, 'PLACED'), gt(unitHolds.expiresAt, now));
  const [hold] = await tx
    .select()
    .from(unitHolds)
    .where(and(eq(unitHolds.listingId, listingId), isLive));
  return hold ?? null;
};

/** Ends the hold of a listing whose time is up, so that another may take its place. */
export const expireHoldOf = async (tx: Executor, listingId: string, now: Instant): Promise<void> => {
  await tx
    .update(unitHolds)
    .set({ status: 'EXPIRED' })
    .where(and(eq(unitHolds.listingId, listingId), eq(unitHolds.status, 'PLACED'), lte(unitHolds.expiresAt, now)));
};

/** Ends the live hold of a listing whose unit was sold. */
export const convertHoldOf = async (tx: Executor, listingId: string, now: Instant): Promise<void> => {
  await tx
    .update(unitHolds)
    .set({ status: 'CONVERTED' })
    .where(and(eq(unitHolds.listingId, listingId), eq(unitHolds.status, 'PLACED'), gt(unitHolds.expiresAt, now)));
};

/** Places a hold; false where the listing has a live one. */
export const insertHold = async (tx: Executor, hold: UnitHoldRow): Promise<boolean> => {
  const written = await tx.insert(unitHolds).values(hold).onConflictDoNothing().returning({ id: unitHolds.id });
  return written.length > 0;
};

/** Gives a live hold up; null where it is not live. */
export const releaseHold = async (tx: Executor, id: string, now: Instant): Promise<UnitHoldRow | null> => {
  const [released] = await tx
    .update(unitHolds)
    .set({ status: 'RELEASED' })
    .where(and(eq(unitHolds.id, id), eq(unitHolds.status, 'PLACED'), gt(unitHolds.expiresAt, now)))
    .returning();
  return released ?? null;
};
