import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dialect } from '@marque/kit/db/dialect.ts';
import { execute } from '@marque/kit/db/raw.ts';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { emptyPlace } from '../testing/promotions.ts';
import { buy, openRebates, purchaseOf, setUp } from '../testing/rebates.ts';
import { claim, type Rebates } from '../testing/rebates-of.ts';

const main = new URL('./main.ts', import.meta.url).pathname;

const run = ({ dataFolder, databaseUrl }: { dataFolder: string; databaseUrl?: string | undefined }) => {
  const env = { PATH: process.env.PATH, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, '--data', dataFolder], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

/** Changes rows behind the application's back, as an operator with a database client can. */
const tamper = ({ database }: Rebates, statement: string) =>
  database.transaction(async (tx) => {
    const off = { sqlite: 'drop trigger entries_never_go', postgres: 'alter table entries disable trigger user' };
    if (statement.includes('entries')) await execute(tx, sql.raw(off[dialect]));
    await execute(tx, sql.raw(statement));
  });

test('reconcile ends with 0 where all agrees, and with 1 for an edited coupon, an edited budget and a deleted entry, which it names', async () => {
  const place = await emptyPlace();
  const rebates = await openRebates(place);
  const campaign = await setUp(rebates, { budget: 1_000_000 });
  await buy(rebates, [purchaseOf(1), purchaseOf(2)]);
  const claimed = await claim(rebates, 1);
  await claim(rebates, 2);
  const { id: coupon } = ('coupon' in claimed && claimed.coupon) || { id: '' };
  const agrees = { status: 0, stdout: 'The ledger, the coupons and the budgets agree.\n', stderr: '' };
  const plant = async (statement: string, ...named: readonly string[]): Promise<void> => {
    expect(run(place)).toEqual(agrees);
    await tamper(rebates, statement);
    const { status, stderr } = run(place);
    expect(status).toBe(1);
    for (const one of named) expect(stderr).toContain(one);
  };

  await plant(
    `update coupons set remaining = 199999, spent = 1 where id = '${coupon}'`,
    `coupons ${coupon} remaining: `,
    `coupons ${coupon} spent: `,
  );
  await tamper(rebates, `update coupons set remaining = 200000, spent = 0 where id = '${coupon}'`);

  await plant('update budgets set issued = 200000', `budgets ${campaign} TOTAL `);
  await tamper(rebates, 'update budgets set issued = 400000');

  await plant(
    `delete from entries where account_id = 'WALLET/byr_2/CNY'`,
    'accounts WALLET/byr_2/CNY: it says 200000, and would have to say 0',
  );
}, 120_000);

test.runIf(dialect === 'sqlite')('reconcile ends with 2 where there is no database, and makes none', async () => {
  const place = await emptyPlace();
  expect(run(place)).toMatchObject({ status: 2, stdout: '' });
  expect(readdirSync(place.dataFolder)).toEqual([]);
});
