import type { CreateCampaignInput, RebateRuleInput } from '../generated.ts';

const everybody = [{ funder: 'PLATFORM', basisPoints: 10_000 }] as const;

/** A rebate rule of one step with the bounds of the festival's. */
export const ruleInput = {
  kind: 'PRICE_TIERS',
  floor: 111_100,
  ceiling: 1_000_000,
  requires: ['VISIT', 'PURCHASE'],
  tiers: [{ priceFrom: 0, amount: 200_000 }],
} as const satisfies RebateRuleInput;

/** A campaign that breaks no rule: November 2026 in Shanghai, a rebate for everything; with what the test says otherwise. */
export const campaignInput = (facts: Partial<CreateCampaignInput> = {}): CreateCampaignInput => ({
  code: 'TEST-2026',
  name: [
    { language: 'zh', text: '测试' },
    { language: 'en', text: 'Test' },
  ],
  timeZone: 'Asia/Shanghai',
  windows: [{ localStart: '2026-11-01T00:00', localEnd: '2026-12-01T00:00' }],
  currency: 'CNY',
  funding: everybody,
  rebateRules: [ruleInput],
  ...facts,
});

/** Sets a campaign up. */
export const createCampaign = `mutation ($input: CreateCampaignInput!) {
  createCampaign(input: $input) { __typename ... on Campaign { id } ... on Rejection { code message field } }
}`;
