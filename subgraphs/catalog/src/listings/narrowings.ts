import { and, type Column, or, type SQL, sql } from 'drizzle-orm';
import type { ListingFilter } from '../generated.ts';
import { noOdometer } from '../kinds/kind.ts';
import { foundByWords } from '../search/match.ts';
import { isInRange, isOneOf, type Range } from './criteria.ts';
import { inBands, inBandsOfBox } from './geo.ts';
import { conditions, type Rows } from './indexes.ts';
import { type Asked, outermost } from './matching.ts';
import { listings } from './tables.ts';
import type { Walk } from './walk.ts';

/** A criterion that has an index of its own: another way to what a question asks for than along its order. */
export interface Narrowing {
  /** What the index finds: all that the criterion lets through, and maybe more. */
  readonly where: SQL;
  /** A statement with a row for each of them. */
  readonly found: SQL;
}

/** Facts with an index of all rows alone. */
const factsOfAny: readonly Column[] = [
  listings.fuelType,
  listings.bodyType,
  listings.numberOfBedrooms,
  listings.floorSize,
];

/** What the index of a column finds. */
const byColumn =
  <Value>(column: Column, condition: (column: Column, value: Value) => SQL | undefined) =>
  (value: Value, rows: Rows): Narrowing | undefined => {
    const criterion = condition(column, value);
    if (!criterion) return undefined;
    const where = sql`${conditions[factsOfAny.includes(column) ? 'any' : rows]} and ${criterion}`;
    return { where, found: sql`select 1 from ${listings} where ${where}` };
  };

const oneOf = (column: Column) => byColumn(column, (of, values: readonly string[]) => isOneOf(of, values, ''));

const inRange = (column: Column) => byColumn(column, (of, range: Range) => isInRange(of, range, ''));

const anywhere = (where: SQL): Narrowing => ({ where, found: sql`select 1 from ${listings} where ${where}` });

/** Regions are found by their codes, a country by the codes that begin with its own. */
const inRegions = (column: Column, codes: readonly string[]): SQL | undefined =>
  or(
    ...codes.map((code) =>
      code.includes('-') ? sql`${column} = ${code}` : sql`(${column} >= ${code} and ${column} < ${`${code}.`})`,
    ),
  );

type Narrow<Value> = (value: Value, rows: Rows) => Narrowing | undefined;

const narrowings: { readonly [Name in keyof ListingFilter]?: Narrow<NonNullable<ListingFilter[Name]>> } = {
  brand: oneOf(listings.brandId),
  model: oneOf(listings.productId),
  project: oneOf(listings.productId),
  seller: oneOf(listings.sellerId),
  region: byColumn(listings.region, inRegions),
  price: inRange(listings.price),
  year: inRange(listings.year),
  // The column that is sorted by says the same, and has a number where there is no odometer.
  mileageFromOdometer: byColumn(listings.mileage, (column, range: Range) => {
    const within = isInRange(column, range, '');
    return within && and(within, sql`${column} < ${noOdometer}`);
  }),
  fuelType: oneOf(listings.fuelType),
  bodyType: oneOf(listings.bodyType),
  numberOfBedrooms: inRange(listings.numberOfBedrooms),
  floorSize: inRange(listings.floorSize),
  publishedAfter: byColumn(listings.publishedAt, (column, instant: number) => sql`${column} >= ${instant}`),
  near: (near) => anywhere(inBands(near, near.radiusKm)),
  within: (box) => anywhere(inBandsOfBox(box)),
};

/** What the walk goes along already. */
const ofWalk: Readonly<Record<string, readonly (keyof ListingFilter)[]>> = {
  price: ['price'],
  year: ['year'],
  mileage: ['mileageFromOdometer'],
  publishedAt: ['publishedAfter'],
  productId: ['model', 'project'],
  sellerId: ['seller'],
  brandId: ['brand'],
  region: ['region'],
};

/** All narrowings of a question, beside what its walk goes along. */
export const narrowingsOf = (
  { sought: { filter, productId }, queryOf }: Pick<Asked, 'sought' | 'queryOf'>,
  { rows, column, scope }: Walk,
): Narrowing[] => {
  const gone = new Set([column, scope?.column].flatMap((name) => (name ? (ofWalk[name] ?? []) : [])));
  const found = outermost(filter ?? {}).flatMap((one, index) =>
    Object.entries(narrowings).flatMap(([name, narrow]) => {
      const key = name as keyof typeof narrowings;
      const value = one[key];
      if (value == null || (index === 0 && gone.has(key))) return [];
      // The record's type has made sure that each one takes the value of its own name.
      return (narrow as Narrow<unknown>)(value, rows) ?? [];
    }),
  );
  const ofProduct =
    productId !== undefined && scope?.column !== 'productId' && oneOf(listings.productId)([productId], rows);
  const ofText = outermost(filter ?? {}).flatMap(({ text }) => {
    const query = text ? queryOf(text) : null;
    return query === null ? [] : [foundByWords(listings.id, query)];
  });
  return ofProduct ? [...found, ...ofText, ofProduct] : [...found, ...ofText];
};

/** The narrowing that finds the fewest listings, where one finds fewer than so many. */
export const narrowest = async (
  all: readonly Narrowing[],
  fewerThan: number,
  count: (found: SQL, atMost: number) => Promise<number>,
): Promise<Narrowing | null> => {
  let best: Narrowing | null = null;
  let fewest = fewerThan;
  for (const narrowing of all) {
    const found = await count(narrowing.found, fewest);
    if (found < fewest) [best, fewest] = [narrowing, found];
  }
  return best;
};
