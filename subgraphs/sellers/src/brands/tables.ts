import { integer, json, table, text } from '@marque/kit/db/columns.ts';
import type { Localized } from '@marque/schema/events.ts';

/** What sellers keeps of catalog's brands. */
export const brands = table('brands', {
  id: text().primaryKey(),
  name: json<Localized>().notNull(),
  version: integer().notNull(),
});

/** A row of `brands`. */
export type BrandRow = typeof brands.$inferSelect;
