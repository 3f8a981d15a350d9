import { spawn } from 'node:child_process';
import { json } from 'node:stream/consumers';
import { isRejection } from '@marque/kit/rejection.ts';
import { reconcile } from '@marque/promotions/reconcile/reconcile.ts';
import { buy, purchaseOf, setUp } from '@marque/promotions/testing/rebates.ts';
import { buyer, claim, claimedAt } from '@marque/promotions/testing/rebates-of.ts';
import { coupons } from '@marque/promotions/wallet/tables.ts';
import { expect, test } from 'vitest';
import { openSales } from './place.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const program = new URL('./window-edges.ts', import.meta.url).pathname;

test('a window opens and closes at the same millisecond for processes in any time zone, on the day that the clocks change too', async () => {
  const { place, rebates } = await openSales(0, {
    code: 'SHANGHAI',
    windows: [{ localStart: '2026-11-11T00:00', localEnd: '2026-11-12T00:00' }],
  });
  await setUp(rebates, {
    code: 'NEW-YORK',
    timeZone: 'America/New_York',
    windows: [{ localStart: '2026-11-01T00:00', localEnd: '2026-11-02T00:00' }], // 25 hours long
  });
  const edges = [
    ['2026-11-10T16:00:00Z', '2026-11-11T16:00:00Z'],
    ['2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
  ].flatMap(([from = '', until = '']) => [
    [Date.parse(from) - 1, false],
    [Date.parse(from), true],
    [Date.parse(until) - 1, true],
    [Date.parse(until), false],
  ]);
  const instants = edges.map(([at]) => String(at));
  const answers = await Promise.all(
    ['UTC', 'Asia/Shanghai', 'America/New_York'].map((zone) => {
      const child = spawn(process.execPath, [program, place.dataFolder, ...instants], {
        env: { PATH: process.env.PATH, TZ: zone, ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl }) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return json(child.stdout);
    }),
  );
  for (const answer of answers) expect(answer).toEqual(edges);
}, 60_000);

test('processes whose clocks are five seconds apart issue what the budget has, and no purchase earns two coupons', async () => {
  const { rebates } = await openSales(40, { budget: 30 * 200_000 });
  const answers = await Promise.all(
    Array.from({ length: 80 }, (_, index) =>
      rebates.claims.claim(buyer(`byr_${index % 40}`, claimedAt + (index < 40 ? 0 : 5_000)), {
        purchase: `pur_${index % 40}`,
        idempotencyKey: `key-${index}`,
      }),
    ),
  );
  const issued = answers.flatMap((answer) => (isRejection(answer) ? [] : [answer.purchaseId]));
  expect([issued.length, new Set(issued).size]).toEqual([30, 30]);
  expect(await reconcile(rebates.database)).toEqual([]);
}, 120_000);

test('a clock that steps back opens nothing again that its later time had ended, and makes no coupon last longer', async () => {
  const { rebates } = await openSales(1);
  const windows = [{ localStart: '2026-11-01T00:00', localEnd: '2029-01-01T00:00' }];
  await setUp(rebates, { code: 'LONG', windows });
  await claim(rebates, 0);
  const at = (now: number) => buyer('byr_0', now);
  const order = (name: string) => ({
    ...{ order: name, amount: { minorUnits: 50_000, currency: 'CNY' }, seller: 'sel_shop', goods: ['HOME' as const] },
    idempotencyKey: name,
  });
  const locked = await rebates.redemptions.redeem(at(claimedAt), order('first'));
  const redemption = isRejection(locked) ? '' : locked.id;
  const second = await rebates.redemptions.redeem(at(claimedAt + 16 * minuteMs), order('second'));
  expect(second).toMatchObject({ status: 'LOCKED', amount: 50_000 });
  const capture = { redemption, idempotencyKey: 'capture' };
  expect(await rebates.redemptions.capture(at(claimedAt + 6 * minuteMs), capture)).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  });
  const [coupon] = await rebates.database.reader.select().from(coupons);
  // A year later the coupon's end is booked; then the clock goes back to when it lasted.
  const over = (coupon?.expiresAt ?? 0) + 1;
  expect(await rebates.redemptions.redeem(at(over), order('third'))).toMatchObject({ code: 'NOTHING_TO_REDEEM' });
  await buy(rebates, [purchaseOf(7, { buyerId: 'byr_0', orderedAt: over - dayMs, deliveredAt: over - dayMs })]);
  const later = { purchase: 'pur_7', idempotencyKey: 'later' };
  expect(await rebates.claims.claim(at(over), later)).toMatchObject({ status: 'ISSUED' });
  expect(await rebates.redemptions.redeem(at(over), order('booked'))).toMatchObject({ amount: 50_000 });
  const back = { ...order('back'), amount: { minorUnits: 500_000, currency: 'CNY' } };
  expect(await rebates.redemptions.redeem(at(over - dayMs), back)).toMatchObject({ amount: 150_000 });
  const [still] = (await rebates.database.reader.select().from(coupons)).filter(({ id }) => id === coupon?.id);
  expect(still?.expiresAt).toBe(coupon?.expiresAt);
  expect(await reconcile(rebates.database)).toEqual([]);
});
