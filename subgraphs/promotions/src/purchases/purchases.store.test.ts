import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import {
  anting,
  brand,
  emptyPlace,
  lavida,
  lin,
  moderator,
  openPromotions,
  seller,
  shanghaiMorning,
  wang,
} from '../testing/promotions.ts';
import { book, command, orderedAt, sale, staff, vin, visit } from '../testing/visits.ts';

const otherVin = 'LSVAA49J712047372';
const flat = {
  ...lavida,
  id: 'lst_flat',
  kind: 'APARTMENT' as const,
  productId: 'prj_1',
  unitKey: 'prj_1/2-1101',
};
const known = { ...lavida, id: 'lst_known', unitKey: vin };
const others = { ...lavida, id: 'lst_others', sellerId: 'sel_buick_hangzhou' };

const heard = [anting, { ...anting, id: 'sto_buick', sellerId: 'sel_buick_hangzhou' }, lavida, flat, known, others];

const opened = async (place = emptyPlace()) => {
  const promotions = await openPromotions(await place);
  await promotions.hear(heard);
  let number = 0;
  const send = (name: string, input: object, viewer: Viewer = staff, now = orderedAt) =>
    command(promotions, name, input, { viewer, now });
  /** A sale under a key of its own. */
  const sell = (facts: object = {}) => send('recordPurchase', { ...sale, idempotencyKey: `key-${++number}`, ...facts });
  return { ...promotions, promotions, send, sell };
};

test('the sale of a unit that its listing tells verifies itself, once; that of another one waits for a moderator', async () => {
  const { sell, send } = await opened();
  const recorded = {
    __typename: 'Purchase',
    id: expect.stringMatching(/^pur_/),
    vin,
    unit: null,
    amount: sale.amount,
    orderedAt: new Date(orderedAt).toISOString(),
    deliveredAt: new Date(orderedAt).toISOString(),
    invoiceHash: sale.invoiceHash,
    reason: null,
  };
  const submitted = await sell({ listing: lavida.id });
  expect(submitted).toEqual({ ...recorded, status: 'SUBMITTED', nextActions: [] });
  expect(
    await send('rejectPurchase', { purchase: submitted.id, reason: ' The invoice is of another car. ' }, moderator),
  ).toMatchObject({
    status: 'REJECTED',
    reason: 'The invoice is of another car.',
    nextActions: [],
  });
  const verified = { ...recorded, status: 'VERIFIED', nextActions: ['UNWIND'] };
  const { listing: _, ...unlisted } = sale;
  expect(await send('recordPurchase', { ...unlisted, vin: ` ${vin.toLowerCase()} ` })).toEqual(verified);
  expect(await sell({ listing: known.id, vin: undefined })).toMatchObject({ code: 'UNIT_ALREADY_SOLD', field: null });
  expect(await sell({ listing: flat.id, vin: undefined, unit: ' 2-1101' })).toMatchObject({
    status: 'VERIFIED',
    vin: null,
    unit: '2-1101',
  });
});

test('a sale that was ordered before its listing was published waits for a moderator', async () => {
  const { promotions, sell, send } = await opened();
  const [first, second] = [
    { ...known, id: 'lst_1' },
    { ...known, id: 'lst_2', unitKey: otherVin },
  ];
  await promotions.hear([...heard, { ...first, publishedAt: orderedAt }, { ...second, publishedAt: orderedAt + 1 }]);
  expect(await sell({ listing: first.id })).toMatchObject({ status: 'VERIFIED' });
  const { id: purchase, status } = await sell({ listing: second.id, vin: undefined });
  expect(status).toBe('SUBMITTED');
  expect(await send('verifyPurchase', { purchase }, moderator)).toMatchObject({ status: 'VERIFIED' });
});

