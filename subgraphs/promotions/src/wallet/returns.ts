import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { returnBudgets } from '../budgets/store.ts';
import { claimById } from '../claims/store.ts';
import { funder, ofBuyer } from '../ledger/accounts.ts';
import { splitFurther } from '../ledger/shares.ts';
import { type Cause, type Posting, post } from '../ledger/store.ts';
import { moveCoupon, movePart, overdueCoupons } from './store.ts';
import type { CouponRow } from './tables.ts';

/** What every entry about a coupon says. */
export const causeOf = (
  { id, claimId, campaignId }: CouponRow,
  of: Pick<Cause, 'cause' | 'idempotencyKey' | 'at'>,
  redemptionId: string | null = null,
): Cause => ({ ...of, campaignId, claimId, couponId: id, redemptionId });

/** What the funders get back when a further amount of a coupon is returned, to the minor unit what each had given. */
export const toFunders = ({ returned, funding, currency }: CouponRow, amount: number): Posting[] => {
  const parts = splitFurther(returned, amount, funding);
  return funding.map((share, index) => ({ account: funder(share, currency), amount: parts[index] ?? 0 }));
};

/** Gives the part of a claim's budgets back that its funders got back. */
export const reopenBudgets = async (tx: Executor, { claimId }: CouponRow, amount: number): Promise<void> => {
  const claim = await claimById(tx, claimId);
  if (!claim) throw new Error(`The coupon's claim ${claimId} is gone`);
  await returnBudgets(tx, claim, amount);
};

/** Gives what is left of a coupon back to its funders and their budgets. The coupon is as the transaction read or locked it. */
export const returnRemaining = async (
  tx: Executor,
  coupon: CouponRow,
  of: Pick<Cause, 'cause' | 'idempotencyKey' | 'at'>,
): Promise<boolean> => {
  const amount = coupon.remaining;
  if (amount === 0 || !(await movePart(tx, coupon.id, 'remaining', 'returned', amount))) return false;
  const wallet = { account: ofBuyer('WALLET', coupon), amount: -amount };
  await post(tx, causeOf(coupon, of), [wallet, ...toFunders(coupon, amount)]);
  await reopenBudgets(tx, coupon, amount);
  return true;
};

/** Books that the time of coupons is over, of one buyer or one campaign: nobody waits for a clock to do it. */
export const expireCoupons = async (
  tx: Executor,
  of: { readonly buyerId: string } | { readonly campaignId: string },
  now: Instant,
): Promise<void> => {
  for (const coupon of await overdueCoupons(tx, of, now)) {
    await returnRemaining(tx, coupon, { cause: 'EXPIRED', idempotencyKey: `expired:${coupon.id}`, at: now });
    await moveCoupon(tx, coupon.id, ['ACTIVE', 'FROZEN'], 'EXPIRED');
  }
};
