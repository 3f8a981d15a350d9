import { anonymous } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { keepBrand } from '../brands/store.ts';
import { createContext } from '../context.ts';
import { openDatabase, told } from '../testing/sellers.ts';
import { accepted, asBrand, asSeller, authorizationsOf, buyer, refusal, registerSellers } from '../testing/story.ts';
import { eligibilityOf } from './eligibility.ts';
import type { Chain } from './history.ts';
import { maySee, possibleActions } from './sides.ts';
import { statusOf } from './status.ts';
import { readAuthorizations } from './store.ts';

const dayMs = 86_400_000;
const brand = (now: number) => ({ viewer: asBrand('brd_1'), now });
const seller = (now: number) => ({ viewer: asSeller('sel_a'), now });
const wish = { brand: 'brd_1', scope: { models: ['mdl_1'] } };

const open = async () => {
  const database = await openDatabase();
  await registerSellers(database, 'sel_a', 'sel_b');
  await database.transaction((tx) => keepBrand(tx, { id: 'brd_1', version: 1, name: { en: 'One' }, country: 'CN' }));
  const chainOf = async (id: string): Promise<Chain> => {
    const { loaders } = createContext(database.reader, { viewer: anonymous, now: 0, requestId: 'test' });
    const [row] = await readAuthorizations(database.reader, [id]);
    if (!row) throw new Error(`There is no ${id}`);
    return loaders.chain.load(row);
  };
  const eligible = async (now: number, model = 'mdl_1') => {
    const { loaders } = createContext(database.reader, { viewer: anonymous, now: 0, requestId: 'test' });
    const rows = await loaders.granted.load({ brandId: 'brd_1', sellerId: 'sel_a' });
    const chains = await Promise.all(rows.map((row) => loaders.chain.load(row)));
    const { eligible: is, nextStep, reasons } = eligibilityOf(chains, { productId: model }, now);
    return [is, nextStep, ...reasons];
  };
  return { database, service: authorizationsOf(database), chainOf, eligible };
};

test('a request is answered, asked about, told more of and approved, and counts from its approval on', async () => {
  const { database, service, chainOf, eligible } = await open();
  expect(await eligible(9)).toEqual([false, 'REQUEST_AUTHORIZATION', 'NEVER_GRANTED']);
  const { id: authorization } = accepted(await service.request(seller(10), wish));
  expect(await eligible(10)).toEqual([false, 'AWAIT_ANSWER', 'NEVER_GRANTED']);
  accepted(await service.requestInformation(brand(20), { authorization, reason: 'Where is your store?' }));
  expect(await eligible(20)).toEqual([false, 'PROVIDE_INFORMATION', 'NEVER_GRANTED']);
  accepted(await service.provideInformation(seller(30), { authorization, reason: 'In Shanghai.' }));
  expect(await told(database, 'authorization.changed')).toEqual([]);
  accepted(await service.approve(brand(40), { authorization }));

  const chain = await chainOf(authorization);
  expect([9, 10, 20, 30, 39, 40].map((at) => statusOf(chain, at))).toEqual([
    ...['REQUESTED', 'REQUESTED', 'NEEDS_INFO', 'REQUESTED', 'REQUESTED', 'ACTIVE'],
  ]);
  expect(await told(database, 'authorization.changed')).toMatchObject([{ id: authorization, periods: [{ from: 40 }] }]);
  expect(await eligible(39)).toEqual([false, 'AWAIT_ANSWER', 'NEVER_GRANTED']);
  expect(await eligible(40)).toEqual([true, 'LIST', 'IN_FORCE']);
  expect(await eligible(40, 'mdl_2')).toEqual([false, 'REQUEST_AUTHORIZATION', 'PRODUCT_OUT_OF_SCOPE']);
  accepted(await service.suspend(brand(50), { authorization, reason: 'Audit' }));
  expect(await eligible(50)).toEqual([false, 'ASK_FOR_REINSTATEMENT', 'SUSPENDED']);
});

