import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { couponsOfClaims } from '../wallet/store.ts';
import type { Claim } from './claim.ts';
import type { ClaimRow } from './tables.ts';

/** Claims with their coupons as of an instant, in the same order, in one statement. */
export const withCoupons = async (executor: Executor, rows: readonly ClaimRow[], now: Instant): Promise<Claim[]> => {
  const ids = rows.map(({ id }) => id);
  const ofClaim = new Map((await couponsOfClaims(executor, ids, now)).map((coupon) => [coupon.claimId, coupon]));
  return rows.map((row) => ({ ...row, asOf: now, coupon: ofClaim.get(row.id) ?? null }));
};
