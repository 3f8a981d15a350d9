import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { couponsOfClaims } from '../wallet/store.ts';
import type { Claim } from './claim.ts';
import { historiesOf } from './history.ts';
import type { ClaimRow } from './tables.ts';

/** Claims with their coupons and histories as of an instant, in the same order, in two statements. */
export const withCoupons = async (executor: Executor, rows: readonly ClaimRow[], now: Instant): Promise<Claim[]> => {
  const ids = rows.map(({ id }) => id);
  const [coupons, histories] = await Promise.all([couponsOfClaims(executor, ids, now), historiesOf(executor, ids)]);
  const ofClaim = new Map(coupons.map((coupon) => [coupon.claimId, coupon]));
  return rows.map((row) => ({
    ...row,
    asOf: now,
    coupon: ofClaim.get(row.id) ?? null,
    history: histories.get(row.id) ?? [],
  }));
};
