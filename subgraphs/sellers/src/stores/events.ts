import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { appendEvents } from '@marque/kit/events/outbox.ts';
import type { SellersEvents } from '@marque/schema/events.ts';
import type { StoreRow } from './tables.ts';

/** Tells the change feed of a store as this transaction leaves it. */
export const announceStore = async (
  tx: Executor,
  { id, version, sellerId, region, timeZone }: StoreRow,
  at: Instant,
): Promise<void> => {
  const payload = { id, version, sellerId, region, timeZone };
  await appendEvents<SellersEvents>(tx, [
    { aggregateType: 'store', aggregateId: id, type: 'store.changed', payload, at },
  ]);
};
