import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import type { ListingAction } from '../generated.ts';
import type { ListingRow } from './tables.ts';
import { mayRead, statusAt } from './visibility.ts';

/** Who may take an action, from which statuses, and what else must hold. */
interface Transition {
  readonly by: 'seller' | 'buyer';
  readonly from: readonly ListingStatus[];
  readonly when?: (row: ListingRow, now: Instant) => boolean;
}

/** The state machine of a listing. While a buyer holds it, nothing of it changes: its seller releases the hold first. */
const transitions = {
  CHANGE_PRICE: { by: 'seller', from: ['DRAFT', 'IN_REVIEW', 'ACTIVE', 'PAUSED'] },
  PAUSE: { by: 'seller', from: ['ACTIVE'] },
  // Of those in review only the ones that another seller's live listing keeps off the market can come back by asking.
  RESUME: {
    by: 'seller',
    from: ['PAUSED', 'IN_REVIEW'],
    when: ({ status, conflictsWith, expiresAt }, now) =>
      expiresAt > now && (status === 'PAUSED' || conflictsWith !== null),
  },
  WITHDRAW: { by: 'seller', from: ['DRAFT', 'IN_REVIEW', 'ACTIVE', 'PAUSED'] },
  HOLD: { by: 'buyer', from: ['ACTIVE'] },
} satisfies Record<ListingAction, Transition>;

/** Tells whether a listing's state allows an action, whoever takes it. */
export const allows = (row: ListingRow, action: ListingAction, now: Instant): boolean => {
  const { from, when }: Transition = transitions[action];
  return from.includes(statusAt(row, now)) && (when?.(row, now) ?? true);
};

/** Tells whether a caller is the one who takes an action on a listing: its own seller, or any buyer who sees it. */
export const mayTake = (row: ListingRow, action: ListingAction, viewer: Viewer, now: Instant): boolean => {
  const { by } = transitions[action];
  if (viewer.role !== by) return false;
  return by === 'seller' ? row.sellerId === viewer.id : mayRead(row, viewer, now);
};

/** What a caller may do with a listing now. */
export const nextActions = (row: ListingRow, viewer: Viewer, now: Instant): ListingAction[] =>
  (Object.keys(transitions) as ListingAction[]) // the keys of the table
    .filter((action) => allows(row, action, now) && mayTake(row, action, viewer, now));
