import type { PurchaseChanged } from '@marque/schema/events.ts';
import { expect, test } from 'vitest';
import { unitHolds } from '../holds/tables.ts';
import { as, carInput, type Market, noon, openMarket } from '../listings/testing/market.ts';
import { keepSale } from './projection.ts';

const seller = as('seller', 'sel_a');
const lin = as('buyer', 'byr_lin');

/** A market with one car, and the sale of it as promotions tells it. */
const openWithCar = async () => {
  const market = await openMarket();
  await market.listings.publish(seller, carInput());
  const unitKey = (await market.row('lst_1'))?.unitKey ?? '';
  const hear = (version: number, facts: Partial<PurchaseChanged>) => {
    const payload = { id: 'pur_1', version, listingId: 'lst_1', unitKey, orderedAt: noon, deliveredAt: null } as const;
    const told: PurchaseChanged = { ...payload, status: 'VERIFIED', ...facts };
    const event = { cursor: '1', aggregateType: 'purchase', aggregateId: told.id, type: 'purchase.changed' };
    return market.database.transaction((tx) => keepSale(tx, told, { ...event, payload: told, at: noon }));
  };
  return { market, hear, unitKey };
};

const statusOf = async (market: Market) => {
  const row = await market.row('lst_1');
  return [row?.status, row?.onMarket];
};

test('a verified purchase puts the listing of its unit under contract, the delivery sells it, and unwinding brings it back', async () => {
  const { market, hear } = await openWithCar();
  await hear(1, { status: 'SUBMITTED' });
  expect(await statusOf(market)).toEqual(['ACTIVE', true]);
  await hear(2, {});
  expect(await statusOf(market)).toEqual(['UNDER_CONTRACT', false]);
  await hear(3, { deliveredAt: noon });
  expect(await statusOf(market)).toEqual(['SOLD', false]);
  await hear(4, { deliveredAt: noon, status: 'UNWOUND' });
  expect(await statusOf(market)).toEqual(['ACTIVE', true]);
  expect((await market.events()).map(({ status }) => status)).toEqual(['ACTIVE', 'UNDER_CONTRACT', 'SOLD', 'ACTIVE']);
});

test('versions that come twice or too late change nothing', async () => {
  const { market, hear } = await openWithCar();
  for (const version of [3, 3, 1]) await hear(version, { deliveredAt: version === 1 ? null : noon });
  expect(await statusOf(market)).toEqual(['SOLD', false]);
  expect(await market.events()).toHaveLength(2);
});

test('a sale ends the hold of the unit, and a listing that was paused comes back paused', async () => {
  const { market, hear } = await openWithCar();
  await market.holds.place(lin, 'lst_1');
  await hear(1, {});
  expect(await market.database.reader.select().from(unitHolds)).toMatchObject([{ status: 'CONVERTED' }]);
  await hear(2, { status: 'UNWOUND' });
  await market.listings.pause(seller, 'lst_1');
  await hear(3, {});
  expect(await statusOf(market)).toEqual(['UNDER_CONTRACT', false]);
  await hear(4, { status: 'UNWOUND' });
  expect(await statusOf(market)).toEqual(['PAUSED', false]);
});

test('a listing of another unit, a withdrawn one and one that nobody knows stay as they are', async () => {
  const { market, hear } = await openWithCar();
  await hear(1, { unitKey: 'another unit' });
  await hear(1, { id: 'pur_2', listingId: 'lst_404' });
  expect(await statusOf(market)).toEqual(['ACTIVE', true]);
  await market.listings.withdraw(seller, 'lst_1');
  await hear(1, { id: 'pur_3' });
  await hear(2, { id: 'pur_3', status: 'UNWOUND' });
  expect(await statusOf(market)).toEqual(['WITHDRAWN', false]);
});