test('an offer is the seller’s to answer, and a refused or lapsed one never counts', async () => {
  const { database, service, chainOf, eligible } = await open();
  const { id: first } = accepted(await service.offer(brand(10), { ...wish, seller: 'sel_a' }));
  expect(await eligible(10)).toEqual([false, 'ANSWER_OFFER', 'NEVER_GRANTED']);
  expect(refusal(await service.approve(brand(11), { authorization: first }))[0]).toBe('FORBIDDEN');
  accepted(await service.refuse(seller(20), { authorization: first, reason: 'Not now.' }));
  expect(statusOf(await chainOf(first), 20)).toBe('REJECTED');
  const { id: second } = accepted(await service.offer(brand(30), { ...wish, seller: 'sel_a' }));
  const lapse = 30 + 30 * dayMs;
  const chain = await chainOf(second);
  expect([lapse - 1, lapse].map((at) => statusOf(chain, at))).toEqual(['OFFERED', 'LAPSED']);
  expect(refusal(await service.approve(seller(lapse), { authorization: second }))[0]).toBe('ILLEGAL_TRANSITION');
  expect(await told(database, 'authorization.changed')).toEqual([]);
});

test('what is only asked for is between its two sides, who are told what they may do', async () => {
  const { service, chainOf } = await open();
  const { id } = accepted(await service.request(seller(10), wish));
  const chain = await chainOf(id);
  expect(possibleActions(asBrand('brd_1'), chain, 10)).toEqual(['REQUEST_INFORMATION', 'APPROVE', 'REFUSE']);
  expect(possibleActions(asSeller('sel_a'), chain, 10)).toEqual([]);
  for (const viewer of [anonymous, buyer, asBrand('brd_2'), asSeller('sel_b')])
    expect([maySee(viewer, chain, 10), possibleActions(viewer, chain, 10)]).toEqual([false, []]);
  expect(refusal(await service.approve({ viewer: asBrand('brd_2'), now: 11 }, { authorization: id }))[0]).toBe(
    'NOT_FOUND',
  );
});

test('an approval is held against all that was granted since, and only one request of a kind waits', async () => {
  const { service } = await open();
  const { id: authorization } = accepted(await service.request(seller(10), wish));
  expect(refusal(await service.request(seller(11), { brand: 'brd_1' }))[0]).toBe('OVERLAPPING_AUTHORIZATION');
  accepted(await service.grant(brand(20), { ...wish, seller: 'sel_a' }));
  expect(refusal(await service.approve(brand(30), { authorization }))).toEqual([
    'OVERLAPPING_AUTHORIZATION',
    'input.authorization',
  ]);
});

test('a distributor is asked for a part of its own, and what it gave ends with its own', async () => {
  const { service, chainOf } = await open();
  const { id: parent } = accepted(await service.grant(brand(10), { brand: 'brd_1', seller: 'sel_b' }));
  const { id: authorization } = accepted(await service.request(seller(20), { ...wish, parent }));
  accepted(await service.approve({ viewer: asSeller('sel_b'), now: 30 }, { authorization }));
  accepted(
    await service.relinquish({ viewer: asSeller('sel_b'), now: 40 }, { authorization: parent, reason: 'Closing.' }),
  );
  const [below, above] = [await chainOf(authorization), await chainOf(parent)];
  expect([39, 40].map((at) => [statusOf(below, at), statusOf(above, at)])).toEqual([
    ['ACTIVE', 'ACTIVE'],
    ['REVOKED', 'RELINQUISHED'],
  ]);
});

test('a renewal adjoins the old authorisation and names it; there is one of each', async () => {
  const { service, chainOf } = await open();
  const { id: authorization } = accepted(await service.grant(brand(10), { ...wish, seller: 'sel_a', validUntil: 100 }));
  expect(refusal(await service.renew(seller(20), { authorization, validUntil: 200 }))[0]).toBe('FORBIDDEN');
  expect(refusal(await service.renew(brand(20), { authorization, validUntil: 100 }))).toEqual([
    'INVALID_PERIOD',
    'input.validUntil',
  ]);
  const renewed = accepted(await service.renew(brand(20), { authorization, validUntil: 200 }));
  expect(renewed).toMatchObject({ renews: authorization, validFrom: 100, validUntil: 200, models: ['mdl_1'] });
  const [old, next] = [await chainOf(authorization), await chainOf(renewed.id)];
  expect([99, 100, 200].map((at) => [statusOf(old, at), statusOf(next, at)])).toEqual([
    ['ACTIVE', 'SCHEDULED'],
    ['EXPIRED', 'ACTIVE'],
    ['EXPIRED', 'EXPIRED'],
  ]);
  expect(refusal(await service.renew(brand(30), { authorization, validUntil: 300 }))[0]).toBe('ILLEGAL_TRANSITION');
});
