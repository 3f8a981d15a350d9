import type { Instant } from '@marque/kit/clock.ts';
import { standAt } from '@marque/schema/campaign-rules.ts';
import type { Campaign, Stand, StandHistory } from '@marque/schema/campaigns.ts';

/** A brand's stand on a campaign at some instant. */
export interface Endorsement extends Stand {
  readonly campaign: Campaign;
  readonly brandId: string;
}

/** Where a brand stands on a campaign at an instant; null where the brand is not asked. */
export const endorsementAt = (campaign: Campaign, brandId: string, at: Instant): Endorsement | null => {
  const stand = standAt(campaign, brandId, at);
  return stand && { campaign, brandId, ...stand };
};

/** Where all brands that were asked stand on a campaign at an instant. */
export const endorsementsAt = (campaign: Campaign, at: Instant): Endorsement[] =>
  campaign.endorsements
    .map(({ brandId }: StandHistory) => endorsementAt(campaign, brandId, at))
    .filter((endorsement) => endorsement !== null);
