import { faultProxy } from '@marque/gateway/testing/fault-proxy.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { at } from '../support/clock.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { publishBuick } from '../support/new-listing.ts';
import { rebateChain } from '../support/operations.ts';
import { sendOfChain } from '../support/rebate-chain.ts';
import { servedMarketplace } from '../support/served.ts';
import { seller, viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();
const { buyer: lin, otherBuyer: wang } = viewers;
const saic = seller('sel_saic_vw_shanghai');
const buick = seller('sel_buick_hangzhou');
const beijing = (date: string, time = '10:00') => `${date}T${time}:00+08:00`;
const festival = beijing('2026-11-02');

/** Sends an operation of the chain as somebody, as of an instant in Beijing. */
const send = (name: string, as: Viewer, when: string, input?: object) =>
  sendOfChain(market, name, { as, at: at(when), input });

const fen = (minorUnits: number) => ({ minorUnits });
const yuan = (minorUnits: number) => ({ minorUnits, currency: 'CNY' });

test('a visit on 30 October and a car on 2 November earn a coupon, which pays for other goods and is taken back when the car goes back', async () => {
  const store = 'sto_saic_vw_shanghai';
  const listing = 'lst_volkswagen_lavida_saic_vw_shanghai';
  const booked = await send('BookVisit', lin, beijing('2026-10-29'), {
    store,
    listing,
    startsAt: beijing('2026-10-30'),
  });
  expect(booked).toEqual({
    __typename: 'Appointment',
    id: booked.id,
    status: 'REQUESTED',
    checkInToken: expect.stringMatching(/^[\w-]{22}$/),
    startsAt: '2026-10-30T02:00:00.000Z',
    store: { id: store, name: expect.any(String) },
    nextActions: ['CANCEL'],
  });
  const shown = { appointment: booked.id, token: booked.checkInToken };
  expect(await send('CheckIn', saic, beijing('2026-10-30', '10:05'), shown)).toEqual({
    __typename: 'Appointment',
    id: booked.id,
    status: 'CHECKED_IN',
    checkedInAt: '2026-10-30T02:05:00.000Z',
  });
  expect(await send('CheckIn', saic, beijing('2026-10-30', '10:06'), shown)).toMatchObject({
    code: 'CHECK_IN_REFUSED',
  });

  const sale = {
    ...{ store, listing, buyer: lin.id, visit: booked.id, orderedAt: festival, deliveredAt: festival },
    ...{ amount: yuan(12_090_000), invoiceHash: 'ab'.repeat(32), idempotencyKey: 'sale' },
  };
  const purchase = await send('RecordPurchase', saic, festival, sale);
  expect(purchase).toEqual({
    __typename: 'Purchase',
    id: purchase.id,
    status: 'VERIFIED',
    vin: expect.stringMatching(/^[A-HJ-NPR-Z0-9]{17}$/),
    amount: yuan(12_090_000),
    orderedAt: '2026-11-02T02:00:00.000Z',
    deliveredAt: '2026-11-02T02:00:00.000Z',
  });

  const claimed = { purchase: purchase.id, idempotencyKey: 'claim' };
  expect(await send('ClaimRebate', wang, festival, claimed)).toMatchObject({ code: 'BUYER_MISMATCH' });
  const claim = await send('ClaimRebate', lin, festival, claimed);
  expect(claim).toMatchObject({
    __typename: 'RebateClaim',
    status: 'ISSUED',
    amount: yuan(300_000),
    coupon: { status: 'ACTIVE', remaining: yuan(300_000) },
  });
  expect(300_000).toBeGreaterThanOrEqual(111_100);
  expect(300_000).toBeLessThanOrEqual(1_000_000);
  expect(await send('ClaimRebate', lin, beijing('2026-12-24'), claimed)).toEqual(claim);
  expect(await send('Wallet', lin, festival)).toMatchObject({
    id: lin.id,
    wallet: {
      balance: yuan(300_000),
      coupons: {
        edges: [{ node: { status: 'ACTIVE', amount: fen(300_000), excludes: expect.arrayContaining(['VEHICLE']) } }],
      },
      entries: { edges: [{ node: { amount: fen(300_000), balanceAfter: fen(300_000), cause: 'ISSUED' } }] },
    },
    claims: { edges: [{ node: { id: claim.id, status: 'ISSUED', rejection: null } }] },
  });

  const order = { order: 'sofa-1', amount: yuan(120_000), seller: 'sel_county_cars', goods: ['HOME'] };
  const car = { ...order, order: 'car-2', goods: ['HOME', 'VEHICLE'], idempotencyKey: 'car' };
  expect(await send('Redeem', lin, beijing('2026-11-20'), car)).toMatchObject({ __typename: 'Rejection' });
  const redemption = await send('Redeem', lin, beijing('2026-11-20'), { ...order, idempotencyKey: 'sofa' });
  expect(redemption).toMatchObject({ __typename: 'Redemption', status: 'LOCKED', amount: fen(120_000) });
  const capture = { redemption: redemption.id, idempotencyKey: 'sofa' };
  expect(await send('Capture', lin, beijing('2026-11-20', '10:05'), capture)).toMatchObject({ status: 'CAPTURED' });
  expect(await send('Wallet', lin, beijing('2026-11-20'))).toMatchObject({
    wallet: {
      balance: yuan(180_000),
      coupons: { edges: [{ node: { status: 'PARTLY_USED', remaining: fen(180_000) } }] },
    },
  });

  expect(await seenByOthers(booked.id, purchase.id, claim.id)).toEqual({
    appointment: null,
    purchase: null,
    viewer: {
      id: wang.id,
      ...{ visits: seededVisits, purchases: { edges: [] }, claims: { edges: [] } },
      wallet: { balance: fen(0), coupons: { edges: [] }, entries: { edges: [] } },
    },
    keys: [null, null, null],
  });

  const undo = { purchase: purchase.id, reason: 'The car went back.', idempotencyKey: 'undo' };
  expect(await send('Unwind', lin, beijing('2026-12-01'), undo)).toMatchObject({ code: 'FORBIDDEN' });
  const unwound = await send('Unwind', saic, beijing('2026-12-01'), undo);
  expect(unwound).toEqual({ __typename: 'Purchase', id: purchase.id, status: 'UNWOUND' });
  expect(await send('Unwind', saic, beijing('2026-12-02'), undo)).toEqual(unwound);
  expect(await send('Wallet', lin, beijing('2026-12-02'))).toMatchObject({
    wallet: { balance: yuan(0), coupons: { edges: [{ node: { status: 'REVOKED', remaining: fen(0) } }] } },
    claims: { edges: [{ node: { status: 'CLAWED_BACK' } }] },
  });
  expect(await send('ClaimRebate', lin, beijing('2026-12-02'), { ...claimed, idempotencyKey: 'again' })).toMatchObject({
    code: 'PURCHASE_UNVERIFIED',
  });
});

/** What the demo story gives that buyer. */
const seededVisits = { edges: [{ node: { id: 'vis_wang_xixi' } }, { node: { id: 'vis_wang_anting' } }] };

/** What another buyer sees of a visit, a purchase and a claim: by their ids, in the lists of its own, and by their keys. */
async function seenByOthers(visit: string, purchase: string, claim: string): Promise<object> {
  const when = { as: wang, at: at(beijing('2026-11-20')) };
  const ids = 'edges { node { id } }';
  const seen = await market.execute<object>(
    `query ($visit: ID!, $purchase: ID!) {
      appointment(id: $visit) { id } purchase(id: $purchase) { id }
      viewer { id visits { ${ids} } purchases { ${ids} } claims { ${ids} } wallet { balance { minorUnits } coupons { ${ids} } entries { ${ids} } } }
    }`,
    { ...when, variables: { visit, purchase } },
  );
  const promotions = market.subgraphs.find(({ name }) => name === 'promotions');
  if (!promotions) throw new Error('There are promotions.');
  const { data } = await graphql({
    schema: promotions.schema,
    source: `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Appointment { id } ... on Purchase { id } ... on RebateClaim { id }
    } }`,
    variableValues: {
      of: [
        { __typename: 'Appointment', id: visit },
        { __typename: 'Purchase', id: purchase },
        { __typename: 'RebateClaim', id: claim },
      ],
    },
    contextValue: promotions.context({ viewer: wang, now: when.at, requestId: 'keys' }),
  });
  return { ...expectNoErrors(seen), keys: data?._entities };
}

/** Sells Lin a car of its own, after a visit or without one, and lets somebody claim its rebate. */
async function claimOf({
  serial,
  visitedAt,
  orderedAt,
  claimant = lin,
}: {
  readonly serial: number;
  readonly visitedAt?: string;
  readonly orderedAt: string;
  readonly claimant?: Viewer;
}): Promise<object> {
  const listing = await publishBuick(market, serial);
  const store = 'sto_buick_hangzhou';
  const visit = visitedAt === undefined ? null : await visitOf(store, listing, visitedAt);
  const recordedAt = visitedAt !== undefined && at(visitedAt) > at(orderedAt) ? visitedAt : orderedAt;
  const purchase = await send('RecordPurchase', buick, recordedAt, {
    ...{ store, listing, buyer: lin.id, visit, orderedAt, deliveredAt: orderedAt },
    ...{ amount: yuan(21_990_000), invoiceHash: 'cd'.repeat(32), idempotencyKey: `sale-${serial}` },
  });
  return send('ClaimRebate', claimant, recordedAt, { purchase: purchase.id, idempotencyKey: `claim-${serial}` });
}

async function visitOf(store: string, listing: string, startsAt: string): Promise<string> {
  const { id, checkInToken } = await send('BookVisit', lin, beijing('2026-10-20'), { store, listing, startsAt });
  await send('CheckIn', buick, startsAt, { appointment: id, token: checkInToken });
  return id;
}

test.each([
  [
    'on 2 November, after a visit',
    41,
    { visitedAt: beijing('2026-10-30', '11:00'), orderedAt: festival },
    'RebateClaim',
  ],
  [
    'on 5 November, between the windows',
    42,
    { visitedAt: beijing('2026-10-30', '12:00'), orderedAt: beijing('2026-11-05') },
    'WINDOW_CLOSED',
  ],
  [
    'on 11 November',
    43,
    { visitedAt: beijing('2026-10-30', '13:00'), orderedAt: beijing('2026-11-11') },
    'RebateClaim',
  ],
  ['without a visit', 44, { orderedAt: festival }, 'VISIT_MISSING'],
  ['before the visit', 45, { visitedAt: beijing('2026-11-03', '11:00'), orderedAt: festival }, 'VISIT_AFTER_PURCHASE'],
  [
    'by another buyer',
    46,
    { visitedAt: beijing('2026-10-30', '14:00'), orderedAt: festival, claimant: wang },
    'BUYER_MISMATCH',
  ],
])('a car bought %s comes to its own answer', async (_, serial, bought, outcome) => {
  const answer = await claimOf({ serial, ...bought });
  expect('code' in answer ? answer.code : '__typename' in answer && answer.__typename).toBe(outcome);
});

interface Held {
  readonly wallet: { readonly coupons: { readonly edges: readonly object[] } };
  readonly claims: { readonly edges: readonly object[] };
}

/** How many coupons and claims a buyer has. */
async function heldBy(viewer: Viewer): Promise<readonly number[]> {
  const { wallet, claims } = (await send('Wallet', viewer, festival)) as unknown as Held; // what the operation asks for
  return [wallet.coupons.edges.length, claims.edges.length];
}

test('a claim whose answer is lost on the way, again and again, is answered to its key in the end, and gave one coupon', async () => {
  const listing = await publishBuick(market, 47);
  const store = 'sto_buick_hangzhou';
  const purchase = await send('RecordPurchase', buick, festival, {
    ...{ store, listing, buyer: lin.id, visit: await visitOf(store, listing, beijing('2026-10-30', '15:00')) },
    ...{ orderedAt: festival, deliveredAt: festival, amount: yuan(21_990_000), invoiceHash: 'ee'.repeat(32) },
    idempotencyKey: 'sale-47',
  });
  const [coupons = 0, claims = 0] = await heldBy(lin);
  const served = await servedMarketplace(market);
  const proxy = await faultProxy(() => served);
  const token = await market.token(lin);
  const ask = async (): Promise<unknown> => {
    const response = await fetch(`${proxy.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-marque-clock': festival },
      body: JSON.stringify({
        query: rebateChain('ClaimRebate'),
        variables: { input: { purchase: purchase.id, idempotencyKey: 'lost' } },
      }),
    });
    return response.json();
  };
  proxy.fault = { kind: 'commit-then-drop' };
  for (let attempt = 1; attempt <= 3; attempt += 1) await expect(ask()).rejects.toThrow();
  proxy.fault = { kind: 'none' };
  expect(await ask()).toMatchObject({ data: { claimRebate: { __typename: 'RebateClaim', status: 'ISSUED' } } });
  expect(await heldBy(lin)).toEqual([coupons + 1, claims + 1]);
});

test('a sold car leaves the market with its sale and comes back when the purchase is unwound, and a measure stops its claim', async () => {
  const listing = await publishBuick(market, 48);
  const store = 'sto_buick_hangzhou';
  const statusOf = async () => {
    const answer = await market.execute<{ listing: { status: string } }>(
      'query ($id: ID!) { listing(id: $id) { status } }',
      { variables: { id: listing }, at: at(festival) },
    );
    return expectNoErrors(answer).listing.status;
  };
  const purchase = await send('RecordPurchase', buick, festival, {
    ...{ store, listing, buyer: lin.id, visit: await visitOf(store, listing, beijing('2026-10-30', '16:00')) },
    ...{ orderedAt: festival, deliveredAt: festival, amount: yuan(21_990_000), invoiceHash: 'ff'.repeat(32) },
    idempotencyKey: 'sale-48',
  });
  expect(await statusOf()).toBe('SOLD');
  const measure = (mutation: string, input: object) =>
    market.execute(
      `mutation ($input: ${mutation}Input!) { ${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}(input: $input) { __typename } }`,
      {
        ...{ as: viewers.moderator, at: at(festival), variables: { input: { listing, ...input } } },
      },
    );
  const claimed = { purchase: purchase.id, idempotencyKey: 'claim-48' };
  expectNoErrors(await measure('OrderMeasure', { measure: 'DISABLED', reasons: ['Counterfeit papers'] }));
  expect(await send('ClaimRebate', lin, festival, claimed)).toMatchObject({ code: 'NOT_ELIGIBLE' });
  expectNoErrors(await measure('LiftMeasure', {}));
  expect(await send('ClaimRebate', lin, festival, claimed)).toMatchObject({ status: 'ISSUED' });
  const undo = { purchase: purchase.id, reason: 'The car went back.', idempotencyKey: 'undo-48' };
  expect(await send('Unwind', buick, festival, undo)).toMatchObject({ status: 'UNWOUND' });
  expect(await statusOf()).toBe('ACTIVE');
});
