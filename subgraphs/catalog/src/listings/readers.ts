import type { Executor } from '@marque/kit/db/database.ts';
import { eq, type SQL, sql } from 'drizzle-orm';
import { listingTexts } from '../search/tables.ts';
import { createShapedReader, limitPlaceholder } from './statements.ts';
import { type ListingRow, listings } from './tables.ts';

/** Which rows, and in what order. */
export type RowQuestion = { readonly condition: SQL; readonly order: SQL };

/** The same with a number that each row is read with. */
export type RankedQuestion = RowQuestion & { readonly rank: SQL };

/** A row with its number. */
export interface RankedRow {
  readonly row: ListingRow;
  readonly rank: number;
}

type Read<Question, Row> = (question: Question, limit: number) => Promise<Row[]>;

/** How listings are read, by statements that are prepared once for each shape of question. */
export interface Readers {
  readonly rows: Read<RowQuestion, ListingRow>;
  readonly ranked: Read<RankedQuestion, RankedRow>;
  /** The same where conditions and order speak of `listing_texts` too: `common` starts there, `rare` at the listings. */
  readonly common: Read<RankedQuestion, RankedRow>;
  readonly rare: Read<RankedQuestion, RankedRow>;
  /** Counts the rows that meet a condition, up to a limit. */
  readonly count: (condition: SQL, atMost: number) => Promise<number>;
}

const rankedBy = (rank: SQL) => ({ row: listings, rank: sql<number>`${rank}`.mapWith(Number) });

/** Makes the readers of listings. */
export const createReaders = (reader: Executor): Readers => {
  const countRows = createShapedReader(reader, (executor, { condition }: { readonly condition: SQL }) => {
    const counted = executor
      .select({ one: sql`1`.as('one') })
      .from(listings)
      .where(condition)
      .limit(limitPlaceholder)
      .as('counted');
    return executor.select({ total: sql<number>`count(*)`.mapWith(Number) }).from(counted);
  });
  const hasText = eq(listingTexts.listingId, listings.id);
  return {
    rows: createShapedReader(reader, (executor, { condition, order }: RowQuestion) =>
      executor.select().from(listings).where(condition).orderBy(order).limit(limitPlaceholder),
    ),
    ranked: createShapedReader(reader, (executor, { condition, order, rank }: RankedQuestion) =>
      executor.select(rankedBy(rank)).from(listings).where(condition).orderBy(order).limit(limitPlaceholder),
    ),
    common: createShapedReader(reader, (executor, { condition, order, rank }: RankedQuestion) =>
      executor
        .select(rankedBy(rank))
        .from(listingTexts)
        .crossJoin(listings) // SQLite keeps to the order of a cross join
        .where(sql`${hasText} and ${condition}`)
        .orderBy(order)
        .limit(limitPlaceholder),
    ),
    rare: createShapedReader(reader, (executor, { condition, order, rank }: RankedQuestion) =>
      executor
        .select(rankedBy(rank))
        .from(listings)
        .innerJoin(listingTexts, hasText)
        .where(condition)
        .orderBy(order)
        .limit(limitPlaceholder),
    ),
    count: async (condition, atMost) => (await countRows({ condition }, atMost))[0]?.total ?? 0,
  };
};
