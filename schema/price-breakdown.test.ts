import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Campaign, Discount } from './campaigns.ts';
import { breakDown, shareOf } from './price-breakdown.ts';
import { campaignOf } from './testing/campaign.ts';

const discount = (cut: Partial<Discount>): Discount => ({
  id: 'dsc_test',
  label: { en: 'Cut' },
  amount: null,
  basisPoints: null,
  reflectedInPrice: false,
  ...cut,
});
const cutting = (priority: number, ...cuts: readonly Partial<Discount>[]): Campaign =>
  campaignOf({ id: `cmp_${priority}`, priority, discounts: cuts.map(discount) });

const amounts = (price: number, guidePrice: number | null, counting: Campaign[], denied: Campaign[] = []) => {
  const { effective, steps } = breakDown({ price, guidePrice }, { counting, denied });
  return { effective, steps: steps.map(({ amount, campaign }) => [campaign?.id ?? 'seller', amount]) };
};

test('a share is rounded half up to a minor unit, once, and is exact past 2^53', () => {
  expect([shareOf(1, 5_000), shareOf(1, 4_999), shareOf(3, 5_000), shareOf(14_980_033, 300)]).toEqual([
    1, 0, 2, 449_401,
  ]);
  expect(shareOf(Number.MAX_SAFE_INTEGER, 9_999)).toBe(9_006_298_534_815_517);
});

test("the gap to the guide price is what discounts explain of it, and the rest is the seller's own price", () => {
  const subsidy = cutting(0, { amount: 1_975_000, reflectedInPrice: true });
  expect(amounts(25_180_000, 27_155_000, [subsidy])).toEqual({ effective: 25_180_000, steps: [['cmp_0', 1_975_000]] });
  expect(amounts(25_000_000, 27_155_000, [subsidy])).toEqual({
    effective: 25_000_000,
    steps: [
      ['cmp_0', 1_975_000],
      ['seller', 180_000],
    ],
  });
  expect(amounts(27_000_000, 27_155_000, [subsidy])).toEqual({ effective: 27_000_000, steps: [['cmp_0', 155_000]] });
});

test('a price above the guide price carries a surcharge, and without a guide price there is no gap', () => {
  const subsidy = cutting(0, { amount: 5, reflectedInPrice: true });
  expect(amounts(110, 100, [subsidy])).toEqual({ effective: 110, steps: [['seller', -10]] });
  expect(amounts(110, null, [subsidy])).toEqual({ effective: 110, steps: [] });
});

test('plain discounts follow one another by rank, each a share of the advertised price, down to nothing at most', () => {
  const campaigns = [cutting(2, { basisPoints: 5_000 }), cutting(1, { amount: 40 }, { basisPoints: 2_000 })];
  expect(amounts(100, null, campaigns)).toEqual({
    effective: 0,
    steps: [
      ['cmp_2', 50],
      ['cmp_1', 40],
      ['cmp_1', 10],
    ],
  });
});

test('of a campaign that the brand denied only what the advertised price contains is shown', () => {
  const denied = cutting(5, { amount: 30, reflectedInPrice: true }, { amount: 7 });
  const counting = cutting(1, { amount: 30, reflectedInPrice: true });
  expect(amounts(50, 100, [counting], [denied])).toEqual({
    effective: 50,
    steps: [
      ['cmp_5', 30],
      ['cmp_1', 20],
    ],
  });
});

test('steps always sum to what lies between guide or advertised price and effective price, which is never below nothing', () => {
  const money = fc.oneof(fc.nat(1_000), fc.maxSafeNat());
  const cut = fc.record({
    reflectedInPrice: fc.boolean(),
    amount: fc.option(money),
    share: fc.integer({ min: 1, max: 9_999 }),
  });
  const campaign = fc
    .tuple(fc.nat(9), fc.array(cut, { maxLength: 4 }))
    .map(([priority, cuts]) =>
      cutting(
        priority,
        ...cuts.map(({ share, ...rest }) => ({ ...rest, basisPoints: rest.amount === null ? share : null })),
      ),
    );
  const campaigns = fc.array(campaign, { maxLength: 4 });
  fc.assert(
    fc.property(money, fc.option(money), campaigns, campaigns, (price, guidePrice, counting, denied) => {
      const { effective, steps } = breakDown({ price, guidePrice }, { counting, denied });
      const sum = steps.reduce((total, { amount }) => total + BigInt(amount), 0n);
      expect(sum).toBe(BigInt(guidePrice ?? price) - BigInt(effective));
      expect(effective).toBeGreaterThanOrEqual(0);
      expect(steps.every(({ amount }) => Number.isSafeInteger(amount) && amount !== 0)).toBe(true);
    }),
  );
});
