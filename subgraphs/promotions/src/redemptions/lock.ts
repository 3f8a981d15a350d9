import type { Executor } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import type { RedeemCouponsInput } from '../generated.ts';
import type { Refusal } from '../problems.ts';
import { paysFor, spendable } from '../wallet/coupon.ts';
import { lockPart, spendableCoupons } from '../wallet/store.ts';
import { postLock } from './moves.ts';
import type { Redemption } from './redemption.ts';
import { insertParts, insertRedemption, type Part } from './store.ts';
import type { RedemptionRow } from './tables.ts';

const excluded = () =>
  reject('GOODS_EXCLUDED', 'Your coupons do not pay for these goods: look at what they exclude', 'input.goods');

const empty = () =>
  reject('NOTHING_TO_REDEEM', 'You have no coupon in this currency with anything left on it', 'input.amount.currency');

const redeemed = () =>
  reject('ORDER_ALREADY_REDEEMED', 'Coupons pay for this order already: release or reverse that first', 'input.order');

/** Takes from coupons, the soonest-expiring first, as much as an order comes to or as there is. Each by one conditional statement. */
const take = async (
  tx: Executor,
  { buyerId, currency, lockedAt }: Pick<RedemptionRow, 'buyerId' | 'currency' | 'lockedAt'>,
  { amount, goods }: RedeemCouponsInput,
): Promise<Part[] | Refusal> => {
  const all = (await spendableCoupons(tx, buyerId, lockedAt)).filter((coupon) => coupon.currency === currency);
  if (all.length === 0) return empty();
  const usable = all.filter((coupon) => paysFor(coupon, goods));
  if (usable.length === 0) return excluded();
  const parts: Part[] = [];
  let open = amount.minorUnits;
  for (const coupon of usable) {
    const part = Math.min(open, spendable(coupon));
    if (part === 0 || !(await lockPart(tx, coupon.id, part, lockedAt))) continue;
    parts.push({ coupon, amount: part });
    open -= part;
  }
  return parts.length > 0 ? parts : empty();
};

/** Locks coupons for an order: a redemption that never comes to more than the order. */
export const lockCoupons = async (
  tx: Executor,
  row: Pick<RedemptionRow, 'id' | 'buyerId' | 'currency' | 'lockedAt' | 'expiresAt'>,
  input: RedeemCouponsInput,
): Promise<Redemption | Refusal> => {
  const parts = await take(tx, row, input);
  if (!Array.isArray(parts)) return parts;
  const redemption: RedemptionRow = {
    ...row,
    order: input.order,
    orderAmount: input.amount.minorUnits,
    sellerId: input.seller,
    amount: parts.reduce((sum, { amount }) => sum + amount, 0),
    status: 'LOCKED',
    settledAt: null,
  };
  if (!(await insertRedemption(tx, redemption))) return redeemed();
  await insertParts(
    tx,
    parts.map(({ coupon, amount }) => ({ redemptionId: row.id, couponId: coupon.id, amount })),
  );
  const by = { idempotencyKey: input.idempotencyKey, at: row.lockedAt };
  for (const part of parts) await postLock(tx, part, redemption, by);
  return { ...redemption, asOf: row.lockedAt };
};
