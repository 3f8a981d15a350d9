import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import { isRejection, type Rejection, reject } from '@marque/kit/rejection.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import type { LiftMeasureInput, OrderMeasureInput, RejectionCode } from '../generated.ts';
import { readListings } from '../listings/store.ts';
import type { ListingFacts } from '../listings/tables.ts';
import { lockLog } from '../log/store.ts';
import { badReason, isReason, notFound, refuse } from '../problems.ts';
import { measureAt } from './current.ts';
import { recordOrders } from './record.ts';
import { releaseCases } from './release.ts';
import { readEnforcements } from './store.ts';
import type { EnforcementRow } from './tables.ts';

type Caller = Pick<RequestFacts, 'viewer' | 'now'>;
/** The listing that the command is about, or why it was refused. */
export type Outcome = ListingFacts | Rejection<RejectionCode>;

/** The commands on measures, for moderators. One measure at most is in force on a listing, and no order is ever forgotten. */
export interface EnforcementService {
  /** Orders a measure from now on, in place of the one in force. */
  readonly order: (caller: Caller, input: OrderMeasureInput) => Promise<Outcome>;
  /** Lifts the measure from now on. */
  readonly lift: (caller: Caller, input: LiftMeasureInput) => Promise<Outcome>;
}

const mostReasons = 10;

const refuseOrder = (
  { measure, reasons, endsAt }: OrderMeasureInput,
  now: Instant,
): Rejection<RejectionCode> | undefined => {
  if (measure === 'NONE')
    return reject('INVALID_INPUT', 'Order a measure; `liftMeasure` lifts the one in force.', 'input.measure');
  if (reasons.length === 0 || reasons.length > mostReasons)
    return reject('INVALID_INPUT', `Give 1 to ${mostReasons} reasons.`, 'input.reasons');
  if (!reasons.every(isReason)) return badReason('input.reasons');
  if (endsAt != null && endsAt <= now)
    return reject('INVALID_PERIOD', 'Let the measure end in the future.', 'input.endsAt');
  return undefined;
};

/** Makes the commands on a database's measures. */
export const createEnforcements = (database: Database): EnforcementService => {
  const command = (
    { viewer, now }: Caller,
    listingId: string,
    toOrder: (
      tx: Executor,
    ) => Promise<Pick<EnforcementRow, 'measure' | 'reasons' | 'endsAt'> | Rejection<RejectionCode>>,
  ) =>
    database.transaction(async (tx): Promise<Outcome> => {
      if (viewer.role !== 'moderator') return refuse(viewer, 'Only moderators order and lift measures.');
      const [listing] = await readListings(tx, [listingId]);
      if (!listing) return notFound('listing', 'input.listing');
      await lockLog(tx, listing.brandId);
      const order = await toOrder(tx);
      if (isRejection(order)) return order;
      const before = measureAt(await readEnforcements(tx, [listing.id]), now)?.measure ?? 'NONE';
      const actor = { actorRole: viewer.role, actorId: viewer.id };
      await releaseCases(tx, listing.id, now, actor);
      await recordOrders(tx, [{ listing, before, order: { ...order, caseId: null } }], now, actor);
      return listing;
    });

  return {
    order: (caller, input) =>
      command(caller, input.listing, async () => {
        const refusal = refuseOrder(input, caller.now);
        if (refusal) return refusal;
        const { measure, reasons, endsAt } = input;
        return { measure, reasons: reasons.map((reason) => reason.trim()), endsAt: endsAt ?? forever };
      }),
    lift: (caller, { listing }) =>
      command(caller, listing, async (tx) => {
        if (measureAt(await readEnforcements(tx, [listing]), caller.now))
          return { measure: 'NONE', reasons: [], endsAt: forever };
        return reject('ILLEGAL_TRANSITION', 'No measure is in force on this listing.', 'input.listing');
      }),
  };
};
