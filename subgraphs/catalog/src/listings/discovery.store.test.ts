import type { Connection, ConnectionArguments } from '@marque/kit/graphql/connection.ts';
import { contains, type Interval, mergeIntervals } from '@marque/kit/intervals.ts';
import { classify, covers } from '@marque/schema/authorization.ts';
import { promotionsOf, rebatesOf, standAt } from '@marque/schema/campaign-rules.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import type { AuthorizationChanged, EnforcementChanged, Localized, SellerChanged } from '@marque/schema/events.ts';
import { campaignOf, priceTiers, stoodSince } from '@marque/schema/testing/campaign.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListingFilter, ListingSort } from '../generated.ts';
import { enforcement, listing, openMarket, type SellersEvent, seller } from '../testing/market.ts';
import type { ListingFacts } from './derive.ts';
import type { DiscoveryQuery, DiscoveryService } from './discovery.ts';
import { usualEffort } from './effort.ts';
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
    price: fc.oneof(small, fc.integer({ min: 4, max: 40 })),
    storeId: fc.constantFrom('sto_a', null),
    title: fc.constantFrom<Localized>({ en: 'Listing' }, { en: 'Listing red' }, { en: 'Listing red car, as new' }),
    latitude: fc.constantFrom(null, 10, 10.31, 10.7, 11.13),
    longitude: fc.constantFrom(20, 20.37),
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

const money = fc.constantFrom(1, 2, 3);
const someIds = (...ids: string[]) => fc.option(fc.subarray(ids, { minLength: 1 }), { freq: 2 });

/** Campaigns of which several run at once, exclude each other, and take more than there is. */
const promotion = fc.record<Partial<Campaign>>({
  priority: fc.nat(2),
  stackingGroup: fc.constantFrom(null, null, 'A', 'B'),
  currency: fc.constantFrom('CNY', 'CNY', 'EUR'),
  windows: fc
    .array(interval, { minLength: 1, maxLength: 2 })
    .map((spans) => mergeIntervals(spans).map((span) => ({ ...span, localStart: '', localEnd: '' }))),
  kinds: fc.constantFrom(null, null, ['CAR'], ['APARTMENT']),
  brands: someIds('brd_a', 'brd_b'),
  models: someIds('mdl_a', 'mdl_b'),
  projects: someIds('mdl_a', 'mdl_b'),
  sellers: someIds('sel_a', 'sel_b'),
  stores: fc.option(fc.constant(['sto_a']), { freq: 1 }).map((stores) => stores && [...stores]),
  rebateRules: fc.array(
    fc.oneof(
      fc
        .uniqueArray(fc.tuple(fc.nat(4), money), { selector: ([from]) => from, minLength: 1, maxLength: 3 })
        .map((steps) => priceTiers(...steps.toSorted(([a], [b]) => a - b))),
      fc.tuple(fc.constantFrom('mdl_a', 'mdl_b'), fc.boolean(), money).map(([id, isCar, amount]) => ({
        ...priceTiers(),
        kind: 'MODEL_TIERS' as const,
        tiers: [{ priceFrom: null, modelId: isCar ? id : null, projectId: isCar ? null : id, amount }],
      })),
    ),
    { maxLength: 2 },
  ),
  discounts: fc.array(
    fc
      .record({
        id: fc.constant('dsc'),
        label: fc.constant({ en: 'Cut' }),
        reflectedInPrice: fc.constantFrom(false, false, true),
        amount: fc.option(money),
        basisPoints: fc.constantFrom(1, 2_500, 4_999, 5_000, 9_999),
      })
      .map((discount) => ({ ...discount, basisPoints: discount.amount === null ? discount.basisPoints : null })),
    { maxLength: 3 },
  ),
  endorsements: fc
    .subarray(['brd_a', 'brd_b'])
    .chain((brands) =>
      fc.tuple(
        ...brands.map((brand) =>
          fc
            .tuple(instant, fc.constantFrom('ENDORSED' as const, 'DENIED' as const, 'WITHDRAWN' as const))
            .map(([since, state]) => stoodSince(brand, since, state)),
        ),
      ),
    ),
});

const promotions = fc
  .array(promotion, { maxLength: 4 })
  .map((all) => all.map((facts, index) => campaignOf({ ...facts, id: `cmp_${index}` })));

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
  hasRebate: fc.option(fc.boolean()),
  minimumRebate: fc.option(fc.nat(3)),
  endorsed: fc.option(fc.boolean()),
  text: fc.option(fc.constantFrom('listing', 'red', 'li')),
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
const createOracle = (events: readonly SellersEvent[], campaigns: readonly Campaign[]) => {
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

  const counting = (row: ListingRow, at: number) => promotionsOf(campaigns, row, at).counting;
  const rebateOf = (row: ListingRow, at: number) => rebatesOf(promotionsOf(campaigns, row, at), row)[0]?.amount;

  const isEndorsed = (row: ListingRow, at: number): boolean =>
    counting(row, at).some((campaign) => standAt(campaign, row.brandId, at)?.state === 'ENDORSED');

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
    (asked.hasRebate ?? rebateOf(row, at) !== undefined) === (rebateOf(row, at) !== undefined) &&
    (asked.minimumRebate == null || (rebateOf(row, at) ?? -1) >= asked.minimumRebate) &&
    (asked.endorsed ?? isEndorsed(row, at)) === isEndorsed(row, at) &&
    (asked.text == null || hasText(row, asked.text)) &&
    (asked.near == null || kmFrom(asked.near, row) <= asked.near.radiusKm) &&
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

const here = { latitude: 10.05, longitude: 20.02, radiusKm: 100 };

/** By the law of cosines, which the answers do not use. */
const kmFrom = ({ latitude, longitude }: typeof here, row: ListingRow): number => {
  if (row.latitude === null || row.longitude === null) return Number.POSITIVE_INFINITY;
  const [a, b, turn] = [latitude, row.latitude, longitude - row.longitude].map((degrees) => (degrees * Math.PI) / 180);
  if (a === undefined || b === undefined || turn === undefined) throw new Error('Three angles were given');
  return 6371.0088 * Math.acos(Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn));
};

