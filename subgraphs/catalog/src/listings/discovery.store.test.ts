import type { Connection, ConnectionArguments } from '@marque/kit/graphql/connection.ts';
import { contains, type Interval, mergeIntervals } from '@marque/kit/intervals.ts';
import { classify, covers } from '@marque/schema/authorization.ts';
import type { AuthorizationChanged, EnforcementChanged, SellerChanged } from '@marque/schema/events.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListingFilter, ListingSort } from '../generated.ts';
import { enforcement, listing, openMarket, type SellersEvent, seller } from '../testing/market.ts';
import type { ListingFacts } from './derive.ts';
import type { DiscoveryQuery, DiscoveryService } from './discovery.ts';
import type { ListingRow } from './tables.ts';

/** Few values of everything and instants from 0 to 9, so that all that can meet does. */
const instant = fc.integer({ min: 0, max: 9 });
const brandId = fc.constantFrom('brd_a', 'brd_b');
const sellerId = fc.constantFrom('sel_a', 'sel_b');
const productId = fc.constantFrom('mdl_a', 'mdl_b', null);
const region = fc.constantFrom('CN-SH', 'CN-ZJ', 'DE');
const channel = fc.constantFrom('ONLINE' as const, 'IN_STORE' as const);
const condition = fc.constantFrom('NEW' as const, 'USED' as const);
const small = fc.integer({ min: 1, max: 4 });

const interval = fc.tuple(instant, small).map(([from, length]): Interval => ({ from, until: from + length }));
const someOf = <Value>(values: readonly Value[]) => fc.option(fc.subarray([...values], { minLength: 1 }));

const facts = fc
  .record<Partial<ListingFacts>>({
    kind: fc.constantFrom('CAR', 'APARTMENT'),
    brandId,
    sellerId,
    productId,
    region,
    channel,
    condition,
    price: small,
    currency: fc.constantFrom('CNY', 'EUR'),
    status: fc.constantFrom('ACTIVE', 'ACTIVE', 'HELD', 'PAUSED', 'SOLD'),
    authorizationClaim: fc.constantFrom('NONE', 'AUTHORIZED'),
    disclosure: fc.constantFrom(null, 'Not authorised.'),
    publishedAt: instant,
    expiresAt: fc.integer({ min: 5, max: 20 }),
    vehicleModelDate: fc.constantFrom(null, 2020, 2021),
    mileageFromOdometer: fc.constantFrom(null, 5, 6),
  })
  .map((given) => (given.kind === 'CAR' ? given : { ...given, vehicleModelDate: null, mileageFromOdometer: null }));

/** Seller and brand of an authorisation never change, so its id tells them. */
const granted = fc
  .record({
    id: fc.constantFrom('1', '2'),
    version: small,
    brandId,
    sellerId,
    scope: fc.record(
      {
        products: someOf(['mdl_a', 'mdl_b']),
        regions: someOf(['CN', 'CN-SH', 'DE']),
        channels: someOf(['ONLINE', 'IN_STORE'] as const),
        conditions: someOf(['NEW', 'USED'] as const),
      },
      { noNullPrototype: true },
    ),
    periods: fc.array(interval, { maxLength: 3 }).map(mergeIntervals),
  })
  .map((event): AuthorizationChanged => ({ ...event, id: `aut_${event.sellerId}_${event.brandId}_${event.id}` }));

const sellerChanged = fc.record<Partial<SellerChanged>>({
  id: sellerId,
  version: small,
  kind: fc.constantFrom('BRAND_DEALER', 'AGENT'),
  status: fc.constantFrom('ACTIVE', 'ACTIVE', 'SUSPENDED'),
});

const measured = fc.record({
  index: fc.nat({ max: 11 }),
  change: fc.record<Partial<EnforcementChanged>>({
    version: small,
    measure: fc.constantFrom('DISABLED', 'LABELLED', 'REMOVED', 'NONE'),
    from: instant,
    until: instant,
  }),
});

const idOf = (index: number): string => `lst_${String(index).padStart(2, '0')}`;

const event: fc.Arbitrary<SellersEvent> = fc.oneof(
  { weight: 3, arbitrary: granted.map((payload) => ['authorization.changed', payload] as const) },
  sellerChanged.map((change) => ['seller.changed', seller(change)] as const),
  measured.map(({ index, change }) => ['enforcement.changed', enforcement(idOf(index), change)] as const),
);

