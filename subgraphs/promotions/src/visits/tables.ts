import { index, instant, table, text, uniqueIndex } from '@marque/kit/db/columns.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';
import { sql } from 'drizzle-orm';

/** What is stored of an appointment's state. What the clock makes of it is derived: `status.ts`. */
export type StoredAppointmentStatus = 'REQUESTED' | 'CONFIRMED' | 'DENIED' | 'CANCELLED' | 'CHECKED_IN';

/** Buyers' visits to stores: test drives and viewings. */
export const appointments = table(
  'appointments',
  {
    id: text().primaryKey(),
    buyerId: text().notNull(),
    storeId: text().notNull(),
    /** The store's seller when it was booked: whose staff decides on it. */
    sellerId: text().notNull(),
    kind: text().$type<ListingKind>().notNull(),
    /** What is to be seen: one listing, or any unit of a model or project. */
    listingId: text(),
    productId: text(),
    status: text().$type<StoredAppointmentStatus>().notNull(),
    bookedAt: instant().notNull(),
    startsAt: instant().notNull(),
    checkedInAt: instant(),
    /** SHA-256 of the check-in token, in hex. The token itself is kept nowhere. */
    tokenHash: text().notNull(),
  },
  (columns) => [
    uniqueIndex('appointments_live')
      .on(columns.buyerId, columns.startsAt)
      .where(sql`status in ('REQUESTED', 'CONFIRMED')`),
    index('appointments_of_buyer').on(columns.buyerId, columns.id),
    index('appointments_of_seller').on(columns.sellerId, columns.id),
  ],
);

/** A row of `appointments`. */
export type AppointmentRow = typeof appointments.$inferSelect;
