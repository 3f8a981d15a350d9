import { integer, json, table, text } from '@marque/kit/db/columns.ts';
import type { Localized } from '@marque/schema/events.ts';
import type { BrandKind } from '../generated.ts';

/** Makers of cars and developers of apartments. */
export const brands = table('brands', {
  id: text().primaryKey(),
  name: json<Localized>().notNull(),
  /** The name that lists are sorted by. */
  sortName: text().notNull(),
  country: text().notNull(),
  kind: text().$type<BrandKind>().notNull(),
  version: integer().notNull(),
});

/** A row of `brands`. */
export type BrandRow = typeof brands.$inferSelect;
