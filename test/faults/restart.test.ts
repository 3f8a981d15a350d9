import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readConfig } from '@marque/gateway/config.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import { claims } from '@marque/promotions/claims/tables.ts';
import { keepListing } from '@marque/promotions/listings/store.ts';
import { reconcile } from '@marque/promotions/reconcile/reconcile.ts';
import { buy, purchaseOf, setUp } from '@marque/promotions/testing/rebates.ts';
import { claimedAt, openAt, rebatesOf } from '@marque/promotions/testing/rebates-of.ts';
import { lavida } from '@marque/promotions/testing/story.ts';
import { coupons } from '@marque/promotions/wallet/tables.ts';
import { eq } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { rebateChain } from '../support/operations.ts';
import { environmentOf, openPlace } from '../support/place.ts';

const main = new URL('../../gateway/src/main.ts', import.meta.url).pathname;
const buyers = Array.from({ length: 400 }, (_, number) => number);

/** Starts a marketplace as a process of its own, which ends when it is asked to. */
async function start(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, ...environment, PORT: '0', LOG_LEVEL: 'error', MARQUE_PAGES: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  while (!/GraphQL +http\S+/.test(said)) await once(child.stdout, 'data');
  const end = async () => {
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    const [code]: (number | null)[] = await ended;
    return code;
  };
  return { url: /GraphQL +(http\S+)/.exec(said)?.[1] ?? '', end };
}

test('a marketplace that is restarted among claims loses none that it answered, refuses none that it took, and the rest go through behind it', async () => {
  const place = await openPlace(onTestFinished);
  const environment = environmentOf(place);
  const { sign } = await createIdentity(readConfig(environment));
  const first = await start(environment);
  const database = await openAt(place);
  onTestFinished(() => database.close());
  const rebates = rebatesOf(database);
  const campaign = await setUp(rebates);
  const listing = { ...lavida, id: 'lst_many' }; // of no certain car, so that many may have bought it
  await database.transaction((tx) => keepListing(tx, listing));
  await buy(
    rebates,
    buyers.map((number) => purchaseOf(number, { listingId: listing.id })),
  );

  const claim = async (url: string, number: number) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await sign?.({ role: 'buyer', id: `byr_${number}` })}`,
        [clockHeader]: new Date(claimedAt).toISOString(),
      },
      body: JSON.stringify({
        query: rebateChain('ClaimRebate'),
        variables: { input: { purchase: `pur_${number}`, campaign, idempotencyKey: `restart-${number}` } },
      }),
    });
    const { data } = (await response.json()) as { data?: { claimRebate: { coupon: { id: string } } } };
    return data?.claimRebate.coupon.id ?? `HTTP ${response.status}`;
  };

  const answered = new Map<number, string>();
  const waiting = [...buyers];
  const enough = Promise.withResolvers<void>();
  const work = async (): Promise<void> => {
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      const coupon = await claim(first.url, number).catch(() => undefined);
      if (coupon === undefined) return; // nobody listens any more
      answered.set(number, coupon);
      if (answered.size === 50) enough.resolve();
    }
  };
  const working = Promise.all(Array.from({ length: 8 }, work));
  await enough.promise;
  expect(await first.end()).toBe(0);
  await working;
  const couponsNow = () => database.reader.select().from(coupons).where(eq(coupons.campaignId, campaign));
  const kept = new Set((await couponsNow()).map(({ id }) => id));
  expect([...answered.values()].filter((coupon) => !kept.has(coupon))).toEqual([]);
  expect(kept.size).toBeLessThan(buyers.length);
  expect(await reconcile(database)).toEqual([]);

  const second = await start(environment);
  for (const number of buyers) {
    const coupon = await claim(second.url, number);
    expect(answered.get(number) ?? coupon).toBe(coupon);
    answered.set(number, coupon);
  }
  expect((await couponsNow()).map(({ id }) => id).sort()).toEqual([...answered.values()].sort());
  expect(await database.reader.select().from(claims)).toHaveLength(buyers.length);
  expect(await reconcile(database)).toEqual([]);
  expect(await second.end()).toBe(0);
}, 180_000);
