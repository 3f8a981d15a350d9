import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { appendEvents } from '@marque/kit/events/outbox.ts';
import type { EnforcementMeasure, SellersEvents } from '@marque/schema/events.ts';
import type { ListingFacts } from '../listings/tables.ts';
import { appendDecisions } from '../log/store.ts';
import { insertEnforcements } from './store.ts';
import type { EnforcementRow } from './tables.ts';

/** Who brought a change about. */
export interface Actor {
  readonly actorRole: string;
  readonly actorId: string;
}

/** A measure, or `NONE` to lift the one in force. */
export type Order = Pick<EnforcementRow, 'measure' | 'reasons' | 'endsAt' | 'caseId'>;

/** An order for a listing, and the measure that it takes the place of. */
export interface OrderFor {
  readonly listing: ListingFacts;
  readonly before: EnforcementMeasure;
  readonly order: Order;
}

/** Records orders from an instant on, logs them, and tells the feed. */
export const recordOrders = async (
  tx: Executor,
  orders: readonly OrderFor[],
  at: Instant,
  actor: Actor,
): Promise<void> => {
  for (const [brandId, ofBrand] of Map.groupBy(orders, ({ listing }) => listing.brandId))
    await appendDecisions(
      tx,
      brandId,
      ofBrand.map(({ listing, before, order: { measure: to, reasons } }) => {
        const reason = reasons.length > 0 ? JSON.stringify(reasons) : null;
        return { subjectId: listing.id, from: before, to, ...actor, reason, at };
      }),
    );
  const moderatorId = actor.actorRole === 'moderator' ? actor.actorId : null;
  const rows = await insertEnforcements(
    tx,
    orders.map(({ listing, order }) => ({ ...order, listingId: listing.id, startsAt: at, moderatorId })),
  );
  await appendEvents<SellersEvents>(
    tx,
    rows.map(({ position: version, listingId: id, measure, startsAt: from, endsAt: until }) => ({
      aggregateType: 'enforcement',
      aggregateId: id,
      type: 'enforcement.changed',
      payload: { id, version, measure, from, until },
      at: from,
    })),
  );
};
