import { isRejection } from '@marque/kit/rejection.ts';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { budgets } from '../budgets/tables.ts';
import { clawBack } from '../claims/claw-back.ts';
import { claims } from '../claims/tables.ts';
import type { RedeemCouponsInput } from '../generated.ts';
import { accounts, entries } from '../ledger/tables.ts';
import { purchases } from '../purchases/tables.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { buy, openRebates, purchaseOf, reviewer, setUp } from '../testing/rebates.ts';
import { buyer, claim, claimedAt, type Rebates } from '../testing/rebates-of.ts';
import { couponsByIds } from '../wallet/store.ts';
import { coupons } from '../wallet/tables.ts';

const lin = buyer('byr_1');
const shop = { viewer: { role: 'seller', id: 'sel_shop' }, now: claimedAt };
const dayMs = 24 * 3_600_000;

const order = (number: number, minorUnits: number, facts: Partial<RedeemCouponsInput> = {}): RedeemCouponsInput => ({
  order: `order-${number}`,
  amount: { minorUnits, currency: 'CNY' },
  seller: 'sel_shop',
  goods: ['HOME'],
  idempotencyKey: `redeem-${number}`,
  ...facts,
});

/** A buyer with two coupons of RMB 2,000 each, of two days; the older one first. */
const openWallet = async () => {
  const rebates = await openRebates();
  await setUp(rebates, {
    budget: 10_000_000,
    funding: [
      { funder: 'BRAND', basisPoints: 3_333 },
      { funder: 'SELLER', basisPoints: 3_333 },
      { funder: 'PLATFORM', basisPoints: 3_334 },
    ],
  });
  await buy(rebates, [purchaseOf(1), purchaseOf(2, { buyerId: 'byr_1' })]);
  const later = await rebates.claims.claim(buyer('byr_1', claimedAt + dayMs), {
    purchase: 'pur_2',
    idempotencyKey: 'b',
  });
  const sooner = await claim(rebates, 1);
  if (isRejection(later) || isRejection(sooner)) throw new Error('The story was refused');
  return { rebates, sooner: sooner.coupon?.id ?? '', later: later.coupon?.id ?? '' };
};

const couponsNow = async ({ database }: Rebates, now = claimedAt) => {
  const rows = await couponsByIds(
    database.reader,
    (await database.reader.select().from(coupons)).map(({ id }) => id),
    now,
  );
  return rows
    .sort((a, b) => a.expiresAt - b.expiresAt)
    .map(({ status, remaining, locked, spent, returned }) => [status, remaining, locked, spent, returned]);
};

const idOf = (answer: object): string => ('id' in answer ? String(answer.id) : JSON.stringify(answer));

const balances = async ({ database }: Rebates) =>
  Object.fromEntries((await database.reader.select().from(accounts)).map(({ id, balance }) => [id, balance]));

const unwind = ({ database }: Rebates, id: string) =>
  database.transaction(async (tx) => {
    const [purchase] = await tx.update(purchases).set({ status: 'UNWOUND' }).where(eq(purchases.id, id)).returning();
    if (purchase) await clawBack(tx, purchase, claimedAt);
    return purchase;
  });

test('an order takes the coupon that expires soonest first, leaves the rest on the next, and pays the seller when it is captured', async () => {
  const { rebates } = await openWallet();
  const locked = await rebates.redemptions.redeem(lin, order(1, 250_000));
  expect(locked).toMatchObject({ status: 'LOCKED', amount: 250_000, order: 'order-1' });
  expect(await couponsNow(rebates)).toEqual([
    ['ACTIVE', 0, 200_000, 0, 0],
    ['ACTIVE', 150_000, 50_000, 0, 0],
  ]);
  const captured = await rebates.redemptions.capture(shop, { redemption: idOf(locked), idempotencyKey: 'c' });
  expect(captured).toMatchObject({ status: 'CAPTURED', amount: 250_000 });
  expect(await couponsNow(rebates)).toEqual([
    ['ACTIVE', 0, 0, 200_000, 0],
    ['ACTIVE', 150_000, 0, 50_000, 0],
  ]);
  expect(await balances(rebates)).toEqual({
    'BRAND/brd_volkswagen/CNY': -133_320,
    'SELLER/sel_saic_vw_shanghai/CNY': -133_320,
    'PLATFORM//CNY': -133_360,
    'WALLET/byr_1/CNY': 150_000,
    'LOCKED/byr_1/CNY': 0,
    'PAYEE/sel_shop/CNY': 250_000,
  });
  const again = await rebates.redemptions.capture(shop, { redemption: idOf(locked), idempotencyKey: 'd' });
  expect(again).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  const reversed = await rebates.redemptions.reverse(shop, { redemption: idOf(locked), idempotencyKey: 'e' });
  expect(reversed).toMatchObject({ status: 'REVERSED' });
  expect((await balances(rebates))['WALLET/byr_1/CNY']).toBe(400_000);
  expect(await reconcile(rebates.database)).toEqual([]);
});

