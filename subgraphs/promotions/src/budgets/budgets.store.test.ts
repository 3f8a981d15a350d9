import { spawn } from 'node:child_process';
import { isRejection } from '@marque/kit/rejection.ts';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { reconcile } from '../reconcile/reconcile.ts';
import { emptyPlace } from '../testing/promotions.ts';
import { buy, openRebates, purchaseOf, purchaseRule, setUp } from '../testing/rebates.ts';
import { claim } from '../testing/rebates-of.ts';
import { coupons } from '../wallet/tables.ts';
import { budgets } from './tables.ts';

const claimant = new URL('../testing/claimant.ts', import.meta.url).pathname;

/** Runs a process that claims; its answers. */
const claimElsewhere = (
  place: { dataFolder: string; databaseUrl?: string | undefined },
  first: number,
  count: number,
) =>
  new Promise<string[]>((resolve, reject) => {
    const env = { PATH: process.env.PATH, ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl }) };
    const child = spawn(process.execPath, [claimant, place.dataFolder, String(first), String(count)], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let answers = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      answers += text;
    });
    child.on('error', reject).on('close', () => resolve(answers.split('\n').filter((line) => /^\d/.test(line))));
  });

test('of 1,200 claims by four processes at once a budget for 100 gives exactly 100, and at no moment more', async () => {
  const place = await emptyPlace();
  const rebates = await openRebates(place);
  const { reader } = rebates.database;
  await setUp(rebates, { budget: 100 * 200_000 + 199_999 });
  await buy(
    rebates,
    Array.from({ length: 1_200 }, (_, number) => purchaseOf(number)),
  );
  const samples: number[] = [];
  const sample = async () => {
    const [row] = await reader.select().from(budgets);
    if (row) samples.push(row.budget - row.reserved - row.issued);
  };
  const [here, ...elsewhere] = await Promise.all([
    Promise.all(
      Array.from({ length: 900 }, async (_, number) => {
        const answer = await claim(rebates, number);
        await sample();
        return isRejection(answer) ? answer.code : answer.status;
      }),
    ),
    ...[900, 1_000, 1_100].map((first) => claimElsewhere(place, first, 100)),
  ]);
  const answers = [
    ...here,
    ...elsewhere.flat().map((line) => (line.includes('clm_') ? 'ISSUED' : (line.split(' ')[1] ?? line))),
  ];
  expect(
    Object.entries(Object.groupBy(answers, String))
      .map(([answer, all]) => [answer, all?.length])
      .sort(),
  ).toEqual([
    ['BUDGET_EXHAUSTED', 1_100],
    ['ISSUED', 100],
  ]);
  expect(Math.min(...samples)).toBe(199_999);
  expect(await reader.select().from(budgets)).toMatchObject([{ scope: 'TOTAL', reserved: 0, issued: 20_000_000 }]);
  expect(await reader.select({ all: sql`count(*)`.mapWith(Number) }).from(coupons)).toEqual([{ all: 100 }]);
  expect(await reconcile(rebates.database)).toEqual([]);
}, 120_000);

test('of 100 claims for one purchase at once, each with its own key, one gives a coupon', async () => {
  const rebates = await openRebates();
  await setUp(rebates);
  await buy(rebates, [purchaseOf(1)]);
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, key) =>
      rebates.claims.claim(
        { viewer: { role: 'buyer', id: 'byr_1' }, now: Date.parse('2026-11-04T10:00:00+08:00') },
        { purchase: 'pur_1', idempotencyKey: `key-${key}` },
      ),
    ),
  );
  const issued = answers.filter((answer) => !isRejection(answer));
  expect(issued).toHaveLength(1);
  const [first] = issued;
  const id = first && !isRejection(first) ? first.id : '';
  expect(
    new Set(answers.flatMap((answer) => (isRejection(answer) ? [`${answer.code} ${answer.message}`] : []))),
  ).toEqual(new Set([`VIN_ALREADY_CLAIMED A rebate for this unit was claimed already: see your claim ${id}`]));
  expect(await rebates.database.reader.select().from(coupons)).toHaveLength(1);
});

test('each cap holds by itself, to the fen, whoever claims at once', async () => {
  const rebates = await openRebates();
  const caps = { perBuyer: 400_000, perStore: 1_000_000 };
  await setUp(rebates, { caps, rebateRules: [purchaseRule] });
  const rows = Array.from({ length: 20 }, (_, number) =>
    purchaseOf(number, { buyerId: number < 5 ? 'byr_0' : `byr_${number}`, storeId: number < 15 ? 'sto_a' : 'sto_b' }),
  );
  await buy(rebates, rows);
  const now = Date.parse('2026-11-04T10:00:00+08:00');
  const answers = await Promise.all(
    rows.map(({ id, buyerId }) =>
      rebates.claims.claim({ viewer: { role: 'buyer', id: buyerId }, now }, { purchase: id, idempotencyKey: id }),
    ),
  );
  const taken = rows.filter((_, index) => !isRejection(answers[index]));
  expect(taken.filter(({ storeId }) => storeId === 'sto_a')).toHaveLength(5);
  expect(taken.filter(({ storeId }) => storeId === 'sto_b')).toHaveLength(5);
  expect(taken.filter(({ buyerId }) => buyerId === 'byr_0').length).toBeLessThanOrEqual(2);
  const used = await rebates.database.reader.select().from(budgets);
  expect(used.every(({ budget, reserved, issued }) => reserved === 0 && issued <= budget)).toBe(true);
  expect(new Set(answers.flatMap((answer) => (isRejection(answer) ? [answer.code] : [])))).toEqual(
    new Set(['CAP_REACHED']),
  );
  expect(await reconcile(rebates.database)).toEqual([]);
});

test('the database itself refuses a budget that is overdrawn and a coupon outside its bounds', async () => {
  const rebates = await openRebates();
  await setUp(rebates, { budget: 200_000 });
  await buy(rebates, [purchaseOf(1)]);
  await claim(rebates, 1);
  const set = (change: object, table: typeof budgets | typeof coupons) =>
    rebates.database.transaction(async (tx) => {
      await tx.update(table).set(change);
    });
  await expect(set({ issued: 200_001 }, budgets)).rejects.toThrow();
  await expect(set({ reserved: -1 }, budgets)).rejects.toThrow();
  for (const amount of [111_099, 1_000_001])
    await expect(set({ amount, remaining: amount }, coupons)).rejects.toThrow();
  await expect(set({ remaining: 200_001 }, coupons)).rejects.toThrow();
});
