import { dialect } from '@marque/kit/db/dialect.ts';
import { keyset } from '@marque/kit/graphql/connection.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import { listingTexts } from '../../search/tables.ts';
import type { Readers } from '../readers.ts';
import type { Order } from './order.ts';

/** The index on this is walked for common words; rare ones are read off the full-text index and sorted. */
const length: SQL = sql`length(${listingTexts.tokens})`;
const withoutIndex: SQL = dialect === 'sqlite' ? sql`+length(${listingTexts.tokens})` : length;

/**
 * The listing whose words are the shortest first, then by id. All that are found have all words of the text and each word
 * counts once, so that of BM25, the usual measure, only its length remains: the fewer other words, the more is it about these.
 */
export const relevanceOrder = (readers: Readers, areCommon: boolean): Order => {
  const [rank, read] = areCommon ? [length, readers.common] : [withoutIndex, readers.rare];
  return {
    read: async (condition, page) => {
      const { where, orderBy } = keyset([rank, listingTexts.listingId], 'asc', page);
      const found = await read(
        { condition: sql`${and(condition, where)}`, order: sql.join(orderBy, sql`, `), rank },
        page.size + 1,
      );
      const ranks = new Map(found.map(({ row, rank }) => [row.id, rank]));
      return { rows: found.map(({ row }) => row), keyOf: ({ id }) => [ranks.get(id) ?? 0, id] };
    },
  };
};
