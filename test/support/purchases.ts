import type { Marketplace } from '@marque/gateway/marketplace.ts';
import { expectNoErrors } from './answers.ts';
import { moments } from './clock.ts';
import { publishBuick } from './new-listing.ts';
import { saleOf } from './sales.ts';
import { seller, viewers } from './viewers.ts';

/** A campaign without a budget of its own that gives RMB 2,000 for a purchase in the festival's first window, as far as nothing else is said; a code for each. */
export const campaignOf = (code: string, more: object = {}) => ({
  ...{ code, name: [{ language: 'en', text: code }], timeZone: 'Asia/Shanghai', currency: 'CNY' },
  windows: [{ localStart: '2026-11-01T00:00', localEnd: '2026-11-04T00:00' }],
  funding: [{ funder: 'PLATFORM', basisPoints: 10_000 }],
  rebateRules: [ruleOf(200_000)],
  ...more,
});

/** A rule that gives an amount for a purchase at any price, within the bounds of the festival. */
export const ruleOf = (amount: number) => ({
  ...{ kind: 'PRICE_TIERS', floor: 111_100, ceiling: 1_000_000, requires: ['PURCHASE'] },
  tiers: [{ priceFrom: 0, amount }],
});

const create = `mutation ($input: CreateCampaignInput!) {
  createCampaign(input: $input) { ... on Campaign { id } ... on Rejection { code message field } }
}`;

/** Creates such a campaign and gives its id. */
export async function createCampaign(
  { execute }: Pick<Marketplace, 'execute'>,
  code: string,
  more?: object,
): Promise<string> {
  const options = { as: viewers.moderator, variables: { input: campaignOf(code, more) } };
  const answer = expectNoErrors(await execute<{ createCampaign: { id?: string } }>(create, options)).createCampaign;
  if (answer.id === undefined) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer.id;
}

const record = `mutation ($input: RecordPurchaseInput!) {
  recordPurchase(input: $input) { ... on Purchase { id } ... on Rejection { code message field } }
}`;

/** Sells the story's buyer a new Buick, delivered at once, and gives the purchase's id; a serial number for each. */
export async function sellBuick(
  market: Pick<Marketplace, 'execute'>,
  serial: number,
  { at = moments.firstWindow, ...more }: { readonly at?: number; readonly buyer?: string } = {},
): Promise<{ readonly purchase: string; readonly listing: string }> {
  const listing = await publishBuick(market, serial);
  const now = new Date(at).toISOString();
  const input = { ...saleOf(`sold-${serial}`), listing, orderedAt: now, deliveredAt: now, ...more };
  const options = { as: seller('sel_buick_hangzhou'), at, variables: { input } };
  const answer = await market.execute<{ recordPurchase: { id?: string } }>(record, options);
  const { recordPurchase } = expectNoErrors(answer);
  if (recordPurchase.id === undefined) throw new Error(`Refused: ${JSON.stringify(recordPurchase)}`);
  return { purchase: recordPurchase.id, listing };
}
