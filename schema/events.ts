import type { Instant } from '@marque/kit/clock.ts';
import type { Interval } from '@marque/kit/intervals.ts';
import type { AuthorizationClaim, AuthorizationScope, OfferItemCondition, SalesChannel } from './authorization.ts';
import type { Campaign } from './campaigns.ts';
import type { ListingKind } from './kinds.ts';

/**
 * The contracts of the change feeds. Every event carries the whole state of its aggregate and a version that grows with
 * each change, so that a consumer keeps the newest and may hear of one twice or out of order across aggregates.
 */
interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A text per language: BCP 47 tags, the first one is the original. */
export type Localized = Readonly<Record<string, string>>;

/** A brand's public profile. */
export interface BrandChanged extends Versioned {
  readonly name: Localized;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The lifecycle of a listing. */
export type ListingStatus =
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'ACTIVE'
  | 'HELD'
  | 'UNDER_CONTRACT'
  | 'SOLD'
  | 'PAUSED'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'REJECTED';

/** What other subgraphs need to know of a listing. */
export interface ListingChanged extends Versioned {
  readonly kind: ListingKind;
  readonly brandId: string;
  /** The vehicle model or apartment project; null where the seller's words match none. */
  readonly productId: string | null;
  readonly sellerId: string;
  readonly storeId: string | null;
  readonly region: string;
  readonly channel: SalesChannel;
  readonly condition: OfferItemCondition;
  readonly authorizationClaim: AuthorizationClaim;
  /** True when the listing says that its seller is not authorised. */
  readonly disclosed: boolean;
  /** Minor units. */
  readonly price: number;
  /** Minor units; null where the brand has none for it. */
  readonly guidePrice: number | null;
  /** ISO 4217, of both prices. */
  readonly currency: string;
  readonly status: ListingStatus;
  readonly publishedAt: Instant;
  /** When it leaves the market by itself; `forever` where it does not. No event tells of that instant. */
  readonly expiresAt: Instant;
  /** The VIN, or project and unit: what may be live once only. Null where the listing gives none. */
  readonly unitKey: string | null;
}

/** Events of catalog, by type. */
export interface CatalogEvents {
  readonly 'brand.changed': BrandChanged;
  readonly 'listing.changed': ListingChanged;
}

/** The form of business of a seller. It proves no authorisation. */
export type SellerKind = 'BRAND_DIRECT' | 'BRAND_DEALER' | 'SMALL_DISTRIBUTOR' | 'DEVELOPER' | 'AGENT';

/** A seller's public facts. */
export interface SellerChanged extends Versioned {
  readonly name: Localized;
  readonly kind: SellerKind;
  readonly status: 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
}

/** An authorisation with the periods in which it and every link above it are in force. */
export interface AuthorizationChanged extends Versioned {
  readonly brandId: string;
  readonly sellerId: string;
  readonly scope: AuthorizationScope;
  /** Merged and sorted; those of the past stay, so that answers as of then do not change. */
  readonly periods: readonly Interval[];
}

/** Where a store is, and whose it is. */
export interface StoreChanged extends Versioned {
  readonly sellerId: string;
  /** ISO 3166. */
  readonly region: string;
  /** IANA. */
  readonly timeZone: string;
}

/** What a moderator's measure does to a listing. */
export type EnforcementMeasure = 'NONE' | 'LABELLED' | 'DEMOTED' | 'DISABLED' | 'REMOVED';

/** The measure on a listing; `id` is the listing's. */
export interface EnforcementChanged extends Versioned {
  readonly measure: EnforcementMeasure;
  readonly from: Instant;
  readonly until: Instant;
}

/** Events of sellers, by type. */
export interface SellersEvents {
  readonly 'seller.changed': SellerChanged;
  readonly 'store.changed': StoreChanged;
  readonly 'authorization.changed': AuthorizationChanged;
  readonly 'enforcement.changed': EnforcementChanged;
}

/** Where the purchase of a unit stands. Who bought it is nobody else's to know. */
export interface PurchaseChanged extends Versioned {
  readonly listingId: string;
  /** The VIN, or project and unit. */
  readonly unitKey: string;
  readonly status: 'SUBMITTED' | 'VERIFIED' | 'REJECTED' | 'UNWOUND';
  readonly orderedAt: Instant;
  /** Null while it is not delivered. */
  readonly deliveredAt: Instant | null;
}

/** Events of promotions, by type. */
export interface PromotionsEvents {
  /** A purchase was recorded, verified, rejected, delivered or unwound. */
  readonly 'purchase.changed': PurchaseChanged;
  /** A campaign was set up, or a brand took its stand on one. `campaign-rules.ts` says what it gives for a listing. */
  readonly 'campaign.changed': Campaign;
}
