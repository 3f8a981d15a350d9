import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { appendEvents } from '@marque/kit/events/outbox.ts';
import type { PromotionsEvents } from '@marque/schema/events.ts';
import type { PurchaseRow } from './tables.ts';

/** Tells the change feed where a purchase stands, in the transaction that changed it. Its buyer is not told of. */
export const announcePurchase = (tx: Executor, row: PurchaseRow, at: Instant): Promise<void> => {
  const { id, version, listingId, unitKey, status, orderedAt, deliveredAt } = row;
  const payload = { id, version, listingId, unitKey, status, orderedAt, deliveredAt };
  return appendEvents<PromotionsEvents>(tx, [
    { aggregateType: 'purchase', aggregateId: id, type: 'purchase.changed', payload, at },
  ]);
};
