import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import type { ListingRow } from './tables.ts';

/** Statuses in which everybody may see a listing. */
const publicStatuses: ReadonlySet<ListingStatus> = new Set(['ACTIVE', 'HELD', 'UNDER_CONTRACT', 'SOLD']);

/** The status at an instant: what is on the market leaves it when its time is up, and a hold ends, without anybody's doing. */
export const statusAt = ({ status, onMarket, expiresAt, heldUntil }: ListingRow, now: Instant): ListingStatus => {
  if (onMarket && expiresAt <= now) return 'EXPIRED';
  return status === 'HELD' && heldUntil <= now ? 'ACTIVE' : status;
};

/** Tells whether a measure keeps a listing from view. */
const isHidden = ({ hiddenFrom, hiddenUntil }: ListingRow, now: Instant): boolean =>
  hiddenFrom <= now && now < hiddenUntil;

/** Tells whether a caller is the listing's seller, its brand or a moderator: they see all of it, whatever its status. */
export const isConcerned = ({ sellerId, brandId }: ListingRow, { role, id }: Viewer): boolean =>
  role === 'moderator' || (role === 'seller' && id === sellerId) || (role === 'brand' && id === brandId);

/** Tells whether a caller may see a listing at all. */
export const mayRead = (row: ListingRow, viewer: Viewer, now: Instant): boolean =>
  (publicStatuses.has(statusAt(row, now)) && !isHidden(row, now)) || isConcerned(row, viewer);