test.each([
  ['SUBMITTED', 'verifyPurchase', moderator, 'VERIFIED'],
  ['SUBMITTED', 'rejectPurchase', moderator, 'REJECTED'],
  ['SUBMITTED', 'markDelivered', staff, 'SUBMITTED'],
  ['SUBMITTED', 'unwindPurchase', staff, 'ILLEGAL_TRANSITION'],
  ['VERIFIED', 'verifyPurchase', moderator, 'ILLEGAL_TRANSITION'],
  ['VERIFIED', 'rejectPurchase', moderator, 'ILLEGAL_TRANSITION'],
  ['VERIFIED', 'markDelivered', staff, 'VERIFIED'],
  ['VERIFIED', 'unwindPurchase', staff, 'UNWOUND'],
  ['VERIFIED', 'unwindPurchase', moderator, 'UNWOUND'],
  ['UNWOUND', 'unwindPurchase', moderator, 'ILLEGAL_TRANSITION'],
  ['UNWOUND', 'markDelivered', staff, 'ILLEGAL_TRANSITION'],
  ['UNWOUND', 'verifyPurchase', moderator, 'ILLEGAL_TRANSITION'],
  ['VERIFIED', 'unwindPurchase', lin, 'FORBIDDEN'],
  ['VERIFIED', 'unwindPurchase', seller('sel_buick_hangzhou'), 'NOT_FOUND'],
  ['VERIFIED', 'markDelivered', seller('sel_buick_hangzhou'), 'NOT_FOUND'],
  ['VERIFIED', 'markDelivered', moderator, 'FORBIDDEN'],
  ['SUBMITTED', 'verifyPurchase', staff, 'FORBIDDEN'],
  ['SUBMITTED', 'rejectPurchase', lin, 'FORBIDDEN'],
  ['SUBMITTED', 'verifyPurchase', { role: 'anonymous', id: '' }, 'UNAUTHENTICATED'],
] as const)('of a purchase that is %s, %s by %j comes to %s', async (state, name, viewer, outcome) => {
  const { sell, send } = await opened();
  const { id: purchase } = await sell({ listing: state === 'SUBMITTED' ? lavida.id : known.id, deliveredAt: null });
  const inputOf = (one: string, idempotencyKey: string) => ({
    purchase,
    ...(/reject|unwind/.test(one) && { reason: 'The car went back.' }),
    ...(one === 'unwindPurchase' && { idempotencyKey }),
  });
  if (state === 'UNWOUND') await send('unwindPurchase', inputOf('unwindPurchase', 'first'));
  const { status, code } = await send(name, inputOf(name, 'second'), viewer);
  expect(status ?? code).toBe(outcome);
});

