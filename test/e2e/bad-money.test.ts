import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { at, moments } from '../support/clock.ts';
import { countedGraph } from '../support/counted.ts';
import { eventCounts } from '../support/event-counts.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { campaignOf, createCampaign, ruleOf, sellBuick } from '../support/purchases.ts';
import { expectRefused, outcomeOf } from '../support/refusals.ts';
import { seller, viewers } from '../support/viewers.ts';

const counted = await countedGraph();
const market = marketplaceOfFile(() => ({ graph: counted.graph }));

/** Sends a mutation that is to be refused, and expects that nothing was written. */
async function rejected(name: string, options: Parameters<typeof outcomeOf>[2]) {
  const before = await eventCounts(market);
  const outcome = await outcomeOf(market, name, options);
  expect(await eventCounts(market)).toEqual(before);
  return outcome;
}

const moderator = viewers.moderator;
const create = (more: object) => rejected('createCampaign', { as: moderator, input: campaignOf('BAD', more) });

test.each([111_099, 1_000_001, 0])('a rebate of %i minor units is outside of its floor and ceiling', async (amount) => {
  expect(await create({ rebateRules: [ruleOf(amount)] })).toMatchObject({
    code: 'INVALID_AMOUNT',
    field: 'input.rebateRules.0.tiers.0',
  });
});

test('the floor and the ceiling themselves are given, and a budget of 3,000,000,000 minor units is kept exactly', async () => {
  const rebateRules = [
    {
      ...ruleOf(111_100),
      tiers: [
        { priceFrom: 0, amount: 111_100 },
        { priceFrom: 30_000_000, amount: 1_000_000 },
      ],
    },
  ];
  const id = await createCampaign(market, 'EXACT', { rebateRules, budget: 3_000_000_000 });
  const query = 'query ($id: ID) { campaign(id: $id) { budget { limit { minorUnits } } } }';
  const answer = await market.execute(query, { as: moderator, variables: { id } });
  expect(answer).toEqual({ data: { campaign: { budget: { limit: { minorUnits: 3_000_000_000 } } } } });
});

const createOperation = 'mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { __typename } }';

test.each([-1, 2 ** 53, 0.5, '1000', Number.MAX_VALUE])('the budget %j is no amount', async (budget) => {
  const variables = { input: campaignOf('BAD', { budget }) };
  await expectRefused(market, { query: createOperation, code: 'BAD_USER_INPUT', counted, as: moderator, variables });
});

test('a budget of nothing is refused', async () => {
  expect(await create({ budget: 0 })).toMatchObject({ code: 'INVALID_AMOUNT', field: 'input.budget' });
});

