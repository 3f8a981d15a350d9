import type { Executor } from '@marque/kit/db/database.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { positionInWords } from '../search/match.ts';
import { listingTexts } from '../search/tables.ts';
import type { Effort } from './effort.ts';
import { createShapedReader, limitPlaceholder, lookedAtMost } from './statements.ts';
import { type ListingRow, listings } from './tables.ts';

/** Which rows, and in what order. */
export type RowQuestion = { readonly condition: SQL; readonly order: SQL };

/** The same with a number that each row is read with. */
export type RankedQuestion = RowQuestion & { readonly rank: SQL };

/** The same for keys alone: of a number and the id. */
export type KeyQuestion = RowQuestion & { readonly key: SQL };

/** A row with its number. */
export interface RankedRow {
  readonly row: ListingRow;
  readonly rank: number;
}

type Read<Question, Row> = (question: Question, limit: number) => Promise<Row[]>;

/**
 * How listings are read, by statements that are prepared once for each shape of question. Rows are read by bounded
 * statements: they throw `QUERY_TOO_LARGE` where they meet too many listings.
 */
export interface Readers {
  readonly rows: Read<RowQuestion, ListingRow>;
  /** The same where the condition itself bounds what is met. */
  readonly rowsWithin: Read<RowQuestion, ListingRow>;
  readonly ranked: Read<RankedQuestion, RankedRow>;
  /** The same where conditions and order speak of `listing_texts` too: `common` starts there, `rare` at the listings. */
  readonly common: Read<RankedQuestion, RankedRow>;
  readonly rare: Read<RankedQuestion, RankedRow>;
  /** The same that starts at the hits of SQLite's full-text index, `listing_words`, in their order. */
  readonly hits: Read<RankedQuestion, RankedRow>;
  /** The first of all words of listings from a text on, in byte order; of SQLite's full-text index. */
  readonly firstWord: (from: string) => Promise<string | null>;
  /** Where the texts of the listings stand that a query of SQLite's full-text index finds, up to a limit. */
  readonly positions: (query: string, atMost: number) => Promise<number[]>;
  /** The key of the row that stands so many rows behind the first in an order; null where there are not so many. */
  readonly keyBehind: (question: KeyQuestion, rows: number) => Promise<CursorKey | null>;
  /** Counts the rows of a statement, up to a limit. */
  readonly count: (found: SQL, atMost: number) => Promise<number>;
}

const rankedBy = (rank: SQL) => ({ row: listings, rank: sql<number>`${rank}`.mapWith(Number) });

/** Makes the readers of listings. */
export const createReaders = (reader: Executor, { metAtOnce }: Pick<Effort, 'metAtOnce'>): Readers => {
  const bound = lookedAtMost(metAtOnce);
  const countRows = createShapedReader(reader, (executor, { found }: { readonly found: SQL }) =>
    executor
      .select({ total: sql<number>`count(*)`.mapWith(Number) })
      .from(sql`(${found} limit ${limitPlaceholder}) as found`),
  );
  const readKeys = createShapedReader(reader, (executor, { condition, order, key }: KeyQuestion) =>
    executor
      .select({ key: sql<number>`${key}`.mapWith(Number), id: listings.id })
      .from(listings)
      .where(condition)
      .orderBy(order)
      .limit(1)
      .offset(limitPlaceholder),
  );
  const readWords = createShapedReader(reader, (executor, { condition }: { readonly condition: SQL }) =>
    executor.select({ term: sql<string>`term` }).from(sql`listing_vocabulary`).where(condition).limit(limitPlaceholder),
  );
  const readPositions = createShapedReader(reader, (executor, { condition }: { readonly condition: SQL }) =>
    executor
      .select({ position: sql<number>`${positionInWords}` })
      .from(sql`listing_words`)
      .where(condition)
      .limit(limitPlaceholder),
  );
  const readRows = (within: SQL | undefined) =>
    createShapedReader(reader, (executor, { condition, order }: RowQuestion) =>
      executor.select().from(listings).where(and(within, condition)).orderBy(order).limit(limitPlaceholder),
    );
  const hasText = eq(listingTexts.listingId, listings.id);
  return {
    rows: readRows(bound),
    rowsWithin: readRows(undefined),
    ranked: createShapedReader(reader, (executor, { condition, order, rank }: RankedQuestion) =>
      executor
        .select(rankedBy(rank))
        .from(listings)
        .where(and(bound, condition))
        .orderBy(order)
        .limit(limitPlaceholder),
    ),
    common: createShapedReader(reader, (executor, { condition, order, rank }: RankedQuestion) =>
      executor
        .select(rankedBy(rank))
        .from(listingTexts)
        .crossJoin(listings) // SQLite keeps to the order of a cross join
        .where(and(hasText, bound, condition))
        .orderBy(order)
        .limit(limitPlaceholder),
    ),
    rare: createShapedReader(reader, (executor, { condition, order, rank }: RankedQuestion) =>
      executor
        .select(rankedBy(rank))
        .from(listings)
        .innerJoin(listingTexts, hasText)
        .where(and(bound, condition))
        .orderBy(order)
        .limit(limitPlaceholder),
    ),
    hits: createShapedReader(reader, (executor, { condition, order, rank }: RankedQuestion) =>
      executor
        .select(rankedBy(rank))
        .from(sql`listing_words`)
        .crossJoin(listingTexts)
        .crossJoin(listings)
        .where(and(sql`${listingTexts.position} = (listing_words.rowid & 17179869183)`, hasText, bound, condition))
        .orderBy(order)
        .limit(limitPlaceholder),
    ),
    firstWord: async (from) => (await readWords({ condition: sql`term >= ${from}` }, 1))[0]?.term ?? null,
    positions: async (query, atMost) =>
      (await readPositions({ condition: sql`listing_words match ${query}` }, atMost)).map(({ position }) => position),
    keyBehind: async (question, rows) => {
      const [row] = await readKeys(question, rows);
      return row ? [row.key, row.id] : null;
    },
    count: async (found, atMost) => (await countRows({ found }, atMost))[0]?.total ?? 0,
  };
};
