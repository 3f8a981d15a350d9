import { flag, integer, table, text } from '@marque/kit/db/columns.ts';
import type { AuthorizationClaim, OfferItemCondition, SalesChannel } from '@marque/schema/authorization.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';

/** What sellers keeps of catalog's listings: the facts that a right of sale depends on. */
export const listings = table('listings', {
  id: text().primaryKey(),
  kind: text().$type<ListingKind>().notNull(),
  brandId: text().notNull(),
  /** The vehicle model or apartment project; null where the seller's words match none. */
  productId: text(),
  sellerId: text().notNull(),
  region: text().notNull(),
  channel: text().$type<SalesChannel>().notNull(),
  condition: text().$type<OfferItemCondition>().notNull(),
  authorizationClaim: text().$type<AuthorizationClaim>().notNull(),
  /** True when the listing says that its seller is not authorised. */
  disclosed: flag().notNull(),
  version: integer().notNull(),
});

/** A row of `listings`. */
export type ListingFacts = typeof listings.$inferSelect;
