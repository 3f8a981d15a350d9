import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { SubgraphOptions } from '@marque/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { reconcile } from '../reconcile/reconcile.ts';
import { type Deed, deeds } from '../testing/deeds.ts';
import { emptyPlace } from '../testing/promotions.ts';
import { buy, openRebates, purchaseOf, setUp } from '../testing/rebates.ts';
import type { Rebates } from '../testing/rebates-of.ts';
import { coupons } from '../wallet/tables.ts';

const mortal = new URL('../testing/mortal.ts', import.meta.url).pathname;

/** Lets another process do a deed and be killed at a statement; what it answered, or null where it was killed. */
const actAndDie = async (place: SubgraphOptions, deed: Deed, number: number, at: number): Promise<string | null> => {
  const env = { PATH: process.env.PATH, ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl }) };
  const child = spawn(process.execPath, [mortal, place.dataFolder, deed, String(number), String(at)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [answer, [, signal]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  expect([null, 'SIGKILL']).toContain(signal);
  return signal ? null : answer;
};

const moneyOf = async ({ database }: Rebates, number: number) =>
  (
    await database.reader
      .select()
      .from(coupons)
      .where(eq(coupons.buyerId, `byr_${number}`))
  ).map(({ remaining, locked, spent, returned }) => [remaining, locked, spent, returned]);

test.for<Deed>([
  'claim',
  'redeem',
  'unwind',
])('a process killed at any statement of %s leaves books that agree, and the same key does it once', {
  timeout: 600_000,
}, async (deed) => {
  const place = await emptyPlace();
  const rebates = await openRebates(place);
  await setUp(rebates);
  const { before, act, coupon } = deeds[deed];
  let survived: string | null = null;
  let number = 0;
  while (survived === null) {
    number += 1;
    await buy(rebates, [purchaseOf(number)]);
    for (const earlier of before) await earlier(rebates, number);
    const untouched = await moneyOf(rebates, number);
    survived = await actAndDie(place, deed, number, number);
    expect(await reconcile(rebates.database)).toEqual([]);
    expect([[coupon], untouched]).toContainEqual(await moneyOf(rebates, number));
    const answer = await act(rebates, number);
    expect(answer).toMatchObject({ id: survived ?? expect.any(String) });
    expect(await moneyOf(rebates, number)).toEqual([coupon]);
    expect(await reconcile(rebates.database)).toEqual([]);
  }
  expect(number).toBeGreaterThan(5);
});
