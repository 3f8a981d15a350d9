import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { CouponAction, CouponStatus, GoodsCategory } from '../generated.ts';
import type { CouponRow } from './tables.ts';

/** What no coupon pays for: the large-ticket goods that rebates are earned with. */
export const alwaysExcluded: readonly GoodsCategory[] = ['VEHICLE', 'REAL_ESTATE'];

/** How long a coupon lasts, in days of its campaign's calendar behind the day it was issued on. */
export const couponDays = 365;

/** A coupon as of an instant. Locks whose time was over by then count as left. */
export interface Coupon extends CouponRow {
  readonly asOf: Instant;
}

/** A coupon's status as of an instant. */
export const couponStatus = ({ status, expiresAt, remaining, locked, spent, asOf }: Coupon): CouponStatus => {
  if (status === 'REVOKED') return status;
  if (remaining + locked === 0 && spent > 0) return 'USED';
  if (status !== 'ACTIVE') return status;
  if (asOf >= expiresAt && locked === 0) return 'EXPIRED';
  return spent > 0 ? 'PARTLY_USED' : 'ACTIVE';
};

/** What of a coupon may be spent as of an instant, in minor units. */
export const spendable = (coupon: Coupon): number =>
  coupon.status === 'ACTIVE' && coupon.asOf < coupon.expiresAt ? coupon.remaining : 0;

/** Tells whether a coupon pays for goods of these categories. */
export const paysFor = ({ excludes }: CouponRow, goods: readonly GoodsCategory[]): boolean =>
  goods.every((category) => !excludes.includes(category));

/** Tells whether a caller may see what belongs to a buyer. */
export const mayReadOfBuyer = ({ role, id }: Viewer, buyerId: string): boolean =>
  role === 'moderator' || (role === 'buyer' && id === buyerId);

/** What a caller may do with a coupon. */
export const couponActions = (coupon: Coupon, { role }: Viewer): CouponAction[] => {
  if (role === 'buyer') return spendable(coupon) > 0 ? ['REDEEM'] : [];
  if (role !== 'moderator') return [];
  const freezing = { ACTIVE: ['FREEZE'], FROZEN: ['UNFREEZE'], EXPIRED: [], REVOKED: [] } as const;
  return [...freezing[coupon.status]];
};
