import { serial, table, text } from '@marque/kit/db/columns.ts';
import { listings } from '../listings/tables.ts';

/**
 * The words that a listing is found by, as `tokensOf` makes them, parted by blanks.
 * SQLite's full-text table follows it by triggers, PostgreSQL indexes it: see the migration `full_text`.
 */
export const listingTexts = table('listing_texts', {
  position: serial(),
  listingId: text()
    .notNull()
    .unique()
    .references(() => listings.id),
  tokens: text().notNull(),
});