const hasText = ({ title }: ListingRow, text: string): boolean =>
  (title.en ?? '')
    .toLowerCase()
    .split(/[ ,]+/)
    .some((word) => word.startsWith(text));

/** What a buyer pays, in the way in which a till adds it up. */
const toPay = (campaigns: readonly Campaign[], row: ListingRow, at: number): number =>
  promotionsOf(campaigns, row, at)
    .counting.flatMap(({ discounts }) => discounts)
    .filter(({ reflectedInPrice }) => !reflectedInPrice)
    .reduce(
      (left, { amount, basisPoints }) =>
        Math.max(0, left - (amount ?? Math.floor((row.price * (basisPoints ?? 0) + 5_000) / 10_000))),
      row.price,
    );

type Key = (row: ListingRow, campaigns: readonly Campaign[], at: number) => readonly number[];

/** What comes first has the smaller key. */
const keys: Record<ListingSort, Key> = {
  NEWEST: ({ publishedAt }) => [-publishedAt],
  PRICE_ASC: ({ price }) => [price],
  PRICE_DESC: ({ price }) => [-price],
  EFFECTIVE_PRICE_ASC: (row, campaigns, at) => [toPay(campaigns, row, at), row.price],
  EFFECTIVE_PRICE_DESC: (row, campaigns, at) => [-toPay(campaigns, row, at), -row.price],
  BEST_REBATE: (row, campaigns, at) => [
    -(rebatesOf(promotionsOf(campaigns, row, at), row)[0]?.amount ?? -1),
    row.price,
  ],
  MILEAGE_ASC: ({ mileageFromOdometer }) => [mileageFromOdometer ?? Number.MAX_VALUE],
  YEAR_DESC: ({ vehicleModelDate }) => [-(vehicleModelDate ?? 0)],
  DISTANCE: (row) => [Math.round(kmFrom(here, row) * 1000)],
  RELEVANCE: ({ title }) => [(title.en ?? '').length],
};
const sorts = Object.keys(keys) as ListingSort[];
const upwards: readonly ListingSort[] = [
  'PRICE_ASC',
  'EFFECTIVE_PRICE_ASC',
  'BEST_REBATE',
  'MILEAGE_ASC',
  'DISTANCE',
  'RELEVANCE',
];

const sorted = (rows: readonly ListingRow[], sort: ListingSort, campaigns: readonly Campaign[], at: number): string[] =>
  rows
    .map((row) => ({ id: row.id, key: keys[sort](row, campaigns, at) }))
    .sort((a, b) => {
      const difference = a.key.map((part, index) => part - (b.key[index] ?? 0)).find((by) => by !== 0);
      return difference ?? (upwards.includes(sort) ? 1 : -1) * (a.id < b.id ? -1 : 1);
    })
    .map(({ id }) => id);

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
      promotions,
      fc.nat({ max: 10 }),
      fc.array(
        fc.record({
          filter: fc.option(filterOf(3)),
          sort: fc.constantFrom(...sorts),
          size: fc.integer({ min: 1, max: 5 }),
          at: instant,
          // Few listings, so that only a small effort goes all ways.
          effort: fc.constantFrom(
            usualEffort,
            { ...usualEffort, firstStep: 1, sortedBelow: 2 },
            { ...usualEffort, firstStep: 2, sortedBelow: 0 },
          ),
        }),
        { minLength: 8, maxLength: 8 },
      ),
      async (listings, events, campaigns, published, questions) => {
        const market = await openMarket();
        await market.hear(...events.slice(0, published));
        const rows = await market.publish(...listings.map((given, index) => listing(idOf(index), given)));
        await market.hear(...events.slice(published));
        await market.promote(...campaigns);
        const oracle = createOracle(events, campaigns);
        for (const { filter, sort, size, at, effort } of questions) {
          const discovery = market.discoveryWith(effort);
          const asked = {
            ...filter,
            ...(sort === 'DISTANCE' && { near: here }),
            ...(sort === 'RELEVANCE' && { text: filter?.text ?? 'listing' }),
          };
          const expected = sorted(oracle(rows, asked, at), sort, campaigns, at);
          const query = { filter: asked, sort };
          expect(await walk(discovery, query, at, size, false)).toEqual(expected);
          expect(await walk(discovery, query, at, size, true)).toEqual(expected);
          const { total } = await discovery.discover(query, at).count();
          expect(total).toBe(expected.length);
        }
      },
    ),
    { numRuns: process.env.DATABASE_URL ? 10 : 40 },
  );
}, 120_000);
