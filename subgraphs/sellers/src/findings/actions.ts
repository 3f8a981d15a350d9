import type { Context } from '../context.ts';
import type { FindingAction } from '../generated.ts';
import { isLive } from '../reports/grounds.ts';
import { openKeyOf } from '../reports/open.ts';
import type { FindingRow } from './tables.ts';

/** What a caller may do about a finding now, whatever instant it is shown as of. */
export const findingActions = async (
  finding: FindingRow,
  isEnforceable: boolean,
  { viewer, now, loaders }: Pick<Context, 'viewer' | 'now' | 'loaders'>,
): Promise<FindingAction[]> => {
  const { kind, listingId, campaignId, brandId, resolvedAt } = finding;
  if (!isEnforceable || resolvedAt <= now) return [];
  const isOfPromotion = kind === 'UNENDORSED_PROMOTION';
  if (!isOfPromotion) {
    const listing = await loaders.listing.load(listingId);
    if (!listing || !isLive(listing, now)) return []; // a duplicate that waits for its review is not on offer
  }
  const object = isOfPromotion ? { kind, campaignId, listingId: null } : { kind, campaignId: null, listingId };
  if (await loaders.openCase.load(openKeyOf(object))) return [];
  if (viewer.role === 'moderator') return isOfPromotion ? [] : ['OPEN_CASE'];
  if (viewer.role !== 'brand' || viewer.id !== brandId) return [];
  return [isOfPromotion ? 'REPORT_PROMOTION' : 'REPORT'];
};