test('a delivery is said once, not before the order and not in the future', async () => {
  const { sell, send } = await opened();
  const { id: purchase } = await sell({ deliveredAt: null });
  const deliver = (deliveredAt?: string) =>
    send('markDelivered', { purchase, deliveredAt }, staff, shanghaiMorning('2026-11-04'));
  const refusal = { code: 'INVALID_INPUT', field: 'input.deliveredAt' };
  expect(await deliver('2026-11-02T09:59:59.999+08:00')).toMatchObject(refusal);
  expect(await deliver('2026-11-04T10:00:00.001+08:00')).toMatchObject(refusal);
  expect(await deliver()).toMatchObject({ deliveredAt: '2026-11-04T02:00:00.000Z', nextActions: [] });
  expect(await deliver('2026-11-03T10:00:00+08:00')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
});

test('of 50 sales of one VIN at once one is recorded, and undoing it gives the unit free', async () => {
  const { sell, send } = await opened();
  const answers = await Promise.all(Array.from({ length: 50 }, () => sell({ listing: known.id })));
  const [made] = answers.filter(({ code }) => code === undefined);
  expect(answers.filter(({ code }) => code === 'UNIT_ALREADY_SOLD')).toHaveLength(49);
  expect(
    await send('unwindPurchase', { purchase: made?.id, reason: 'It went back.', idempotencyKey: 'undo' }),
  ).toMatchObject({
    status: 'UNWOUND',
    reason: 'It went back.',
  });
  expect(await sell({ listing: known.id })).toMatchObject({ status: 'VERIFIED' });
});

test('of 20 decisions and 20 deliveries of one purchase at once one each is done', async () => {
  const { sell, send } = await opened();
  const { id: purchase } = await sell({ deliveredAt: null });
  const twenty = <Answer>(ask: (index: number) => Promise<Answer>) =>
    Promise.all(Array.from({ length: 20 }, (_, index) => ask(index)));
  const decisions = await twenty((index) =>
    index % 2 === 0
      ? send('verifyPurchase', { purchase }, moderator)
      : send('rejectPurchase', { purchase, reason: 'No.' }, moderator),
  );
  expect(decisions.filter(({ code }) => code === undefined)).toHaveLength(1);
  const { id: second } = await sell({ vin: otherVin, deliveredAt: null });
  const deliveries = await twenty(() => send('markDelivered', { purchase: second }));
  expect(deliveries.filter(({ code }) => code === undefined)).toHaveLength(1);
});

test('a command sent again answers the same, at once, later and after a restart; with another input it is a conflict', async () => {
  const place = emptyPlace();
  const { send, sell } = await opened(place);
  const again = await Promise.all(Array.from({ length: 50 }, () => send('recordPurchase', sale)));
  expect(new Set(again.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const [first] = again;
  expect(first).toMatchObject({ status: 'SUBMITTED' });
  await send('verifyPurchase', { purchase: first?.id }, moderator);
  expect(await send('recordPurchase', sale)).toEqual(first);
  expect(await send('recordPurchase', { ...sale, buyer: 'byr_wang' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  const undo = { purchase: first?.id, reason: 'It went back.', idempotencyKey: sale.idempotencyKey };
  const undone = await send('unwindPurchase', undo); // the same key of another mutation
  expect(undone).toMatchObject({ status: 'UNWOUND' });
  expect(await send('unwindPurchase', undo)).toEqual(undone);
  expect(await send('unwindPurchase', { ...undo, reason: 'Another.' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  expect(await sell({ invoiceHash: 'none', idempotencyKey: 'kept' })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await sell({ idempotencyKey: 'kept' })).toMatchObject({ status: 'SUBMITTED' });
  const { send: sendLater } = await opened(place); // as another process would
  expect(await sendLater('recordPurchase', sale, staff, shanghaiMorning('2027-06-01'))).toEqual(first);
});

test('a purchase is null to all but its buyer, its seller and moderators, by id, by key and in lists', async () => {
  const { promotions, sell, ask } = await opened();
  const { id } = await sell({ visit: await visit(promotions) });
  const source = `query ($id: ID!) {
    purchase(id: $id) { id visit { id } }
    _entities(representations: [{ __typename: "Purchase", id: $id }, { __typename: "Purchase", id: "pur_none" }]) { ... on Purchase { id } }
    viewer { id role purchases { edges { node { id } } } }
  }`;
  const seenBy = async (viewer: Viewer) => (await ask(source, { viewer, variables: { id } })).data;
  const visited = { id, visit: { id: expect.stringMatching(/^vis_/) } };
  for (const one of [lin, staff, moderator])
    expect(await seenBy(one)).toEqual({
      purchase: visited,
      _entities: [{ id }, null],
      viewer: { ...one, purchases: { edges: [{ node: { id } }] } },
    });
  for (const other of [wang, seller('sel_buick_hangzhou'), brand('brd_volkswagen'), { role: 'seller', id: lin.id }])
    expect(await seenBy(other)).toEqual({
      purchase: null,
      _entities: [null, null],
      viewer: { ...other, purchases: { edges: [] } },
    });
  expect(await seenBy({ role: 'anonymous', id: '' })).toEqual({
    purchase: null,
    _entities: [null, null],
    viewer: null,
  });
});

test('the visit that a purchase names is one of its buyer, who checked in at a store of the seller', async () => {
  const { promotions, sell } = await opened();
  const visited = await visit(promotions);
  const booked = await book(promotions, { startsAt: '2026-10-30T15:00:00+08:00' });
  expect(await sell({ visit: 'vis_none' })).toMatchObject({ code: 'NOT_FOUND', field: 'input.visit' });
  expect(await sell({ visit: booked.appointment })).toMatchObject({ code: 'VISIT_MISSING', field: 'input.visit' });
  expect(await sell({ visit: visited, buyer: 'byr_wang' })).toMatchObject({
    code: 'BUYER_MISMATCH',
    field: 'input.visit',
  });
  expect(await sell({ visit: visited })).toMatchObject({ status: 'SUBMITTED' });
});

test('what is wrong with a sale is said field by field, and nothing of it is kept', async () => {
  const { sell, send, ask } = await opened();
  const wrong: readonly (readonly [object, string, string | null])[] = [
    [{ listing: null, vin: null }, 'INVALID_INPUT', 'input.listing'],
    [{ listing: 'lst_none' }, 'NOT_FOUND', 'input.listing'],
    [{ listing: '\0' }, 'NOT_FOUND', 'input.listing'],
    [{ listing: others.id }, 'NOT_FOUND', 'input.listing'],
    [{ listing: null, vin: otherVin }, 'NOT_FOUND', 'input.vin'],
    [{ vin: null }, 'INVALID_INPUT', 'input.vin'],
    [{ vin: 'LSVAA49J612047371' }, 'VIN_INVALID', 'input.vin'],
    [{ vin: 'O' }, 'VIN_INVALID', 'input.vin'],
    [{ vin: '\0' }, 'VIN_INVALID', 'input.vin'],
    [{ vin, unit: '1' }, 'INVALID_INPUT', 'input.unit'],
    [{ vin: null, unit: '1' }, 'INVALID_INPUT', 'input.unit'],
    [{ listing: flat.id }, 'INVALID_INPUT', 'input.vin'],
    [{ listing: flat.id, vin: null, unit: '\ud800' }, 'INVALID_INPUT', 'input.unit'],
    [{ store: 'sto_none' }, 'NOT_FOUND', 'input.store'],
    [{ store: 'sto_buick' }, 'NOT_FOUND', 'input.store'],
    [{ buyer: '' }, 'INVALID_INPUT', 'input.buyer'],
    [{ buyer: 'byr\0' }, 'INVALID_INPUT', 'input.buyer'],
    [{ orderedAt: '2026-11-02T10:00:00.001+08:00' }, 'INVALID_INPUT', 'input.orderedAt'],
    [{ deliveredAt: '2026-11-02T10:00:00.001+08:00' }, 'INVALID_INPUT', 'input.deliveredAt'],
    [{ deliveredAt: '2026-11-02T09:59:59.999+08:00' }, 'INVALID_INPUT', 'input.deliveredAt'],
    [{ amount: { minorUnits: 0, currency: 'CNY' } }, 'INVALID_AMOUNT', 'input.amount.minorUnits'],
    [{ amount: { minorUnits: 1, currency: 'cny' } }, 'INVALID_INPUT', 'input.amount.currency'],
    [{ amount: { minorUnits: 1, currency: 'USD' } }, 'INVALID_INPUT', 'input.amount.currency'],
    [{ invoiceHash: 'a'.repeat(63) }, 'INVALID_INPUT', 'input.invoiceHash'],
    [{ invoiceHash: 'g'.repeat(64) }, 'INVALID_INPUT', 'input.invoiceHash'],
  ];
  for (const [facts, code, field] of wrong)
    expect([facts, await sell(facts)]).toEqual([facts, expect.objectContaining({ code, field })]);
  for (const idempotencyKey of ['', 'a b', 'a\nb', '键', 'k'.repeat(256)])
    expect(await sell({ idempotencyKey })).toEqual({ code: 'BAD_USER_INPUT' });
  for (const bad of [
    { orderedAt: '2026-02-30T10:00:00Z' },
    { orderedAt: '2026-11-02T10:00:00' },
    { amount: { minorUnits: 0.5, currency: 'CNY' } },
    { amount: { minorUnits: -1, currency: 'CNY' } },
  ])
    expect(await sell(bad)).toEqual({ code: 'BAD_USER_INPUT' });
  expect(await send('recordPurchase', sale, lin)).toMatchObject({ code: 'FORBIDDEN' });
  const { data } = await ask('{ viewer { purchases { edges { node { id } } } } }', { viewer: staff });
  expect(data?.viewer).toEqual({ purchases: { edges: [] } });
  const { id: purchase } = await sell();
  for (const reason of ['', ' ', 'a\nb', 'r'.repeat(1_001), '\0'])
    expect(await send('rejectPurchase', { purchase, reason }, moderator)).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'input.reason',
    });
  const markup = '<script>alert(1)</script>';
  expect(await send('rejectPurchase', { purchase, reason: markup }, moderator)).toMatchObject({ reason: markup });
});

test('an amount of 2^53 - 1 minor units is kept to the last one', async () => {
  const { sell } = await opened();
  const amount = { minorUnits: 9_007_199_254_740_991, currency: 'CNY' };
  expect(await sell({ amount })).toMatchObject({ amount });
});

test('a sale of another unit than its listing tells waits for a moderator', async () => {
  const { sell } = await opened();
  expect(await sell({ listing: known.id, vin: otherVin })).toMatchObject({ status: 'SUBMITTED', vin: otherVin });
  expect(await sell({ listing: flat.id, vin: null, unit: '９-９' })).toMatchObject({
    status: 'SUBMITTED',
    unit: '9-9',
  });
});

test('a listing that was never on the market does not verify its own sale', async () => {
  const { promotions, sell } = await opened();
  const draft = { ...known, id: 'lst_draft', status: 'DRAFT' as const, unitKey: otherVin };
  await promotions.hear([anting, anting, lavida, flat, known, others, draft]);
  expect(await sell({ listing: draft.id, vin: otherVin })).toMatchObject({ status: 'SUBMITTED' });
});