const range = fc.record({ min: fc.option(fc.constantFrom(1, 2)), max: fc.option(fc.constantFrom(2, 3)) });
const classes = fc.subarray([
  'AUTHORIZED',
  'UNAUTHORIZED_DISCLOSED',
  'UNAUTHORIZED_UNDISCLOSED',
  'FALSE_CLAIM',
] as const);

const criteria = {
  authorization: fc.option(classes),
  kind: fc.option(fc.subarray(['CAR', 'APARTMENT'] as const)),
  brand: fc.option(fc.subarray(['brd_a', 'brd_b'])),
  model: fc.option(fc.subarray(['mdl_a', 'mdl_b'])),
  seller: fc.option(fc.subarray(['sel_a', 'sel_b'])),
  condition: fc.option(fc.subarray(['NEW', 'USED'] as const)),
  region: fc.option(fc.subarray(['CN', 'CN-ZJ', 'DE'])),
  currency: fc.option(fc.constantFrom('CNY', 'EUR')),
  price: fc.option(range),
  year: fc.option(fc.constantFrom({ min: 2021 }, { max: 2020 })),
  publishedAfter: fc.option(instant),
  mileageFromOdometer: fc.option(fc.constantFrom({ min: 6 }, { max: 5 })),
};

/** Filters within filters to a depth, each with few criteria, so that something is left to be found. */
const filterOf = (depth: number): fc.Arbitrary<ListingFilter> => {
  const flat = fc
    .tuple(fc.record(criteria), fc.subarray(Object.keys(criteria), { maxLength: 2 }))
    .map(
      ([all, names]): ListingFilter => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))),
    );
  if (depth === 0) return flat;
  const inner = filterOf(depth - 1);
  return fc.oneof(
    { weight: 2, arbitrary: flat },
    fc.tuple(flat, fc.array(inner, { maxLength: 2 })).map(([outer, and]) => ({ ...outer, and })),
    fc.tuple(flat, fc.array(inner, { maxLength: 3 })).map(([outer, or]) => ({ ...outer, or })),
    fc.tuple(flat, inner).map(([outer, not]) => ({ ...outer, not })),
  );
};

const inRange = (
  value: number | null,
  { min, max }: { min?: number | null | undefined; max?: number | null | undefined },
): boolean => (min == null && max == null) || (value !== null && value >= (min ?? value) && value <= (max ?? value));

/** What the tests hold the answers against: every listing's class and every criterion, asked of each row in turn. */
const createOracle = (events: readonly SellersEvent[]) => {
  const newest = new Map<string, SellersEvent>();
  for (const [type, payload] of events) {
    const key = `${type} ${payload.id}`;
    if ((newest.get(key)?.[1].version ?? 0) < payload.version) newest.set(key, [type, payload] as SellersEvent);
  }
  const kept = [...newest.values()];
  const isAuthorized = (row: ListingRow, at: number): boolean =>
    kept.some(
      ([type, payload]) =>
        type === 'authorization.changed' &&
        payload.sellerId === row.sellerId &&
        payload.brandId === row.brandId &&
        covers(payload.scope, row) &&
        payload.periods.some((period) => contains(period, at)),
    );
  const classOf = (row: ListingRow, at: number) =>
    classify(isAuthorized(row, at), row.authorizationClaim, row.disclosure !== null);

  const isVisible = (row: ListingRow, at: number): boolean =>
    ['ACTIVE', 'HELD'].includes(row.status) &&
    row.expiresAt > at &&
    !kept.some(
      ([type, payload]) =>
        (type === 'seller.changed' && payload.id === row.sellerId && payload.status !== 'ACTIVE') ||
        (type === 'enforcement.changed' &&
          payload.id === row.id &&
          ['DISABLED', 'REMOVED'].includes(payload.measure) &&
          contains(payload, at)),
    );

  const meets = (row: ListingRow, asked: ListingFilter, at: number): boolean =>
    (asked.authorization?.includes(classOf(row, at)) ?? true) &&
    (asked.kind?.includes(row.kind) ?? true) &&
    (asked.brand?.includes(row.brandId) ?? true) &&
    (asked.model == null || (row.kind === 'CAR' && asked.model.includes(row.productId ?? ''))) &&
    (asked.seller?.includes(row.sellerId) ?? true) &&
    (asked.condition?.includes(row.condition) ?? true) &&
    (asked.region == null || asked.region.some((code) => row.region === code || row.region.startsWith(`${code}-`))) &&
    (asked.currency ?? row.currency) === row.currency &&
    inRange(row.price, asked.price ?? {}) &&
    inRange(row.year || null, asked.year ?? {}) &&
    row.publishedAt >= (asked.publishedAfter ?? 0) &&
    inRange(row.mileageFromOdometer, asked.mileageFromOdometer ?? {}) &&
    (asked.and ?? []).every((branch) => meets(row, branch, at)) &&
    (asked.or == null || asked.or.some((branch) => meets(row, branch, at))) &&
    !(asked.not && meets(row, asked.not, at));

  return (rows: readonly ListingRow[], asked: ListingFilter, at: number): ListingRow[] =>
    rows.filter(
      (row) => isVisible(row, at) && meets(row, { ...asked, authorization: asked.authorization ?? ['AUTHORIZED'] }, at),
    );
};

