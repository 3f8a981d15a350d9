import type { Instant } from '@marque/kit/clock.ts';
import { reject } from '@marque/kit/rejection.ts';
import {
  admitsGoods,
  admitsSeller,
  byRank,
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

type Reason = keyof typeof refusals;

/** What must hold of a campaign for a purchase, in the order in which a buyer is told of it. */
const conditionsOf = (campaigns: readonly Campaign[], facts: PromotedFacts, at: Instant) => {
  const takesGoods = (campaign: Campaign) => admitsGoods(campaign, facts) && rebateOf(campaign, facts) !== null;
  const takesSeller = (campaign: Campaign) => admitsSeller(campaign, facts);
  const promotions = promotionsOf(campaigns, facts, at);
  const conditions: readonly (readonly [Reason, (campaign: Campaign) => boolean])[] = [
    ['WINDOW_CLOSED', (campaign) => isOpen(campaign, at)],
    ['MODEL_NOT_PARTICIPATING', takesGoods],
    ['STORE_NOT_PARTICIPATING', takesSeller],
    ['ENDORSEMENT_DENIED', (campaign) => isOfficial(campaign, facts.brandId, at)],
    ['STACKING_CONFLICT', (campaign) => promotions.counting.includes(campaign)],
  ];
  return { conditions, takesGoods, takesSeller, promotions };
};

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
  const { conditions, takesGoods, takesSeller, promotions } = conditionsOf(campaigns, facts, at);
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

/** What one campaign would give, and every reason why it does not: none where it gives. */
export interface CampaignVerdict {
  readonly campaign: Campaign;
  /** Null where none of its rules takes the goods in at this price. */
  readonly rebate: Rebate | null;
  readonly reasons: readonly Refusal[];
}

const perCampaign: Readonly<Record<Reason, string>> = {
  WINDOW_CLOSED: 'No window of the campaign holds that instant: look at its windows',
  MODEL_NOT_PARTICIPATING: 'The campaign gives no rebate for these goods at this price: look at what takes part in it',
  STORE_NOT_PARTICIPATING: 'This seller or store does not take part in the campaign',
  ENDORSEMENT_DENIED: refusals.ENDORSEMENT_DENIED,
  STACKING_CONFLICT: refusals.STACKING_CONFLICT,
};

/** What each campaign that gives rebates says to a purchase at an instant: those with the fewest reasons against it first, of equals by rank. */
export const judgeCampaigns = (
  campaigns: readonly Campaign[],
  facts: PromotedFacts,
  at: Instant,
): readonly CampaignVerdict[] => {
  const { conditions } = conditionsOf(campaigns, facts, at);
  const verdictOf = (campaign: Campaign): CampaignVerdict => {
    const failed = conditions.filter(([, holds]) => !holds(campaign)).map(([reason]) => reason);
    // Which campaign of a group comes first is asked only of those that nothing else speaks against.
    const told = failed.length > 1 ? failed.filter((reason) => reason !== 'STACKING_CONFLICT') : failed;
    return {
      campaign,
      rebate: admitsGoods(campaign, facts) ? rebateOf(campaign, facts) : null,
      reasons: told.map((reason) => reject(reason, perCampaign[reason])),
    };
  };
  return campaigns
    .filter(({ rebateRules }) => rebateRules.length > 0)
    .map(verdictOf)
    .sort((a, b) => a.reasons.length - b.reasons.length || byRank(a.campaign, b.campaign));
};
