import { isRejection } from '@marque/kit/rejection.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { campaignOf, car, priceTiers, stoodSince } from '@marque/schema/testing/campaign.ts';
import { expect, test } from 'vitest';
import { quoteRebate } from './quote.ts';

const outcome = (campaigns: readonly Campaign[], at = 1_500) => {
  const quote = quoteRebate(campaigns, car, at);
  return isRejection(quote) ? quote.code : quote.amount;
};
const rebate = (facts: Partial<Campaign> = {}) => campaignOf({ rebateRules: [priceTiers([0, 100])], ...facts });
const discount = { id: 'dsc_a', label: { en: 'Cut' }, amount: 5, basisPoints: null, reflectedInPrice: false };
const shut = { windows: [{ from: 5_000, until: 6_000, localStart: '', localEnd: '' }] };

test('the greatest rebate that counts is quoted', () => {
  const great = rebate({ id: 'cmp_great', rebateRules: [priceTiers([0, 900])] });
  expect(outcome([rebate(), great, rebate({ id: 'cmp_shut', ...shut, rebateRules: [priceTiers([0, 999])] })])).toBe(
    900,
  );
});

test('where there is none, the first reason of the order is given', () => {
  const denied = { endorsements: [stoodSince('brd_a', 10, 'DENIED')] };
  const withdrawn = { endorsements: [stoodSince('brd_a', 10, 'WITHDRAWN')] };
  const first = campaignOf({ id: 'cmp_first', discounts: [discount], priority: 1, stackingGroup: 'X' });
  expect(outcome([])).toBe('WINDOW_CLOSED');
  expect(outcome([campaignOf({ discounts: [discount] })])).toBe('WINDOW_CLOSED');
  expect(outcome([rebate({ ...shut, brands: ['brd_b'], sellers: ['sel_b'] })])).toBe('WINDOW_CLOSED');
  expect(outcome([rebate({ brands: ['brd_b'], sellers: ['sel_b'] })])).toBe('MODEL_NOT_PARTICIPATING');
  expect(outcome([rebate({ rebateRules: [priceTiers([car.price + 1, 5])] })])).toBe('MODEL_NOT_PARTICIPATING');
  expect(outcome([rebate({ currency: 'EUR' })])).toBe('MODEL_NOT_PARTICIPATING');
  expect(outcome([rebate({ sellers: ['sel_b'], ...denied })])).toBe('STORE_NOT_PARTICIPATING');
  expect(outcome([rebate({ stores: ['sto_b'] })])).toBe('STORE_NOT_PARTICIPATING');
  expect(outcome([rebate({ ...denied, stackingGroup: 'X' }), first])).toBe('ENDORSEMENT_DENIED');
  expect(outcome([rebate(withdrawn)])).toBe('ENDORSEMENT_DENIED');
  expect(outcome([rebate({ stackingGroup: 'X' }), first])).toBe('STACKING_CONFLICT');
});

test('the reason is that of the campaign nearest to the listing, not of one for other goods', () => {
  const festival = rebate({ id: 'cmp_festival', ...shut });
  const others = rebate({ id: 'cmp_others', brands: ['brd_b'] });
  expect(outcome([others, festival])).toBe('WINDOW_CLOSED');
  expect(outcome([others, festival], 5_500)).toBe(100);
  expect(outcome([others, rebate({ ...shut, sellers: ['sel_b'] })], 5_500)).toBe('STORE_NOT_PARTICIPATING');
});
