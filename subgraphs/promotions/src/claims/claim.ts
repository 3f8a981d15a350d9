import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { ClaimAction } from '../generated.ts';
import type { Coupon } from '../wallet/coupon.ts';
import type { ClaimRow, ClaimStatus } from './tables.ts';

/** How long a reservation waits for a moderator: fourteen days. */
export const reviewPeriodMs = 14 * 24 * 60 * 60 * 1_000;

/** A claim as of an instant, with the coupon that came of it. */
export interface Claim extends ClaimRow {
  readonly asOf: Instant;
  readonly coupon: Coupon | null;
}

/** A claim's status as of an instant: a reservation ends by the clock. */
export const claimStatus = ({ status, reservedUntil, asOf }: Claim): ClaimStatus =>
  reservedUntil <= asOf ? 'EXPIRED' : status;

/** What a caller may do with a claim. */
export const claimActions = (claim: Claim, { role }: Viewer): ClaimAction[] =>
  role === 'moderator' && claimStatus(claim) === 'IN_REVIEW' ? ['APPROVE', 'REJECT'] : [];
