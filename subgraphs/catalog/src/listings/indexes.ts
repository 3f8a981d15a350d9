import { index } from '@marque/kit/db/columns.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { type SQL, sql } from 'drizzle-orm';

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
  | 'sellerId'
  | 'region'
  | 'condition'
  | 'currency'
  | 'fuelType'
  | 'bodyType'
  | 'vehicleTransmission'
  | 'numberOfBedrooms'
  | 'floorSize'
  | 'unauthorizedClass';

/** What drizzle hands to the maker of a table's indexes. */
type IndexedColumns = Readonly<Record<IndexedColumn, Parameters<ReturnType<typeof index>['on']>[0]>>;

/** Which listings a question asks for: those that ever had an authorisation, or all. */
export type Rows = 'authorized' | 'any';

/** The columns that a list within one value of them can be walked along, the fewest listings first. */
export const scopesByWidth = ['productId', 'sellerId', 'brandId', 'region', 'kind'] as const;

/** One of them. */
export type Scope = (typeof scopesByWidth)[number];

/** The sorts of discovery by the column they rest on, and the scopes that each is walked within, beside none at all. */
export const walks: Readonly<
  Record<'publishedAt' | 'price' | 'mileage' | 'year', Readonly<Record<Rows, readonly Scope[]>>>
> = {
  publishedAt: {
    authorized: scopesByWidth,
    any: ['sellerId', 'brandId'],
  },
  price: { authorized: scopesByWidth, any: ['productId', 'brandId'] },
  mileage: { authorized: ['brandId'], any: [] },
  year: { authorized: ['brandId'], any: [] },
};

/**
 * Facts that no list is sorted by: on PostgreSQL an index of each finds the listings of a value that few have, and those
 * that several find together. SQLite's full-text index does both.
 */
const rareFacts = [
  'region',
  'kind',
  'condition',
  'currency',
  'fuelType',
  'bodyType',
  'vehicleTransmission',
  'numberOfBedrooms',
  'floorSize',
  'unauthorizedClass',
] as const;

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const nameOf = (...parts: readonly string[]): string => ['listings', ...parts].map(snakeCase).join('_');

/**
 * What `isOnOffer`, `isAuthorized` and `isOfClass` say first. The last part of `any` is true of every row: it keeps SQLite,
 * which does not know how many rows an index has, from taking that index where the other would do.
 */
export const conditions: Readonly<Record<Rows, SQL>> = {
  authorized: sql`on_market and seller_active and has_periods`,
  any: sql`on_market and seller_active and expires_at >= 0`,
};

/**
 * What the entries of a walk's index hold beside its order: a price range is the criterion that most often lets few through,
 * and where the entry has the price, no row is looked up to find that it is another one.
 */
const beside: Readonly<Record<keyof typeof walks, readonly IndexedColumn[]>> = {
  publishedAt: ['price'],
  price: [],
  mileage: ['price'],
  year: ['price'],
};

/**
 * The indexes that pages of discovery are walked along, so that a page costs its own length whatever the table's.
 * Those of the usual question hold only rows that ever had an authorisation: a brand of one authorised dealer in a
 * hundred would otherwise be walked through in vain. Their conditions are, word for word, those of the queries, and speak of
 * columns that seldom change: a revocation moves no entry of any index.
 */
export const discoveryIndexes = (columns: IndexedColumns) => [
  ...Object.entries(walks).flatMap(([sort, scopes]) => {
    const column = sort as keyof typeof walks; // a key of `walks`
    const rest = [columns.id, ...beside[column].map((name) => columns[name])];
    return (['authorized', 'any'] as const).flatMap((rows) => [
      index(nameOf(rows, sort))
        .on(columns[column], ...rest)
        .where(conditions[rows]),
      ...scopes[rows].map((scope) =>
        index(nameOf(rows, scope, sort))
          .on(columns[scope], columns[column], ...rest)
          .where(conditions[rows]),
      ),
    ]);
  }),
  ...(dialect === 'sqlite' ? [] : rareFacts).map((fact) =>
    index(nameOf('any', fact))
      .on(columns[fact])
      .where(sql`${conditions.any} and ${sql.raw(snakeCase(fact))} is not null`),
  ),
];
