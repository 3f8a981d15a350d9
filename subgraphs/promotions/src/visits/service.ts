import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import type { Caller } from '../campaigns/service.ts';
import type { AppointmentAction, BookAppointmentInput, CheckInInput } from '../generated.ts';
import { type Refusal, roleProblem } from '../problems.ts';
import { findStore } from '../sellers/store.ts';
import { findGoods } from './goods.ts';
import { mayRead, nextActions } from './status.ts';
import { appointmentsByIds, insertAppointment, moveAppointment } from './store.ts';
import type { AppointmentRow, StoredAppointmentStatus } from './tables.ts';
import { hashToken, isToken, type NewToken } from './token.ts';

/** An appointment; with its token in the one answer that tells it. */
export type Booking = AppointmentRow & { readonly checkInToken?: string };

/** What moves an appointment by its id alone. */
export type PlainAction = Exclude<AppointmentAction, 'CHECK_IN'>;

/** What is done with appointments. One statement settles each: of many at once one is done. */
export interface VisitService {
  /** Books a visit for the calling buyer, and tells its token, this once. */
  readonly book: (caller: Caller, input: BookAppointmentInput) => Promise<Booking | Refusal>;
  /** Confirms, denies or cancels. */
  readonly move: (caller: Caller, id: string, action: PlainAction) => Promise<AppointmentRow | Refusal>;
  /** Admits the buyer. Whatever is wrong with appointment, token, store or time is refused in the same words. */
  readonly checkIn: (caller: Caller, input: CheckInInput) => Promise<AppointmentRow | Refusal>;
}

/** What the use cases of visits need. */
export interface VisitDependencies {
  readonly database: Database;
  readonly newId: NewId;
  readonly newToken: NewToken;
}

const yearMs = 366 * 24 * 60 * 60 * 1_000;

const moves = {
  CONFIRM: { from: ['REQUESTED'], to: 'CONFIRMED', roles: ['seller'] },
  DENY: { from: ['REQUESTED'], to: 'DENIED', roles: ['seller'] },
  CANCEL: { from: ['REQUESTED', 'CONFIRMED'], to: 'CANCELLED', roles: ['buyer', 'seller'] },
} as const satisfies Record<
  PlainAction,
  { from: readonly StoredAppointmentStatus[]; to: StoredAppointmentStatus; roles: readonly ('buyer' | 'seller')[] }
>;

const illegal = (): Refusal =>
  reject('ILLEGAL_TRANSITION', 'The appointment does not allow this now: its nextActions say what it allows');

const notAdmitted = (): Refusal =>
  reject(
    'CHECK_IN_REFUSED',
    'There is no such appointment at your stores to be checked in now with this token: look at both, and at its day',
  );

/** Makes the use cases of visits. */
export const createVisitService = ({ database, newId, newToken }: VisitDependencies): VisitService => ({
  book: async ({ viewer, now }, input) => {
    const { store: storeId, startsAt } = input;
    const problem = roleProblem(viewer, 'buyer');
    if (problem) return problem;
    if (startsAt <= now || startsAt > now + yearMs)
      return reject('INVALID_INPUT', 'A visit begins in the future, at most a year ahead', 'input.startsAt');
    return database.transaction(async (tx): Promise<Booking | Refusal> => {
      const store = isId(storeId) ? await findStore(tx, storeId) : null;
      if (!store) return reject('NOT_FOUND', 'There is no such store: look its id up', 'input.store');
      const goods = await findGoods(tx, store.sellerId, input, now);
      if (isRejection(goods)) return goods;
      const checkInToken = newToken();
      const row: AppointmentRow = {
        id: newId('vis'),
        buyerId: viewer.id,
        storeId,
        sellerId: store.sellerId,
        ...goods,
        status: 'REQUESTED',
        bookedAt: now,
        startsAt,
        checkedInAt: null,
        tokenHash: hashToken(checkInToken),
      };
      if (await insertAppointment(tx, row)) return { ...row, checkInToken };
      return reject('ALREADY_BOOKED', 'You have a visit at that instant: cancel it first', 'input.startsAt');
    });
  },

  move: async ({ viewer, now }, id, action) => {
    const { from, to, roles } = moves[action];
    const [role] = roles;
    const problem = roles.some((one) => one === viewer.role) ? null : roleProblem(viewer, role);
    if (problem) return problem;
    const [row] = isId(id) ? await appointmentsByIds(database.reader, [id]) : [];
    if (!row || !mayRead(row, viewer))
      return reject('NOT_FOUND', 'There is no such appointment, or it is not yours to see', 'input.appointment');
    if (!nextActions(row, viewer, now).includes(action)) return illegal();
    return database.transaction(async (tx) => (await moveAppointment(tx, id, from, { status: to }, now)) ?? illegal());
  },

  checkIn: async ({ viewer, now }, { appointment: id, token }) => {
    const problem = roleProblem(viewer, 'seller');
    if (problem) return problem;
    const [row] = isId(id) ? await appointmentsByIds(database.reader, [id]) : [];
    // Compared in any case, so that the time of an answer does not tell whether the appointment exists.
    const isRight = isToken(token, row?.tokenHash ?? hashToken(''));
    if (!row || !isRight || !nextActions(row, viewer, now).includes('CHECK_IN')) return notAdmitted();
    const to = { status: 'CHECKED_IN', checkedInAt: now } as const;
    return database.transaction(
      async (tx) => (await moveAppointment(tx, id, ['REQUESTED', 'CONFIRMED'], to, now)) ?? notAdmitted(),
    );
  },
});
