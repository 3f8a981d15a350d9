import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { reconcile } from '../reconcile/reconcile.ts';
import { emptyPlace } from '../testing/promotions.ts';
import { buy, openRebates, purchaseOf, setUp } from '../testing/rebates.ts';
import { claim } from '../testing/rebates-of.ts';
import { claims } from './tables.ts';

const claimant = new URL('../testing/claimant.ts', import.meta.url).pathname;

/** Lets a process claim and kills it once it has answered so many claims; what it answered, by number. */
const claimAndDie = async (child: ChildProcess, answers: number): Promise<Map<string, string>> => {
  const heard = new Map<string, string>();
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const [, number = '', answer = ''] of lines.flatMap((line) => [...line.matchAll(/^(\d+) (\S+)$/g)]))
      heard.set(number, answer);
    if (heard.size >= answers) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return heard;
};

test('whenever a process is killed among its claims, what it answered is there once, and all accounts agree', async () => {
  const place = await emptyPlace();
  const rebates = await openRebates(place);
  await setUp(rebates);
  const each = 400;
  const rounds = 6;
  await buy(
    rebates,
    Array.from({ length: each * rounds }, (_, number) => purchaseOf(number)),
  );
  const env = { PATH: process.env.PATH, ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl }) };
  const heard = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1) {
    const first = round * each;
    const child = spawn(process.execPath, [claimant, place.dataFolder, String(first), String(each)], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // The processes write beside this one, and die at a point of their own choosing: whatever was under way then.
    const own = claim(rebates, first + each - 1);
    for (const [number, answer] of await claimAndDie(child, 1 + Math.floor(Math.random() * 60)))
      heard.set(number, answer);
    await own;
    expect(await reconcile(rebates.database)).toEqual([]);
  }
  const rows = await rebates.database.reader.select().from(claims);
  const known = new Map(rows.map(({ purchaseId, id }) => [purchaseId, id]));
  expect(known.size).toBe(rows.length);
  expect([...heard].filter(([number, id]) => known.get(`pur_${number}`) !== id)).toEqual([]);
  const [unheard] = rows.filter(({ purchaseId }) => !heard.has(purchaseId.slice(4)));
  if (unheard) expect(await claim(rebates, Number(unheard.purchaseId.slice(4)))).toMatchObject({ id: unheard.id });
}, 120_000);
