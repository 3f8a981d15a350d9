import { index, instant, table, text, uniqueIndex } from '@marque/kit/db/columns.ts';
import { sql } from 'drizzle-orm';
import { listings } from '../listings/tables.ts';

/** Units kept for one buyer for a while. EXPIRED is derived from the clock; a row stays PLACED until something needs the place. */
export const unitHolds = table(
  'unit_holds',
  {
    id: text().primaryKey(),
    listingId: text()
      .notNull()
      .references(() => listings.id),
    buyerId: text().notNull(),
    status: text().$type<'PLACED' | 'CONVERTED' | 'RELEASED' | 'EXPIRED'>().notNull(),
    placedAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (columns) => [
    uniqueIndex('unit_holds_live').on(columns.listingId).where(sql`status = 'PLACED'`),
    index('unit_holds_of_listing').on(columns.listingId, columns.placedAt),
  ],
);

/** A row of `unit_holds`. */
export type UnitHoldRow = typeof unitHolds.$inferSelect;