test.each(['cny', 'XXX', 'RMB', ''])('the currency %j is refused', async (currency) => {
  expect(await create({ currency })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.currency' });
});

test.each([
  ['2026-11-02T00:00', '2026-11-02T00:00'],
  ['2026-11-02T00:00', '2026-11-01T00:00'],
  ['1969-12-31T00:00', '2026-11-01T00:00'],
  ['2026-11-01T00:00', '10000-01-01T00:00'],
  ['2026-02-28T00:00', '2026-02-30T00:00'],
  ['2026-11-01T00:00', '2026-11-01T24:00'],
  ['2026-11-01T00:00', '2026-11-01T23:59:60'],
  ['2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'],
  ['2026-11-01T00:00+08:00', '2026-11-02T00:00'],
  ['', 'tomorrow'],
])('the window from %j to %j is refused', async (localStart, localEnd) => {
  expect(await create({ windows: [{ localStart, localEnd }] })).toMatchObject({ code: 'INVALID_WINDOWS' });
});

const now = moments.firstWindow;
const buyer: Viewer = viewers.buyer;
const claim = (input: object, more: { as?: Viewer; at?: number } = {}) =>
  outcomeOf(market, 'claimRebate', { as: buyer, at: now, input, ...more });
const claimed = { type: 'RebateClaim' };

test.each([
  undefined,
  null,
  '',
  'x'.repeat(256),
  'a\nb',
  'é',
  'a b',
  'a\u0000',
])('with the idempotency key %j nothing is claimed', async (idempotencyKey) => {
  const query = 'mutation ($input: ClaimRebateInput!) { claimRebate(input: $input) { __typename } }';
  const variables = { input: { purchase: 'pur_x', idempotencyKey } };
  await expectRefused(market, { query, as: buyer, variables, code: 'BAD_USER_INPUT', counted });
});

test('a key belongs to its buyer and its input, and repeating it fifty times at once claims once', async () => {
  const campaign = await createCampaign(market, 'ONCE', { caps: {} });
  const [{ purchase }, other] = [
    await sellBuick(market, 10),
    await sellBuick(market, 11, { buyer: viewers.otherBuyer.id }),
  ];
  const input = { purchase, campaign, idempotencyKey: 'mine' };
  const answers = await Promise.all(Array.from({ length: 50 }, () => claim(input)));
  expect(answers).toEqual(Array(50).fill(claimed));
  const { data } = await market.execute<{ viewer: { claims: { edges: object[] } } }>(
    '{ viewer { claims(first: 50) { edges { node { id } } } } }',
    { as: buyer, at: now },
  );
  expect(data?.viewer.claims.edges).toHaveLength(1);
  for (const changed of [{ campaign: undefined }, { campaign: 'cmp_other' }, { purchase: other.purchase }])
    expect(await claim({ ...input, ...changed })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
      field: 'input.idempotencyKey',
    });
  expect(await claim({ ...input, purchase: other.purchase }, { as: viewers.otherBuyer })).toEqual(claimed);
});

test('the instant of the order decides whether a window is open, and a campaign that is none is told', async () => {
  const campaign = await createCampaign(market, 'WINDOW');
  const [start, end] = [at('2026-11-01T00:00:00+08:00'), at('2026-11-04T00:00:00+08:00')];
  const closed = { code: 'WINDOW_CLOSED' };
  const orders = { before: start - 1, first: start, last: end - 1, after: end };
  const outcomes = { before: closed, first: claimed, last: claimed, after: closed };
  for (const [index, [order, ordered]] of Object.entries(orders).entries()) {
    const { purchase } = await sellBuick(market, 20 + index, { at: ordered });
    const outcome = await claim({ purchase, campaign, idempotencyKey: order }, { at: end + 1 });
    expect({ [order]: outcome }).toMatchObject({ [order]: outcomes[order as keyof typeof outcomes] });
  }
  const { purchase } = await sellBuick(market, 29);
  const input = { purchase, campaign: 'cmp_nowhere', idempotencyKey: 'nowhere' };
  expect(await claim(input)).toMatchObject({ code: 'NOT_FOUND', field: 'input.campaign' });
});

test('nothing is claimed for a listing under a measure, nor for goods that take no part', async () => {
  const campaign = await createCampaign(market, 'PART');
  const flats = await createCampaign(market, 'FLATS', { kinds: ['APARTMENT'] });
  const { purchase, listing } = await sellBuick(market, 30);
  const ofFlats = { purchase, campaign: flats, idempotencyKey: 'flats' };
  expect(await claim(ofFlats)).toMatchObject({ code: 'MODEL_NOT_PARTICIPATING' });
  const measure = { listing, measure: 'DISABLED', reasons: ['The photos are of another car.'] };
  expect(await outcomeOf(market, 'orderMeasure', { as: moderator, input: measure })).toEqual({ type: 'CarListing' });
  await market.pullAll();
  const input = { purchase, campaign, idempotencyKey: 'measure' };
  expect(await claim(input)).toMatchObject({ code: 'NOT_ELIGIBLE' });
});

test("another buyer's purchase is refused as one that is not there", async () => {
  const { purchase } = await sellBuick(market, 40);
  const as = viewers.otherBuyer;
  const [others, unknown] = [
    await claim({ purchase, idempotencyKey: 'not-mine' }, { as }),
    await claim({ purchase: 'pur_00000000000000000000000000', idempotencyKey: 'nobodys' }, { as }),
  ];
  expect(others).toMatchObject({ code: 'BUYER_MISMATCH', field: 'input.purchase' });
  expect(others).toEqual(unknown);
});

