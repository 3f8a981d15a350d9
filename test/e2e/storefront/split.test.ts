import { expect, test } from 'vitest';
import { expectNoErrors } from '../../support/answers.ts';
import { moments } from '../../support/clock.ts';
import { openedForFile, startingMs } from '../../support/marketplace.ts';
import { createCampaign } from '../../support/purchases.ts';
import { outcomeOf } from '../../support/refusals.ts';
import { envision, saleOf } from '../../support/sales.ts';
import { type Ask, startSplit } from '../../support/split.ts';
import { seller, viewers } from '../../support/viewers.ts';
import { storefrontSuite } from './suite.ts';

const opened = openedForFile(startSplit);
storefrontSuite(opened);

const execute: Ask = (query, options) => opened()(query, { at: moments.firstWindow, ...options });

/** Asks until the answer is as expected: other processes hear of a change by their feeds. */
const eventually = <Value>(read: () => Promise<Value>, expected: Value): Promise<void> =>
  expect.poll(read, { timeout: 20_000, interval: 20 }).toEqual(expected);

const isListed = async (): Promise<boolean> => {
  const query = '{ listings(filter: { brand: ["brd_buick"] }, first: 100) { edges { node { id } } } }';
  const answer = await execute<{ listings: { edges: { node: { id: string } }[] } }>(query);
  return expectNoErrors(answer).listings.edges.some(({ node }) => node.id === envision);
};

const sell = async (): Promise<string> => {
  const query = 'mutation ($input: RecordPurchaseInput!) { recordPurchase(input: $input) { ... on Purchase { id } } }';
  const sale = saleOf('split');
  const variables = { input: { ...sale, deliveredAt: sale.orderedAt } };
  const answer = await execute<{ recordPurchase: { id: string } }>(query, {
    as: seller('sel_buick_hangzhou'),
    variables,
  });
  return expectNoErrors(answer).recordPurchase.id;
};

test(
  'a measure takes a listing out of discovery and out of new claims in processes of their own, and lifting it puts it back',
  async () => {
    const campaign = await createCampaign({ execute }, 'SPLIT');
    const moderate = (name: string, input: object) => outcomeOf({ execute }, name, { as: viewers.moderator, input });
    await eventually(isListed, true);
    const disabled = { measure: 'DISABLED', reasons: ['The papers are not its own.'] };
    expect(await moderate('orderMeasure', { listing: envision, ...disabled })).toEqual({ type: 'CarListing' });
    await eventually(isListed, false);
    const input = { purchase: await sell(), campaign, idempotencyKey: 'split' };
    const claim = async () => {
      const { type, code } = await outcomeOf({ execute }, 'claimRebate', { as: viewers.buyer, input });
      return code ?? type;
    };
    expect(await claim()).toBe('NOT_ELIGIBLE');
    expect(await moderate('liftMeasure', { listing: envision })).toEqual({ type: 'CarListing' });
    await eventually(claim, 'RebateClaim');
  },
  startingMs,
);
