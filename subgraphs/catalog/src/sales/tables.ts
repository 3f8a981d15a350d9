import { integer, table, text } from '@marque/kit/db/columns.ts';
import type { ListingStatus } from '@marque/schema/events.ts';

/** What a sale makes of the listing of the unit that was sold. */
export type SoldStatus = Extract<ListingStatus, 'UNDER_CONTRACT' | 'SOLD'>;

/** What catalog keeps of purchases: the newest version of each, as far as it concerns a listing. */
export const sales = table('sales', {
  purchaseId: text().primaryKey(),
  version: integer().notNull(),
  listingId: text().notNull(),
  /** Null while the purchase does not count, or no more. */
  status: text().$type<SoldStatus>(),
  /** Where the listing goes back to when the purchase is unwound; null where the purchase moved no listing. */
  statusBefore: text().$type<ListingStatus>(),
});

/** A row of `sales`. */
export type SaleRow = typeof sales.$inferSelect;
