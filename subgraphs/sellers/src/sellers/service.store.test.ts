import { expect, test } from 'vitest';
import { createStores, type StoreInput } from '../stores/service.ts';
import { openDatabase, told } from '../testing/sellers.ts';
import { refusal, registerSellers } from '../testing/story.ts';
import { createSellers, type SellerInput } from './service.ts';

const seller: SellerInput = {
  id: 'sel_1',
  kind: 'AGENT',
  name: { zh: '金钥匙', en: 'Golden Key' },
  legalName: '杭州金钥匙',
  unifiedSocialCreditCode: '9144030071526726XG',
  verified: true,
  status: 'ACTIVE',
};

test('each change of a seller is told in a growing version, its names in their order', async () => {
  const database = await openDatabase();
  const sellers = createSellers(database);
  await sellers.save(seller, 10);
  await sellers.save({ ...seller, status: 'SUSPENDED' }, 20);
  const events = await told(database, 'seller.changed');
  expect(events).toEqual([
    { id: 'sel_1', version: 1, name: seller.name, kind: 'AGENT', status: 'ACTIVE' },
    { id: 'sel_1', version: 2, name: seller.name, kind: 'AGENT', status: 'SUSPENDED' },
  ]);
  expect(JSON.stringify(events)).toContain('{"zh":"金钥匙","en":"Golden Key"}');
});

test('a seller without a name or with a wrong credit code is refused', async () => {
  const database = await openDatabase();
  const sellers = createSellers(database);
  expect(refusal(await sellers.save({ ...seller, name: {} }, 10))).toEqual(['INVALID_INPUT', 'name']);
  const wrong = { ...seller, unifiedSocialCreditCode: '9144030071526726XH' };
  expect(refusal(await sellers.save(wrong, 10))).toEqual(['INVALID_INPUT', 'unifiedSocialCreditCode']);
  expect(await told(database, 'seller.changed')).toEqual([]);
});

const store: StoreInput = {
  id: 'sto_1',
  sellerId: 'sel_1',
  name: { zh: '门店' },
  address: '延安路292号',
  region: 'CN-ZJ',
  latitude: null,
  longitude: null,
  timeZone: 'Asia/Shanghai',
  openingHours: [],
};

test('a store has a known seller, region and time zone, at most 14 opening hours, and the feed tells of it', async () => {
  const database = await openDatabase();
  await registerSellers(database, 'sel_1');
  const stores = createStores(database);
  const wrong: [Partial<StoreInput>, [string, string]][] = [
    [{ sellerId: 'sel_x' }, ['NOT_FOUND', 'sellerId']],
    [{ region: 'CN-99' }, ['INVALID_INPUT', 'region']],
    [{ timeZone: 'Asia/Hangzhou' }, ['INVALID_INPUT', 'timeZone']],
    [{ openingHours: Array.from({ length: 15 }, String) }, ['INVALID_INPUT', 'openingHours']],
  ];
  for (const [facts, expected] of wrong)
    expect(refusal(await stores.save({ ...store, ...facts }, 10))).toEqual(expected);
  expect(await stores.save(store, 10)).toEqual({ ...store, sortName: '门店', version: 1 });
  await stores.save({ ...store, region: 'CN-SH' }, 20);
  const first = { id: 'sto_1', version: 1, sellerId: 'sel_1', region: 'CN-ZJ', timeZone: 'Asia/Shanghai' };
  expect(await told(database, 'store.changed')).toEqual([first, { ...first, version: 2, region: 'CN-SH' }]);
});

test('a seller has at most 200 stores, each of which can still be changed', async () => {
  const database = await openDatabase();
  await registerSellers(database, 'sel_1');
  const stores = createStores(database);
  for (let number = 1; number <= 200; number += 1) await stores.save({ ...store, id: `sto_${number}` }, 10);
  expect(refusal(await stores.save({ ...store, id: 'sto_201' }, 10))).toEqual(['INVALID_INPUT', 'sellerId']);
  expect(await stores.save({ ...store, id: 'sto_200', address: '新址' }, 20)).toMatchObject({
    address: '新址',
    version: 2,
  });
});
