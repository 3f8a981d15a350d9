import { check, index, instant, integer, minorUnits, table, text, uniqueIndex } from '@marque/kit/db/columns.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';
import { sql } from 'drizzle-orm';
import { appointments } from '../visits/tables.ts';

/** The states of a purchase. */
export type PurchaseStatus = 'SUBMITTED' | 'VERIFIED' | 'REJECTED' | 'UNWOUND';

/** Purchases as stores recorded them. */
export const purchases = table(
  'purchases',
  {
    id: text().primaryKey(),
    listingId: text().notNull(),
    kind: text().$type<ListingKind>().notNull(),
    /** The VIN, or project and unit: what can be bought once only. */
    unitKey: text().notNull(),
    storeId: text().notNull(),
    sellerId: text().notNull(),
    buyerId: text().notNull(),
    visitId: text().references(() => appointments.id),
    orderedAt: instant().notNull(),
    deliveredAt: instant(),
    amount: minorUnits().notNull(),
    currency: text().notNull(),
    /** SHA-256 of the invoice, in hex. */
    invoiceHash: text().notNull(),
    status: text().$type<PurchaseStatus>().notNull(),
    recordedAt: instant().notNull(),
    /** Why it was rejected or unwound. */
    reason: text(),
    /** Counts its changes. */
    version: integer().notNull(),
  },
  (columns) => [
    uniqueIndex('purchases_live_unit').on(columns.unitKey).where(sql`status in ('SUBMITTED', 'VERIFIED')`),
    index('purchases_of_buyer').on(columns.buyerId, columns.id),
    index('purchases_of_seller').on(columns.sellerId, columns.id),
    index('purchases_to_verify').on(columns.id).where(sql`status = 'SUBMITTED'`),
    check('purchases_amount', sql`amount > 0`),
    check('purchases_delivery', sql`delivered_at is null or delivered_at >= ordered_at`),
  ],
);

/** A row of `purchases`. */
export type PurchaseRow = typeof purchases.$inferSelect;
