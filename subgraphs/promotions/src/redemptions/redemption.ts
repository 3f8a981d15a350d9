import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { RedemptionAction } from '../generated.ts';
import type { RedemptionRow, RedemptionStatus } from './tables.ts';

/** How long coupons stay locked for an order that is not captured: fifteen minutes. */
export const lockMs = 15 * 60 * 1_000;

/** A redemption as of an instant. */
export interface Redemption extends RedemptionRow {
  readonly asOf: Instant;
}

/** A redemption's status as of an instant: a lock ends by the clock. */
export const redemptionStatus = ({ status, expiresAt, asOf }: Redemption): RedemptionStatus =>
  status === 'LOCKED' && expiresAt <= asOf ? 'RELEASED' : status;

const isStaff = ({ role, id }: Viewer, { sellerId }: RedemptionRow): boolean =>
  role === 'service' || role === 'moderator' || (role === 'seller' && id === sellerId);

/** Tells whether a caller may see a redemption: its buyer, its order's seller, moderators and services. */
export const mayReadRedemption = (viewer: Viewer, row: RedemptionRow): boolean =>
  isStaff(viewer, row) || (viewer.role === 'buyer' && viewer.id === row.buyerId);

/** What a caller may do with a redemption. Only the seller's side takes money back out of a sale. */
export const redemptionActions = (redemption: Redemption, viewer: Viewer): RedemptionAction[] => {
  if (!mayReadRedemption(viewer, redemption)) return [];
  const status = redemptionStatus(redemption);
  if (status === 'LOCKED') return ['CAPTURE', 'RELEASE'];
  return status === 'CAPTURED' && isStaff(viewer, redemption) ? ['REVERSE'] : [];
};
