import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { AppointmentAction, AppointmentStatus } from '../generated.ts';
import type { AppointmentRow, StoredAppointmentStatus } from './tables.ts';

/** How long before and after its beginning an appointment can be checked in; then the clock ends it. Milliseconds. */
export const checkInMarginMs = 24 * 60 * 60 * 1_000;

/** What becomes of a stored state when the clock ends an appointment. */
const ended = {
  REQUESTED: 'DENIED',
  CONFIRMED: 'NO_SHOW',
  CHECKED_IN: 'COMPLETED',
  DENIED: 'DENIED',
  CANCELLED: 'CANCELLED',
} as const satisfies Record<StoredAppointmentStatus, AppointmentStatus>;

/** Where an appointment stands at an instant. */
export const statusAt = ({ status, startsAt }: AppointmentRow, now: Instant): AppointmentStatus =>
  now < startsAt + checkInMarginMs ? status : ended[status];

/** Who sees an appointment: the buyer, the store's seller and moderators. */
export const mayRead = ({ buyerId, sellerId }: AppointmentRow, { role, id }: Viewer): boolean =>
  role === 'moderator' || (role === 'buyer' && id === buyerId) || (role === 'seller' && id === sellerId);

const ofSeller = {
  REQUESTED: ['CONFIRM', 'DENY', 'CANCEL', 'CHECK_IN'],
  CONFIRMED: ['CANCEL', 'CHECK_IN'],
} as const;

/** What a caller may do with an appointment at an instant. */
export const nextActions = (row: AppointmentRow, { role, id }: Viewer, now: Instant): AppointmentAction[] => {
  const status = statusAt(row, now);
  if (status !== 'REQUESTED' && status !== 'CONFIRMED') return [];
  if (role === 'buyer' && id === row.buyerId) return ['CANCEL'];
  if (role !== 'seller' || id !== row.sellerId) return [];
  return ofSeller[status].filter((action) => action !== 'CHECK_IN' || now >= row.startsAt - checkInMarginMs);
};
