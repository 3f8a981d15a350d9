import { index } from '@marque/kit/db/columns.ts';
import { sql } from 'drizzle-orm';

/** The columns of `listings` that the indexes of discovery are made of. */
type IndexedColumn =
  | 'id'
  | 'publishedAt'
  | 'price'
  | 'mileage'
  | 'year'
  | 'kind'
  | 'brandId'
  | 'productId'
  | 'sellerId';

/** What drizzle hands to the maker of a table's indexes. */
type IndexedColumns = Readonly<Record<IndexedColumn, Parameters<ReturnType<typeof index>['on']>[0]>>;

/** The sorts of discovery by the column they rest on, and the criteria that each is walked within, beside none at all. */
const walks = {
  publishedAt: { authorized: ['kind', 'brandId', 'productId', 'sellerId'], any: ['brandId', 'sellerId'] },
  price: { authorized: ['kind', 'brandId', 'productId', 'sellerId'], any: ['brandId', 'productId'] },
  mileage: { authorized: ['brandId'], any: [] },
  year: { authorized: ['brandId'], any: [] },
} as const;

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What `isOnOffer` and `isOfClass` say first. The last part of `any` is true of every row: it keeps SQLite, which does not know how many rows an index has, from taking that index where the other would do. */
const conditions = {
  authorized: sql`on_market and seller_active and has_periods`,
  any: sql`on_market and seller_active and expires_at >= 0`,
} as const;

/**
 * The indexes that pages of discovery are walked along, so that a page costs its own length whatever the table's.
 * Those of the usual question hold only rows that ever had an authorisation: a brand of one authorised dealer in a
 * hundred would otherwise be walked through in vain. Their conditions are, word for word, those of the queries, and speak of
 * columns that seldom change: a revocation moves no entry of any index.
 */
export const discoveryIndexes = (columns: IndexedColumns) =>
  Object.entries(walks).flatMap(([sort, scopes]) => {
    const key = columns[sort as keyof typeof walks]; // a key of `walks`
    return (['authorized', 'any'] as const).flatMap((rows) => {
      const name = (scope?: string) => ['listings', rows, ...(scope ? [scope] : []), sort].map(snakeCase).join('_');
      return [
        index(name()).on(key, columns.id).where(conditions[rows]),
        ...scopes[rows].map((scope) => index(name(scope)).on(columns[scope], key, columns.id).where(conditions[rows])),
      ];
    });
  });
