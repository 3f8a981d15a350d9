import { forever } from '@marque/kit/clock.ts';
import { type Interval, intersectIntervals, mergeIntervals } from '@marque/kit/intervals.ts';
import { admitsGoods, admitsSeller, type PromotedFacts, rebateOf } from '@marque/schema/campaign-rules.ts';
import type { Campaign, EndorsementState, Stand } from '@marque/schema/campaigns.ts';
import { type AskedPrices, priceAfter } from '@marque/schema/price-breakdown.ts';
import { type BrandPolicy, policyPeriods } from '../policies/store.ts';
import type { BrandPolicyRow } from '../policies/tables.ts';

/** What of a listing decides whether its brand must stand behind a promotion. */
type Promoted = PromotedFacts & AskedPrices;

/** The stands by which a brand objects, whatever its policy asks for. */
const objections: ReadonlySet<EndorsementState> = new Set(['DENIED', 'WITHDRAWN']);

/** When a brand took one of these stands, from the campaign's making on. */
const standTimes = (
  stands: readonly Stand[],
  { createdAt }: Campaign,
  isSuch: (state: EndorsementState) => boolean,
): Interval[] =>
  stands.flatMap(({ state, since }, index) => {
    const from = index === 0 ? createdAt : Math.max(since, createdAt);
    const until = stands[index + 1]?.since ?? forever;
    return isSuch(state) && from < until ? [{ from, until }] : [];
  });

const isRequired = ({ endorsementRequired }: BrandPolicy, campaign: Campaign, facts: Promoted): boolean => {
  if (endorsementRequired !== 'BELOW_GUIDE_PRICE') return endorsementRequired === 'ALWAYS';
  return facts.guidePrice !== null && campaign.discounts.length > 0 && priceAfter(campaign, facts) < facts.guidePrice;
};

const touches = (campaign: Campaign, facts: PromotedFacts): boolean =>
  admitsGoods(campaign, facts) &&
  admitsSeller(campaign, facts) &&
  (campaign.discounts.length > 0 || rebateOf(campaign, facts) !== null);

/**
 * When a campaign runs that touches a listing with these facts without its brand's endorsement: the brand denied it or
 * withdrew, or has not spoken while its policy, of all that it had in the order of time, asked for its word.
 */
export const unendorsedTimes = (
  campaign: Campaign,
  facts: Promoted,
  policies: readonly BrandPolicyRow[],
): Interval[] => {
  const { brandId } = facts;
  const stands = campaign.endorsements.find((history) => history.brandId === brandId)?.stands;
  if (!stands || !touches(campaign, facts)) return [];
  const objected = standTimes(stands, campaign, (state) => objections.has(state));
  const silent = standTimes(stands, campaign, (state) => state === 'PENDING');
  const required = policyPeriods(brandId, policies).filter(({ policy }) => isRequired(policy, campaign, facts));
  return intersectIntervals(
    campaign.windows,
    mergeIntervals([...objected, ...intersectIntervals(silent, mergeIntervals(required))]),
  );
};
