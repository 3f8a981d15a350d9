import { index, integer, json, real, table, text } from '@marque/kit/db/columns.ts';
import type { Localized } from '@marque/schema/events.ts';
import { sellers } from '../sellers/tables.ts';

/** Places where sellers meet buyers. */
export const stores = table(
  'stores',
  {
    id: text().primaryKey(),
    sellerId: text()
      .notNull()
      .references(() => sellers.id),
    name: json<Localized>().notNull(),
    /** The name that lists are sorted by: the English one where there is one, in lower case. */
    sortName: text().notNull(),
    address: text().notNull(),
    /** ISO 3166. */
    region: text().notNull(),
    /** WGS-84 degrees; both null where the point is not known. */
    latitude: real(),
    longitude: real(),
    /** IANA. */
    timeZone: text().notNull(),
    openingHours: json<readonly string[]>().notNull(),
    /** Counts its changes. */
    version: integer().notNull(),
  },
  (columns) => [index('stores_of_seller').on(columns.sellerId, columns.region)],
);

/** A row of `stores`. */
export type StoreRow = typeof stores.$inferSelect;
