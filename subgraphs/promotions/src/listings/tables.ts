import { integer, minorUnits, table, text } from '@marque/kit/db/columns.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';

/** What promotions keeps of catalog's listings: the facts that campaigns are held against. */
export const listings = table('listings', {
  id: text().primaryKey(),
  kind: text().$type<ListingKind>().notNull(),
  brandId: text().notNull(),
  productId: text(),
  sellerId: text().notNull(),
  storeId: text(),
  price: minorUnits().notNull(),
  guidePrice: minorUnits(),
  currency: text().notNull(),
  status: text().$type<ListingStatus>().notNull(),
  version: integer().notNull(),
});

/** A row of `listings`. */
export type ListingFacts = typeof listings.$inferSelect;
