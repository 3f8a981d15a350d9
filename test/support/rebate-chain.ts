import type { Marketplace } from '@marque/gateway/marketplace.ts';
import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { expectNoErrors } from './answers.ts';
import { moments } from './clock.ts';
import { publishBuick } from './new-listing.ts';
import { rebateChain } from './operations.ts';
import { createCampaign, sellBuick } from './purchases.ts';
import { saleOf } from './sales.ts';
import { seller, viewers } from './viewers.ts';

/** What a command of the chain gave. */
export type Answered = Record<string, unknown> & { readonly id: string };

/** Sends an operation of the rebate chain, to the letter, as somebody, as of an instant; gives what its field answered. */
export async function sendOfChain(
  { execute }: Pick<Marketplace, 'execute'>,
  name: string,
  { as, at, input }: { readonly as: Viewer; readonly at: Instant; readonly input?: object | undefined },
): Promise<Answered> {
  const answer = await execute<Record<string, Answered>>(rebateChain(name), {
    ...{ as, at },
    ...(input && { variables: { input } }),
  });
  const [result] = Object.values(expectNoErrors(answer));
  if (!result) throw new Error(`${name} answered nothing.`);
  return result;
}

/** The ids of what one walk through the chain left behind; the redemption waits for its capture. */
export interface Walked {
  readonly visit: string;
  readonly purchase: string;
  readonly claim: string;
  readonly coupon: string;
  readonly redemption: string;
}

/** Lets a buyer visit the Buick dealer, buy a car, claim its rebate and lock a part of it for an order, all at the first window's moment; a serial number for each. */
export async function walkRebateChain(
  market: Pick<Marketplace, 'execute'>,
  { serial, buyer = viewers.buyer }: { readonly serial: number; readonly buyer?: Viewer },
): Promise<Walked> {
  const [at, dealer] = [moments.firstWindow, seller('sel_buick_hangzhou')];
  const listing = await publishBuick(market, serial);
  const key = { idempotencyKey: `walk-${serial}` };
  const send = (name: string, as: Viewer, input: object) => sendOfChain(market, name, { as, at, input });
  const startsAt = new Date(at + serial * 60_000).toISOString();
  const visit = await send('BookVisit', buyer, { store: 'sto_buick_hangzhou', listing, startsAt });
  await send('CheckIn', dealer, { appointment: visit.id, token: visit.checkInToken });
  const sale = { ...saleOf(key.idempotencyKey), listing, buyer: buyer.id, visit: visit.id };
  const purchase = await send('RecordPurchase', dealer, { ...sale, deliveredAt: sale.orderedAt });
  const claim = await send('ClaimRebate', buyer, { purchase: purchase.id, ...key });
  const order = { order: `order-${serial}`, amount: { minorUnits: 100, currency: 'CNY' }, seller: dealer.id };
  const redemption = await send('Redeem', buyer, { ...order, goods: ['HOME'], ...key });
  const { coupon } = claim as Answered & { coupon: { id: string } };
  return { visit: visit.id, purchase: purchase.id, claim: claim.id, coupon: coupon.id, redemption: redemption.id };
}

/** Claims the rebate of a campaign whose claims all wait for a moderator, with a car of its own; a serial number for each. Gives the claim's id. */
export async function claimInReview(market: Pick<Marketplace, 'execute'>, serial: number): Promise<string> {
  const at = moments.firstWindow;
  const campaign = await createCampaign(market, `REVIEW-${serial}`, { reviewAbove: 1 });
  const { purchase } = await sellBuick(market, serial);
  const input = { purchase, campaign, idempotencyKey: `review-${serial}` };
  return (await sendOfChain(market, 'ClaimRebate', { as: viewers.buyer, at, input })).id;
}
