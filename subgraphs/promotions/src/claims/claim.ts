import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { ClaimAction } from '../generated.ts';
import type { Coupon } from '../wallet/coupon.ts';
import type { ClaimMove, ClaimRow, ClaimStatus } from './tables.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** How long a budget is set aside for a claim: thirty days until the buyer claims what was reserved, fourteen for a moderator. */
export const reservationMs = 30 * dayMs;
export const reviewPeriodMs = 14 * dayMs;

/** A claim as of an instant, with the coupon that came of it and the states that it came through. */
export interface Claim extends ClaimRow {
  readonly asOf: Instant;
  readonly coupon: Coupon | null;
  readonly history: readonly Pick<ClaimMove, 'status' | 'by' | 'at'>[];
}

/** A claim's status as of an instant: a reservation ends by the clock. */
export const claimStatus = ({ status, reservedUntil, asOf }: Claim): ClaimStatus =>
  reservedUntil <= asOf ? 'EXPIRED' : status;

/** The states that a claim came through until an instant. What the clock ended ended when its time was over, whenever that is booked. */
export const historyOf = (claim: Claim): Claim['history'] => {
  const { history, reservedUntil: at } = claim;
  return claimStatus(claim) === claim.status ? history : [...history, { status: 'EXPIRED', by: 'CLOCK', at }];
};

/** What a caller may do with a claim. */
export const claimActions = (claim: Claim, { role }: Viewer): ClaimAction[] => {
  const status = claimStatus(claim);
  if (role === 'buyer') return status === 'RESERVED' ? ['CLAIM'] : [];
  return role === 'moderator' && status === 'IN_REVIEW' ? ['APPROVE', 'REJECT'] : [];
};
