import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { UnitHoldAction, UnitHoldStatus } from '../generated.ts';
import type { ListingRow } from '../listings/tables.ts';
import type { UnitHoldRow } from './tables.ts';

/** How long a hold keeps a unit. */
export const holdDurationMs = 24 * 60 * 60 * 1000;

/** The status of a hold at an instant: it ends by itself, whatever its row still says. */
export const holdStatusAt = ({ status, expiresAt }: UnitHoldRow, now: Instant): UnitHoldStatus =>
  status === 'PLACED' && expiresAt <= now ? 'EXPIRED' : status;

/** Tells whether a caller may give a hold up: its buyer and the listing's seller. */
export const mayRelease = (hold: UnitHoldRow, listing: ListingRow | null, { role, id }: Viewer): boolean =>
  (role === 'buyer' && id === hold.buyerId) || (role === 'seller' && id === listing?.sellerId);

/** Tells whether a caller may see a hold: they, and moderators. */
export const mayReadHold = (hold: UnitHoldRow, listing: ListingRow | null, viewer: Viewer): boolean =>
  viewer.role === 'moderator' || mayRelease(hold, listing, viewer);

/** What a caller may do with a hold now. */
export const holdActions = (
  hold: UnitHoldRow,
  listing: ListingRow | null,
  viewer: Viewer,
  now: Instant,
): UnitHoldAction[] => (holdStatusAt(hold, now) === 'PLACED' && mayRelease(hold, listing, viewer) ? ['RELEASE'] : []);
