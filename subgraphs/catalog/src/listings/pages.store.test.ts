import { encodeCursor } from '@marque/kit/graphql/cursor.ts';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { ListingFilter, ListingSort } from '../generated.ts';
import { authorization, enforcement, listing, now, openMarket } from '../testing/market.ts';
import { insertListings } from './changes.ts';
import { derive } from './derive.ts';
import { createDiscoveryService } from './discovery.ts';
import { usualEffort } from './effort.ts';

const filled = async (size: number, onStatement?: () => void) => {
  const market = await openMarket({ onStatement });
  await market.hear(['authorization.changed', authorization()]);
  await market.publish(
    ...Array.from({ length: size }, (_, index) => listing(`lst_${index}`, { price: 1 + (index % 3) })),
  );
  return market;
};

test('A page, a count and the facets cost one statement each, however long the page and the list', async () => {
  let count = 0;
  const { discovery } = await filled(30, () => {
    count += 1;
  });
  const costs = [];
  for (const first of [1, 20]) {
    const found = discovery.discover({ sort: 'PRICE_ASC', first }, now);
    count = 0;
    await found.page();
    costs.push(count);
    await Promise.all([found.count(), found.count(), found.page()]);
    costs.push(count);
    await found.facets();
    costs.push(count);
  }
  expect(costs).toEqual([1, 2, 3, 1, 2, 3]);
});

test('Nothing is read before it is asked for', async () => {
  let count = 0;
  const { discovery } = await filled(1, () => {
    count += 1;
  });
  count = 0;
  discovery.discover({ sort: 'NEWEST' }, now);
  expect(count).toBe(0);
});

test('A cursor of another sort, an altered one and a forged one are refused', async () => {
  const { discovery } = await filled(2);
  const page = await discovery.discover({ sort: 'PRICE_ASC', first: 1 }, now).page();
  const cursor = page.pageInfo.endCursor ?? '';
  const attempts = [
    { sort: 'NEWEST', after: cursor },
    { sort: 'PRICE_ASC', after: `${cursor.slice(0, -2)}AA` },
    { sort: 'PRICE_ASC', after: '' },
    { sort: 'PRICE_ASC', before: encodeCursor('listings.PRICE_ASC', ['1', 'lst_0']) },
    { sort: 'PRICE_ASC', after: encodeCursor('listings.PRICE_ASC', [1]) },
  ] as const;
  for (const query of attempts) {
    const refuse = () => discovery.discover(query, now);
    expect(refuse).toThrow(GraphQLError);
    expect(refuse).toThrow(/cursor/);
  }
});

test('A page stays where it is when its last listing has left the market meanwhile', async () => {
  const { discovery, hear } = await filled(6);
  const first = await discovery.discover({ sort: 'PRICE_ASC', first: 3 }, now).page();
  await hear(['enforcement.changed', enforcement('lst_1')]);
  const second = await discovery.discover({ sort: 'PRICE_ASC', first: 3, after: first.pageInfo.endCursor }, now).page();
  expect([first, second].map(({ edges }) => edges.map(({ node }) => node.id))).toEqual([
    ['lst_0', 'lst_3', 'lst_1'],
    ['lst_4', 'lst_2', 'lst_5'],
  ]);
});