test.each(['moderator', 'service'] as const)('a %s sees an order and moves none of its money', async (role) => {
  const { rebates } = await openWallet();
  const locked = await rebates.redemptions.redeem(lin, order(1, 1_000));
  const input = { redemption: idOf(locked), idempotencyKey: 'k' };
  const stranger = { viewer: { role, id: 'x' }, now: claimedAt };
  const { capture, release, reverse } = rebates.redemptions;
  for (const move of [capture, release])
    expect(await move(stranger, input)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  await capture(shop, input);
  expect(await reverse(stranger, input)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect((await balances(rebates))['PAYEE/sel_shop/CNY']).toBe(1_000);
});

test('an order that comes to more than the coupons gets all of them, and no order gets more than it comes to', async () => {
  const { rebates } = await openWallet();
  expect(await rebates.redemptions.redeem(lin, order(1, 1))).toMatchObject({ amount: 1 });
  expect(await rebates.redemptions.redeem(lin, order(2, 9_000_000))).toMatchObject({ amount: 399_999 });
  expect(await rebates.redemptions.redeem(lin, order(3, 1))).toMatchObject({ code: 'NOTHING_TO_REDEEM' });
});

test.each([
  ['GOODS_EXCLUDED', order(1, 1_000, { goods: ['VEHICLE'] })],
  ['GOODS_EXCLUDED', order(1, 1_000, { goods: ['HOME', 'REAL_ESTATE'] })],
  ['NOTHING_TO_REDEEM', order(1, 1_000, { amount: { minorUnits: 1_000, currency: 'EUR' } })],
  ['INVALID_AMOUNT', order(1, 0)],
  ['INVALID_INPUT', order(1, 1_000, { amount: { minorUnits: 1_000, currency: 'cny' } })],
  ['INVALID_INPUT', order(1, 1_000, { amount: { minorUnits: 1_000, currency: 'CNY\0' } })],
  ['INVALID_INPUT', order(1, 1_000, { order: '' })],
] as const)('a redemption is refused with %s and changes nothing', async (code, input) => {
  const { rebates } = await openWallet();
  const before = await couponsNow(rebates);
  expect(await rebates.redemptions.redeem(lin, input)).toMatchObject({ code });
  expect(await couponsNow(rebates)).toEqual(before);
});

test('of 50 redemptions of one wallet at once none spends what another one has', async () => {
  const { rebates } = await openWallet();
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, number) => rebates.redemptions.redeem(lin, order(number, 30_000))),
  );
  const amounts = answers.flatMap((answer) => (isRejection(answer) ? [] : [answer.amount]));
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(400_000);
  expect(amounts).toHaveLength(14);
  expect(await reconcile(rebates.database)).toEqual([]);
}, 60_000);

test('of 20 redemptions of one order at once one locks coupons', async () => {
  const { rebates } = await openWallet();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, key) =>
      rebates.redemptions.redeem(lin, order(1, 1_000, { idempotencyKey: `k${key}` })),
    ),
  );
  const codes = answers.map((answer) => (isRejection(answer) ? answer.code : answer.status)).sort();
  expect(codes).toEqual(['LOCKED', ...Array.from({ length: 19 }, () => 'ORDER_ALREADY_REDEEMED')]);
});

