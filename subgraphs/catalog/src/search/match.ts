import { dialect } from '@marque/kit/db/dialect.ts';
import { type Column, type SQL, sql } from 'drizzle-orm';
import { listingTexts } from './tables.ts';
import { type SearchTerm, searchTermsOf } from './tokens.ts';

/** A query in the full-text language of each database. Tokens are letters and digits, so quoting them is enough. */
const queries: Record<typeof dialect, (terms: readonly SearchTerm[]) => string> = {
  sqlite: (terms) => terms.map(({ token, isPrefix }) => `"${token}"${isPrefix ? '*' : ''}`).join(' '),
  postgres: (terms) => terms.map(({ token, isPrefix }) => `'${token}'${isPrefix ? ':*' : ''}`).join(' & '),
};

/** The condition on a row of `listing_texts`: word for word what the migration `full_text` has an index for. */
const conditions: Record<typeof dialect, (query: string) => SQL> = {
  sqlite: (query) =>
    sql`${listingTexts.position} in (select rowid from listing_words where listing_words match ${query})`,
  postgres: (query) => sql`array_to_tsvector(string_to_array(${listingTexts.tokens}, ' ')) @@ ${query}::tsquery`,
};

/**
 * The condition that the listing of this id has all words of a text. A blank text asks for nothing;
 * one without a letter or digit (`%`, `***`) is found nowhere.
 */
export const hasWords = (listingId: Column, text: string): SQL | undefined => {
  if (text.trim() === '') return undefined;
  const terms = searchTermsOf(text);
  if (terms.length === 0) return sql`1 = 0`;
  const condition = conditions[dialect](queries[dialect](terms));
  return sql`${listingId} in (select ${listingTexts.listingId} from ${listingTexts} where ${condition})`;
};
