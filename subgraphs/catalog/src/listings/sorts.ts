import type { Direction } from '@marque/kit/graphql/connection.ts';
import type { KeyShape } from '@marque/kit/graphql/cursor.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import type { ListingSort } from '../generated.ts';
import type { Sought } from './matching.ts';

/** A sort by a column that is never null and has the indexes that `indexes.ts` makes. Ties are broken by id, the same way. */
export interface ColumnSort {
  readonly by: 'column';
  readonly column: 'publishedAt' | 'price' | 'mileage' | 'year';
  readonly direction: Direction;
}

/** How listings can be sorted. */
export type Sort =
  | ColumnSort
  | { readonly by: 'effectivePrice'; readonly direction: Direction }
  | { readonly by: 'bestRebate' }
  | { readonly by: 'distance' }
  | { readonly by: 'relevance' };

const sorts = {
  NEWEST: { by: 'column', column: 'publishedAt', direction: 'desc' },
  PRICE_ASC: { by: 'column', column: 'price', direction: 'asc' },
  PRICE_DESC: { by: 'column', column: 'price', direction: 'desc' },
  EFFECTIVE_PRICE_ASC: { by: 'effectivePrice', direction: 'asc' },
  EFFECTIVE_PRICE_DESC: { by: 'effectivePrice', direction: 'desc' },
  BEST_REBATE: { by: 'bestRebate' },
  MILEAGE_ASC: { by: 'column', column: 'mileage', direction: 'asc' },
  YEAR_DESC: { by: 'column', column: 'year', direction: 'desc' },
  DISTANCE: { by: 'distance' },
  RELEVANCE: { by: 'relevance' },
} as const satisfies Record<ListingSort, Sort>;

/** How a sort of the schema goes. */
export const sortBy = (sort: ListingSort): Sort => sorts[sort];

/** The column whose indexes are walked for a sort; null where it has none of its own. */
export const walkedColumn = (sort: ListingSort): ColumnSort['column'] | null => {
  const how = sortBy(sort);
  if (how.by === 'column') return how.column;
  return how.by === 'bestRebate' || how.by === 'effectivePrice' ? 'price' : null;
};

/** What the key of a row is made of in a list that goes like this. */
const keyShapes: Readonly<Record<Sort['by'], KeyShape>> = {
  column: ['integer', 'text'],
  effectivePrice: ['integer', 'integer', 'text'],
  bestRebate: ['integer', 'integer', 'text'],
  distance: ['number', 'text'],
  relevance: ['number', 'text'],
};

/** What the key of a row is made of in a list sorted like this. */
export const keyShapeOf = (sort: ListingSort): KeyShape => keyShapes[sortBy(sort).by];

/** Throws `BAD_USER_INPUT` where the filter lacks what the sort measures by. */
export const checkSort = ({ sort, filter }: Sought): void => {
  if (sort === 'DISTANCE' && !filter?.near)
    throw badInput('Sorted by DISTANCE, `filter.near` says from where', 'filter.near');
  if (sort === 'RELEVANCE' && !filter?.text?.trim())
    throw badInput('Sorted by RELEVANCE, `filter.text` says for which words', 'filter.text');
};
