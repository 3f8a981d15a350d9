import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { lackingBudgets } from '../budgets/lacking.ts';
import { termsOf, unlimited } from '../budgets/store.ts';
import type { CampaignBook } from '../campaigns/book.ts';
import { endOfDayAfter } from '../campaigns/calendar.ts';
import { isAnythingDue, stackingKeyOf, standingClaimsOfUnit } from '../claims/store.ts';
import type { Refusal } from '../problems.ts';
import { measuresOn, wasAuthorized } from '../sellers/store.ts';
import { checkedInVisits } from '../visits/store.ts';
import { measureProblem } from './market.ts';
import { type CampaignVerdict, judgeCampaigns } from './quote.ts';
import type { ListingFacts } from './tables.ts';

/** How many campaigns are told of. */
const most = 20;

/** Who would buy what, when. */
export interface Intent {
  readonly listing: ListingFacts;
  readonly at: Instant;
  /** When it is asked. */
  readonly now: Instant;
  readonly viewer: Viewer;
}

/** What a buyer's visits to the seller lack; of a caller who is no buyer nothing is known. */
const visitReasons = (
  { campaign, rebate }: CampaignVerdict,
  visits: readonly Instant[] | null,
  at: Instant,
): Refusal[] => {
  if (visits === null || !rebate?.rule.requires.includes('VISIT')) return [];
  const { attributionDays } = rebate.rule;
  const before = visits.filter((visitedAt) => visitedAt <= at);
  if (before.length === 0)
    return [reject('VISIT_MISSING', "You have not checked in at a store of the seller's: book a visit first")];
  if (before.some((visitedAt) => at < endOfDayAfter(visitedAt, attributionDays, campaign.timeZone))) return [];
  return [reject('ATTRIBUTION_EXPIRED', `Your visit is more than ${attributionDays} days ago: visit again`)];
};

const unauthorized = () =>
  reject('SELLER_NOT_AUTHORIZED_AT_PURCHASE', 'The brand has not authorised this seller for these goods then');
const claimed = () => reject('VIN_ALREADY_CLAIMED', 'A rebate for this unit was claimed already');

/**
 * What each campaign that gives rebates would say to a purchase, with every reason against it that is known before there
 * is one: the campaign's own, what the unit, the seller and the budgets lack, and for a signed-in buyer the visit and the
 * buyer's cap. At most 20, those nearest to giving something first. A dry run: nothing is reserved.
 */
export const verdictsOn = async (
  executor: Executor,
  { all }: CampaignBook,
  { listing, at, now, viewer }: Intent,
): Promise<readonly CampaignVerdict[]> => {
  const buyerId = viewer.role === 'buyer' ? viewer.id : null;
  const verdicts = judgeCampaigns(all, listing, at).slice(0, most);
  const ids = verdicts.map(({ campaign }) => campaign.id);
  const { unitKey, sellerId, storeId } = listing;
  const [terms, [measure], visits, standing] = await Promise.all([
    termsOf(executor, ids),
    measuresOn(executor, [listing.id]),
    buyerId === null ? null : checkedInVisits(executor, buyerId, sellerId),
    unitKey === null ? [] : standingClaimsOfUnit(executor, unitKey),
  ]);
  const hidden = measureProblem(measure, Math.max(at, now));
  const claimedGroups = new Set(standing.map(({ stackingKey }) => stackingKey));
  const completed: CampaignVerdict[] = [];
  for (const verdict of verdicts) {
    const { campaign, rebate } = verdict;
    const of = terms.get(campaign.id) ?? unlimited(campaign.id);
    const drawn = { campaignId: campaign.id, buyerId, unitKey, storeId, amount: rebate?.amount ?? 0 };
    const lacking = await lackingBudgets(executor, drawn, of);
    // What the clock ended and nobody booked counts as taken: the claim that needs it books it.
    const isOpen = lacking.length === 0 || (await isAnythingDue(executor, campaign.id, at));
    const authorized = !of.authorizedSellersOnly || (await wasAuthorized(executor, sellerId, listing, at));
    completed.push({
      ...verdict,
      reasons: [
        ...(hidden ? [hidden] : []),
        ...verdict.reasons,
        ...visitReasons(verdict, visits, at),
        ...(authorized ? [] : [unauthorized()]),
        ...(claimedGroups.has(stackingKeyOf(campaign)) ? [claimed()] : []),
        ...(isOpen ? [] : lacking),
      ],
    });
  }
  return completed.sort((a, b) => a.reasons.length - b.reasons.length);
};
