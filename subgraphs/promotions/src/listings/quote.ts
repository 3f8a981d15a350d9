import type { Instant } from '@marque/kit/clock.ts';
import { reject } from '@marque/kit/rejection.ts';
import {
  admitsGoods,
  admitsSeller,
  isOfficial,
  isOpen,
  type PromotedFacts,
  promotionsOf,
  type Rebate,
  rebateOf,
  rebatesOf,
} from '@marque/schema/campaign-rules.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import type { Refusal } from '../problems.ts';

const refusals = {
  WINDOW_CLOSED: 'No campaign that gives a rebate for this is open then: ask for an instant inside one of its windows',
  MODEL_NOT_PARTICIPATING: 'No campaign gives a rebate for these goods at this price: look at what takes part in it',
  STORE_NOT_PARTICIPATING: 'This seller or store does not take part: look for the same goods at one that does',
  ENDORSEMENT_DENIED: 'The brand takes no part in this promotion and says so: it gives no rebate',
  STACKING_CONFLICT: 'Another campaign of the same group comes first for this listing, and it gives a discount instead',
} as const;

const narrow = <T>(all: readonly T[], test: (one: T) => boolean): readonly T[] =>
  all.some(test) ? all.filter(test) : all;

/**
 * What rebate a purchase at an instant would earn, or the first reason, in the order of the conditions below, why there
 * is none. The reason is that of the campaigns nearest to the listing: a closed one that takes it in tells a buyer more
 * than an open one for other goods. Where a campaign is asked for, only it may give the rebate.
 */
export const quoteRebate = (
  campaigns: readonly Campaign[],
  facts: PromotedFacts,
  at: Instant,
  asked?: string,
): Rebate | Refusal => {
  const takesGoods = (campaign: Campaign) => admitsGoods(campaign, facts) && rebateOf(campaign, facts) !== null;
  const takesSeller = (campaign: Campaign) => admitsSeller(campaign, facts);
  const promotions = promotionsOf(campaigns, facts, at);
  const conditions: readonly (readonly [keyof typeof refusals, (campaign: Campaign) => boolean])[] = [
    ['WINDOW_CLOSED', (campaign) => isOpen(campaign, at)],
    ['MODEL_NOT_PARTICIPATING', takesGoods],
    ['STORE_NOT_PARTICIPATING', takesSeller],
    ['ENDORSEMENT_DENIED', (campaign) => isOfficial(campaign, facts.brandId, at)],
    ['STACKING_CONFLICT', (campaign) => promotions.counting.includes(campaign)],
  ];
  const giving = campaigns.filter(
    ({ id, rebateRules }) => rebateRules.length > 0 && (asked === undefined || id === asked),
  );
  let left = narrow(narrow(giving, takesGoods), takesSeller);
  for (const [code, holds] of conditions) {
    left = left.filter(holds);
    if (left.length === 0) return reject(code, refusals[code]);
  }
  const [best] = rebatesOf({ ...promotions, counting: left }, facts);
  if (!best) throw new Error('A campaign that counts and takes in a listing gives it no rebate');
  return best;
};
