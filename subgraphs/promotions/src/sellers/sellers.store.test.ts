import { openTestDatabase } from '@marque/kit/testing/database.ts';
import type { AuthorizationChanged } from '@marque/schema/events.ts';
import { expect, test } from 'vitest';
import { anting, lavida } from '../testing/promotions.ts';
import { findStore, keepAuthorization, keepStore, wasAuthorized } from './store.ts';

const openDatabase = () =>
  openTestDatabase({ name: 'promotions', migrations: new URL('../../migrations/', import.meta.url) });

const right: AuthorizationChanged = {
  id: 'aut_1',
  version: 1,
  brandId: lavida.brandId,
  sellerId: lavida.sellerId,
  scope: { products: ['mdl_volkswagen_lavida'], regions: ['CN'], channels: null, conditions: ['NEW'] },
  periods: [
    { from: 100, until: 200 },
    { from: 300, until: 400 },
  ],
};

test('of a store the newest version is kept, in whatever order and how often versions come', async () => {
  const { transaction, reader } = await openDatabase();
  const moved = { ...anting, version: 2, region: 'CN-JS' };
  for (const told of [anting, moved, moved, anting]) await transaction((tx) => keepStore(tx, told));
  expect(await findStore(reader, anting.id)).toEqual(moved);
  expect(await findStore(reader, 'sto_none')).toBeNull();
});

test('a seller was authorised from the first instant of a period to the one before its end, and a revocation changes no answer of before', async () => {
  const { transaction, reader } = await openDatabase();
  await transaction((tx) => keepAuthorization(tx, right));
  const instants = [99, 100, 199, 200, 299, 300, 399, 400];
  const answers = () => Promise.all(instants.map((at) => wasAuthorized(reader, lavida.sellerId, lavida, at)));
  expect(await answers()).toEqual([false, true, true, false, false, true, true, false]);
  const revoked = { ...right, version: 2, periods: [{ from: 100, until: 200 }] };
  for (const told of [revoked, right]) await transaction((tx) => keepAuthorization(tx, told));
  expect(await answers()).toEqual([false, true, true, false, false, false, false, false]);
});

test('an authorisation reaches its brand, its seller and the goods of its scope, and nothing else', async () => {
  const { transaction, reader } = await openDatabase();
  await transaction((tx) => keepAuthorization(tx, right));
  const reaches = (facts: object, sellerId = lavida.sellerId) =>
    wasAuthorized(reader, sellerId, { ...lavida, ...facts }, 150);
  expect(await reaches({})).toBe(true);
  expect(await reaches({}, 'sel_buick_hangzhou')).toBe(false);
  for (const facts of [
    { brandId: 'brd_buick' },
    { productId: 'mdl_volkswagen_tiguan_l' },
    { productId: null },
    { region: 'DE' },
    { condition: 'USED' },
  ])
    expect([facts, await reaches(facts)]).toEqual([facts, false]);
});
