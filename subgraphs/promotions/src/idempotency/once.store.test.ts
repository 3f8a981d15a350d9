import { isRejection } from '@marque/kit/rejection.ts';
import { expect, test } from 'vitest';
import { purchases } from '../purchases/tables.ts';
import { emptyPlace } from '../testing/promotions.ts';
import { buy, openRebates, purchaseOf, setUp } from '../testing/rebates.ts';
import { buyer, claim, claimedAt, openAt, rebatesOf } from '../testing/rebates-of.ts';
import { coupons } from '../wallet/tables.ts';
import { idempotencyKeys } from './tables.ts';

test('one key sent 50 times at once has one effect and one answer', async () => {
  const rebates = await openRebates();
  await setUp(rebates);
  await buy(rebates, [purchaseOf(1)]);
  const answers = await Promise.all(Array.from({ length: 50 }, () => claim(rebates, 1)));
  expect(isRejection(answers[0])).toBe(false);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await rebates.database.reader.select().from(coupons)).toHaveLength(1);
});

test('an answer is the same byte for byte after the database was closed, the coupon was spent and a year has passed', async () => {
  const place = await emptyPlace();
  const before = await openRebates(place);
  await setUp(before);
  await buy(before, [purchaseOf(1)]);
  const first = await claim(before, 1);
  const input = {
    order: 'order-1',
    amount: { minorUnits: 50_000, currency: 'CNY' },
    seller: 'sel_shop',
    goods: ['HOME' as const],
    idempotencyKey: 'redeem',
  };
  await before.redemptions.redeem(buyer('byr_1'), input);
  const database = await openAt(place);
  try {
    const again = await claim(rebatesOf(database), 1, claimedAt + 500 * 24 * 3_600_000);
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  } finally {
    await database.close();
  }
});

test('one key with another input is IDEMPOTENCY_CONFLICT and does nothing', async () => {
  const rebates = await openRebates();
  await setUp(rebates);
  await buy(rebates, [purchaseOf(1), purchaseOf(2, { buyerId: 'byr_1' })]);
  await claim(rebates, 1);
  const other = { purchase: 'pur_2', idempotencyKey: 'claim-1' };
  const answer = await rebates.claims.claim(buyer('byr_1'), other);
  expect(answer).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT', field: 'input.idempotencyKey' });
  expect(await rebates.database.reader.select().from(coupons)).toHaveLength(1);
});

test('two buyers with one key are independent, and neither gets the other’s answer', async () => {
  const rebates = await openRebates();
  await setUp(rebates);
  await buy(rebates, [purchaseOf(1), purchaseOf(2)]);
  const of = (number: number) =>
    rebates.claims.claim(buyer(`byr_${number}`), { purchase: `pur_${number}`, idempotencyKey: 'same' });
  expect(await Promise.all([of(1), of(2)])).toMatchObject([{ buyerId: 'byr_1' }, { buyerId: 'byr_2' }]);
});

test('a refusal does not use its key up: the same command is taken once nothing stands against it', async () => {
  const rebates = await openRebates();
  await setUp(rebates);
  await buy(rebates, [purchaseOf(1, { status: 'SUBMITTED' })]);
  expect(await claim(rebates, 1)).toMatchObject({ code: 'PURCHASE_UNVERIFIED' });
  expect(await rebates.database.reader.select().from(idempotencyKeys)).toEqual([]);
  await rebates.database.transaction(async (tx) => {
    await tx.update(purchases).set({ status: 'VERIFIED' });
  });
  expect(await claim(rebates, 1)).toMatchObject({ status: 'ISSUED' });
});

test('what is absent and what is null are one input', async () => {
  const rebates = await openRebates();
  await setUp(rebates);
  await buy(rebates, [purchaseOf(1)]);
  const first = await claim(rebates, 1);
  const same = { idempotencyKey: 'claim-1', campaign: null, purchase: 'pur_1' };
  expect(await rebates.claims.claim(buyer('byr_1'), same)).toEqual(first);
});
