import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { SubgraphOptions } from '@marque/kit/subgraph.ts';
import { claims } from '@marque/promotions/claims/tables.ts';
import { reconcile } from '@marque/promotions/reconcile/reconcile.ts';
import { emptyPlace } from '@marque/promotions/testing/promotions.ts';
import { openRebates } from '@marque/promotions/testing/rebates.ts';
import { expect, onTestFinished, test } from 'vitest';
import { openSales, outcomeOf } from './place.ts';

const program = new URL('./stopping.ts', import.meta.url).pathname;

const start = ({ dataFolder, databaseUrl }: SubgraphOptions, number: number, signal: string, text: string) => {
  const child = spawn(process.execPath, [program, dataFolder, String(number), signal, text], {
    env: { PATH: process.env.PATH, ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const closed = once(child, 'close'); // from the start: it may come before anybody waits for it
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const lines = () => said.trim().split('\n');
  const isThere = async () => {
    while (!said.includes('there')) await once(child.stdout, 'data');
  };
  return { child, closed, isThere, lines };
};

test('a process that stands still inside its claim for a while commits nothing that it decided before, and of one budget one coupon is issued', async () => {
  const { place, rebates } = await openSales(3, { budget: 200_000 });
  const { child, closed, isThere, lines } = start(place, 0, 'SIGSTOP', 'insert into "coupons"');
  await isThere();
  const others = Promise.all([1, 2].map((number) => outcomeOf(rebates, number)));
  await pause(1_500); // whoever waits for the one that stands still waits on
  child.kill('SIGCONT');
  const answers = [...(await others)];
  await closed;
  answers.push(lines().at(-1) ?? '');
  expect(answers.filter((answer) => answer.startsWith('clm_'))).toHaveLength(1);
  expect(answers.filter((answer) => answer === 'BUDGET_EXHAUSTED')).toHaveLength(2);
  expect(await rebates.database.reader.select().from(claims)).toHaveLength(1);
  expect(await reconcile(rebates.database)).toEqual([]);
}, 60_000);

test('a process that is killed while it sets the tables up leaves nothing half done behind', async () => {
  const place = await emptyPlace();
  const { closed, isThere } = start(place, 0, 'SIGKILL', 'CREATE TABLE');
  await isThere();
  await closed;
  const { database } = await openRebates(place);
  expect(await reconcile(database)).toEqual([]);
}, 60_000);