const keys: Record<ListingSort, (row: ListingRow) => number> = {
  NEWEST: ({ publishedAt }) => -publishedAt,
  PRICE_ASC: ({ price }) => price,
  PRICE_DESC: ({ price }) => -price,
  MILEAGE_ASC: ({ mileageFromOdometer }) => mileageFromOdometer ?? Number.MAX_VALUE,
  YEAR_DESC: ({ vehicleModelDate }) => -(vehicleModelDate ?? 0),
};

const sorted = (rows: readonly ListingRow[], sort: ListingSort): string[] => {
  const direction = sort === 'PRICE_ASC' || sort === 'MILEAGE_ASC' ? 1 : -1;
  const key = keys[sort];
  return rows
    .toSorted((a, b) => (key(a) === key(b) ? direction * (a.id < b.id ? -1 : 1) : key(a) < key(b) ? -1 : 1))
    .map(({ id }) => id);
};

/** Every page one after the other, from either end, put together in the list's order. */
const walk = async (discovery: DiscoveryService, query: DiscoveryQuery, at: number, size: number, back: boolean) => {
  const ids: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const ends: ConnectionArguments = back ? { last: size, before: cursor } : { first: size, after: cursor };
    const { edges, pageInfo }: Connection<ListingRow> = await discovery.discover({ ...query, ...ends }, at).page();
    const page = edges.map(({ node }) => node.id);
    if (back) ids.unshift(...page);
    else ids.push(...page);
    if (!(back ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return ids;
    cursor = back ? pageInfo.startCursor : pageInfo.endCursor;
  }
};

test('Pages of any size from either end make up the very list that the rules ask for, at every instant', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(facts, { minLength: 1, maxLength: 12 }),
      fc.array(event, { maxLength: 10 }),
      fc.nat({ max: 10 }),
      fc.array(
        fc.record({
          filter: fc.option(filterOf(3)),
          sort: fc.constantFrom<ListingSort>('NEWEST', 'PRICE_ASC', 'PRICE_DESC', 'MILEAGE_ASC', 'YEAR_DESC'),
          size: fc.integer({ min: 1, max: 5 }),
          at: instant,
        }),
        { minLength: 8, maxLength: 8 },
      ),
      async (listings, events, published, questions) => {
        const market = await openMarket();
        await market.hear(...events.slice(0, published));
        const rows = await market.publish(...listings.map((given, index) => listing(idOf(index), given)));
        await market.hear(...events.slice(published));
        const oracle = createOracle(events);
        for (const { filter: asked, sort, size, at } of questions) {
          const expected = sorted(oracle(rows, asked ?? {}, at), sort);
          const query = { filter: asked, sort };
          expect(await walk(market.discovery, query, at, size, false)).toEqual(expected);
          expect(await walk(market.discovery, query, at, size, true)).toEqual(expected);
          const { total } = await market.discovery.discover(query, at).count();
          expect(total).toBe(expected.length);
        }
      },
    ),
    { numRuns: process.env.DATABASE_URL ? 10 : 40 },
  );
}, 120_000);
