import { dialect } from '@marque/kit/db/dialect.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import { listingTexts } from '../../search/tables.ts';
import type { Asked } from '../matching.ts';
import { fullQueryOf } from '../narrowings.ts';
import type { RankedQuestion, RankedRow, Readers } from '../readers.ts';
import { alongWords, noIndex } from '../walk.ts';
import { fewOrMany } from './few.ts';
import type { Order } from './order.ts';

/** Each listing's place among all by the length of its words: see the migration `words_by_length`. */
const place: Record<typeof dialect, SQL> = {
  sqlite: sql`(min(length(${listingTexts.tokens}), 524287) * 17179869184 + ${listingTexts.position})`,
  postgres: sql`(least(length(${listingTexts.tokens}), 524287) * 17179869184 + ${listingTexts.position})`,
};

/** PostgreSQL cannot read its full-text index in this order, and by length it meets many without the words: more are sorted. */
const rareFactor = 10;

/**
 * The listing whose words are the shortest first, of equal length the one that was written first. All that are found have
 * all words of the text and each word counts once, so that of BM25, the usual measure, only its length remains: the fewer
 * other words, the more is it about these. No two have the same place, so that nothing is left for their ids to tell apart.
 */
export const relevanceOrder = (readers: Readers, asked: Asked): Order => {
  const read = async (
    reader: (question: RankedQuestion, limit: number) => Promise<RankedRow[]>,
    { condition, rank, page }: { readonly condition: SQL | undefined; readonly rank: SQL; readonly page: Page },
  ) => {
    // The place alone decides; SQLite would not see that a full-text index gives its hits in the order of both.
    const start = page.start?.slice(0, 1);
    const { where, orderBy } = keyset([rank], 'asc', { ...page, start });
    const found = await reader(
      { condition: sql`${and(condition, where)}`, order: sql.join(orderBy, sql`, `), rank },
      page.size + 1,
    );
    const ranks = new Map(found.map(({ row, rank }) => [row.id, rank]));
    return { rows: found.map(({ row }) => row), keyOf: ({ id }: { id: string }) => [ranks.get(id) ?? 0, id] };
  };

  const readHits = async (page: Page) => {
    const condition = and(asked.condition(alongWords), sql`listing_words match ${fullQueryOf(asked)}`);
    return await read(readers.hits, { condition, rank: sql`listing_words.rowid`, page });
  };

  // SQLite's hits come in order: of few words too, none is read that is not shown.
  const others = { ...asked, queryOf: () => null };
  const rare = { ...asked, effort: { ...asked.effort, sortedBelow: asked.effort.sortedBelow * rareFactor } };
  return fewOrMany(dialect === 'sqlite' ? others : rare, readers, {
    few: (condition) => ({ read: (page) => read(readers.rare, { condition, rank: place[dialect], page }) }),
    many: {
      read: (page) =>
        dialect === 'sqlite'
          ? readHits(page)
          : read(readers.common, { condition: asked.condition(noIndex), rank: place[dialect], page }),
    },
  });
};
