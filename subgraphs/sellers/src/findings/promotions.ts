import { forever } from '@marque/kit/clock.ts';
import { type Interval, intersectIntervals, mergeIntervals } from '@marque/kit/intervals.ts';
import { admitsGoods, admitsSeller, type PromotedFacts, rebateOf } from '@marque/schema/campaign-rules.ts';
import type { Campaign, EndorsementState } from '@marque/schema/campaigns.ts';

/** The stands of a brand that was asked and does not stand behind a campaign. */
const unendorsed: ReadonlySet<EndorsementState> = new Set(['PENDING', 'DENIED', 'WITHDRAWN']);

/** When a brand was asked about a campaign and does not endorse it, from the campaign's making on. */
const standTimes = ({ endorsements, createdAt }: Campaign, brandId: string): Interval[] => {
  const stands = endorsements.find((history) => history.brandId === brandId)?.stands ?? [];
  const times = stands.flatMap(({ state, since }, index) => {
    const from = index === 0 ? createdAt : Math.max(since, createdAt);
    const until = stands[index + 1]?.since ?? forever;
    return unendorsed.has(state) ? [{ from, until }] : [];
  });
  return mergeIntervals(times);
};

const touches = (campaign: Campaign, facts: PromotedFacts): boolean =>
  admitsGoods(campaign, facts) &&
  admitsSeller(campaign, facts) &&
  (campaign.discounts.length > 0 || rebateOf(campaign, facts) !== null);

/** When a campaign runs that touches a listing with these facts and that its brand does not endorse. */
export const unendorsedTimes = (campaign: Campaign, facts: PromotedFacts): Interval[] => {
  const stood = standTimes(campaign, facts.brandId);
  if (stood.length === 0 || !touches(campaign, facts)) return [];
  return intersectIntervals(campaign.windows, stood);
};
