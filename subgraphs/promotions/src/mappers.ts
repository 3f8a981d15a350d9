import type { Connection } from '@marque/kit/graphql/connection.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import type { Claim } from './claims/claim.ts';
import type { EntryRow } from './ledger/tables.ts';
import type { PurchaseRow } from './purchases/tables.ts';
import type { AppointmentRow } from './visits/tables.ts';
import type { Coupon } from './wallet/coupon.ts';

export type { Money as MoneyMapper } from '@marque/kit/graphql/money.ts';
export type { Viewer as ViewerMapper } from '@marque/kit/viewer.ts';
export type { Campaign as CampaignMapper, CampaignWindow as CampaignWindowMapper } from '@marque/schema/campaigns.ts';
export type { PricedDiscount as DiscountMapper } from './campaigns/resolvers.ts';
export type { Claim as RebateClaimMapper } from './claims/claim.ts';
export type { Endorsement as EndorsementMapper } from './endorsements/endorsement.ts';
export type { EntryRow as LedgerEntryMapper } from './ledger/tables.ts';
export type { CampaignVerdict as RebateVerdictMapper } from './listings/quote.ts';
export type {
  ListingReference as ApartmentListingMapper,
  ListingReference as CarListingMapper,
  ListingReference as ListingMapper,
  PriceAdjustment as PriceAdjustmentMapper,
} from './listings/resolvers.ts';
export type { Refusal as RejectionMapper } from './problems.ts';
export type { PurchaseRow as PurchaseMapper } from './purchases/tables.ts';
export type { Redemption as RedemptionMapper } from './redemptions/redemption.ts';
export type { Booking as AppointmentMapper } from './visits/service.ts';
export type { Coupon as CouponMapper } from './wallet/coupon.ts';
export type { Wallet as WalletMapper } from './wallet/resolvers.ts';
/** A page of campaigns. */
export type CampaignConnectionMapper = Connection<Campaign>;
/** A page of appointments. */
export type AppointmentConnectionMapper = Connection<AppointmentRow>;
/** A page of purchases. */
export type PurchaseConnectionMapper = Connection<PurchaseRow>;
/** A page of claims. */
export type RebateClaimConnectionMapper = Connection<Claim>;
/** A page of coupons. */
export type CouponConnectionMapper = Connection<Coupon>;
/** A page of entries. */
export type LedgerEntryConnectionMapper = Connection<EntryRow>;
