import { forever } from '@marque/kit/clock.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { anonymous } from '@marque/kit/viewer.ts';
import type { EnforcementChanged } from '@marque/schema/events.ts';
import { expect, test } from 'vitest';
import type { OrderMeasureInput } from '../generated.ts';
import { keepListing } from '../listings/store.ts';
import { listingOf, openDatabase, told } from '../testing/sellers.ts';
import { asBrand, asSeller, buyer, moderator, refusal } from '../testing/story.ts';
import { enforcementAt } from './current.ts';
import { createEnforcements } from './service.ts';
import { readEnforcements } from './store.ts';

const open = async () => {
  const database = await openDatabase();
  await database.transaction((tx) => keepListing(tx, listingOf({ id: 'lst_1' }), 0));
  const measureAt = async (at: number) => enforcementAt(await readEnforcements(database.reader, ['lst_1']), at);
  return { database, measureAt, service: createEnforcements(database) };
};
const at = (now: number, viewer = moderator) => ({ viewer, now });
const disable: OrderMeasureInput = { listing: 'lst_1', measure: 'DISABLED', reasons: ['Unauthorised sale'] };
const nothing = { measure: 'NONE', reasons: [], startsAt: null, endsAt: null, caseId: null };

test('a measure is in force from its order until its end, a later order takes its place, and lifting ends it', async () => {
  const { database, measureAt, service } = await open();
  await service.order(at(10), { ...disable, endsAt: 20 });
  await service.order(at(30), { ...disable, measure: 'LABELLED', reasons: [' One ', 'Two'] });
  await service.order(at(40), { ...disable, measure: 'REMOVED' });
  await service.lift(at(50), { listing: 'lst_1' });

  const disabled = { measure: 'DISABLED', reasons: ['Unauthorised sale'], startsAt: 10, endsAt: 20, caseId: null };
  const labelled = { measure: 'LABELLED', reasons: ['One', 'Two'], startsAt: 30, endsAt: null, caseId: null };
  const removed = { measure: 'REMOVED', reasons: ['Unauthorised sale'], startsAt: 40, endsAt: null, caseId: null };
  const answers = await Promise.all([9, 10, 19, 20, 30, 39, 40, 49, 50].map(measureAt));
  expect(answers).toEqual([nothing, disabled, disabled, nothing, labelled, labelled, removed, removed, nothing]);
  expect(await told(database, 'enforcement.changed')).toEqual([
    { id: 'lst_1', version: 1, measure: 'DISABLED', from: 10, until: 20 },
    { id: 'lst_1', version: 2, measure: 'LABELLED', from: 30, until: forever },
    { id: 'lst_1', version: 3, measure: 'REMOVED', from: 40, until: forever },
    { id: 'lst_1', version: 4, measure: 'NONE', from: 50, until: forever },
  ]);
});

const wrongOrders: [string, Partial<OrderMeasureInput>, [string, string]][] = [
  ['an unknown listing', { listing: 'lst_x' }, ['NOT_FOUND', 'input.listing']],
  ['no measure', { measure: 'NONE' }, ['INVALID_INPUT', 'input.measure']],
  ['no reason', { reasons: [] }, ['INVALID_INPUT', 'input.reasons']],
  ['an empty reason', { reasons: ['One', ' '] }, ['INVALID_INPUT', 'input.reasons']],
  ['a reason of 501 characters', { reasons: ['x'.repeat(501)] }, ['INVALID_INPUT', 'input.reasons']],
  ['eleven reasons', { reasons: Array.from({ length: 11 }, String) }, ['INVALID_INPUT', 'input.reasons']],
  ['an end in the past', { endsAt: 9 }, ['INVALID_PERIOD', 'input.endsAt']],
  ['an end now', { endsAt: 10 }, ['INVALID_PERIOD', 'input.endsAt']],
];

test('an order that breaks a rule is refused with its code and field, and nothing is written', async () => {
  const { database, service } = await open();
  for (const [problem, input, expected] of wrongOrders)
    expect([problem, ...refusal(await service.order(at(10), { ...disable, ...input }))]).toEqual([
      problem,
      ...expected,
    ]);
  expect(await told(database, 'enforcement.changed')).toEqual([]);
});

test('only a measure in force can be lifted', async () => {
  const { service } = await open();
  const refused = ['ILLEGAL_TRANSITION', 'input.listing'];
  expect(refusal(await service.lift(at(10), { listing: 'lst_1' }))).toEqual(refused);
  await service.order(at(10), { ...disable, endsAt: 20 });
  expect(refusal(await service.lift(at(20), { listing: 'lst_1' }))).toEqual(refused);
  expect(refusal(await service.lift(at(20), { listing: 'lst_x' }))).toEqual(['NOT_FOUND', 'input.listing']);
});

test('nobody but a moderator orders or lifts a measure', async () => {
  const { database, service } = await open();
  for (const viewer of [anonymous, buyer, asBrand('brd_volkswagen'), asSeller('sel_saic_vw_shanghai')]) {
    const outcomes = [await service.order(at(10, viewer), disable), await service.lift(at(10, viewer), disable)];
    const code = viewer === anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    expect(outcomes.map(refusal)).toEqual([
      [code, null],
      [code, null],
    ]);
  }
  expect(await told(database, 'enforcement.changed')).toEqual([]);
});

test('of many orders at once all are kept, one is in force, and it is the newest that the feed tells of', async () => {
  const { database, measureAt, service } = await open();
  await Promise.all(
    Array.from({ length: 10 }, (_, index) => service.order(at(10), { ...disable, reasons: [`${index}`] })),
  );
  const orders = await readEnforcements(database.reader, ['lst_1']);
  expect(orders.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect((await measureAt(10)).reasons).toEqual(orders.at(-1)?.reasons);
});

test('of orders and liftings at once each is done or refused, and what is in force is the newest that the feed tells of', async () => {
  const { database, measureAt, service } = await open();
  await service.order(at(10), disable);
  const commands = Array.from({ length: 20 }, (_, index) =>
    index % 2 === 0
      ? service.order(at(20), { ...disable, measure: 'REMOVED', reasons: [`${index}`] })
      : service.lift(at(20), { listing: 'lst_1' }),
  );
  const refused = (await Promise.all(commands)).filter(isRejection);
  for (const one of refused) expect(refusal(one)).toEqual(['ILLEGAL_TRANSITION', 'input.listing']);
  const events = (await told(database, 'enforcement.changed')) as EnforcementChanged[]; // as the schema of events says
  expect(events.map(({ version }) => version)).toEqual(
    Array.from({ length: 21 - refused.length }, (_, one) => one + 1),
  );
  expect((await measureAt(20)).measure).toBe(events.at(-1)?.measure);
});
