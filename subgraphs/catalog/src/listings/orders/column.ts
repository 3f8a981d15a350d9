import { keyset, readingDirection } from '@marque/kit/graphql/connection.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import type { Readers } from '../readers.ts';
import type { ColumnSort } from '../sorts.ts';
import { type ListingRow, listings } from '../tables.ts';
import { merge, type Order } from './order.ts';

/**
 * By a column of the listing's own row, then by id, both the same way: one walk along one index, or several that are
 * merged where all that is looked for lies along these.
 */
export const columnOrder = (
  readers: Readers,
  { column, direction }: ColumnSort,
  walks: readonly SQL[] | null,
): Order => ({
  read: async (condition, page) => {
    const { where, orderBy } = keyset([listings[column], listings.id], direction, page);
    const keyOf = (row: ListingRow): CursorKey => [row[column], row.id];
    const read = (walk: SQL | undefined) =>
      readers.rows(
        { condition: sql`${and(condition, walk, where)}`, order: sql.join(orderBy, sql`, `) },
        page.size + 1,
      );
    if (walks === null) return { rows: await read(undefined), keyOf };
    const found: ListingRow[] = [];
    for (const walk of walks) found.push(...(await read(walk)));
    return { rows: merge(found, keyOf, readingDirection(direction, page), page.size + 1), keyOf };
  },
});
