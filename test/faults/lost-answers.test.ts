import { startMarketplace } from '@marque/gateway/marketplace.ts';
import { faultProxy } from '@marque/gateway/testing/fault-proxy.ts';
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
import { openPlace } from '../support/place.ts';
import { servedMarketplace } from '../support/served.ts';

const buyers = Array.from({ length: 1_000 }, (_, number) => number);

/** Does something for all, a few at a time. */
const forAll = async (all: readonly number[], act: (number: number) => Promise<void>): Promise<void> => {
  const open = [...all];
  const work = async (): Promise<void> => {
    for (let next = open.pop(); next !== undefined; next = open.pop()) await act(next);
  };
  await Promise.all(Array.from({ length: 8 }, work));
};

interface Answer {
  readonly data: { readonly claimRebate: { readonly status: string; readonly coupon: { readonly id: string } } };
}

test('of 1,000 claims whose answers are lost after the commit, once or twice, each has one coupon when its key is sent again', async () => {
  const place = await openPlace(onTestFinished);
  const market = await startMarketplace({ ...place, clock: () => claimedAt });
  onTestFinished(market.close);
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

  const served = await servedMarketplace(market);
  const proxy = await faultProxy(() => served);
  const ask = async (number: number): Promise<Answer> => {
    const response = await fetch(`${proxy.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await market.token({ role: 'buyer', id: `byr_${number}` })}`,
        [clockHeader]: new Date(claimedAt).toISOString(),
      },
      body: JSON.stringify({
        query: rebateChain('ClaimRebate'),
        variables: { input: { purchase: `pur_${number}`, campaign, idempotencyKey: `lost-${number}` } },
      }),
    });
    return (await response.json()) as Answer; // the schema promises the shape of what was asked
  };

  proxy.fault = { kind: 'commit-then-drop' };
  await forAll(buyers, (number) => expect(ask(number)).rejects.toThrow());
  await forAll(
    buyers.filter((number) => number % 2 === 0),
    (number) => expect(ask(number)).rejects.toThrow(),
  );
  proxy.fault = { kind: 'none' };
  const answered = new Set<string>();
  await forAll(buyers, async (number) => {
    const { claimRebate } = (await ask(number)).data;
    expect(claimRebate).toMatchObject({ status: 'ISSUED' });
    answered.add(claimRebate.coupon.id);
  });

  const issued = await database.reader.select().from(coupons).where(eq(coupons.campaignId, campaign));
  expect(issued.map(({ id }) => id).sort()).toEqual([...answered].sort());
  expect(answered.size).toBe(buyers.length);
  expect(new Set(issued.map(({ buyerId }) => buyerId)).size).toBe(buyers.length);
  expect(await database.reader.select().from(claims)).toHaveLength(buyers.length);
  expect(await reconcile(database)).toEqual([]);
}, 600_000);
