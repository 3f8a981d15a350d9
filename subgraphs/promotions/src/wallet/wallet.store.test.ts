import { expect, test } from 'vitest';
import { emptyPlace, moderator, openPromotions } from '../testing/promotions.ts';
import { buy, openRebates, purchaseOf, setUp } from '../testing/rebates.ts';
import { buyer, claim, claimedAt } from '../testing/rebates-of.ts';

const ours = `query {
  viewer {
    wallet {
      balance { minorUnits currency }
      coupons(first: 1) { edges { node { id status remaining { minorUnits } excludes nextActions } } pageInfo { hasNextPage } }
      entries { edges { node { amount { minorUnits } balanceAfter { minorUnits } cause at idempotencyKey } } }
    }
    claims { edges { node { id status purchase { id } coupon { id } rejection { code } nextActions } } }
  }
}`;

const byKey = `query ($claim: ID!, $coupon: ID!, $redemption: ID!) {
  _entities(representations: [
    { __typename: "RebateClaim", id: $claim } { __typename: "Coupon", id: $coupon } { __typename: "Redemption", id: $redemption }
  ]) { ... on RebateClaim { id } ... on Coupon { id } ... on Redemption { id } }
}`;

test('a buyer sees the wallet and the claims that are its own, and nobody else sees them, by key neither', async () => {
  const place = await emptyPlace();
  const rebates = await openRebates(place);
  await setUp(rebates);
  await buy(rebates, [purchaseOf(1), purchaseOf(2)]);
  const claimed = await claim(rebates, 1);
  const redeemed = await rebates.redemptions.redeem(buyer('byr_1'), {
    order: 'sofa',
    amount: { minorUnits: 50_000, currency: 'CNY' },
    seller: 'sel_shop',
    goods: ['HOME'],
    idempotencyKey: 'redeem-1',
  });
  const variables = {
    claim: 'id' in claimed && claimed.id,
    coupon: 'coupon' in claimed && claimed.coupon?.id,
    redemption: 'id' in redeemed && redeemed.id,
  };
  const { ask } = await openPromotions(place);
  const as = (viewer: { role: string; id: string }) => ({ viewer, variables, now: claimedAt });
  const at = new Date(claimedAt).toISOString();
  expect(await ask(ours, as(buyer('byr_1').viewer))).toEqual({
    data: {
      viewer: {
        wallet: {
          balance: { minorUnits: 150_000, currency: 'CNY' },
          coupons: {
            edges: [
              {
                node: {
                  id: variables.coupon,
                  status: 'ACTIVE',
                  remaining: { minorUnits: 150_000 },
                  excludes: ['VEHICLE', 'REAL_ESTATE'],
                  nextActions: ['REDEEM'],
                },
              },
            ],
            pageInfo: { hasNextPage: false },
          },
          entries: {
            edges: [
              {
                node: {
                  amount: { minorUnits: -50_000 },
                  balanceAfter: { minorUnits: 150_000 },
                  cause: 'LOCKED',
                  at,
                  idempotencyKey: 'redeem-1',
                },
              },
              {
                node: {
                  amount: { minorUnits: 200_000 },
                  balanceAfter: { minorUnits: 200_000 },
                  cause: 'ISSUED',
                  at,
                  idempotencyKey: 'claim-1',
                },
              },
            ],
          },
        },
        claims: {
          edges: [
            {
              node: {
                id: variables.claim,
                status: 'ISSUED',
                purchase: { id: 'pur_1' },
                coupon: { id: variables.coupon },
                rejection: null,
                nextActions: [],
              },
            },
          ],
        },
      },
    },
  });
  const own = [{ id: variables.claim }, { id: variables.coupon }, { id: variables.redemption }];
  expect(await ask(byKey, as(buyer('byr_1').viewer))).toEqual({ data: { _entities: own } });
  expect(await ask(byKey, as(moderator))).toEqual({ data: { _entities: own } });
  for (const viewer of [buyer('byr_2').viewer, { role: 'seller', id: 'byr_1' }, { role: 'anonymous', id: '' }])
    expect(await ask(byKey, as(viewer))).toEqual({ data: { _entities: [null, null, null] } });
  expect(await ask(ours, as(buyer('byr_2').viewer))).toMatchObject({
    data: { viewer: { wallet: { balance: { minorUnits: 0 }, coupons: { edges: [] } }, claims: { edges: [] } } },
  });
});

test.each([
  '',
  'a'.repeat(256),
  'two words',
  'line\nbreak',
  'schlüssel',
])('the idempotency key %j is BAD_USER_INPUT', async (idempotencyKey) => {
  const { ask } = await openPromotions();
  const source = 'mutation ($input: ClaimRebateInput!) { claimRebate(input: $input) { __typename } }';
  const variables = { input: { purchase: 'pur_1', idempotencyKey } };
  const answer = await ask(source, { viewer: buyer('byr_1').viewer, variables });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.idempotencyKey' } }]);
});
