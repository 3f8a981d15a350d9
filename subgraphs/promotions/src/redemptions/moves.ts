import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { ofBuyer, payee } from '../ledger/accounts.ts';
import { type Cause, type Posting, post } from '../ledger/store.ts';
import { causeOf, expireCoupons, reopenBudgets, toFunders } from '../wallet/returns.ts';
import { movePart } from '../wallet/store.ts';
import type { CouponRow } from '../wallet/tables.ts';
import { type LocksOf, lapsedLocks, type Part, partsOf, releaseLock } from './store.ts';
import type { RedemptionRow } from './tables.ts';

/** Which command moves the money, and when. */
export type By = Pick<Cause, 'idempotencyKey' | 'at'>;

type PartName = 'remaining' | 'locked' | 'spent' | 'returned';

const moveOrThrow = async (tx: Executor, { id }: CouponRow, from: PartName, to: PartName, amount: number) => {
  if (!(await movePart(tx, id, from, to, amount))) throw new Error(`The coupon ${id} has no ${amount} ${from}`);
};

const transfer = (from: Posting['account'], to: Posting['account'], amount: number): Posting[] => [
  { account: from, amount: -amount },
  { account: to, amount },
];

/** Books that an amount of a coupon, which the transaction took for a redemption, waits for its order. */
export const postLock = (tx: Executor, { coupon, amount }: Part, { id }: RedemptionRow, by: By): Promise<void> =>
  post(
    tx,
    causeOf(coupon, { ...by, cause: 'LOCKED' }, id),
    transfer(ofBuyer('WALLET', coupon), ofBuyer('LOCKED', coupon), amount),
  );

/** Gives a captured redemption's money to the seller of its order. */
export const spendParts = async (tx: Executor, redemption: RedemptionRow, by: By): Promise<void> => {
  for (const { coupon, amount } of await partsOf(tx, redemption.id)) {
    await moveOrThrow(tx, coupon, 'locked', 'spent', amount);
    const money = transfer(ofBuyer('LOCKED', coupon), payee(redemption.sellerId, coupon.currency), amount);
    await post(tx, causeOf(coupon, { ...by, cause: 'CAPTURED' }, redemption.id), money);
  }
};

/** Ends a lock and gives its money back to its coupons; false where it is no lock any more. */
export const release = async (tx: Executor, id: string, by: By): Promise<RedemptionRow | null> => {
  const released = await releaseLock(tx, id, by.at);
  if (!released) return null;
  for (const { coupon, amount } of await partsOf(tx, id)) {
    await moveOrThrow(tx, coupon, 'locked', 'remaining', amount);
    const money = transfer(ofBuyer('LOCKED', coupon), ofBuyer('WALLET', coupon), amount);
    await post(tx, causeOf(coupon, { ...by, cause: 'RELEASED' }, id), money);
  }
  return released;
};

/**
 * Takes a reversed redemption's money back from the seller of its order: to its coupons, or, where a coupon was revoked,
 * to its funders, and what its buyer owes is as much less.
 */
export const refundParts = async (tx: Executor, redemption: RedemptionRow, by: By): Promise<void> => {
  for (const { coupon, amount } of await partsOf(tx, redemption.id)) {
    const revoked = coupon.status === 'REVOKED';
    await moveOrThrow(tx, coupon, 'spent', revoked ? 'returned' : 'remaining', amount);
    const from = { account: payee(redemption.sellerId, coupon.currency), amount: -amount };
    const debt = transfer(ofBuyer('RECEIVABLE', coupon), ofBuyer('RECOVERY', coupon), amount);
    const to = revoked ? [...toFunders(coupon, amount), ...debt] : [{ account: ofBuyer('WALLET', coupon), amount }];
    await post(tx, causeOf(coupon, { ...by, cause: 'REVERSED' }, redemption.id), [from, ...to]);
    if (revoked) await reopenBudgets(tx, coupon, amount);
  }
};

/** Ends the locks of a buyer, or those on a campaign's expired coupons, whose time is over. */
export const settleLocks = async (tx: Executor, of: LocksOf, now: Instant): Promise<void> => {
  for (const { id } of await lapsedLocks(tx, of, now))
    await release(tx, id, { idempotencyKey: `lapsed:${id}`, at: now });
};

/** Books what the clock did to a buyer's wallet: locks and coupons whose time is over. Whoever changes the wallet begins with it. */
export const settleWallet = async (tx: Executor, buyerId: string, now: Instant): Promise<void> => {
  await settleLocks(tx, { buyerId }, now);
  await expireCoupons(tx, { buyerId }, now);
};
