import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { appendEvents } from '@marque/kit/events/outbox.ts';
import { type Rejection, reject } from '@marque/kit/rejection.ts';
import type { CatalogEvents } from '@marque/schema/events.ts';
import { liveListingOf, updateListing } from './changes.ts';
import { listingChanged } from './events.ts';
import type { ListingRow } from './tables.ts';
import { statusAt } from './visibility.ts';

/** Tells whether a row has, or wants, the one place that its unit has on the market. */
export const isLive = ({ onMarket, conflictsWith }: Pick<ListingRow, 'onMarket' | 'conflictsWith'>): boolean =>
  onMarket && conflictsWith === null;

/** A row that another seller's live listing keeps off the market. */
const inReview = (row: ListingRow, live: ListingRow): ListingRow => ({
  ...row,
  status: 'IN_REVIEW',
  onMarket: false,
  conflictsWith: live.id,
});

/** Turns a live listing whose time is up to EXPIRED, which makes its unit's place free. */
const expire = async (tx: Executor, live: ListingRow, now: Instant): Promise<void> => {
  const change = { status: 'EXPIRED', onMarket: false, version: live.version + 1 } as const;
  if (await updateListing(tx, live, change))
    await appendEvents<CatalogEvents>(tx, [listingChanged({ ...live, ...change }, now)]);
};

/** How often a place may be found taken, and free again when looked at, before it is somebody else's doing. */
const mostAttempts = 5;

/**
 * Puts a row whose place was found taken where it belongs: on the market after all when the place has become free; in
 * review, and naming the live listing, when another seller has it; nowhere when its own seller has it, or when the
 * same listing is being written by somebody else. `attempt` tries to write the row.
 */
export const settle = async (
  tx: Executor,
  row: ListingRow,
  now: Instant,
  attempt: (row: ListingRow) => Promise<boolean>,
): Promise<ListingRow | Rejection<'UNIT_ALREADY_LISTED' | 'VERSION_CONFLICT'>> => {
  for (let count = 0; count < mostAttempts; count += 1) {
    const live = row.unitKey === null ? null : await liveListingOf(tx, row.unitKey);
    const givesWay = live !== null && statusAt(live, now) === 'EXPIRED';
    if (givesWay) await expire(tx, live, now);
    else if (live?.sellerId === row.sellerId)
      return reject('UNIT_ALREADY_LISTED', `Your listing ${live.id} offers this unit already: change that one`);
    const placed = live === null || givesWay ? row : inReview(row, live);
    if (await attempt(placed)) return placed;
  }
  return reject('VERSION_CONFLICT', 'Somebody else is writing this listing: read it again');
};
