import { dialect } from '@marque/kit/db/dialect.ts';
import { and, type Column, or, type SQL, sql } from 'drizzle-orm';
import type { AuthorizationClass, ListingFilter, SellerKind } from '../generated.ts';
import { noOdometer } from '../kinds/kind.ts';
import { allOfThese, factQuery, oneOfThese } from '../search/facts.ts';
import { foundByWords, standsAt } from '../search/match.ts';
import { isInRange, isOneOf, type Range } from './criteria.ts';
import { inBands, inBandsOfBox } from './geo.ts';
import { conditions, type Rows } from './indexes.ts';
import { type Asked, outermost } from './matching.ts';
import type { Readers } from './readers.ts';
import { isSellerOfKind } from './seller-filter.ts';
import { listings } from './tables.ts';
import { rowsOf, type Walk } from './walk.ts';

/** A criterion that has an index of its own: another way to what a question asks for than along its order. */
interface Narrowing {
  /** What the index finds: all that the criterion lets through, and maybe more. */
  readonly where: SQL;
  /** A statement with a row for each of them. */
  readonly found: SQL;
  /** The same for SQLite's full-text index, which finds what several criteria let through together; null where it does not know this one. */
  readonly query: string | null;
}

/** Branches of which one must hold: together they narrow a question where each of them has a narrowing that does. */
interface Branches {
  readonly branches: readonly (readonly Way[])[];
}

/** Another way to what a question asks for. */
type Way = Narrowing | Branches;

type Narrow<Value> = (value: Value, rows: Rows) => SQL | undefined;

/** What the index of a column finds. */
const byColumn =
  <Value>(column: Column, condition: (column: Column, value: Value) => SQL | undefined): Narrow<Value> =>
  (value, rows) => {
    const criterion = condition(column, value);
    return criterion && sql`${conditions[rows]} and ${criterion}`;
  };

/** The same where there is an index of all rows alone, which SQLite needs none of: its full-text index knows the fact. */
const byFact =
  <Value>(column: Column, condition: (column: Column, value: Value) => SQL | undefined): Narrow<Value> =>
  (value) =>
    dialect === 'sqlite' ? undefined : byColumn(column, condition)(value, 'any');

const isOne = (column: Column, values: readonly string[]) => isOneOf(column, values, '');

const isWithin = (column: Column, range: Range) => isInRange(column, range, '');

/** Regions are found by their codes, a country by the codes that begin with its own. */
const inRegions = (column: Column, codes: readonly string[]): SQL | undefined =>
  or(
    ...codes.map((code) =>
      code.includes('-') ? sql`${column} = ${code}` : sql`(${column} >= ${code} and ${column} < ${`${code}.`})`,
    ),
  );