test('a purchase is claimed once, whatever the key, and no budget gives a part', async () => {
  const campaign = await createCampaign(market, 'TWICE', { budget: 399_999 });
  const [first, second] = [await sellBuick(market, 50), await sellBuick(market, 51)];
  expect(await claim({ purchase: first.purchase, campaign, idempotencyKey: 'once' })).toEqual(claimed);
  expect(await claim({ purchase: first.purchase, campaign, idempotencyKey: 'twice' })).toMatchObject({
    code: 'VIN_ALREADY_CLAIMED',
  });
  expect(await claim({ purchase: second.purchase, campaign, idempotencyKey: 'more' })).toMatchObject({
    code: 'BUDGET_EXHAUSTED',
  });
});

const dealer = seller('sel_buick_hangzhou');
const redeem = (order: string, more: object = {}, when = now) =>
  outcomeOf(market, 'redeemCoupons', {
    ...{ as: viewers.otherBuyer, at: when },
    input: {
      order,
      amount: { minorUnits: 100_000, currency: 'CNY' },
      seller: dealer.id,
      goods: ['HOME'],
      idempotencyKey: order,
      ...more,
    },
  });

test('coupons are spent by their buyer, once an order, before they expire, on goods that they pay for', async () => {
  expect(await redeem('car', { goods: ['VEHICLE'] })).toMatchObject({ code: 'GOODS_EXCLUDED' });
  expect(await redeem('order-1')).toEqual({ type: 'Redemption' });
  expect(await redeem('order-1', { idempotencyKey: 'again' })).toMatchObject({ code: 'ORDER_ALREADY_REDEEMED' });
  expect(await redeem('zero', { amount: { minorUnits: 0, currency: 'CNY' } })).toMatchObject({
    code: 'INVALID_AMOUNT',
  });
  expect(await redeem('late', {}, at('2036-01-01T00:00:00Z'))).toMatchObject({ code: 'NOTHING_TO_REDEEM' });
});

test("another buyer's redemption is refused as one that is not there", async () => {
  const query = `mutation ($input: RedeemCouponsInput!) { redeemCoupons(input: $input) { ... on Redemption { id } } }`;
  const input = {
    order: 'order-2',
    amount: { minorUnits: 1_000, currency: 'CNY' },
    seller: dealer.id,
    goods: ['HOME'],
    idempotencyKey: 'order-2',
  };
  const { data } = await market.execute<{ redeemCoupons: { id: string } }>(query, {
    as: viewers.otherBuyer,
    at: now,
    variables: { input },
  });
  const id = data?.redeemCoupons.id ?? '';
  expect(id).toMatch(/^rdm_/);
  const strangers = {
    captureRedemption: buyer,
    releaseRedemption: buyer,
    reverseRedemption: seller('sel_chevrolet_wuhan'),
  };
  for (const [name, as] of Object.entries(strangers))
    for (const [index, redemption] of [id, 'rdm_00000000000000000000000000', id.toUpperCase(), ` ${id}`].entries()) {
      const command = { redemption, idempotencyKey: `${name}-${index}` };
      const outcome = await rejected(name, { as, at: now, input: command });
      expect(outcome).toMatchObject({ code: 'NOT_FOUND', field: 'input.redemption' });
    }
});

test('two hundred redemptions in one request are refused before any is done', async () => {
  const one = (index: number) =>
    `a${index}: redeemCoupons(input: { order: "o${index}", amount: { minorUnits: 1, currency: "CNY" }, seller: "sel_x", goods: [HOME], idempotencyKey: "k${index}" }) { __typename }`;
  const before = await eventCounts(market);
  const { errors = [] } = await market.execute(
    `mutation { ${Array.from({ length: 200 }, (_, index) => one(index)).join('\n')} }`,
    { as: buyer },
  );
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['QUERY_TOO_LARGE']);
  expect(await eventCounts(market)).toEqual(before);
});
