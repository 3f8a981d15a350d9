import { forever } from '@marque/kit/clock.ts';
import { index, instant, integer, minorUnits, table, text } from '@marque/kit/db/columns.ts';
import type { OfferItemCondition, SalesChannel } from '@marque/schema/authorization.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';
import { sql } from 'drizzle-orm';

/** What promotions keeps of catalog's listings: the facts that campaigns, visits and purchases are held against. */
export const listings = table(
  'listings',
  {
    id: text().primaryKey(),
    kind: text().$type<ListingKind>().notNull(),
    brandId: text().notNull(),
    productId: text(),
    sellerId: text().notNull(),
    storeId: text(),
    region: text().notNull(),
    channel: text().$type<SalesChannel>().notNull(),
    condition: text().$type<OfferItemCondition>().notNull(),
    price: minorUnits().notNull(),
    guidePrice: minorUnits(),
    currency: text().notNull(),
    status: text().$type<ListingStatus>().notNull(),
    /** Since when the public sees it. */
    publishedAt: instant().notNull().default(0),
    /** When it leaves the market by itself; `forever` where it does not. */
    expiresAt: instant().notNull().default(forever),
    version: integer().notNull(),
    /** The VIN, or project and unit; null where the listing gives none. */
    unitKey: text(),
  },
  (columns) => [
    index('listings_of_unit').on(columns.unitKey, columns.sellerId).where(sql`unit_key is not null`),
    index('listings_of_product').on(columns.sellerId, columns.productId),
  ],
);

/** A row of `listings`. */
export type ListingFacts = typeof listings.$inferSelect;
