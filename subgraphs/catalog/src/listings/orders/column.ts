import { keyset } from '@marque/kit/graphql/connection.ts';
import { and, sql } from 'drizzle-orm';
import type { Readers } from '../readers.ts';
import type { ColumnSort } from '../sorts.ts';
import { listings } from '../tables.ts';
import type { Order } from './order.ts';

/** By a column of the listing's own row, then by id, both the same way: one walk along one index. */
export const columnOrder = ({ rows: readRows }: Readers, { column, direction }: ColumnSort): Order => ({
  read: async (condition, page) => {
    const { where, orderBy } = keyset([listings[column], listings.id], direction, page);
    const rows = await readRows(
      { condition: sql`${and(condition, where)}`, order: sql.join(orderBy, sql`, `) },
      page.size + 1,
    );
    return { rows, keyOf: (row) => [row[column], row.id] };
  },
});
