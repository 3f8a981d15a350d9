import type { Connection } from '@marque/kit/graphql/connection.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';

export type { Money as MoneyMapper } from '@marque/kit/graphql/money.ts';
export type { Campaign as CampaignMapper, CampaignWindow as CampaignWindowMapper } from '@marque/schema/campaigns.ts';
export type { PricedDiscount as DiscountMapper } from './campaigns/resolvers.ts';
export type { Endorsement as EndorsementMapper } from './endorsements/endorsement.ts';
export type {
  ListingReference as ApartmentListingMapper,
  ListingReference as CarListingMapper,
  ListingReference as ListingMapper,
  PriceAdjustment as PriceAdjustmentMapper,
} from './listings/resolvers.ts';
export type { Refusal as RejectionMapper } from './problems.ts';
/** A page of campaigns. */
export type CampaignConnectionMapper = Connection<Campaign>;
