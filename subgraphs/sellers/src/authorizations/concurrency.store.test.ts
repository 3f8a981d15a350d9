import { isRejection } from '@marque/kit/rejection.ts';
import { anonymous } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { openDatabase, told } from '../testing/sellers.ts';
import { accepted, asBrand, asSeller, authorizationsOf, registerSellers } from '../testing/story.ts';
import { effectivePeriods } from './history.ts';

const brand = { viewer: asBrand('brd_1'), now: 10 };

test('of twenty overlapping grants at once one is given', async () => {
  const database = await openDatabase();
  await registerSellers(database, 'sel_a');
  const service = authorizationsOf(database);
  const grants = Array.from({ length: 20 }, () => service.grant(brand, { brand: 'brd_1', seller: 'sel_a' }));
  const codes = (await Promise.all(grants)).map((outcome) => (isRejection(outcome) ? outcome.code : 'granted'));
  expect(codes.toSorted()).toEqual([...Array(19).fill('OVERLAPPING_AUTHORIZATION'), 'granted']);
  expect((await told(database, 'authorization.changed')).length).toBe(1);
});

test('of ten revocations at once one is done', async () => {
  const database = await openDatabase();
  await registerSellers(database, 'sel_a');
  const service = authorizationsOf(database);
  const { id: authorization } = accepted(await service.grant(brand, { brand: 'brd_1', seller: 'sel_a' }));
  const revocations = Array.from({ length: 10 }, () =>
    service.revoke({ ...brand, now: 20 }, { authorization, reason: 'because' }),
  );
  const codes = (await Promise.all(revocations)).map((outcome) => (isRejection(outcome) ? outcome.code : 'done'));
  expect(codes.toSorted()).toEqual([...Array(9).fill('ILLEGAL_TRANSITION'), 'done']);
});

test('what is passed on while the one above is suspended and reinstated follows it, whoever comes first', async () => {
  const database = await openDatabase();
  const sellers = Array.from({ length: 12 }, (_, index) => `sel_${index}`);
  await registerSellers(database, 'sel_a', ...sellers);
  const service = authorizationsOf(database);
  const { id: parent } = accepted(await service.grant(brand, { brand: 'brd_1', seller: 'sel_a' }));
  const distributor = { viewer: asSeller('sel_a'), now: 20 };
  await Promise.all(
    sellers.flatMap((seller, index) => [
      service.grant(distributor, { brand: 'brd_1', seller, parent }),
      index % 2 === 0
        ? service.suspend({ ...brand, now: 21 + index }, { authorization: parent, reason: 'because' })
        : service.reinstate({ ...brand, now: 21 + index }, { authorization: parent }),
    ]),
  );

  const { loaders } = createContext(database.reader, { viewer: anonymous, now: 50, requestId: 'test' });
  const rows = await Promise.all(
    ['sel_a', ...sellers].map((sellerId) => loaders.granted.load({ brandId: 'brd_1', sellerId })),
  );
  expect(rows.flat().length).toBeGreaterThan(1);
  for (const row of rows.flat()) {
    const stored = (await loaders.periods.load(row.id)).map(({ from, until }) => ({ from, until }));
    expect(stored).toEqual(effectivePeriods(await loaders.chain.load(row)));
  }
});
