import { describe, expect, test } from 'vitest';
import { isOpen, type PromotedFacts, promotionsOf, rebateOf, rebatesOf, standAt } from './campaign-rules.ts';
import type { Campaign } from './campaigns.ts';
import { campaignOf, car, priceTiers, stoodSince } from './testing/campaign.ts';

const gives = { rebateRules: [priceTiers([0, 100])] };
const countingAt = (campaigns: readonly Campaign[], facts: PromotedFacts = car, at = 1_500) =>
  promotionsOf(campaigns, facts, at).counting.map(({ id }) => id);

test('a window holds its first millisecond and not the one behind its last', () => {
  const campaign = campaignOf(gives);
  expect([999, 1_000, 1_999, 2_000].map((at) => isOpen(campaign, at))).toEqual([false, true, true, false]);
  expect([999, 1_000, 1_999, 2_000].map((at) => countingAt([campaign], car, at).length)).toEqual([0, 1, 1, 0]);
});

describe('a campaign takes in', () => {
  const flat = { ...car, kind: 'APARTMENT', productId: 'prj_a' } as const;
  test.each<[string, Partial<Campaign>, PromotedFacts, boolean]>([
    ['everything where it names nothing', {}, { ...car, productId: null, storeId: null }, true],
    ['the kinds that it names', { kinds: ['APARTMENT'] }, car, false],
    ['the brands that it names', { brands: ['brd_b', 'brd_a'] }, car, true],
    ['no brand that it does not name', { brands: ['brd_b'] }, car, false],
    ['the models that it names', { models: ['mdl_a'] }, car, true],
    ['no car of another model', { models: ['mdl_b'] }, car, false],
    ['no car without a model where it names models', { models: ['mdl_a'] }, { ...car, productId: null }, false],
    ['all flats where it names models only', { models: ['mdl_b'] }, flat, true],
    ['the projects that it names', { projects: ['prj_a'] }, flat, true],
    ['no flat of another project', { projects: ['prj_b'] }, flat, false],
    ['the sellers that it names', { sellers: ['sel_b'] }, car, false],
    ['the stores that it names', { stores: ['sto_a'] }, car, true],
    ['nothing without a store where it names stores', { stores: ['sto_a'] }, { ...car, storeId: null }, false],
    ['nothing in another currency', { currency: 'EUR' }, car, false],
  ])('%s', (_, participation, facts, expected) => {
    expect(countingAt([campaignOf({ ...gives, ...participation })], facts).length === 1).toBe(expected);
  });
});

test('a price step begins at its price, and below the lowest nothing is given', () => {
  const campaign = campaignOf({ rebateRules: [priceTiers([100, 1], [200, 5])] });
  const amounts = [99, 100, 199, 200].map((price) => rebateOf(campaign, { ...car, price })?.amount ?? null);
  expect(amounts).toEqual([null, 1, 1, 5]);
  expect(countingAt([campaign], { ...car, price: 99 })).toEqual([]);
});

test('of several rules of a campaign the one that gives most counts', () => {
  const byModel = {
    ...priceTiers(),
    id: 'rrl_model',
    kind: 'MODEL_TIERS' as const,
    tiers: [{ priceFrom: null, modelId: 'mdl_a', projectId: null, amount: 700 }],
  };
  const campaign = campaignOf({ rebateRules: [priceTiers([0, 100]), byModel, priceTiers([0, 700])] });
  expect(rebateOf(campaign, car)).toEqual({ campaign, rule: byModel, amount: 700 });
  expect(rebateOf(campaign, { ...car, productId: 'mdl_b' })?.amount).toBe(700);
  expect(rebateOf(campaignOf({ rebateRules: [byModel] }), { ...car, kind: 'APARTMENT' })).toBeNull();
});

test('of a stacking group only the campaign of the greater priority counts, of equals the one with the smaller id', () => {
  const group = (id: string, priority: number, stackingGroup: string | null) =>
    campaignOf({ ...gives, id, priority, stackingGroup });
  const campaigns = [
    group('cmp_d', 5, 'X'),
    group('cmp_b', 1, 'X'),
    group('cmp_c', 5, 'X'),
    group('cmp_a', 0, 'Y'),
    group('cmp_e', 9, null),
    group('cmp_f', 9, null),
  ];
  expect(countingAt(campaigns)).toEqual(['cmp_e', 'cmp_f', 'cmp_c', 'cmp_a']);
  expect(countingAt(campaigns.toReversed())).toEqual(['cmp_e', 'cmp_f', 'cmp_c', 'cmp_a']);
});

test('a campaign that gives a listing nothing, or that its brand denied, holds back no other of its group', () => {
  const strong = { priority: 9, stackingGroup: 'X' };
  const weak = campaignOf({ ...gives, id: 'cmp_weak', stackingGroup: 'X' });
  const empty = campaignOf({ ...strong, id: 'cmp_empty', rebateRules: [priceTiers([car.price + 1, 5])] });
  const denied = campaignOf({
    ...gives,
    ...strong,
    id: 'cmp_denied',
    endorsements: [stoodSince('brd_a', 10, 'DENIED')],
  });
  expect(promotionsOf([empty, denied, weak], car, 1_500)).toEqual({ counting: [weak], denied: [denied] });
});

test('a stand holds from its own millisecond on, and one of another brand changes nothing', () => {
  const campaign = campaignOf({ ...gives, endorsements: [stoodSince('brd_a', 1_500, 'WITHDRAWN')] });
  expect([1_499, 1_500].map((at) => countingAt([campaign], car, at).length)).toEqual([1, 0]);
  expect(countingAt([campaign], { ...car, brandId: 'brd_b' }, 1_500)).toEqual(['cmp_test']);
  expect([-1, 0, 1_500].map((at) => standAt(campaign, 'brd_a', at)?.state)).toEqual([
    'PENDING',
    'PENDING',
    'WITHDRAWN',
  ]);
  expect(standAt(campaign, 'brd_b', 1_500)).toBeNull();
});

test('rebates come the greatest first', () => {
  const [small, great] = [100, 900].map((amount) =>
    campaignOf({ id: `cmp_${amount}`, rebateRules: [priceTiers([0, amount])] }),
  );
  const promotions = promotionsOf(
    [small, great].filter((campaign) => campaign !== undefined),
    car,
    1_500,
  );
  expect(rebatesOf(promotions, car).map(({ amount }) => amount)).toEqual([900, 100]);
});
