import type { PromotedFacts } from '../campaign-rules.ts';
import type { Campaign, EndorsementState, RebateRule, StandHistory } from '../campaigns.ts';

/** A campaign of a test: for everybody, open from 1,000 until 2,000, giving nothing yet; with what the test says otherwise. */
export const campaignOf = (facts: Partial<Campaign>): Campaign => ({
  id: 'cmp_test',
  version: 1,
  code: 'TEST',
  name: { en: 'Test' },
  timeZone: 'Asia/Shanghai',
  windows: [{ from: 1_000, until: 2_000, localStart: '1970-01-01T08:00:01', localEnd: '1970-01-01T08:00:02' }],
  priority: 0,
  stackingGroup: null,
  currency: 'CNY',
  kinds: null,
  brands: null,
  models: null,
  projects: null,
  stores: null,
  sellers: null,
  funding: [{ funder: 'PLATFORM', organization: null, basisPoints: 10_000 }],
  rebateRules: [],
  discounts: [],
  endorsements: [],
  createdAt: 0,
  ...facts,
});

/** A rule that gives the second number of the last pair whose first one the price reaches. */
export const priceTiers = (...steps: readonly (readonly [number, number])[]): RebateRule => ({
  id: 'rrl_test',
  kind: 'PRICE_TIERS',
  floor: 1,
  ceiling: 1_000_000,
  tiers: steps.map(([priceFrom, amount]) => ({ priceFrom, modelId: null, projectId: null, amount })),
  requires: ['PURCHASE'],
  attributionDays: 30,
  claimDays: 30,
});

/** A brand that was asked at instant 0 and took a stand at another. */
export const stoodSince = (brandId: string, since: number, state: EndorsementState): StandHistory => ({
  brandId,
  stands: [
    { state: 'PENDING', statement: null, since: 0 },
    { state, statement: null, since },
  ],
});

/** A car of a test. */
export const car: PromotedFacts = {
  kind: 'CAR',
  brandId: 'brd_a',
  productId: 'mdl_a',
  sellerId: 'sel_a',
  storeId: 'sto_a',
  price: 20_000_000,
  currency: 'CNY',
};
