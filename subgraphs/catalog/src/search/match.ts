import { dialect } from '@marque/kit/db/dialect.ts';
import { and, type Column, type SQL, sql } from 'drizzle-orm';
import { allOfThese, oneOfThese, onTheMarket } from './facts.ts';
import { listingTexts } from './tables.ts';
import { type SearchTerm, searchTermsOf } from './tokens.ts';

/** Of a row number of SQLite's full-text index, what is the position of the listing's text: see the migration `words_by_length`. */
export const positionInWords = sql.raw('rowid & 17179869183');

/** The condition on a row of `listing_texts`: for PostgreSQL word for word what the migration `full_text` has an index for. */
const conditions: Record<typeof dialect, (query: string) => SQL> = {
  sqlite: (query) =>
    sql`${listingTexts.position} in (select ${positionInWords} from listing_words where listing_words match ${query})`,
  postgres: (query) => sql`array_to_tsvector(string_to_array(${listingTexts.tokens}, ' ')) @@ ${query}::tsquery`,
};

/** The condition that the text of a listing stands at one of these positions. */
export const standsAt = (listingId: Column, positions: readonly number[]): SQL =>
  sql`${listingId} in (select ${listingTexts.listingId} from ${listingTexts}
    where ${listingTexts.position} in (select value from json_each(${JSON.stringify(positions)})))`;

/** A statement with a row for each listing that has the words. */
const matches: Record<typeof dialect, (query: string) => SQL> = {
  sqlite: (query) => sql`select 1 from listing_words where listing_words match ${query}`,
  postgres: (query) => sql`select 1 from ${listingTexts} where ${conditions.postgres(query)}`,
};

/** Looks at the words of one listing, without an index. Tokens are letters and digits, so that LIKE finds nothing special in them. */
const isAmongWords = ({ token, isPrefix }: SearchTerm): SQL =>
  sql`' ' || ${listingTexts.tokens} || ' ' like ${isPrefix ? `% ${token}%` : `% ${token} %`}`;

/**
 * The condition that the listing of this id has all words of a text, which looks at the one listing. A blank text asks for
 * nothing; one without a letter or digit (`%`, `***`) is found nowhere.
 */
export const hasWords = (listingId: Column, text: string): SQL | undefined => {
  if (text.trim() === '') return undefined;
  const terms = searchTermsOf(text);
  if (terms.length === 0) return sql`1 = 0`;
  return sql`exists (select 1 from ${listingTexts}
    where ${and(sql`${listingTexts.listingId} = ${listingId}`, ...terms.map(isAmongWords))})`;
};

/** Listings with the words of a full-text query, as a condition and as a statement with a row for each hit. */
export const foundByWords = (listingId: Column, query: string): { where: SQL; found: SQL } => ({
  where: sql`${listingId} in (select ${listingTexts.listingId} from ${listingTexts} where ${conditions[dialect](query)})`,
  found: matches[dialect](query),
});

/** Gives the first of all words from a text on, in byte order. */
type WordFrom = (text: string) => Promise<string | null>;

/** Words that a beginning is spelt out to at most. */
const mostEndings = 8;

/** The words that begin like a token, in order; null where they are more than are spelt out. */
const wordsFrom = async (token: string, firstFrom: WordFrom): Promise<readonly string[] | null> => {
  const words: string[] = [];
  for (let from = token; words.length <= mostEndings; from = `${words.at(-1)}\u0001`) {
    const word = await firstFrom(from);
    if (!word?.startsWith(token)) return words;
    words.push(word);
  }
  return null;
};

/**
 * In SQLite's full-text language, so that the hits come one by one in the order of their row numbers: of a beginning it would
 * gather the hits of all words first, spelt out into its words it does not.
 */
const sqliteQuery = async (terms: readonly SearchTerm[], firstFrom: WordFrom): Promise<string> => {
  if (terms.length === 0) return oneOfThese([]);
  const parts: string[] = [];
  for (const { token, isPrefix } of terms) {
    const words = isPrefix ? await wordsFrom(token, firstFrom) : [token];
    parts.push(words ? oneOfThese(words.map((word) => `"${word}"`)) : `"${token}"*`);
  }
  return allOfThese([...parts, onTheMarket]);
};

/**
 * What finds all words of a text that is not blank in the full-text language of the database; null where the text has none and
 * PostgreSQL no such query. Tokens are letters and digits, so quoting them is enough.
 */
export const fullTextQuery = async (text: string, firstFrom: WordFrom): Promise<string | null> => {
  const terms = searchTermsOf(text);
  if (dialect === 'sqlite') return await sqliteQuery(terms, firstFrom);
  if (terms.length === 0) return null;
  return terms.map(({ token, isPrefix }) => `'${token}'${isPrefix ? ':*' : ''}`).join(' & ');
};
