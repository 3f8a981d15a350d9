import type { Database, Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import { changeListing } from '../listings/change.ts';
import { findForChange } from '../listings/changes.ts';
import { type Caller, listingNotFound, type Refusal, refuseAction, refuseOthers } from '../listings/problems.ts';
import { mayRead, statusAt } from '../listings/visibility.ts';
import { holdDurationMs, holdStatusAt, mayReadHold, mayRelease } from './rules.ts';
import { expireHoldOf, holdsByIds, insertHold, liveHoldOf, releaseHold } from './store.ts';
import type { UnitHoldRow } from './tables.ts';

/** What the use cases of holds need. */
export interface HoldDependencies {
  readonly database: Database;
  readonly newId: NewId;
}

/** What buyers and sellers do with holds. Each change commits together with the listing's and its event. */
export interface HoldService {
  /** Holds a listing for the calling buyer, for 24 hours. Asked again by the same buyer it answers the hold that is there. */
  readonly place: (caller: Caller, listingId: string) => Promise<UnitHoldRow | Refusal>;
  readonly release: (caller: Caller, id: string) => Promise<UnitHoldRow | Refusal>;
}

const unitHeld = (): Refusal =>
  reject('UNIT_HELD', 'Another buyer holds it: try again when the hold has ended', 'input.listing');

/** Makes the use cases of holds. */
export const createHoldService = ({ database, newId }: HoldDependencies): HoldService => {
  /** The listing's version settles who is first: of many buyers at once, one changes it to HELD, the others find it so. */
  const place = async (tx: Executor, caller: Caller, listingId: string): Promise<UnitHoldRow | Refusal> => {
    const { viewer, now } = caller;
    const hold: UnitHoldRow = {
      id: newId('hld'),
      listingId,
      buyerId: viewer.id,
      status: 'PLACED',
      placedAt: now,
      expiresAt: now + holdDurationMs,
    };
    const listing = await changeListing(tx, listingId, caller, (row) => {
      if (!mayRead(row, viewer, now)) return listingNotFound();
      if (statusAt(row, now) === 'HELD') return unitHeld();
      return refuseAction(row, 'HOLD', caller) ?? { ...row, status: 'HELD', heldUntil: hold.expiresAt };
    });
    if (isRejection(listing)) {
      const live = listing.code === 'UNIT_HELD' ? await liveHoldOf(tx, listingId, now) : null;
      return live?.buyerId === viewer.id ? live : listing;
    }
    await expireHoldOf(tx, listingId, now);
    return (await insertHold(tx, hold)) ? hold : unitHeld();
  };

  const release = async (tx: Executor, caller: Caller, id: string): Promise<UnitHoldRow | Refusal> => {
    const { viewer, now } = caller;
    const [hold] = await holdsByIds(tx, [id]);
    const listing = hold ? await findForChange(tx, hold.listingId) : null;
    if (!hold || !mayReadHold(hold, listing, viewer))
      return reject('NOT_FOUND', 'There is no such hold, or it is not yours to see', 'input.hold');
    if (!mayRelease(hold, listing, viewer))
      return reject('FORBIDDEN', "This is for the buyer or the listing's seller to do", 'input.hold');
    const over = () =>
      reject('ILLEGAL_TRANSITION', `The hold is ${holdStatusAt(hold, now)}: it has ended already`, 'input.hold');
    if (holdStatusAt(hold, now) !== 'PLACED') return over();
    const freed = await changeListing(tx, hold.listingId, caller, (row) =>
      row.status === 'HELD' ? { ...row, status: 'ACTIVE', heldUntil: 0 } : row,
    );
    if (isRejection(freed)) return freed;
    return (await releaseHold(tx, id, now)) ?? over();
  };

  return {
    place: async (caller, listingId) =>
      refuseOthers(caller, 'buyer') ?? (await database.transaction((tx) => place(tx, caller, listingId))),
    release: async (caller, id) =>
      caller.viewer.role === 'anonymous'
        ? reject('UNAUTHENTICATED', 'Sign in as the buyer or the seller first')
        : await database.transaction((tx) => release(tx, caller, id)),
  };
};
