import type { Direction } from '@marque/kit/graphql/connection.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import type { ListingSort } from '../generated.ts';
import { type ListingRow, listings } from './tables.ts';

/** The columns of the sorts: none is ever null, and each has the indexes that `indexes.ts` makes. */
type SortColumn = 'publishedAt' | 'price' | 'mileage' | 'year';

/** How each sort goes; ties are broken by the id, which goes the same way. */
const sorts = {
  NEWEST: { column: 'publishedAt', direction: 'desc' },
  PRICE_ASC: { column: 'price', direction: 'asc' },
  PRICE_DESC: { column: 'price', direction: 'desc' },
  MILEAGE_ASC: { column: 'mileage', direction: 'asc' },
  YEAR_DESC: { column: 'year', direction: 'desc' },
} as const satisfies Record<ListingSort, { readonly column: SortColumn; readonly direction: Direction }>;

/** What a page needs of a sort: the columns to walk along, which way, and a row's place among the others. */
export const sortBy = (sort: ListingSort) => {
  const { column, direction } = sorts[sort];
  return {
    columns: [listings[column], listings.id],
    direction,
    keyOf: (row: ListingRow): CursorKey => [row[column], row.id],
  } as const;
};
