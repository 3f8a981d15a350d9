import { index, instant, integer, json, primaryKey, table, text } from '@marque/kit/db/columns.ts';
import type { AuthorizationScope } from '@marque/schema/authorization.ts';
import type { SellerKind } from '@marque/schema/events.ts';

/** What catalog keeps of the sellers' feed: authorisations with their scope. */
export const authorizations = table(
  'authorizations',
  {
    id: text().primaryKey(),
    brandId: text().notNull(),
    sellerId: text().notNull(),
    scope: json<AuthorizationScope>().notNull(),
    version: integer().notNull(),
  },
  (columns) => [index('authorizations_of_seller').on(columns.sellerId, columns.brandId)],
);

/** The periods in which an authorisation is in force. */
export const authorizationPeriods = table(
  'authorization_periods',
  {
    authorizationId: text()
      .notNull()
      .references(() => authorizations.id),
    from: instant().notNull(),
    until: instant().notNull(),
  },
  (columns) => [
    primaryKey({ columns: [columns.authorizationId, columns.from] }),
    index('authorization_periods_from').on(columns.from),
    index('authorization_periods_until').on(columns.until),
  ],
);

/** What catalog keeps of sellers. */
export const sellers = table('sellers', {
  id: text().primaryKey(),
  kind: text().$type<SellerKind>().notNull(),
  status: text().$type<'ACTIVE' | 'SUSPENDED' | 'CLOSED'>().notNull(),
  version: integer().notNull(),
});

/** Whose a store is. */
export const stores = table('stores', {
  id: text().primaryKey(),
  sellerId: text().notNull(),
  version: integer().notNull(),
});

/** The newest version of a measure that was heard of, for each listing; the listing's row holds its effect. */
export const measures = table(
  'measures',
  {
    listingId: text().primaryKey(),
    hiddenFrom: instant().notNull(),
    hiddenUntil: instant().notNull(),
    version: integer().notNull(),
  },
  (columns) => [
    index('measures_hidden_from').on(columns.hiddenFrom),
    index('measures_hidden_until').on(columns.hiddenUntil),
  ],
);
