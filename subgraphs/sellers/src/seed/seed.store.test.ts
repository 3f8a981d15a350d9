import { expect, test } from 'vitest';
import { openDatabase, told } from '../testing/sellers.ts';
import { authorizationSeeds } from './authorizations.ts';
import { seed } from './seed.ts';
import { sellerSeeds } from './sellers.ts';

test('the story is written under the services’ own rules, and only once', async () => {
  const database = await openDatabase();
  await seed(database);
  const first = await told(database, 'authorization.changed');
  expect(first.length).toBe(authorizationSeeds.length);
  expect((await told(database, 'seller.changed')).length).toBe(sellerSeeds.length);
  await seed(database);
  expect(await told(database, 'authorization.changed')).toEqual(first);
  expect((await told(database, 'seller.changed')).length).toBe(sellerSeeds.length);
});
