import { index, instant, integer, json, table, text } from '@marque/kit/db/columns.ts';
import type { Interval } from '@marque/kit/intervals.ts';
import type { AuthorizationScope } from '@marque/schema/authorization.ts';
import type { EnforcementMeasure } from '@marque/schema/events.ts';

/** What promotions keeps of stores: whose they are, and where. */
export const stores = table('stores', {
  id: text().primaryKey(),
  sellerId: text().notNull(),
  region: text().notNull(),
  timeZone: text().notNull(),
  version: integer().notNull(),
});

/** A row of `stores`. */
export type StoreFacts = typeof stores.$inferSelect;

/** What promotions keeps of authorisations, with all periods in which they were or will be in force. */
export const authorizations = table(
  'authorizations',
  {
    id: text().primaryKey(),
    brandId: text().notNull(),
    sellerId: text().notNull(),
    scope: json<AuthorizationScope>().notNull(),
    periods: json<readonly Interval[]>().notNull(),
    version: integer().notNull(),
  },
  (columns) => [index('authorizations_of_seller').on(columns.sellerId, columns.brandId)],
);

/** What promotions keeps of measures on listings: the newest of each. */
export const measures = table('measures', {
  listingId: text().primaryKey(),
  measure: text().$type<EnforcementMeasure>().notNull(),
  from: instant().notNull(),
  until: instant().notNull(),
  version: integer().notNull(),
});

/** A row of `measures`. */
export type MeasureFacts = typeof measures.$inferSelect;

/** A row of `authorizations`. */
export type AuthorizationFacts = typeof authorizations.$inferSelect;
