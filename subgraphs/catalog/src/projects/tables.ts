import { index, json, real, table, text } from '@marque/kit/db/columns.ts';
import type { Localized } from '@marque/schema/events.ts';
import { brands } from '../brands/tables.ts';

/** Developments of apartments. */
export const apartmentProjects = table(
  'apartment_projects',
  {
    id: text().primaryKey(),
    brandId: text()
      .notNull()
      .references(() => brands.id),
    name: json<Localized>().notNull(),
    /** The name that lists are sorted by. */
    sortName: text().notNull(),
    region: text().notNull(),
    address: text().notNull(),
    latitude: real(),
    longitude: real(),
  },
  (columns) => [index('apartment_projects_of_brand').on(columns.brandId, columns.sortName, columns.id)],
);

/** A row of `apartment_projects`. */
export type ApartmentProjectRow = typeof apartmentProjects.$inferSelect;
