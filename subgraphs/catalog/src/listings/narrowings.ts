import { and, type Column, or, type SQL, sql } from 'drizzle-orm';
import type { ListingFilter, SellerKind } from '../generated.ts';
import { noOdometer } from '../kinds/kind.ts';
import { foundByWords } from '../search/match.ts';
import { isInRange, isOneOf, type Range } from './criteria.ts';
import { inBands, inBandsOfBox } from './geo.ts';
import { conditions, type Rows, rareFacts } from './indexes.ts';
import { type Asked, outermost } from './matching.ts';
import { isSellerOfKind } from './seller-filter.ts';
import { listings } from './tables.ts';
import type { Walk } from './walk.ts';

/** A criterion that has an index of its own: another way to what a question asks for than along its order. */
interface Narrowing {
  /** What the index finds: all that the criterion lets through, and maybe more. */
  readonly where: SQL;
  /** A statement with a row for each of them. */
  readonly found: SQL;
}

/** Branches of which one must hold: together they narrow a question where each of them has a narrowing that does. */
interface Branches {
  readonly branches: readonly (readonly Way[])[];
}

/** Another way to what a question asks for. */
type Way = Narrowing | Branches;

/** Facts with an index of all rows alone. */
const factsOfAny: readonly Column[] = rareFacts.filter((fact) => fact !== 'region').map((fact) => listings[fact]);

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
  sellerKind: byColumn(listings.sellerId, (column, kinds: readonly SellerKind[]) => isSellerOfKind(column, kinds, '')),
  kind: oneOf(listings.kind),
  condition: oneOf(listings.condition),
  currency: byColumn(listings.currency, (column, code: string) => sql`${column} = ${code}`),
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
  vehicleTransmission: oneOf(listings.vehicleTransmission),
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
  kind: ['kind'],
};

interface Scene extends Pick<Asked, 'queryOf'> {
  readonly rows: Rows;
  /** What is no other way: the walk of the question goes along it. */
  readonly gone: ReadonlySet<keyof ListingFilter>;
}

const narrowingsIn = (filter: ListingFilter, { rows, queryOf, gone }: Scene): Way[] => {
  const byFacts = Object.entries(narrowings).flatMap(([name, narrow]) => {
    const key = name as keyof typeof narrowings;
    const value = filter[key];
    // The record's type has made sure that each one takes the value of its own name.
    return value == null || gone.has(key) ? [] : ((narrow as Narrow<unknown>)(value, rows) ?? []);
  });
  const query = filter.text ? queryOf(filter.text) : null;
  const byBranches = filter.or?.map((branch) => waysOf(branch, { rows, queryOf, gone: new Set() }));
  return [
    ...byFacts,
    ...(query === null ? [] : [foundByWords(listings.id, query)]),
    ...(byBranches ? [{ branches: byBranches }] : []),
  ];
};

const waysOf = (filter: ListingFilter, scene: Scene): Way[] =>
  outermost(filter).flatMap((one) => narrowingsIn(one, one === filter ? scene : { ...scene, gone: new Set() }));

/** All narrowings of a question, beside what its walk goes along. */
export const narrowingsOf = (
  { sought: { filter, productId }, queryOf }: Pick<Asked, 'sought' | 'queryOf'>,
  { rows, column, scope }: Walk,
): Way[] => {
  const gone = new Set([column, scope?.column].flatMap((name) => (name ? (ofWalk[name] ?? []) : [])));
  const ofProduct =
    productId !== undefined && scope?.column !== 'productId' && oneOf(listings.productId)([productId], rows);
  return [...waysOf(filter ?? {}, { rows, queryOf, gone }), ...(ofProduct ? [ofProduct] : [])];
};

/** Few listings among which all that a question asks for are. */
interface Few {
  readonly where: SQL;
  readonly total: number;
}

type Count = (found: SQL, atMost: number) => Promise<number>;

const fewOfBranches = async ({ branches }: Branches, fewerThan: number, count: Count): Promise<Few | null> => {
  const found: Few[] = [];
  let total = 0;
  for (const branch of branches) {
    const few = await narrowest(branch, fewerThan - total, count);
    if (!few) return null;
    found.push(few);
    total += few.total;
  }
  // Each by its own index, which the database might not do for an `or`.
  const ids = found.map(({ where }) => sql`select ${listings.id} from ${listings} where ${where}`);
  return { where: ids.length === 0 ? sql`1 = 0` : sql`${listings.id} in (${sql.join(ids, sql` union all `)})`, total };
};

/** The narrowing that finds the fewest listings, where one finds fewer than so many. */
export const narrowest = async (all: readonly Way[], fewerThan: number, count: Count): Promise<Few | null> => {
  let best: Few | null = null;
  for (const way of all) {
    const limit: number = best?.total ?? fewerThan;
    const few: Few | null =
      'branches' in way
        ? await fewOfBranches(way, limit, count)
        : { where: way.where, total: await count(way.found, limit) };
    if (few && few.total < limit) best = few;
  }
  return best;
};
