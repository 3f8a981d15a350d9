import { isRejection } from '@marque/kit/rejection.ts';
import { expect, test } from 'vitest';
import { pricePointsOf } from './price-history.ts';
import type { ListingRow } from './tables.ts';
import { as, carInput, type Market, noon, openMarket, vinOf } from './testing/market.ts';
import { type ListingWrite, writeListings } from './write.ts';

/** A market with one listing, and a way to make others like it. */
const openWithOne = async () => {
  const market = await openMarket();
  const first = await market.listings.publish(as('seller', 'sel_a'), carInput());
  if (isRejection(first)) throw new Error(first.message);
  const another = (index: number, change: Partial<ListingRow> = {}): ListingWrite => ({
    before: null,
    facts: {
      ...first,
      id: `lst_x${String(index).padStart(4, '0')}`,
      unitKey: vinOf(index),
      vin: vinOf(index),
      ...change,
    },
  });
  return { market, first, another };
};
const write = ({ database }: Market, writes: readonly ListingWrite[]) =>
  database.transaction((tx) => writeListings(tx, writes, noon));
const told = (results: readonly (ListingRow | { code: string })[]) =>
  results.map((result) => ('code' in result ? result.code : `${result.id} ${result.status}`));

test('more listings than one statement takes are written in their order, each with its event and its price', async () => {
  const { market, another } = await openWithOne();
  const writes = Array.from({ length: 1100 }, (_, index) => another(index + 2));
  const results = await write(market, writes);
  expect(told(results)).toEqual(writes.map(({ facts }) => `${facts.id} ACTIVE`));
  expect(await market.rows()).toHaveLength(1101);
  const events = await market.events();
  expect(events.slice(1).map(({ id }) => id)).toEqual(writes.map(({ facts }) => facts.id));
  const histories = await pricePointsOf(
    market.database.reader,
    writes.map(({ facts }) => facts.id),
  );
  expect(histories.every(([point, ...more]) => point?.price === 11_990_000 && more.length === 0)).toBe(true);
});

test('of several that offer one unit in one batch the first is live, others are in review or refused', async () => {
  const { market, another } = await openWithOne();
  const results = await write(market, [
    another(2),
    another(3, { unitKey: vinOf(2), sellerId: 'sel_b' }),
    another(4, { unitKey: vinOf(2) }),
    another(5, { unitKey: vinOf(1), sellerId: 'sel_b' }),
    another(6),
  ]);
  expect(told(results)).toEqual([
    'lst_x0002 ACTIVE',
    'lst_x0003 IN_REVIEW',
    'UNIT_ALREADY_LISTED',
    'lst_x0005 IN_REVIEW',
    'lst_x0006 ACTIVE',
  ]);
  expect((await market.rows()).map(({ id, conflictsWith }) => [id, conflictsWith])).toEqual([
    ['lst_1', null],
    ['lst_x0002', null],
    ['lst_x0003', 'lst_x0002'],
    ['lst_x0005', 'lst_1'],
    ['lst_x0006', null],
  ]);
  expect((await market.events()).map(({ id }) => id)).toEqual([
    'lst_1',
    'lst_x0002',
    'lst_x0003',
    'lst_x0005',
    'lst_x0006',
  ]);
});

test('listings without a unit key do not get into each other’s way', async () => {
  const { market, another } = await openWithOne();
  const results = await write(market, [another(2, { unitKey: null }), another(3, { unitKey: null })]);
  expect(told(results)).toEqual(['lst_x0002 ACTIVE', 'lst_x0003 ACTIVE']);
});

test('an ad that the seller’s feed has brought already is a conflict, and not stored twice', async () => {
  const { market, another } = await openWithOne();
  const results = await write(market, [another(2, { externalId: 'ad-1' }), another(3, { externalId: 'ad-1' })]);
  expect(told(results)).toEqual(['lst_x0002 ACTIVE', 'VERSION_CONFLICT']);
  expect(await market.rows()).toHaveLength(2);
});

test('a change writes what differs and what follows from it; one that changes nothing writes nothing', async () => {
  const { market, first } = await openWithOne();
  const [same] = await write(market, [{ before: first, facts: { ...first, version: 99 } }]);
  expect(same).toEqual(first);
  const facts = { ...first, disclosure: 'Not authorised', vehicleModelDate: 2025, mileageFromOdometer: 7 };
  const [changed] = await write(market, [{ before: first, facts }]);
  expect(changed).toEqual({
    ...facts,
    version: 2,
    unauthorizedClass: 'UNAUTHORIZED_DISCLOSED',
    year: 2025,
    mileage: 7,
  });
  expect(await market.row('lst_1')).toEqual(changed);
  expect((await market.events()).map(({ version, disclosed }) => [version, disclosed])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('a change of what was read too long ago is a conflict', async () => {
  const { market, first } = await openWithOne();
  await write(market, [{ before: first, facts: { ...first, price: 1 } }]);
  const [late] = await write(market, [{ before: first, facts: { ...first, price: 2 } }]);
  expect(late).toMatchObject({ code: 'VERSION_CONFLICT' });
  expect(await market.row('lst_1')).toMatchObject({ price: 1, version: 2 });
});

test('a live listing that becomes another unit takes that unit’s place, and leaves its own', async () => {
  const { market, first, another } = await openWithOne();
  await write(market, [another(2, { sellerId: 'sel_b' })]);
  const [taken] = await write(market, [{ before: first, facts: { ...first, unitKey: vinOf(2) } }]);
  expect(taken).toMatchObject({ status: 'IN_REVIEW', conflictsWith: 'lst_x0002', onMarket: false });
  expect(told(await write(market, [another(3, { sellerId: 'sel_c', unitKey: vinOf(1) })]))).toEqual([
    'lst_x0003 ACTIVE',
  ]);
});