test('Facets count by the filter in force, most first, and leave out what no listing has', async () => {
  const { discovery, publish } = await filled(3);
  await publish(
    listing('lst_de', { region: 'DE', bodyType: 'SUV', productId: null }),
    listing('lst_flat', { kind: 'APARTMENT', productId: 'prj_a', numberOfBedrooms: 3, price: 2 }),
    listing('lst_other', { sellerId: 'sel_b' }),
  );
  const facets = await discovery.discover({ sort: 'NEWEST', filter: { brand: ['brd_a'] } }, now).facets();
  const counts = facets.map(({ field, values }) => [field, values.map(({ value, count }) => `${value} ${count}`)]);
  expect(counts).toEqual([
    ['KIND', ['CAR 4', 'APARTMENT 1']],
    ['BRAND', ['brd_a 5']],
    ['PRODUCT', ['mdl_a 3', 'prj_a 1']],
    ['CONDITION', ['NEW 5']],
    ['REGION', ['CN-SH 4', 'DE 1']],
    ['FUEL_TYPE', []],
    ['BODY_TYPE', ['SUV 1']],
    ['BEDROOMS', ['3 1']],
  ]);
  const some = await discovery
    .discover({ sort: 'NEWEST', filter: { price: { max: 2 }, region: ['CN'] } }, now)
    .facets(['REGION', 'KIND', 'REGION']);
  expect(some).toEqual([
    { field: 'REGION', values: [{ field: 'REGION', value: 'CN-SH', count: 3 }] },
    {
      field: 'KIND',
      values: [
        { field: 'KIND', value: 'CAR', count: 2 },
        { field: 'KIND', value: 'APARTMENT', count: 1 },
      ],
    },
  ]);
});

test('Matching listings are counted exactly up to 10,000, and said to be more beyond', async () => {
  const { database, discovery, hear } = await openMarket();
  await hear(['authorization.changed', authorization()]);
  await database.transaction(async (tx) => {
    const facts = Array.from({ length: 10_001 }, (_, index) =>
      listing(`lst_${index}`, { price: 1 + (index > 0 ? 1 : 0) }),
    );
    const rows = (await derive(tx, facts, now)).map(({ row }) => row);
    await insertListings(tx, rows);
  });
  expect(await discovery.discover({ sort: 'NEWEST' }, now).count()).toEqual({ total: 10_000, isExact: false });
  expect(await discovery.discover({ sort: 'NEWEST', filter: { price: { min: 2 } } }, now).count()).toEqual({
    total: 10_000,
    isExact: true,
  });
  const [facet] = await discovery.discover({ sort: 'NEWEST' }, now).facets(['KIND']);
  expect(facet?.values).toEqual([{ field: 'KIND', value: 'CAR', count: 10_000 }]);
}, 60_000);

test('What is too many to be looked at is looked for within what narrows it most', async () => {
  const { discoveryWith, publish } = await openMarket();
  const offers = (count: number, productId: string) =>
    Array.from({ length: count }, (_, index) => listing(`lst_${productId}_${index}`, { productId, price: 9 - index }));
  await publish(...offers(4, 'mdl_few'), ...offers(6, 'mdl_many'));
  const { discover } = discoveryWith({ ...usualEffort, countedBelow: 1, lookedAtMost: 4 });
  const ofModel = (productId: string, filter: ListingFilter = {}) =>
    discover({ sort: 'PRICE_ASC', productId, filter: { authorization: ['UNAUTHORIZED_UNDISCLOSED'], ...filter } }, now);
  expect(await ofModel('mdl_few').count()).toEqual({ total: 4, isExact: true });
  expect(await ofModel('mdl_many').count()).toEqual({ total: 4, isExact: false });
  expect(await ofModel('mdl_many', { price: { min: 6 } }).count()).toEqual({ total: 4, isExact: true });
  expect(await ofModel('mdl_many', { price: { max: 4 } }).count()).toEqual({ total: 1, isExact: true });
});

test('The answer holds as of the request less what the projections that it rests on lag behind, which up to two seconds counts as nothing', async () => {
  const { database } = await openMarket();
  const asOf = (behindMs: number, sort: ListingSort = 'NEWEST'): number =>
    createDiscoveryService({
      database,
      rights: { caughtUpAt: () => now - behindMs },
      campaigns: { caughtUpAt: () => now - 2 * behindMs },
      clock: () => now,
    }).discover({ sort }, now + 500).asOf;
  expect([0, 2_000, 2_001].map((behindMs) => asOf(behindMs))).toEqual([now + 500, now + 500, now + 500 - 2_001]);
  expect(asOf(2_001, 'BEST_REBATE')).toBe(now + 500 - 4_002);
});
