import { flag, index, instant, integer, minorUnits, primaryKey, table, text } from '@marque/kit/db/columns.ts';
import type { AuthorizationClaim, OfferItemCondition, SalesChannel } from '@marque/schema/authorization.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';
import { sql } from 'drizzle-orm';

const facts = () => ({
  kind: text().$type<ListingKind>().notNull(),
  brandId: text().notNull(),
  /** The vehicle model or apartment project; null where the seller's words match none. */
  productId: text(),
  sellerId: text().notNull(),
  storeId: text(),
  region: text().notNull(),
  channel: text().$type<SalesChannel>().notNull(),
  condition: text().$type<OfferItemCondition>().notNull(),
  authorizationClaim: text().$type<AuthorizationClaim>().notNull(),
  /** True when the listing says that its seller is not authorised. */
  disclosed: flag().notNull(),
  price: minorUnits().notNull(),
  /** Null where the brand has none for it. */
  guidePrice: minorUnits(),
  /** Of both prices. */
  currency: text().notNull(),
  status: text().$type<ListingStatus>().notNull(),
  publishedAt: instant().notNull(),
  /** When it leaves the market by itself; `forever` where it does not. */
  expiresAt: instant().notNull(),
  /** The VIN, or project and unit; null where the listing gives none. */
  unitKey: text(),
  version: integer().notNull(),
  /** From when on these facts hold: the instant of the event that told of them, never before those that they replace. */
  since: instant().notNull(),
});

/** What sellers keeps of catalog's listings: the newest facts of each that its right, its price and its promotions depend on. */
export const listings = table('listings', { id: text().primaryKey(), ...facts() }, (columns) => [
  index('listings_of_holder').on(columns.brandId, columns.sellerId, columns.id),
  // Written out, since an index is only used where a statement's condition implies its own: 9999-12-31T23:59:59.999Z.
  index('listings_to_expire').on(columns.brandId, columns.expiresAt).where(sql`expires_at < 253402300799999`),
  index('listings_of_unit').on(columns.unitKey).where(sql`unit_key is not null`),
]);

/** A row of `listings`. */
export type ListingFacts = typeof listings.$inferSelect;

/** The facts that listings had before, so that an audit as of an earlier instant can be answered. Append-only. */
export const listingHistory = table(
  'listing_history',
  {
    id: text().notNull(),
    ...facts(),
    /** When other facts took their place. */
    until: instant().notNull(),
  },
  (columns) => [
    primaryKey({ columns: [columns.id, columns.version] }),
    index('listing_history_of_holder').on(columns.brandId, columns.sellerId, columns.until),
    index('listing_history_of_unit').on(columns.unitKey).where(sql`unit_key is not null`),
  ],
);

/** Facts of a listing with the half-open time in which they hold; `forever` for the newest. */
export type ListingVersion = typeof listingHistory.$inferSelect;
