import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '@marque/gateway/config.ts';
import { openEmbedded } from '@marque/gateway/embedded.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import { listen } from '@marque/kit/server/listen.ts';
import { silentLog } from '@marque/kit/server/log.ts';
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

/** After how many milliseconds each of the buyers gives up. */
const patience = [0, 1, 2, 5, 10, 20, 50, 100].flatMap((ms) => [ms, ms, ms, ms]);

interface Answer {
  readonly data: { readonly claimRebate: { readonly status: string; readonly coupon: { readonly id: string } } };
}

test('a buyer who leaves in the middle of a claim has claimed or has not, and the key that is sent again tells the one coupon', async () => {
  const place = await openPlace(onTestFinished);
  const config = readConfig(environmentOf(place));
  const identity = await createIdentity(config);
  const embedded = await openEmbedded({ config, identity, log: silentLog });
  onTestFinished(embedded.close);
  const { url, close } = await listen(embedded.gateway.listener, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => close(0));
  const database = await openAt(place);
  onTestFinished(() => database.close());
  const rebates = rebatesOf(database);
  const campaign = await setUp(rebates);
  const listing = { ...lavida, id: 'lst_many' }; // of no certain car, so that many may have bought it
  await database.transaction((tx) => keepListing(tx, listing));
  await buy(
    rebates,
    patience.map((_, number) => purchaseOf(number, { listingId: listing.id })),
  );
  const ask = async (number: number, signal?: AbortSignal): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await identity.sign?.({ role: 'buyer', id: `byr_${number}` })}`,
        [clockHeader]: new Date(claimedAt).toISOString(),
      },
      body: JSON.stringify({
        query: rebateChain('ClaimRebate'),
        variables: { input: { purchase: `pur_${number}`, campaign, idempotencyKey: `left-${number}` } },
      }),
      ...(signal && { signal }),
    });
    return (await response.json()) as Answer; // the schema promises the shape of what was asked
  };

  const leave = async (number: number): Promise<void> => {
    const leaving = new AbortController();
    const asking = ask(number, leaving.signal).catch(() => undefined);
    await pause(patience[number]);
    leaving.abort();
    await asking;
  };
  await Promise.all(patience.map((_, number) => leave(number)));
  expect(await reconcile(database)).toEqual([]);

  const answers = await Promise.all(patience.map((_, number) => ask(number)));
  expect(answers.map(({ data }) => data.claimRebate.status)).toEqual(patience.map(() => 'ISSUED'));
  const issued = await database.reader.select().from(coupons).where(eq(coupons.campaignId, campaign));
  expect(issued.map(({ id }) => id).sort()).toEqual(answers.map(({ data }) => data.claimRebate.coupon.id).sort());
  expect(new Set(issued.map(({ buyerId }) => buyerId)).size).toBe(patience.length);
  expect(await database.reader.select().from(claims)).toHaveLength(patience.length);
  expect(await reconcile(database)).toEqual([]);
}, 120_000);
