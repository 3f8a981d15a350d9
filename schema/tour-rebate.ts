import { part, type TourCaller } from './tour-stop.ts';

const lin: TourCaller = { role: 'buyer', id: 'byr_lin' };
const dealer: TourCaller = { role: 'seller', id: 'sel_buick_hangzhou' };
const store = 'sto_buick_hangzhou';
const envision = 'lst_buick_envision_buick_hangzhou';
const yuan = (amount: number) => ({ minorUnits: amount * 100, currency: 'CNY' });
const file = 'buyer.graphql';

/** One rebate from the store visit to the last fen, and back. Each step takes what an earlier one answered. */
export const rebateStory = part('One rebate, step by step', 'Lin and the Buick dealer, in this order', [
  {
    ...{ id: 'rebate-visit', title: 'Lin books a visit', operation: 'BookVisit', file, caller: lin },
    note: 'The answer has the token that only Lin and the store learn.',
    variables: { input: { store, listing: envision, startsAt: '2026-10-31T10:00:00+08:00' } },
    at: '2026-10-30T09:00:00+08:00',
  },
  {
    ...{ id: 'rebate-check-in', title: 'The store checks Lin in', operation: 'CheckIn', file, caller: dealer },
    note: 'By the token, once, about the time of the visit.',
    variables: {
      input: { appointment: '{rebate-visit.bookAppointment.id}', token: '{rebate-visit.bookAppointment.checkInToken}' },
    },
    at: '2026-10-31T10:05:00+08:00',
  },
  {
    ...{ id: 'rebate-sale', title: 'The dealer records the sale', operation: 'RecordPurchase', file, caller: dealer },
    note: 'Bound to the VIN of the listing: verified at once, and the car leaves the market.',
    variables: {
      input: {
        ...{ listing: envision, store, buyer: lin.id, visit: '{rebate-visit.bookAppointment.id}' },
        ...{ orderedAt: '2026-11-02T10:00:00+08:00', deliveredAt: '2026-11-02T10:00:00+08:00' },
        ...{ amount: yuan(219_900), invoiceHash: 'ef'.repeat(32), idempotencyKey: 'tour-sale' },
      },
    },
  },
  {
    ...{ id: 'rebate-claim', title: 'Lin claims the rebate', operation: 'ClaimRebate', file, caller: lin },
    note: 'RMB 6,000 as a coupon. Sent again it answers the same: one key, one effect.',
    variables: { input: { purchase: '{rebate-sale.recordPurchase.id}', idempotencyKey: 'tour-claim' } },
  },
  {
    ...{ id: 'rebate-spend', title: 'Lin pays for a sofa', operation: 'Redeem', file, caller: lin },
    note: 'RMB 1,200 are locked for fifteen minutes; a car would be refused.',
    variables: {
      input: {
        ...{ order: 'sofa-1', amount: yuan(1_200), seller: 'sel_county_cars', goods: ['HOME'] },
        idempotencyKey: 'tour-sofa',
      },
    },
    at: '2026-11-20T10:00:00+08:00',
  },
  {
    ...{ id: 'rebate-capture', title: 'The order goes through', operation: 'Capture', file, caller: lin },
    note: 'What was locked is spent.',
    variables: { input: { redemption: '{rebate-spend.redeemCoupons.id}', idempotencyKey: 'tour-capture' } },
    at: '2026-11-20T10:05:00+08:00',
  },
  {
    ...{ id: 'rebate-wallet', title: 'Lin’s wallet, to the last fen', operation: 'Wallet', file, caller: lin },
    note: 'Every entry has its cause and the balance after it.',
    at: '2026-11-20T10:06:00+08:00',
  },
  {
    ...{ id: 'rebate-unwind', title: 'The car goes back', operation: 'Unwind', file, caller: dealer },
    note: 'The rest of the coupon is revoked, what was spent is owed, and the car is on the market again.',
    variables: {
      input: { purchase: '{rebate-sale.recordPurchase.id}', reason: 'It went back.', idempotencyKey: 'tour-unwind' },
    },
    at: '2026-11-25T10:00:00+08:00',
  },
]);