const narrowings: { readonly [Name in keyof ListingFilter]?: Narrow<NonNullable<ListingFilter[Name]>> } = {
  authorization: byFact(listings.unauthorizedClass, (column, classes: readonly AuthorizationClass[]) =>
    classes.includes('AUTHORIZED') ? undefined : isOne(column, classes),
  ),
  brand: byColumn(listings.brandId, isOne),
  model: byColumn(listings.productId, isOne),
  project: byColumn(listings.productId, isOne),
  seller: byColumn(listings.sellerId, isOne),
  sellerKind: byColumn(listings.sellerId, (column, kinds: readonly SellerKind[]) => isSellerOfKind(column, kinds, '')),
  kind: byFact(listings.kind, isOne),
  condition: byFact(listings.condition, isOne),
  currency: byFact(listings.currency, (column, code: string) => sql`${column} = ${code}`),
  region: byFact(listings.region, inRegions),
  price: byColumn(listings.price, isWithin),
  year: byColumn(listings.year, isWithin),
  // The column that is sorted by says the same, and has a number where there is no odometer.
  mileageFromOdometer: byColumn(listings.mileage, (column, range: Range) => {
    const within = isWithin(column, range);
    return within && and(within, sql`${column} < ${noOdometer}`);
  }),
  fuelType: byFact(listings.fuelType, isOne),
  bodyType: byFact(listings.bodyType, isOne),
  vehicleTransmission: byFact(listings.vehicleTransmission, isOne),
  numberOfBedrooms: byFact(listings.numberOfBedrooms, isWithin),
  floorSize: byFact(listings.floorSize, isWithin),
  publishedAfter: byColumn(listings.publishedAt, (column, instant: number) => sql`${column} >= ${instant}`),
  near: (near) => inBands(near, near.radiusKm),
  within: (box) => inBandsOfBox(box),
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

/** What of a question its narrowings depend on. */
type Question = Pick<Asked, 'sought' | 'queryOf'>;

interface Scene extends Pick<Asked, 'queryOf'> {
  readonly rows: Rows;
  /** What is no other way: the walk of the question goes along it. */
  readonly gone: ReadonlySet<keyof ListingFilter>;
}

/** What is found by words, and facts that are words. */
const byQuery = (query: string): Narrowing => ({ ...foundByWords(listings.id, query), query });

const foundWhere = (where: SQL): SQL => sql`select 1 from ${listings} where ${where}`;

const narrowingBy = (name: keyof ListingFilter, value: unknown, rows: Rows): Narrowing[] => {
  // The record's type has made sure that each one takes the value of its own name.
  const where = (narrowings[name] as Narrow<unknown> | undefined)?.(value, rows);
  const query = dialect === 'sqlite' ? factQuery(name, value) : null;
  if (where) return [{ where, found: foundWhere(where), query }];
  return query === null ? [] : [byQuery(query)];
};

const narrowingsIn = (filter: ListingFilter, { rows, queryOf, gone }: Scene): Way[] => {
  const byFacts = Object.entries(filter).flatMap(([key, value]) => {
    const name = key as keyof ListingFilter;
    return value == null || gone.has(name) ? [] : narrowingBy(name, value, rows);
  });
  const query = filter.text ? queryOf(filter.text) : null;
  const byBranches = filter.or?.map((branch) => waysOf(branch, { rows, queryOf, gone: new Set() }));
  return [...byFacts, ...(query === null ? [] : [byQuery(query)]), ...(byBranches ? [{ branches: byBranches }] : [])];
};

const waysOf = (filter: ListingFilter, scene: Scene): Way[] =>
  outermost(filter).flatMap((one) => narrowingsIn(one, one === filter ? scene : { ...scene, gone: new Set() }));

const waysTo = (
  { sought: { filter, productId }, queryOf }: Question,
  { isOfProduct, ...scene }: Omit<Scene, 'queryOf'> & { readonly isOfProduct: boolean },
): Way[] => [
  ...waysOf(filter ?? {}, { ...scene, queryOf }),
  ...(productId === undefined || isOfProduct ? [] : narrowingBy('model', [productId], scene.rows)),
];

/** All narrowings of a question, beside what its walk goes along. */
export const narrowingsOf = (asked: Question, { rows, column, scope }: Walk): Way[] =>
  waysTo(asked, {
    rows,
    gone: new Set([column, scope?.column].flatMap((name) => (name ? (ofWalk[name] ?? []) : []))),
    isOfProduct: scope?.column === 'productId',
  });

/** The same with what a walk would go along. */
const allWaysTo = (asked: Question): Way[] =>
  waysTo(asked, { rows: rowsOf(asked.sought), gone: new Set(), isOfProduct: false });

const allQueries = (ways: readonly Way[]): string[] =>
  ways.flatMap((way) => {
    if (!('branches' in way)) return way.query ?? [];
    const branches = way.branches.map(allQueries);
    return branches.every((queries) => queries.length > 0)
      ? oneOfThese(branches.map((queries) => `(${allOfThese(queries)})`))
      : [];
  });

const allConditions = (ways: readonly Way[]): SQL | undefined =>
  and(
    ...ways.map((way) =>
      'branches' in way ? or(...way.branches.map((branch) => allConditions(branch) ?? sql`1 = 1`)) : way.where,
    ),
  );

/** The query of SQLite's full-text index for the words of a question and all facts that the index knows. */
export const fullQueryOf = (asked: Question): string => allOfThese(allQueries(allWaysTo(asked)));

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

/**
 * What all criteria of a question that have an index let through together, where these are several and find fewer than so many:
 * SQLite's full-text index reads its words side by side, PostgreSQL puts indexes of columns together.
 */
export const fewTogether = async (
  asked: Question,
  fewerThan: number,
  { positions, count }: Pick<Readers, 'positions' | 'count'>,
): Promise<Few | null> => {
  const ways = allWaysTo(asked);
  if (fewerThan === 0 || (ways.length < 2 && ways.every((way) => !('branches' in way)))) return null;
  if (dialect === 'sqlite') {
    const queries = allQueries(ways);
    if (queries.length === 0) return null;
    const found = await positions(allOfThese(queries), fewerThan);
    return found.length < fewerThan ? { where: standsAt(listings.id, found), total: found.length } : null;
  }
  const where = allConditions(ways);
  return where ? await narrowest([{ where, found: foundWhere(where), query: null }], fewerThan, count) : null;
};
