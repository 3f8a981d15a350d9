import type { Executor } from '@marque/kit/db/database.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { selectRows } from '@marque/kit/db/raw.ts';
import { and, type Column, type SQL, sql } from 'drizzle-orm';
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

/** The listings that a page has to meet, as a rule. */
const pageOf = 20;

/** Words that more listings have than this are common in a catalog of any size. */
const commonFrom = 10_000;

/** The start of the rows that have the words, for counting. */
const matches: Record<typeof dialect, (query: string) => SQL> = {
  sqlite: (query) => sql`select rowid from listing_words where listing_words match ${query}`,
  postgres: (query) => sql`select 1 from ${listingTexts} where ${conditions.postgres(query)}`,
};

/**
 * Tells whether so many listings have all words of a text that a search does better to look at each listing it comes by.
 * Reading all m that have them costs m; meeting a page's worth of them among n costs n / m for each.
 */
export const isCommon = async (reader: Executor, text: string): Promise<boolean> => {
  const terms = searchTermsOf(text);
  if (terms.length === 0) return false;
  const found = sql`${matches[dialect](queries[dialect](terms))} limit ${commonFrom + 1}`;
  const [counted] = await selectRows<{ having: number; all: number }>(
    reader,
    sql`select cast(count(*) as integer) as "having", cast((select max(${listingTexts.position}) from ${listingTexts}) as integer) as "all" from (${found}) as found`,
  );
  return counted !== undefined && counted.having > Math.min(commonFrom, Math.sqrt(pageOf * counted.all));
};

/** Looks at the words of one listing, without an index. Tokens are letters and digits, so that LIKE finds nothing special in them. */
const isAmongWords = ({ token, isPrefix }: SearchTerm): SQL =>
  sql`' ' || ${listingTexts.tokens} || ' ' like ${isPrefix ? `% ${token}%` : `% ${token} %`}`;

/**
 * The condition that the listing of this id has all words of a text. A blank text asks for nothing; one without a letter
 * or digit (`%`, `***`) is found nowhere. For common words the listings are met on the way, else read off the index.
 */
export const hasWords = (listingId: Column, text: string, areCommon: boolean): SQL | undefined => {
  if (text.trim() === '') return undefined;
  const terms = searchTermsOf(text);
  if (terms.length === 0) return sql`1 = 0`;
  if (areCommon)
    return sql`exists (select 1 from ${listingTexts}
      where ${and(sql`${listingTexts.listingId} = ${listingId}`, ...terms.map(isAmongWords))})`;
  const condition = conditions[dialect](queries[dialect](terms));
  return sql`${listingId} in (select ${listingTexts.listingId} from ${listingTexts} where ${condition})`;
};
