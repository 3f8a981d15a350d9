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

const isSeller = ({ role, id }: Viewer, { sellerId }: RedemptionRow): boolean => role === 'seller' && id === sellerId;
const isParty = (viewer: Viewer, row: RedemptionRow): boolean =>
  isSeller(viewer, row) || (viewer.role === 'buyer' && viewer.id === row.buyerId);

/** Tells whether a caller may see a redemption: its buyer, its order's seller, moderators and services. */
export const mayReadRedemption = (viewer: Viewer, row: RedemptionRow): boolean =>
  viewer.role === 'service' || viewer.role === 'moderator' || isParty(viewer, row);

/** What a caller may do with a redemption: its two sides alone move it, and only the seller takes money back out of a sale. */
export const redemptionActions = (redemption: Redemption, viewer: Viewer): RedemptionAction[] => {
  const status = redemptionStatus(redemption);
  if (status === 'LOCKED') return isParty(viewer, redemption) ? ['CAPTURE', 'RELEASE'] : [];
  return status === 'CAPTURED' && isSeller(viewer, redemption) ? ['REVERSE'] : [];
};
