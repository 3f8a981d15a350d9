import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { at } from '../../support/clock.ts';
import { marketplaceOfFile } from '../../support/marketplace.ts';
import { sendOfChain } from '../../support/rebate-chain.ts';
import { outcomeOf } from '../../support/refusals.ts';
import { seller, viewers } from '../../support/viewers.ts';

const market = marketplaceOfFile();
const { buyer, otherBuyer } = viewers;
const office = seller('sel_lakeside_homes');
const listing = 'lst_lakeside_garden_3_1802_lakeside_homes';
const store = 'sto_lakeside_homes';
const [viewed, bought, handedOver] = [
  '2026-10-31T14:00:00+08:00',
  '2026-11-02T10:00:00+08:00',
  '2026-11-28T10:00:00+08:00',
];

const send = (name: string, as: Viewer, when: string, input: object) =>
  sendOfChain(market, name, { as, at: at(when), input });
const cny = (minorUnits: number) => ({ minorUnits, currency: 'CNY' });

// 6: apartments.
test('a viewing, a flat and its handing over earn a coupon that pays for furniture and for no flat, and the flat is sold once', async () => {
  const viewing = { store, listing, startsAt: viewed };
  const booked = await send('BookVisit', buyer, '2026-10-30T09:00:00+08:00', viewing);
  await send('CheckIn', office, viewed, { appointment: booked.id, token: booked.checkInToken });

  const sale = {
    ...{ store, listing, orderedAt: bought, amount: cny(680_000_000), invoiceHash: 'cd'.repeat(32) },
    ...{ buyer: buyer.id, visit: booked.id, idempotencyKey: 'flat' },
  };
  const purchase = await send('RecordPurchase', office, bought, sale);
  expect(purchase).toMatchObject({ status: 'VERIFIED', vin: null, amount: cny(680_000_000), deliveredAt: null });
  const again = { ...sale, buyer: otherBuyer.id, visit: undefined, idempotencyKey: 'flat-again' };
  expect(await send('RecordPurchase', office, bought, again)).toMatchObject({ code: 'UNIT_ALREADY_SOLD' });

  const claimed = { purchase: purchase.id, idempotencyKey: 'flat' };
  expect(await send('ClaimRebate', buyer, bought, claimed)).toMatchObject({ code: 'DELIVERY_OUTSIDE_WINDOW' });
  const reserved = { as: buyer, at: at(bought), input: { purchase: purchase.id, idempotencyKey: 'reserve' } };
  expect(await outcomeOf(market, 'reserveRebate', reserved)).toEqual({ type: 'RebateClaim' });
  const delivered = { as: office, at: at(handedOver), input: { purchase: purchase.id } };
  expect(await outcomeOf(market, 'markDelivered', delivered)).toEqual({ type: 'Purchase' });
  const claim = await send('ClaimRebate', buyer, handedOver, claimed);
  expect(claim).toMatchObject({ status: 'ISSUED', amount: cny(1_000_000), coupon: { status: 'ACTIVE' } });

  const order = { order: 'kitchen', amount: cny(1_000_000), seller: 'sel_golden_key' };
  const flat = { ...order, goods: ['REAL_ESTATE'], idempotencyKey: 'another-flat' };
  expect(await send('Redeem', buyer, handedOver, flat)).toMatchObject({ __typename: 'Rejection' });
  const kitchen = { ...order, goods: ['HOME'], idempotencyKey: 'kitchen' };
  const redemption = await send('Redeem', buyer, handedOver, kitchen);
  expect(redemption).toMatchObject({ status: 'LOCKED', amount: { minorUnits: 1_000_000 } });
  const capture = { redemption: redemption.id, idempotencyKey: 'kitchen' };
  expect(await send('Capture', buyer, handedOver, capture)).toMatchObject({ status: 'CAPTURED' });
});
