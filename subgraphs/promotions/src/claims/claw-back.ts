import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { eq } from 'drizzle-orm';
import { releaseBudgets } from '../budgets/store.ts';
import { ofBuyer } from '../ledger/accounts.ts';
import { post } from '../ledger/store.ts';
import type { PurchaseRow } from '../purchases/tables.ts';
import { release } from '../redemptions/moves.ts';
import { locksOnCoupon } from '../redemptions/store.ts';
import { causeOf, returnRemaining } from '../wallet/returns.ts';
import { couponRowOfClaim, lockWallet, moveCoupon } from '../wallet/store.ts';
import { recordWay } from './history.ts';
import { decideClaim, expireClaims, reservingStates, standingClaimOf } from './store.ts';
import { claims } from './tables.ts';

const revoke = async (tx: Executor, claimId: string, by: { idempotencyKey: string; at: Instant }): Promise<void> => {
  const found = await couponRowOfClaim(tx, claimId);
  if (!found) throw new Error(`The claim ${claimId} was issued without a coupon`);
  await lockWallet(tx, found);
  for (const { id } of await locksOnCoupon(tx, found.id)) await release(tx, id, by);
  // From here on nobody locks any of it; what is left of it is read anew.
  const coupon = await moveCoupon(tx, found.id, ['ACTIVE', 'FROZEN', 'EXPIRED'], 'REVOKED');
  if (!coupon) throw new Error(`The coupon ${found.id} was revoked before its claim`);
  await returnRemaining(tx, coupon, { ...by, cause: 'REVOKED' });
  await post(tx, causeOf(coupon, { ...by, cause: 'CLAWED_BACK' }), [
    { account: ofBuyer('RECEIVABLE', coupon), amount: coupon.spent },
    { account: ofBuyer('RECOVERY', coupon), amount: -coupon.spent },
  ]);
};

/**
 * Takes back what a purchase earned, in the transaction that unwinds it: a claim that waits gives its reservation back; of
 * an issued coupon pending orders lose what they had locked, the unused balance is revoked and goes back to funders and
 * budgets, and what was spent becomes a debt of the buyer's. Once: a second call finds nothing to take back.
 */
export const clawBack = async (tx: Executor, purchase: PurchaseRow, now: Instant): Promise<void> => {
  for (const expired of await expireClaims(tx, eq(claims.purchaseId, purchase.id), now))
    await releaseBudgets(tx, expired);
  const standing = await standingClaimOf(tx, purchase.id);
  if (!standing) return;
  const waiting = await decideClaim(tx, standing.id, reservingStates, { status: 'CLAWED_BACK' }, now);
  const issued = waiting ? null : await decideClaim(tx, standing.id, ['ISSUED'], { status: 'CLAWED_BACK' }, now);
  if (waiting ?? issued) await recordWay(tx, standing.id, [['CLAWED_BACK', 'RULES']], now);
  if (waiting) await releaseBudgets(tx, waiting);
  if (issued) await revoke(tx, issued.id, { idempotencyKey: `unwound:${purchase.id}`, at: now });
};