test('a lock ends after fifteen minutes by the clock alone: it cannot be captured, and its money can be locked again', async () => {
  const { rebates } = await openWallet();
  const locked = await rebates.redemptions.redeem(lin, order(1, 400_000));
  const end = claimedAt + 15 * 60_000;
  expect(await couponsNow(rebates, end)).toEqual([
    ['ACTIVE', 200_000, 0, 0, 0],
    ['ACTIVE', 200_000, 0, 0, 0],
  ]);
  const input = { redemption: idOf(locked), idempotencyKey: 'c' };
  expect(await rebates.redemptions.capture({ ...shop, now: end }, input)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect(await rebates.redemptions.redeem(buyer('byr_1', end), order(2, 400_000))).toMatchObject({ amount: 400_000 });
  expect(await reconcile(rebates.database)).toEqual([]);
});

test('a coupon is spent until its last moment, and then what is left goes back to its funders and the budget', async () => {
  const { rebates } = await openWallet();
  const end = Date.parse('2027-11-05T00:00:00+08:00');
  const last = await rebates.redemptions.redeem(buyer('byr_1', end - 1), order(1, 50_000));
  await rebates.redemptions.capture({ ...shop, now: end - 1 }, { redemption: idOf(last), idempotencyKey: 'c' });
  expect(await rebates.redemptions.redeem(buyer('byr_1', end), order(2, 1_000))).toMatchObject({ amount: 1_000 });
  expect(await couponsNow(rebates, end)).toEqual([
    ['EXPIRED', 0, 0, 50_000, 150_000],
    ['ACTIVE', 199_000, 1_000, 0, 0],
  ]);
  expect(await rebates.database.reader.select().from(budgets)).toMatchObject([{ issued: 250_000 }]);
  expect(await reconcile(rebates.database)).toEqual([]);
});

test('a frozen coupon is not spent until it is let go', async () => {
  const { rebates, sooner } = await openWallet();
  const freeze = (frozen: boolean, key: string) =>
    rebates.coupons.freeze(reviewer(), { coupon: sooner, frozen, idempotencyKey: key });
  expect(await freeze(true, 'a')).toMatchObject({ status: 'FROZEN' });
  expect(await rebates.redemptions.redeem(lin, order(1, 400_000))).toMatchObject({ amount: 200_000 });
  expect(await freeze(true, 'b')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect(await freeze(false, 'c')).toMatchObject({ status: 'ACTIVE' });
  expect(await rebates.redemptions.redeem(lin, order(2, 400_000))).toMatchObject({ amount: 200_000 });
});

test('whoever is neither buyer, seller of the order nor staff finds no redemption, and a buyer takes nothing back out of a sale', async () => {
  const { rebates } = await openWallet();
  const input = { redemption: idOf(await rebates.redemptions.redeem(lin, order(1, 1_000))), idempotencyKey: 'x' };
  const others = [buyer('byr_2'), { viewer: { role: 'seller', id: 'sel_other' }, now: claimedAt }];
  for (const caller of others)
    expect(await rebates.redemptions.capture(caller, input)).toMatchObject({ code: 'NOT_FOUND' });
  await rebates.redemptions.capture(lin, input);
  expect(await rebates.redemptions.reverse(lin, input)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
});

test('an unwound purchase ends pending orders, revokes what is unused and makes a debt of what was spent, once', async () => {
  const { rebates } = await openWallet();
  const spent = await rebates.redemptions.redeem(lin, order(1, 50_000));
  await rebates.redemptions.capture(shop, { redemption: idOf(spent), idempotencyKey: 'c' });
  const pending = await rebates.redemptions.redeem(lin, order(2, 350_000));
  await unwind(rebates, 'pur_1');
  await unwind(rebates, 'pur_1');
  expect(await couponsNow(rebates)).toEqual([
    ['REVOKED', 0, 0, 50_000, 150_000],
    ['ACTIVE', 200_000, 0, 0, 0],
  ]);
  const late = { redemption: idOf(pending), idempotencyKey: 'd' };
  expect(await rebates.redemptions.capture(shop, late)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect(await balances(rebates)).toMatchObject({
    'WALLET/byr_1/CNY': 200_000,
    'RECEIVABLE/byr_1/CNY': 50_000,
    'RECOVERY/byr_1/CNY': -50_000,
  });
  expect(await rebates.database.reader.select().from(budgets)).toMatchObject([{ issued: 250_000 }]);
  const [claimed] = await rebates.database.reader.select().from(claims).where(eq(claims.purchaseId, 'pur_1'));
  expect(claimed?.status).toBe('CLAWED_BACK');
  expect(await reconcile(rebates.database)).toEqual([]);

  await rebates.redemptions.reverse(shop, { redemption: idOf(spent), idempotencyKey: 'r' });
  expect(await balances(rebates)).toMatchObject({
    'BRAND/brd_volkswagen/CNY': -66_660,
    'SELLER/sel_saic_vw_shanghai/CNY': -66_660,
    'PLATFORM//CNY': -66_680,
    'RECEIVABLE/byr_1/CNY': 0,
    'RECOVERY/byr_1/CNY': 0,
    'PAYEE/sel_shop/CNY': 0,
  });
  expect(await reconcile(rebates.database)).toEqual([]);
});

test('when a purchase is unwound while its coupon is being spent, one wins, and nothing is lost or made', async () => {
  const { rebates } = await openWallet();
  const races = Array.from({ length: 10 }, async (_, number) => {
    const locked = await rebates.redemptions.redeem(lin, order(number, 40_000));
    if (isRejection(locked)) return;
    await rebates.redemptions.capture(shop, { redemption: locked.id, idempotencyKey: `c${number}` });
  });
  await Promise.all([...races, unwind(rebates, 'pur_1'), unwind(rebates, 'pur_2'), claim(rebates, 1)]);
  const money = await balances(rebates);
  const debt = money['RECEIVABLE/byr_1/CNY'] ?? 0;
  expect(debt).toBe(money['PAYEE/sel_shop/CNY'] ?? 0);
  expect(money['WALLET/byr_1/CNY']).toBe(0);
  expect(await reconcile(rebates.database)).toEqual([]);
}, 60_000);

test('the ledger refuses to be changed, and each entry says what, why, when and by which command', async () => {
  const { rebates } = await openWallet();
  const { database } = rebates;
  const change = database.transaction(async (tx) => {
    await tx.update(entries).set({ amount: 1 });
  });
  await expect(change).rejects.toThrow();
  const removal = database.transaction(async (tx) => {
    await tx.delete(entries);
  });
  await expect(removal).rejects.toThrow();
  const [last] = await database.reader
    .select()
    .from(entries)
    .where(eq(entries.idempotencyKey, 'claim-1'))
    .orderBy(entries.accountId);
  expect(last).toMatchObject({
    accountId: 'BRAND/brd_volkswagen/CNY',
    sequence: 2,
    amount: -66_660,
    balanceAfter: -133_320,
    cause: 'ISSUED',
    at: claimedAt,
  });
});

test('a claim takes back what an expired lock holds of an expired coupon, rather than say that the budget is exhausted', async () => {
  const rebates = await openRebates();
  const windows = [{ localStart: '2026-11-01T00:00', localEnd: '2028-12-01T00:00' }];
  await setUp(rebates, { budget: 200_000, windows });
  const later = claimedAt + 367 * dayMs;
  await buy(rebates, [purchaseOf(1), purchaseOf(2, { orderedAt: later - dayMs, deliveredAt: later - dayMs })]);
  await claim(rebates, 1);
  const lastDay = { ...lin, now: claimedAt + 365 * dayMs };
  expect(await rebates.redemptions.redeem(lastDay, order(1, 200_000))).toMatchObject({ status: 'LOCKED' });
  expect(await claim(rebates, 2, later)).toMatchObject({ status: 'ISSUED' });
  expect(await balances(rebates)).toMatchObject({ 'WALLET/byr_1/CNY': 0, 'LOCKED/byr_1/CNY': 0 });
  expect(await reconcile(rebates.database)).toEqual([]);
});
