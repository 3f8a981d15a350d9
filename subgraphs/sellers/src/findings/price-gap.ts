import type { Instant } from '@marque/kit/clock.ts';
import { promotionsOf } from '@marque/schema/campaign-rules.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { breakDown, type PriceStep } from '@marque/schema/price-breakdown.ts';
import type { ListingVersion } from '../listings/tables.ts';

/** A part of a gap, in minor units of a currency. */
export interface GapPart extends PriceStep {
  readonly currency: string;
}

/** The parts of the gap between a listing's guide price and its price at an instant: what promotions explain of it, then the seller's own. They sum to the gap. */
export const partsOfGap = (
  listing: ListingVersion,
  campaigns: readonly Campaign[],
  at: Instant,
): readonly PriceStep[] => {
  const known = campaigns.filter(({ createdAt }) => createdAt <= at);
  const { steps } = breakDown(listing, promotionsOf(known, listing, at));
  // The steps to the advertised price come first; those behind them lead on to what a buyer pays.
  let left = (listing.guidePrice ?? listing.price) - listing.price;
  return steps.filter(({ amount }) => {
    const isPart = left > 0;
    left -= amount;
    return isPart;
  });
};
