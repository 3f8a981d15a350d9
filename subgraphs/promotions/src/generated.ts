// Generated from the SDL of this subgraph by `npm run codegen`: change the SDL or mappers.ts, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMapper, ViewerMapper, CampaignMapper, CampaignWindowMapper, DiscountMapper, RebateClaimMapper, EndorsementMapper, LedgerEntryMapper, RebateVerdictMapper, ApartmentListingMapper, CarListingMapper, ListingMapper, PriceAdjustmentMapper, RejectionMapper, PurchaseMapper, RedemptionMapper, AppointmentMapper, CouponMapper, WalletMapper, CampaignConnectionMapper, AppointmentConnectionMapper, PurchaseConnectionMapper, RebateClaimConnectionMapper, CouponConnectionMapper, LedgerEntryConnectionMapper } from './mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date without a time zone, written as `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant, written as RFC 3339 with its offset: `2026-11-02T10:00:00+08:00`. Answers are in UTC with milliseconds. */
  DateTime: { input: number; output: number; }
  /** An amount of money as a whole number of minor units (fen, cents): 0 to 9007199254740991, written as a JSON number. Never a fraction. */
  MinorUnits: { input: number; output: number; }
  _FieldSet: { input: string; output: string; }
};

/** A flat that a seller offers. */
export type ApartmentListing = Listing & {
  readonly __typename?: 'ApartmentListing';
  /** The greatest of them; null where there is none. */
  readonly bestRebate?: Maybe<RebateOffer>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** How its price comes about at the instant of the request, and who pays for what; null for a moment while a new listing is on its way here. */
  readonly priceBreakdown?: Maybe<PriceBreakdown>;
  /** The rebates that a buyer can earn with it at the instant of the request, the greatest first, at most 20; none of a promotion that the brand denied. Null for a moment while a new listing is on its way here. */
  readonly rebates?: Maybe<ReadonlyArray<RebateOffer>>;
};

/** An apartment project, which catalog knows. */
export type ApartmentProject = {
  readonly __typename?: 'ApartmentProject';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** A buyer's visit to a store: a test drive or a viewing. Seen by the buyer, the store's seller and moderators. */
export type Appointment = {
  readonly __typename?: 'Appointment';
  /** When it was booked. */
  readonly bookedAt: Scalars['DateTime']['output'];
  /** The buyer, by id. */
  readonly buyer: Scalars['ID']['output'];
  /** What the buyer shows at the store. It is told once, in the answer of `bookAppointment`, and null ever after: it is kept nowhere. Whoever lost it cancels and books anew. */
  readonly checkInToken?: Maybe<Scalars['String']['output']>;
  /** When the buyer came; null as long as nobody did. */
  readonly checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The listing to be seen; null where any one of a model or project will do. */
  readonly listing?: Maybe<Listing>;
  /** The vehicle model to be seen; null where it is a listing or project. */
  readonly model?: Maybe<VehicleModel>;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<AppointmentAction>;
  /** The apartment project to be seen; null where it is a listing or model. */
  readonly project?: Maybe<ApartmentProject>;
  /** The store's seller, whose staff decides on it. */
  readonly seller: Seller;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands at the instant of the request. */
  readonly status: AppointmentStatus;
  /** Where the visit is. */
  readonly store: Store;
};

/** What may be done with an appointment. */
export type AppointmentAction =
  /** Call it off: `cancelAppointment`. */
  | 'CANCEL'
  /** Admit the buyer, who shows the token: `checkIn`. */
  | 'CHECK_IN'
  /** Expect the buyer: `confirmAppointment`. */
  | 'CONFIRM'
  /** Say no: `denyAppointment`. */
  | 'DENY';

/** A page of appointments. */
export type AppointmentConnection = {
  readonly __typename?: 'AppointmentConnection';
  /** The appointments with their cursors. */
  readonly edges: ReadonlyArray<AppointmentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An appointment in a list. */
export type AppointmentEdge = {
  readonly __typename?: 'AppointmentEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The appointment. */
  readonly node: Appointment;
};

/** The states of an appointment. The clock ends one a day after it was to begin. */
export type AppointmentStatus =
  /** The buyer or the store called it off. */
  | 'CANCELLED'
  /** The buyer is there. */
  | 'CHECKED_IN'
  /** The buyer was there. */
  | 'COMPLETED'
  /** The store expects the buyer. */
  | 'CONFIRMED'
  /** The store said no, or nothing in time. */
  | 'DENIED'
  /** The store expected the buyer, who did not come. */
  | 'NO_SHOW'
  /** Asked for by the buyer. */
  | 'REQUESTED';

/** By what right a live listing is offered. The four classes partition the live listings. */
export type AuthorizationClass =
  /** The brand authorised this seller for this product, region, channel and condition, and that authorisation is in force. */
  | 'AUTHORIZED'
  /** The listing claims an authorisation that is not in force. */
  | 'FALSE_CLAIM'
  /** No authorisation is in force, and the listing says so. */
  | 'UNAUTHORIZED_DISCLOSED'
  /** No authorisation is in force, and the listing is silent about it. */
  | 'UNAUTHORIZED_UNDISCLOSED';

/** A visit to ask for: exactly one of `listing`, `model` and `project`. */
export type BookAppointmentInput = {
  /** The listing to be seen, by id: one of the store's seller that is on the market. */
  readonly listing?: InputMaybe<Scalars['ID']['input']>;
  /** The vehicle model to be seen, by id: one that the store's seller lists. */
  readonly model?: InputMaybe<Scalars['ID']['input']>;
  /** The apartment project to be seen, by id: one that the store's seller lists. */
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  /** When it is to begin: in the future, at most a year ahead. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** The store, by id. */
  readonly store: Scalars['ID']['input'];
};

/** The appointment with its token, or why it was refused. */
export type BookAppointmentResult = Appointment | Rejection;

/** A brand, whose profile catalog knows. */
export type Brand = {
  readonly __typename?: 'Brand';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** What a campaign can give, and what of it is taken. Reserved and issued never come to more than the limit. */
export type Budget = {
  readonly __typename?: 'Budget';
  /** Given as coupons. What comes back unspent is given again. */
  readonly issued: Money;
  /** The most that all its rebates come to. */
  readonly limit: Money;
  /** What can still be given. */
  readonly remaining: Money;
  /** Set aside for claims that are not decided. */
  readonly reserved: Money;
};

/** A promotion: when, for what, who pays, and what buyers get. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /** True when the instant of the request lies in a window. */
  readonly activeNow: Scalars['Boolean']['output'];
  /** True when only purchases of a seller who was authorised on that day earn its rebates. */
  readonly authorizedSellersOnly: Scalars['Boolean']['output'];
  /** Brands that take part; null where all do. At most 500. */
  readonly brands?: Maybe<ReadonlyArray<Brand>>;
  /** The most that all its rebates come to, and what of it is taken; null where there is no limit. */
  readonly budget?: Maybe<Budget>;
  /** The most that its rebates come to for one buyer, unit or store. */
  readonly caps: CampaignCaps;
  /** What people call it by, such as `DOUBLE11-2026`. Unique. */
  readonly code: Scalars['String']['output'];
  /** The plain price cuts it gives, at most 50. */
  readonly discounts: ReadonlyArray<Discount>;
  /** Where each participating brand stands at the instant of the request; in a campaign for all brands, those that spoke. At most 500. */
  readonly endorsements: ReadonlyArray<Endorsement>;
  /** Who pays for it. The shares sum to 10,000 basis points. */
  readonly funding: ReadonlyArray<Funding>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Kinds of listing that take part; null where all do. */
  readonly kinds?: Maybe<ReadonlyArray<ListingKind>>;
  /** Vehicle models that take part; null where all cars do. At most 500. */
  readonly models?: Maybe<ReadonlyArray<VehicleModel>>;
  /** The name in the asked language (BCP 47), else in the language it was written in. */
  readonly name: Scalars['String']['output'];
  /** Which of two campaigns of one stacking group counts: the greater, of equals the one with the smaller id. */
  readonly priority: Scalars['Int']['output'];
  /** Apartment projects that take part; null where all flats do. At most 500. */
  readonly projects?: Maybe<ReadonlyArray<ApartmentProject>>;
  /** The rebates it gives, at most 50. A listing gets one of them: the greatest. */
  readonly rebateRules: ReadonlyArray<RebateRule>;
  /** Sellers that take part; null where all do. At most 500. */
  readonly sellers?: Maybe<ReadonlyArray<Seller>>;
  /** Of the campaigns of one group that take in a listing only one counts; null where it adds up with all. One that the listing's brand denied holds back no other. */
  readonly stackingGroup?: Maybe<Scalars['String']['output']>;
  /** Stores that take part; null where all do. At most 500. */
  readonly stores?: Maybe<ReadonlyArray<Store>>;
  /** The IANA time zone in whose calendar its windows lie. */
  readonly timeZone: Scalars['String']['output'];
  /** When it runs, earliest first; they do not overlap. At most 50. */
  readonly windows: ReadonlyArray<CampaignWindow>;
};


/** A promotion: when, for what, who pays, and what buyers get. */
export type CampaignNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The most that a campaign's rebates come to; null where there is no limit. */
export type CampaignCaps = {
  readonly __typename?: 'CampaignCaps';
  /** For one buyer. */
  readonly perBuyer?: Maybe<Money>;
  /** For purchases in one store. */
  readonly perStore?: Maybe<Money>;
  /** For one car or flat, whoever buys it. */
  readonly perUnit?: Maybe<Money>;
};

/** The most that the rebates of a new campaign come to, in minor units; no limit where one is left out. */
export type CampaignCapsInput = {
  /** For one buyer. */
  readonly perBuyer?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** For purchases in one store. */
  readonly perStore?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** For one car or flat, whoever buys it. */
  readonly perUnit?: InputMaybe<Scalars['MinorUnits']['input']>;
};

/** A page of campaigns. */
export type CampaignConnection = {
  readonly __typename?: 'CampaignConnection';
  /** The campaigns with their cursors. */
  readonly edges: ReadonlyArray<CampaignEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A campaign in a list. */
export type CampaignEdge = {
  readonly __typename?: 'CampaignEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The campaign. */
  readonly node: Campaign;
};

/** A half-open stretch of time in which a campaign runs: a local time of its zone that clocks skip is taken as much later as they skip, one that they show twice is the first. */
export type CampaignWindow = {
  readonly __typename?: 'CampaignWindow';
  /** The first instant behind it. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The first local time behind it, in the campaign's zone, ISO 8601 without an offset. */
  readonly localEnd: Scalars['String']['output'];
  /** The first local time in it, in the campaign's zone, ISO 8601 without an offset. */
  readonly localStart: Scalars['String']['output'];
  /** The first instant in it. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** A window of a new campaign, in its zone's calendar. */
export type CampaignWindowInput = {
  /** The first local time behind it, ISO 8601 without an offset, such as `2026-11-04T00:00`; of the years 2000 to 2999. */
  readonly localEnd: Scalars['String']['input'];
  /** The first local time in it, ISO 8601 without an offset, such as `2026-11-01T00:00`; of the years 2000 to 2999. */
  readonly localStart: Scalars['String']['input'];
};

/** An appointment to cancel. */
export type CancelAppointmentInput = {
  /** The appointment, by id. */
  readonly appointment: Scalars['ID']['input'];
};

/** The appointment, or why it was refused. */
export type CancelAppointmentResult = Appointment | Rejection;

/** A redemption to pay with. */
export type CaptureRedemptionInput = {
  /** 1 to 255 ASCII characters without spaces, such as a UUID: the same input under the same key is carried out once, and answered alike for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The redemption, by id. */
  readonly redemption: Scalars['ID']['input'];
};

/** The redemption, or why it was refused. */
export type CaptureRedemptionResult = Redemption | Rejection;

/** A car that a seller offers. */
export type CarListing = Listing & {
  readonly __typename?: 'CarListing';
  /** The greatest of them; null where there is none. */
  readonly bestRebate?: Maybe<RebateOffer>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** How its price comes about at the instant of the request, and who pays for what; null for a moment while a new listing is on its way here. */
  readonly priceBreakdown?: Maybe<PriceBreakdown>;
  /** The rebates that a buyer can earn with it at the instant of the request, the greatest first, at most 20; none of a promotion that the brand denied. Null for a moment while a new listing is on its way here. */
  readonly rebates?: Maybe<ReadonlyArray<RebateOffer>>;
};

/** A buyer who is at the store. */
export type CheckInInput = {
  /** The appointment, by id. */
  readonly appointment: Scalars['ID']['input'];
  /** The token that the buyer shows. */
  readonly token: Scalars['String']['input'];
};

/** The appointment, or why it was refused: in one way, whatever was wrong. */
export type CheckInResult = Appointment | Rejection;

/** What can be done with a claim. */
export type ClaimAction =
  /** Issue its coupon: `reviewClaim` with APPROVE. */
  | 'APPROVE'
  /** Claim what is reserved, once the purchase is delivered: `claimRebate` for its purchase. */
  | 'CLAIM'
  /** Refuse it: `reviewClaim` with REJECT. */
  | 'REJECT';

/** A claim came into a state. */
export type ClaimMove = {
  readonly __typename?: 'ClaimMove';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who moved it there. */
  readonly by: ClaimMover;
  /** The state. */
  readonly status: RebateClaimStatus;
};

/** Who moves a claim. */
export type ClaimMover =
  /** Its buyer. */
  | 'BUYER'
  /** The time that it may wait was over. */
  | 'CLOCK'
  /** A moderator. */
  | 'MODERATOR'
  /** The rules of the campaign, or the end of the purchase. */
  | 'RULES';

/** A claim. */
export type ClaimRebateInput = {
  /** The campaign that is to give the rebate, by id; where it is left out, the one that gives the most. */
  readonly campaign?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 255 ASCII characters without spaces, such as a UUID: the same input under the same key is carried out once, and answered alike for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The purchase, by id. */
  readonly purchase: Scalars['ID']['input'];
};

/** The claim, or why it was refused. */
export type ClaimRebateResult = RebateClaim | Rejection;

/** An appointment to confirm. */
export type ConfirmAppointmentInput = {
  /** The appointment, by id. */
  readonly appointment: Scalars['ID']['input'];
};

/** The appointment, or why it was refused. */
export type ConfirmAppointmentResult = Appointment | Rejection;

/** Money for other goods, which a rebate came to. */
export type Coupon = {
  readonly __typename?: 'Coupon';
  /** What it was issued for. */
  readonly amount: Money;
  /** What it does not pay for. */
  readonly excludes: ReadonlyArray<GoodsCategory>;
  /** The first instant at which it cannot be spent any more: a year after it was issued, when the day ends in the campaign's zone. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<CouponAction>;
  /** What can still be spent of it; what orders have locked is not among it. */
  readonly remaining: Money;
  /** Where it stands. */
  readonly status: CouponStatus;
};

/** What can be done with a coupon. */
export type CouponAction =
  /** Stop it: `freezeCoupon`. */
  | 'FREEZE'
  /** Spend it: `redeemCoupons`. */
  | 'REDEEM'
  /** Let it be spent again: `freezeCoupon` with `frozen: false`. */
  | 'UNFREEZE';

/** A page of coupons. */
export type CouponConnection = {
  readonly __typename?: 'CouponConnection';
  /** The coupons with their cursors. */
  readonly edges: ReadonlyArray<CouponEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A coupon in a list. */
export type CouponEdge = {
  readonly __typename?: 'CouponEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The coupon. */
  readonly node: Coupon;
};

/** Where a coupon stands. */
export type CouponStatus =
  /** Nothing of it is spent. */
  | 'ACTIVE'
  /** Its time is over; what was left went back to those who paid for it. */
  | 'EXPIRED'
  /** A moderator stopped it for the time being. */
  | 'FROZEN'
  /** A part of it is spent. */
  | 'PARTLY_USED'
  /** Its purchase was unwound; what was left went back to those who paid for it. */
  | 'REVOKED'
  /** All of it is spent. */
  | 'USED';

/** A new campaign. */
export type CreateCampaignInput = {
  /** True when only purchases of a seller who was authorised on that day earn its rebates; false where it is left out. */
  readonly authorizedSellersOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Brands that take part, by id; all where it is left out. At most 500. Each of them is asked to take its stand. */
  readonly brands?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The most that all its rebates come to, in minor units; no limit where it is left out. */
  readonly budget?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** The most that its rebates come to for one buyer, unit or store; no limit where it is left out. */
  readonly caps?: InputMaybe<CampaignCapsInput>;
  /** What people call it by: 3 to 40 capitals, digits and hyphens. Unique. */
  readonly code: Scalars['String']['input'];
  /** ISO 4217, of all its amounts. */
  readonly currency: Scalars['String']['input'];
  /** The plain price cuts it gives; at most 50. */
  readonly discounts?: InputMaybe<ReadonlyArray<DiscountInput>>;
  /** Who pays for it: 1 to 10 shares that sum to 10,000 basis points. */
  readonly funding: ReadonlyArray<FundingInput>;
  /** Kinds of listing that take part; all where it is left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<ListingKind>>;
  /** Vehicle models that take part, by id; all cars where it is left out. At most 500. */
  readonly models?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The name, in one language or several; the first is the original. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** Which of two campaigns of one stacking group counts: the greater. 0 where it is left out. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** Apartment projects that take part, by id; all flats where it is left out. At most 500. */
  readonly projects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The rebates it gives; at most 50. It gives a rebate or a discount. */
  readonly rebateRules?: InputMaybe<ReadonlyArray<RebateRuleInput>>;
  /** Claims for more than this, in minor units, wait for a moderator; none do where it is left out. */
  readonly reviewAbove?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Sellers that take part, by id; all where it is left out. At most 500. */
  readonly sellers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Campaigns of one group do not add up: 1 to 40 letters, digits, hyphens and underscores. */
  readonly stackingGroup?: InputMaybe<Scalars['String']['input']>;
  /** Stores that take part, by id; all where it is left out. At most 500. */
  readonly stores?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The IANA time zone of its calendar. */
  readonly timeZone: Scalars['String']['input'];
  /** When it runs; 1 to 50, none overlapping. */
  readonly windows: ReadonlyArray<CampaignWindowInput>;
};

/** The campaign, or why it was refused. */
export type CreateCampaignResult = Campaign | Rejection;

/** An appointment to deny. */
export type DenyAppointmentInput = {
  /** The appointment, by id. */
  readonly appointment: Scalars['ID']['input'];
};

/** The appointment, or why it was refused. */
export type DenyAppointmentResult = Appointment | Rejection;

/** A plain price cut. It needs no claim. */
export type Discount = {
  readonly __typename?: 'Discount';
  /** A fixed cut; null where it is a share. */
  readonly amount?: Maybe<Money>;
  /** A share in hundredths of a per cent, rounded half up to a minor unit: of the guide price where advertised prices contain it, else of the advertised price. Null where the cut is fixed. */
  readonly basisPoints?: Maybe<Scalars['Int']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What it is called on a price tag, in the asked language (BCP 47), else in the language it was written in. */
  readonly label: Scalars['String']['output'];
  /** True when advertised prices contain it already: it explains why they lie below the guide price and lowers them no further. */
  readonly reflectedInPrice: Scalars['Boolean']['output'];
};


/** A plain price cut. It needs no claim. */
export type DiscountLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A plain price cut of a new campaign: `amount` or `basisPoints`. */
export type DiscountInput = {
  /** A fixed cut, in minor units. */
  readonly amount?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** A share in hundredths of a per cent, 1 to 9,999: of the guide price where advertised prices contain it, else of the advertised price. */
  readonly basisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called on a price tag. */
  readonly label: ReadonlyArray<LocalizedTextInput>;
  /** True when advertised prices contain it already; false where it is left out. */
  readonly reflectedInPrice?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A brand's stand on a campaign. */
export type EndorsePromotionInput = {
  /** The campaign, by id. */
  readonly campaign: Scalars['ID']['input'];
  /** The stand: ENDORSED or DENIED while it is pending, WITHDRAWN when it was endorsed. */
  readonly state: EndorsementState;
  /** What the brand says of it in public: at most 1,000 characters in one line. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
};

/** The stand, or why it was refused. */
export type EndorsePromotionResult = Endorsement | Rejection;

/** Where a brand stands on a campaign that its goods take part in. */
export type Endorsement = {
  readonly __typename?: 'Endorsement';
  /** Whose stand. */
  readonly brand: Brand;
  /** Which campaign. */
  readonly campaign: Campaign;
  /** Since when it stands so. */
  readonly since: Scalars['DateTime']['output'];
  /** The stand. */
  readonly state: EndorsementState;
  /** What the brand says of it in public; null where it says nothing. */
  readonly statement?: Maybe<Scalars['String']['output']>;
};

/** A brand's stand on a campaign. */
export type EndorsementState =
  /** The brand does not take part and says so. It is never shown without this label and never counts as official. */
  | 'DENIED'
  /** The brand stands behind it. */
  | 'ENDORSED'
  /** The brand asks for no say in it. */
  | 'NOT_REQUIRED'
  /** The brand has not said. */
  | 'PENDING'
  /** The brand stood behind it and does so no more. */
  | 'WITHDRAWN';

/** A coupon to stop, or to let go. */
export type FreezeCouponInput = {
  /** The coupon, by id. */
  readonly coupon: Scalars['ID']['input'];
  /** True to stop it, false to let it be spent again. */
  readonly frozen: Scalars['Boolean']['input'];
  /** 1 to 255 ASCII characters without spaces, such as a UUID: the same input under the same key is carried out once, and answered alike for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The coupon, or why it was refused. */
export type FreezeCouponResult = Coupon | Rejection;

/** Who pays for a promotion. */
export type Funder =
  /** The brand. */
  | 'BRAND'
  /** The marketplace. */
  | 'PLATFORM'
  /** The seller. */
  | 'SELLER';

/** Somebody's share of the cost of a promotion. */
export type Funding = {
  readonly __typename?: 'Funding';
  /** The share, in hundredths of a per cent: 10,000 is all of it. */
  readonly basisPoints: Scalars['Int']['output'];
  /** In what role. */
  readonly funder: Funder;
  /** Who, where it is one organisation: the id of the brand or seller; null for the platform and for each listing's own brand or seller. */
  readonly organization?: Maybe<Scalars['ID']['output']>;
};

/** A share of the cost. */
export type FundingInput = {
  /** The share, in hundredths of a per cent. */
  readonly basisPoints: Scalars['Int']['input'];
  /** In what role. */
  readonly funder: Funder;
  /** The brand or seller, by id, where it is one; not for the platform. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
};

/** A point on the globe, WGS-84. */
export type GeoCoordinates = {
  readonly __typename?: 'GeoCoordinates';
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** What an order is for. */
export type GoodsCategory =
  /** All other goods. */
  | 'GENERAL'
  /** Furniture, appliances and the like. */
  | 'HOME'
  /** Land and buildings. No coupon pays for them. */
  | 'REAL_ESTATE'
  /** Vehicles. No coupon pays for them. */
  | 'VEHICLE'
  /** Parts, accessories and repair. */
  | 'VEHICLE_SERVICE';

/** Why money moved. */
export type LedgerCause =
  /** An order was paid with it. */
  | 'CAPTURED'
  /** What was spent of a revoked coupon became a debt. */
  | 'CLAWED_BACK'
  /** The coupon's time was over. */
  | 'EXPIRED'
  /** A coupon was issued. */
  | 'ISSUED'
  /** An order locked it. */
  | 'LOCKED'
  /** An order gave it back before it was paid. */
  | 'RELEASED'
  /** An order gave it back after it was paid. */
  | 'REVERSED'
  /** The coupon was revoked. */
  | 'REVOKED';

/** A movement of a wallet's money. It never changes. */
export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  /** What came in; below zero for what went out. */
  readonly amount: Money;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was in the wallet afterwards. */
  readonly balanceAfter: Money;
  /** Why. */
  readonly cause: LedgerCause;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The key of the command that did it, or a name of the event that did. */
  readonly idempotencyKey: Scalars['String']['output'];
  /** The transaction that it belongs to; the entries of one sum to zero over all accounts. */
  readonly transaction: Scalars['ID']['output'];
};

/** A page of entries. */
export type LedgerEntryConnection = {
  readonly __typename?: 'LedgerEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An entry in a list. */
export type LedgerEntryEdge = {
  readonly __typename?: 'LedgerEntryEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LedgerEntry;
};

/** What promotions adds to every listing. */
export type Listing = {
  /** The greatest of them; null where there is none. */
  readonly bestRebate?: Maybe<RebateOffer>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** How its price comes about at the instant of the request, and who pays for what; null for a moment while a new listing is on its way here. */
  readonly priceBreakdown?: Maybe<PriceBreakdown>;
  /** The rebates that a buyer can earn with it at the instant of the request, the greatest first, at most 20; none of a promotion that the brand denied. Null for a moment while a new listing is on its way here. */
  readonly rebates?: Maybe<ReadonlyArray<RebateOffer>>;
};

/** What is offered. */
export type ListingKind =
  /** A flat that a seller offers. */
  | 'APARTMENT'
  /** A car that a seller offers. */
  | 'CAR';

/** A text in one language. */
export type LocalizedTextInput = {
  /** A BCP 47 language tag, such as `zh` or `en`. */
  readonly language: Scalars['String']['input'];
  /** The text. */
  readonly text: Scalars['String']['input'];
};

/** A delivery. */
export type MarkDeliveredInput = {
  /** When it was delivered: not before the order, not in the future. The instant of the request where it is left out. */
  readonly deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The purchase, by id. */
  readonly purchase: Scalars['ID']['input'];
};

/** The purchase, or why it was refused. */
export type MarkDeliveredResult = Purchase | Rejection;

/** An exact amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The ISO 4217 code of the currency, such as `CNY`. */
  readonly currency: Scalars['String']['output'];
  /** The amount for reading, such as `CN¥251,800.00`. */
  readonly formatted: Scalars['String']['output'];
  /** The amount in minor units of the currency: 25180000 is RMB 251,800.00. */
  readonly minorUnits: Scalars['MinorUnits']['output'];
};

/** An amount of money that a caller names. */
export type MoneyInput = {
  /** ISO 4217, such as `CNY`. */
  readonly currency: Scalars['String']['input'];
  /** In minor units. */
  readonly minorUnits: Scalars['MinorUnits']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Asks a store for a visit. For buyers. At one instant a buyer has one visit. */
  readonly bookAppointment: BookAppointmentResult;
  /** Calls a visit off that has not taken place. For its buyer and the store's seller. */
  readonly cancelAppointment: CancelAppointmentResult;
  /** Pays with what a redemption has locked. For the buyer and for the seller of the order. */
  readonly captureRedemption: CaptureRedemptionResult;
  /** Admits the buyer who shows the appointment's token, once, from a day before it begins to a day after; it needs no confirmation before. For the store's seller. */
  readonly checkIn: CheckInResult;
  /**
   * Claims the rebate that a purchase of the signed-in buyer earned. The first thing amiss is answered, in this order:
   * BUYER_MISMATCH, PURCHASE_UNVERIFIED, NOT_ELIGIBLE, VIN_INVALID, WINDOW_CLOSED, MODEL_NOT_PARTICIPATING, STORE_NOT_PARTICIPATING,
   * ENDORSEMENT_DENIED, STACKING_CONFLICT, VISIT_MISSING, VISIT_AFTER_PURCHASE, ATTRIBUTION_EXPIRED,
   * DELIVERY_OUTSIDE_WINDOW, CLAIM_PERIOD_OVER, SELLER_NOT_AUTHORIZED_AT_PURCHASE, VIN_ALREADY_CLAIMED, CAP_REACHED,
   * BUDGET_EXHAUSTED. A refusal changes nothing and does not use the key up. What was reserved is claimed by the same call.
   */
  readonly claimRebate: ClaimRebateResult;
  /** Expects the buyer. For the store's seller. */
  readonly confirmAppointment: ConfirmAppointmentResult;
  /** Sets up a campaign. For moderators. */
  readonly createCampaign: CreateCampaignResult;
  /** Says no to a visit that was asked for. For the store's seller. */
  readonly denyAppointment: DenyAppointmentResult;
  /** Takes a brand's stand on a campaign from the instant of the request on. For the brand, which is the signed-in one. */
  readonly endorsePromotion: EndorsePromotionResult;
  /** Stops a coupon for the time being, or lets it be spent again. What orders have locked of it stays with them. For moderators. */
  readonly freezeCoupon: FreezeCouponResult;
  /** Says when a purchase that stands was delivered. For its seller; once. */
  readonly markDelivered: MarkDeliveredResult;
  /** Records what a buyer bought. For the store's seller. Of a unit one purchase stands: SUBMITTED or VERIFIED. */
  readonly recordPurchase: RecordPurchaseResult;
  /**
   * Locks the signed-in buyer's coupons for an order: those that expire soonest first, as much as the order comes to or as
   * there is; the rest stays on the coupon. They pay with `captureRedemption`, within fifteen minutes.
   */
  readonly redeemCoupons: RedeemCouponsResult;
  /** Finds a submitted purchase wrong, and gives its unit free. For moderators. */
  readonly rejectPurchase: RejectPurchaseResult;
  /** Gives back what a redemption has locked. For the buyer and for the seller of the order. */
  readonly releaseRedemption: ReleaseRedemptionResult;
  /**
   * Sets the budget of a rebate aside for thirty days, for a purchase of the signed-in buyer that is not delivered yet. It
   * asks for all that `claimRebate` asks for but the delivery, answers with the same codes, and `claimRebate` makes a coupon
   * of it.
   */
  readonly reserveRebate: ReserveRebateResult;
  /** Gives back what a redemption paid. For the seller of the order. Where the purchase behind a coupon was unwound meanwhile, it goes to those who paid for the coupon, and the buyer owes as much less. */
  readonly reverseRedemption: ReverseRedemptionResult;
  /** Decides on a claim that is IN_REVIEW. For moderators. */
  readonly reviewClaim: ReviewClaimResult;
  /** Undoes a verified purchase, takes back what was earned with it, and gives its unit free. For its seller and moderators. */
  readonly unwindPurchase: UnwindPurchaseResult;
  /** Finds a submitted purchase right. For moderators. */
  readonly verifyPurchase: VerifyPurchaseResult;
};


export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


export type MutationCaptureRedemptionArgs = {
  input: CaptureRedemptionInput;
};


export type MutationCheckInArgs = {
  input: CheckInInput;
};


export type MutationClaimRebateArgs = {
  input: ClaimRebateInput;
};


export type MutationConfirmAppointmentArgs = {
  input: ConfirmAppointmentInput;
};


export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


export type MutationDenyAppointmentArgs = {
  input: DenyAppointmentInput;
};


export type MutationEndorsePromotionArgs = {
  input: EndorsePromotionInput;
};


export type MutationFreezeCouponArgs = {
  input: FreezeCouponInput;
};


export type MutationMarkDeliveredArgs = {
  input: MarkDeliveredInput;
};


export type MutationRecordPurchaseArgs = {
  input: RecordPurchaseInput;
};


export type MutationRedeemCouponsArgs = {
  input: RedeemCouponsInput;
};


export type MutationRejectPurchaseArgs = {
  input: RejectPurchaseInput;
};


export type MutationReleaseRedemptionArgs = {
  input: ReleaseRedemptionInput;
};


export type MutationReserveRebateArgs = {
  input: ReserveRebateInput;
};


export type MutationReverseRedemptionArgs = {
  input: ReverseRedemptionInput;
};


export type MutationReviewClaimArgs = {
  input: ReviewClaimInput;
};


export type MutationUnwindPurchaseArgs = {
  input: UnwindPurchaseInput;
};


export type MutationVerifyPurchaseArgs = {
  input: VerifyPurchaseInput;
};

/** The condition of the goods, in the terms of schema.org's `OfferItemCondition`. */
export type OfferItemCondition =
  /** Has a damage that the description tells of. */
  | 'DAMAGED'
  /** Never used. */
  | 'NEW'
  /** Had an owner before and was restored by a professional. */
  | 'REFURBISHED'
  /** Had an owner before. */
  | 'USED';

/** Where a page stands in its list, as the Relay specification has it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge; null on an empty page. Send it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are edges after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there are edges before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** One step from the guide price to the effective price. */
export type PriceAdjustment = {
  readonly __typename?: 'PriceAdjustment';
  /** What it takes off; a surcharge is negative. */
  readonly amount: Money;
  /** Where the listing's brand stands on it; null where it is the seller's own price or the brand was not asked. */
  readonly endorsement?: Maybe<Endorsement>;
  /** Who pays for it. Shares of 10,000 basis points. */
  readonly funding: ReadonlyArray<Funding>;
  /** What it is called, in the asked language (BCP 47), else in the language it was written in. */
  readonly label: Scalars['String']['output'];
};


/** One step from the guide price to the effective price. */
export type PriceAdjustmentLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** How a price comes about. */
export type PriceBreakdown = {
  readonly __typename?: 'PriceBreakdown';
  /**
   * What lies between guide price (without one: advertised price) and effective price; the amounts sum to it exactly. First
   * the discounts that the advertised price contains, then the rest as the seller's own price, then the plain discounts.
   * A promotion that the brand denied shows up only where the advertised price contains it, and says so.
   */
  readonly adjustments: ReadonlyArray<PriceAdjustment>;
  /** What the seller asks. */
  readonly advertised: Money;
  /** What the buyer pays now: advertised less the adjustments, never less than nothing. */
  readonly effective: Money;
  /** What the brand asks (MSRP); null where it has not said. */
  readonly guide?: Maybe<Money>;
};

/** What a buyer bought at a store, as the store recorded it. Seen by the buyer, the seller and moderators. */
export type Purchase = {
  readonly __typename?: 'Purchase';
  /** What the invoice comes to. */
  readonly amount: Money;
  /** The buyer, by id. */
  readonly buyer: Scalars['ID']['output'];
  /** When it was delivered; null as long as it is not. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of the invoice, in lower-case hex. */
  readonly invoiceHash: Scalars['String']['output'];
  /** The listing that was bought. */
  readonly listing: Listing;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<PurchaseAction>;
  /** When it was ordered. */
  readonly orderedAt: Scalars['DateTime']['output'];
  /** Why it was rejected or unwound; null where it was not. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When the store recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Of whom it was bought. */
  readonly seller: Seller;
  /** Where it stands. */
  readonly status: PurchaseStatus;
  /** Where it was bought. */
  readonly store: Store;
  /** The flat's unit; null for a car. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The car's vehicle identification number; null for a flat. */
  readonly vin?: Maybe<Scalars['String']['output']>;
  /** The visit that led to it; null where the store named none. */
  readonly visit?: Maybe<Appointment>;
};

/** What may be done with a purchase. */
export type PurchaseAction =
  /** Say when it was delivered: `markDelivered`. */
  | 'MARK_DELIVERED'
  /** Find it wrong: `rejectPurchase`. */
  | 'REJECT'
  /** Undo it: `unwindPurchase`. */
  | 'UNWIND'
  /** Find it right: `verifyPurchase`. */
  | 'VERIFY';

/** A page of purchases. */
export type PurchaseConnection = {
  readonly __typename?: 'PurchaseConnection';
  /** The purchases with their cursors. */
  readonly edges: ReadonlyArray<PurchaseEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A purchase in a list. */
export type PurchaseEdge = {
  readonly __typename?: 'PurchaseEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The purchase. */
  readonly node: Purchase;
};

/** The states of a purchase. */
export type PurchaseStatus =
  /** Found wrong by a moderator. */
  | 'REJECTED'
  /** Recorded, and waiting for a moderator. */
  | 'SUBMITTED'
  /** Undone: the goods went back. */
  | 'UNWOUND'
  /** Found right: at once where the unit is the one of a listing of the same seller that was public when it was ordered, else by a moderator. */
  | 'VERIFIED';

export type Query = {
  readonly __typename?: 'Query';
  /** An appointment by its id; null where there is none, or none that is the caller's to see. */
  readonly appointment?: Maybe<Appointment>;
  /** A campaign by its code or id; null when there is none. Give one of them. */
  readonly campaign?: Maybe<Campaign>;
  /** All campaigns, the one that starts last first. Null only where promotions cannot be read just now, so that a page with other things keeps those. */
  readonly campaigns?: Maybe<CampaignConnection>;
  /** The claims that wait for a moderator, the newest first. Null for other callers. */
  readonly claimsInReview?: Maybe<RebateClaimConnection>;
  /** A purchase by its id; null where there is none, or none that is the caller's to see. */
  readonly purchase?: Maybe<Purchase>;
  /**
   * What rebate a purchase of a listing would earn at an instant: the greatest. A dry run: nothing is reserved. Null when
   * there is no such listing, or it is not on the market now or by that instant: paused, withdrawn, or its time is up. Where
   * a measure keeps it off the market, NOT_ELIGIBLE. Without a rebate, the campaigns nearest to the listing (its goods take
   * part, then its seller) are asked, and the first of these reasons that leaves none of them is given: WINDOW_CLOSED,
   * MODEL_NOT_PARTICIPATING, STORE_NOT_PARTICIPATING, ENDORSEMENT_DENIED, STACKING_CONFLICT.
   */
  readonly rebateQuote?: Maybe<RebateQuoteResult>;
  /**
   * What each campaign that gives rebates would say to a purchase of a listing, with every reason against it that is known
   * before there is a purchase, not only the first: the window, the goods, the store, the brand's stand, the stacking group,
   * a measure on the listing, the seller's authorisation, the unit, the caps and the budget, and for a signed-in buyer the
   * visit and the buyer's cap. A dry run: nothing is reserved. At most 20, those nearest to giving something first; null when
   * there is no such listing, or it is not on the market, as in `rebateQuote`.
   */
  readonly rebateVerdicts?: Maybe<ReadonlyArray<RebateVerdict>>;
  /** Who asks, and what is theirs; null for an anonymous caller. */
  readonly viewer?: Maybe<Viewer>;
};


export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryClaimsInReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPurchaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRebateQuoteArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  listing: Scalars['ID']['input'];
};


export type QueryRebateVerdictsArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  listing: Scalars['ID']['input'];
};

/** A buyer's claim of the rebate that a purchase earned. */
export type RebateClaim = {
  readonly __typename?: 'RebateClaim';
  /** What it comes to: by the campaign's rule, for what was sold at the instant of the order. */
  readonly amount: Money;
  /** The campaign that gives it. */
  readonly campaign: Campaign;
  /** When it was made. */
  readonly claimedAt: Scalars['DateTime']['output'];
  /** What came of it; null before it is issued. */
  readonly coupon?: Maybe<Coupon>;
  /** The states that it came through, the first one first. In the ordinary case one call takes it through several, at one instant. */
  readonly history: ReadonlyArray<ClaimMove>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<ClaimAction>;
  /** The purchase that earned it, as it stands. */
  readonly purchase?: Maybe<Purchase>;
  /** Why a moderator rejected it; null for one that was not. */
  readonly rejection?: Maybe<Rejection>;
  /** Until when its budget is set aside for it while it is not decided; null for one that is. */
  readonly reservedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly status: RebateClaimStatus;
};

/** A page of claims. */
export type RebateClaimConnection = {
  readonly __typename?: 'RebateClaimConnection';
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<RebateClaimEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A claim in a list. */
export type RebateClaimEdge = {
  readonly __typename?: 'RebateClaimEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: RebateClaim;
};

/** Where a claim stands. In the ordinary case one call takes it from RESERVED to ISSUED: `history` tells all that it came through. */
export type RebateClaimStatus =
  /** The rules, or a moderator, found nothing against it. */
  | 'APPROVED'
  /** The purchase was unwound. */
  | 'CLAWED_BACK'
  /** Nobody decided on it in time. */
  | 'EXPIRED'
  /** A moderator must look at it, because of its amount. Its budget is set aside for fourteen days. */
  | 'IN_REVIEW'
  /** Its coupon is in the buyer's wallet. */
  | 'ISSUED'
  /** A moderator rejected it. */
  | 'REJECTED'
  /** Its budget is set aside for it, for thirty days, until its buyer claims it. */
  | 'RESERVED'
  /** Its buyer claimed it: the chain is complete. */
  | 'SUBMITTED';

/** A rebate that a buyer can earn with one listing. */
export type RebateOffer = {
  readonly __typename?: 'RebateOffer';
  /** What the buyer gets, as a coupon for other goods. */
  readonly amount: Money;
  /** The campaign that gives it. */
  readonly campaign: Campaign;
  /** The first instant at which it is too late to claim it after a purchase with delivery at once at the instant of the request: the day behind the claim period begins in the campaign's zone. */
  readonly claimBy: Scalars['DateTime']['output'];
  /** Where the listing's brand stands on it; null where the brand is not asked. */
  readonly endorsement?: Maybe<Endorsement>;
  /** Opaque: the rule's and the listing's. */
  readonly id: Scalars['ID']['output'];
  /** What the buyer must do for it. */
  readonly requires: ReadonlyArray<RebateRequirement>;
};

/** What a rebate would come to. */
export type RebateQuote = {
  readonly __typename?: 'RebateQuote';
  /** What the buyer would get. */
  readonly amount: Money;
  /** The campaign that would give it. */
  readonly campaign: Campaign;
  /** The first instant at which it is too late to claim it after a purchase and delivery at the instant asked about: the day behind the claim period begins in the campaign's zone. */
  readonly claimBy: Scalars['DateTime']['output'];
  /** What the buyer must do for it. */
  readonly requires: ReadonlyArray<RebateRequirement>;
};

/** The quote, or why there is none. */
export type RebateQuoteResult = RebateQuote | Rejection;

/** What a buyer must do for a rebate. */
export type RebateRequirement =
  /** Take delivery. */
  | 'DELIVERY'
  /** Buy inside a window. */
  | 'PURCHASE'
  /** Visit a participating store before the purchase. */
  | 'VISIT';

/** How a rebate's amount is found, and what a buyer must do for it. */
export type RebateRule = {
  readonly __typename?: 'RebateRule';
  /** How many days may lie between the visit and the purchase. */
  readonly attributionDays: Scalars['Int']['output'];
  /** Never more than this. */
  readonly ceiling: Money;
  /** How many days after delivery it may be claimed: days of the campaign's calendar, the last one to its end. */
  readonly claimDays: Scalars['Int']['output'];
  /** Never less than this. */
  readonly floor: Money;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** How the amount is found. */
  readonly kind: RebateRuleKind;
  /** What the buyer must do for it. */
  readonly requires: ReadonlyArray<RebateRequirement>;
  /** The steps, those of prices lowest first; at most 50. Below the first price nothing is given. */
  readonly tiers: ReadonlyArray<RebateTier>;
};

/** A rebate of a new campaign. */
export type RebateRuleInput = {
  /** How many days may lie between the visit and the purchase; 1 to 365, 30 where it is left out. */
  readonly attributionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Never more than this, in minor units. */
  readonly ceiling: Scalars['MinorUnits']['input'];
  /** How many days of the campaign's calendar after delivery it may be claimed; 1 to 365, 30 where it is left out. */
  readonly claimDays?: InputMaybe<Scalars['Int']['input']>;
  /** Never less than this, in minor units; at least 1. */
  readonly floor: Scalars['MinorUnits']['input'];
  /** How the amount is found. */
  readonly kind: RebateRuleKind;
  /** What the buyer must do for it; 1 to 3. */
  readonly requires: ReadonlyArray<RebateRequirement>;
  /** The steps; 1 to 50. */
  readonly tiers: ReadonlyArray<RebateTierInput>;
};

/** How a rebate's amount is found. */
export type RebateRuleKind =
  /** By the model or project. */
  | 'MODEL_TIERS'
  /** By the step that the advertised price falls in. Plain discounts cost a buyer no step. */
  | 'PRICE_TIERS';

/** One step of a rebate rule. */
export type RebateTier = {
  readonly __typename?: 'RebateTier';
  /** What the buyer gets. */
  readonly amount: Money;
  /** For this vehicle model; null for other steps. */
  readonly model?: Maybe<VehicleModel>;
  /** From this price on; null for a step of a model or project. */
  readonly priceFrom?: Maybe<Money>;
  /** For this apartment project; null for other steps. */
  readonly project?: Maybe<ApartmentProject>;
};

/** One step of a new rebate rule: exactly one of `priceFrom`, `model` and `project`. */
export type RebateTierInput = {
  /** What the buyer gets, in minor units; between floor and ceiling. */
  readonly amount: Scalars['MinorUnits']['input'];
  /** For this vehicle model, by id; for MODEL_TIERS. */
  readonly model?: InputMaybe<Scalars['ID']['input']>;
  /** From this advertised price on, in minor units, more than the step before; for PRICE_TIERS. */
  readonly priceFrom?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** For this apartment project, by id; for MODEL_TIERS. */
  readonly project?: InputMaybe<Scalars['ID']['input']>;
};

/** What one campaign says to a purchase. */
export type RebateVerdict = {
  readonly __typename?: 'RebateVerdict';
  /** What it gives for the goods where nothing speaks against it; null where none of its rules takes them in at this price. */
  readonly amount?: Maybe<Money>;
  /** The campaign. */
  readonly campaign: Campaign;
  /** Everything that speaks against it, each with its code; empty where it gives the amount. */
  readonly reasons: ReadonlyArray<Rejection>;
  /** What the buyer must do for it. */
  readonly requires: ReadonlyArray<RebateRequirement>;
};

/** A purchase to record. The goods are named by `listing`, by `vin`, or by `listing` with the `vin` or `unit` of what was sold; where that is another unit than the listing tells, or the order lies before the listing's publication, a moderator looks at it. */
export type RecordPurchaseInput = {
  /** What the invoice comes to: at least 1 minor unit, in the listing's currency. */
  readonly amount: MoneyInput;
  /** The buyer, by id. */
  readonly buyer: Scalars['ID']['input'];
  /** When it was delivered, where it was; not before the order, not in the future. */
  readonly deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Names this command: sent again with the same input it answers the same and records nothing twice. 1 to 255 ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** SHA-256 of the invoice: 64 hexadecimal digits. */
  readonly invoiceHash: Scalars['String']['input'];
  /** The listing, by id: one of the store's seller. It may be left out where `vin` is that of a listing. */
  readonly listing?: InputMaybe<Scalars['ID']['input']>;
  /** When it was ordered; not in the future. */
  readonly orderedAt: Scalars['DateTime']['input'];
  /** The store, by id: one of the caller's. */
  readonly store: Scalars['ID']['input'];
  /** The flat's unit. It may be left out where the listing tells it. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The car's vehicle identification number (ISO 3779). It may be left out where the listing tells it. */
  readonly vin?: InputMaybe<Scalars['String']['input']>;
  /** The visit that led to it, by id: one of this buyer, who checked in, at a store of the same seller. */
  readonly visit?: InputMaybe<Scalars['ID']['input']>;
};

/** The purchase, or why it was refused. */
export type RecordPurchaseResult = Purchase | Rejection;

/** An order that coupons are to pay for. */
export type RedeemCouponsInput = {
  /** What the order comes to: at least 1 minor unit. */
  readonly amount: MoneyInput;
  /** What the order is for: all of it. A coupon that excludes one of these does not pay. */
  readonly goods: ReadonlyArray<GoodsCategory>;
  /** 1 to 255 ASCII characters without spaces, such as a UUID: the same input under the same key is carried out once, and answered alike for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The order, by the id that its shop gave it: a line of 1 to 100 characters. */
  readonly order: Scalars['String']['input'];
  /** The seller of the goods, by id. */
  readonly seller: Scalars['ID']['input'];
};

/** The redemption, or why it was refused. */
export type RedeemCouponsResult = Redemption | Rejection;

/** Coupons that pay for an order, or for a part of it. */
export type Redemption = {
  readonly __typename?: 'Redemption';
  /** What the coupons pay: never more than the order comes to. */
  readonly amount: Money;
  /** When the lock ends unless it is captured before. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<RedemptionAction>;
  /** The order, by the id that its shop gave it. */
  readonly order: Scalars['String']['output'];
  /** The seller of the order's goods. */
  readonly seller: Seller;
  /** Where it stands. */
  readonly status: RedemptionStatus;
};

/** What can be done with a redemption. */
export type RedemptionAction =
  /** Pay: `captureRedemption`. */
  | 'CAPTURE'
  /** Give back what is locked: `releaseRedemption`. */
  | 'RELEASE'
  /** Give back what was paid: `reverseRedemption`. For the seller's side. */
  | 'REVERSE';

/** Where a redemption stands. */
export type RedemptionStatus =
  /** The coupons paid. */
  | 'CAPTURED'
  /** The coupons wait for the order: fifteen minutes at most. */
  | 'LOCKED'
  /** The coupons were given back before they paid. */
  | 'RELEASED'
  /** The coupons were given back after they paid. */
  | 'REVERSED';

/** A country or a subdivision of one. */
export type Region = {
  readonly __typename?: 'Region';
  /** ISO 3166-1 alpha-2 for a country (`CN`), ISO 3166-2 for a subdivision (`CN-SH`). */
  readonly code: Scalars['String']['output'];
  /** The name that ISO 3166 gives it. */
  readonly name: Scalars['String']['output'];
};

/** A purchase to reject. */
export type RejectPurchaseInput = {
  /** The purchase, by id. */
  readonly purchase: Scalars['ID']['input'];
  /** Why: at most 1,000 characters in one line. */
  readonly reason: Scalars['String']['input'];
};

/** The purchase, or why it was refused. */
export type RejectPurchaseResult = Purchase | Rejection;

/** An expected refusal. Nothing was changed. */
export type Rejection = {
  readonly __typename?: 'Rejection';
  /** Why, for a program. */
  readonly code: RejectionCode;
  /** The input field at fault, such as `input.price`; null where it is none in particular. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Why, and what to do next, for a person. */
  readonly message: Scalars['String']['output'];
};

/** Why a mutation was refused. */
export type RejectionCode =
  /** The buyer has a visit at that instant. */
  | 'ALREADY_BOOKED'
  /** Too many days lie between the visit and the purchase. */
  | 'ATTRIBUTION_EXPIRED'
  /** The campaign's budget has not so much left. */
  | 'BUDGET_EXHAUSTED'
  /** It is another buyer's. */
  | 'BUYER_MISMATCH'
  /** The campaign gives no more to this buyer, for this unit or in this store. */
  | 'CAP_REACHED'
  /** This appointment is not checked in with this token by this store, or not now. */
  | 'CHECK_IN_REFUSED'
  /** It is too late to claim. */
  | 'CLAIM_PERIOD_OVER'
  /** Another campaign has this code. */
  | 'CODE_TAKEN'
  /** The purchase is not delivered, or was before it was ordered. */
  | 'DELIVERY_OUTSIDE_WINDOW'
  /** The brand denied the promotion, or withdrew from it. */
  | 'ENDORSEMENT_DENIED'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** The coupons do not pay for these goods. */
  | 'GOODS_EXCLUDED'
  /** The idempotency key was used with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The endorsement's state does not allow it. */
  | 'ILLEGAL_TRANSITION'
  /** An amount lies outside its floor and ceiling, or steps do not rise. */
  | 'INVALID_AMOUNT'
  /** The shares do not sum to 10,000 basis points, or one names the wrong funder. */
  | 'INVALID_FUNDING'
  /** An input breaks a rule; the message says which. */
  | 'INVALID_INPUT'
  /** Two windows overlap, one ends before it begins, or a local time is none. */
  | 'INVALID_WINDOWS'
  /** The database was restored from a copy, and moves money once its operator says that no other copy does. */
  | 'ISSUING_SUSPENDED'
  /** The campaign gives no rebate for this kind, brand, model, project, currency or price. */
  | 'MODEL_NOT_PARTICIPATING'
  /** There is no coupon with anything left on it. */
  | 'NOTHING_TO_REDEEM'
  /** A measure keeps the listing off the market. */
  | 'NOT_ELIGIBLE'
  /** There is no such thing, or it is not the caller's to see. */
  | 'NOT_FOUND'
  /** Coupons pay for this order already. */
  | 'ORDER_ALREADY_REDEEMED'
  /** The purchase is not verified, or stands no more. */
  | 'PURCHASE_UNVERIFIED'
  /** A moderator looked at the claim and rejected it. */
  | 'REJECTED_IN_REVIEW'
  /** The brand had not authorised the seller when the purchase was made. */
  | 'SELLER_NOT_AUTHORIZED_AT_PURCHASE'
  /** Another campaign of the same stacking group comes first. */
  | 'STACKING_CONFLICT'
  /** The listing's seller or store does not take part. */
  | 'STORE_NOT_PARTICIPATING'
  /** Sign in first. */
  | 'UNAUTHENTICATED'
  /** A purchase of this unit stands. */
  | 'UNIT_ALREADY_SOLD'
  /** A rebate for this unit, or this purchase, was claimed already. */
  | 'VIN_ALREADY_CLAIMED'
  /** The vehicle identification number is none. */
  | 'VIN_INVALID'
  /** The visit came after the purchase. */
  | 'VISIT_AFTER_PURCHASE'
  /** There is no visit that the buyer checked in to. */
  | 'VISIT_MISSING'
  /** No window of a campaign that gives a rebate is open at that instant. */
  | 'WINDOW_CLOSED';

/** A redemption to give back. */
export type ReleaseRedemptionInput = {
  /** 1 to 255 ASCII characters without spaces, such as a UUID: the same input under the same key is carried out once, and answered alike for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The redemption, by id. */
  readonly redemption: Scalars['ID']['input'];
};

/** The redemption, or why it was refused. */
export type ReleaseRedemptionResult = Redemption | Rejection;

/** A reservation. */
export type ReserveRebateInput = {
  /** The campaign that is to give the rebate, by id; where it is left out, the one that gives the most. */
  readonly campaign?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 255 ASCII characters without spaces, such as a UUID: the same input under the same key is carried out once, and answered alike for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The purchase, by id. */
  readonly purchase: Scalars['ID']['input'];
};

/** The claim, RESERVED, or why it was refused. */
export type ReserveRebateResult = RebateClaim | Rejection;

/** A redemption to reverse. */
export type ReverseRedemptionInput = {
  /** 1 to 255 ASCII characters without spaces, such as a UUID: the same input under the same key is carried out once, and answered alike for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The redemption, by id. */
  readonly redemption: Scalars['ID']['input'];
};

/** The redemption, or why it was refused. */
export type ReverseRedemptionResult = Redemption | Rejection;

/** A moderator's decision on a claim. */
export type ReviewClaimInput = {
  /** The claim, by id. */
  readonly claim: Scalars['ID']['input'];
  /** The decision. */
  readonly decision: ReviewDecision;
  /** 1 to 255 ASCII characters without spaces, such as a UUID: the same input under the same key is carried out once, and answered alike for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is rejected, for the buyer: a line of 1 to 500 characters; for REJECT. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The claim, or why the decision was refused. */
export type ReviewClaimResult = RebateClaim | Rejection;

/** A moderator's decision. */
export type ReviewDecision =
  /** Issue the coupon. */
  | 'APPROVE'
  /** Refuse it, with a reason. */
  | 'REJECT';

/** Where goods are sold. */
export type SalesChannel =
  /** Offered to buyers who come to a store. */
  | 'IN_STORE'
  /** Offered to buyers over the internet. */
  | 'ONLINE';

/** A seller, whom the sellers subgraph knows. */
export type Seller = {
  readonly __typename?: 'Seller';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** The form of business of a seller. */
export type SellerKind =
  /** An agent for apartments. */
  | 'AGENT'
  /** A dealer that carries the brand's name. */
  | 'BRAND_DEALER'
  /** The brand itself. */
  | 'BRAND_DIRECT'
  /** A developer of apartments. */
  | 'DEVELOPER'
  /** A distributor of its own. */
  | 'SMALL_DISTRIBUTOR';

/** A store, which the sellers subgraph knows. */
export type Store = {
  readonly __typename?: 'Store';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** A purchase to undo. */
export type UnwindPurchaseInput = {
  /** Names this command: sent again with the same input it answers the same and takes nothing back twice. 1 to 255 ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The purchase, by id. */
  readonly purchase: Scalars['ID']['input'];
  /** Why: at most 1,000 characters in one line. */
  readonly reason: Scalars['String']['input'];
};

/** The purchase, or why it was refused. */
export type UnwindPurchaseResult = Purchase | Rejection;

/** A vehicle model, which catalog knows. */
export type VehicleModel = {
  readonly __typename?: 'VehicleModel';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** A purchase to verify. */
export type VerifyPurchaseInput = {
  /** The purchase, by id. */
  readonly purchase: Scalars['ID']['input'];
};

/** The purchase, or why it was refused. */
export type VerifyPurchaseResult = Purchase | Rejection;

/** The signed-in caller: a person, or an organisation whose people sign in for it. All of it is the caller's own. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The caller's claims, the newest first; of a caller who is no buyer, none. */
  readonly claims: RebateClaimConnection;
  /** The id that the caller signed in with. */
  readonly id: Scalars['ID']['output'];
  /** What a buyer bought, what a seller sold, or what waits for a moderator to verify it, the newest first; none for other roles. */
  readonly purchases: PurchaseConnection;
  /** The role that the caller signed in with: `buyer`, `seller`, `brand` or `moderator`. */
  readonly role: Scalars['String']['output'];
  /** The visits that a buyer booked, or those to a seller's stores, the newest first; none for other roles. */
  readonly visits: AppointmentConnection;
  /** The caller's wallet; null for a caller who is no buyer. */
  readonly wallet?: Maybe<Wallet>;
};


/** The signed-in caller: a person, or an organisation whose people sign in for it. All of it is the caller's own. */
export type ViewerClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The signed-in caller: a person, or an organisation whose people sign in for it. All of it is the caller's own. */
export type ViewerPurchasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The signed-in caller: a person, or an organisation whose people sign in for it. All of it is the caller's own. */
export type ViewerVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A buyer's coupons, and what happened to their money. */
export type Wallet = {
  readonly __typename?: 'Wallet';
  /** What can be spent at the instant of the request; of several currencies, the one with the most in it. In CNY where there never was a coupon. */
  readonly balance: Money;
  /** The coupons, the one that expires last first, those that are used up among them. */
  readonly coupons: CouponConnection;
  /** What came in and went out in the balance's currency, the newest first. What the clock ends is booked by the next change of the wallet. */
  readonly entries: LedgerEntryConnection;
};


/** A buyer's coupons, and what happened to their money. */
export type WalletCouponsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A buyer's coupons, and what happened to their money. */
export type WalletEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ApartmentListing: ApartmentListing;
  Appointment: Appointment;
  Campaign: Campaign;
  CarListing: CarListing;
  Coupon: Coupon;
  Purchase: Purchase;
  RebateClaim: RebateClaim;
  Redemption: Redemption;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApartmentListing:
    ( { __typename: 'ApartmentListing' }
    & GraphQLRecursivePick<FederationTypes['ApartmentListing'], {"id":true}> );
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & ( GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Campaign'], {"code":true}> ) );
  CarListing:
    ( { __typename: 'CarListing' }
    & GraphQLRecursivePick<FederationTypes['CarListing'], {"id":true}> );
  Coupon:
    ( { __typename: 'Coupon' }
    & GraphQLRecursivePick<FederationTypes['Coupon'], {"id":true}> );
  Purchase:
    ( { __typename: 'Purchase' }
    & GraphQLRecursivePick<FederationTypes['Purchase'], {"id":true}> );
  RebateClaim:
    ( { __typename: 'RebateClaim' }
    & GraphQLRecursivePick<FederationTypes['RebateClaim'], {"id":true}> );
  Redemption:
    ( { __typename: 'Redemption' }
    & GraphQLRecursivePick<FederationTypes['Redemption'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookAppointmentResult:
    | ( AppointmentMapper )
    | ( RejectionMapper )
  ;
  CancelAppointmentResult:
    | ( AppointmentMapper )
    | ( RejectionMapper )
  ;
  CaptureRedemptionResult:
    | ( RedemptionMapper )
    | ( RejectionMapper )
  ;
  CheckInResult:
    | ( AppointmentMapper )
    | ( RejectionMapper )
  ;
  ClaimRebateResult:
    | ( RebateClaimMapper )
    | ( RejectionMapper )
  ;
  ConfirmAppointmentResult:
    | ( AppointmentMapper )
    | ( RejectionMapper )
  ;
  CreateCampaignResult:
    | ( CampaignMapper )
    | ( RejectionMapper )
  ;
  DenyAppointmentResult:
    | ( AppointmentMapper )
    | ( RejectionMapper )
  ;
  EndorsePromotionResult:
    | ( EndorsementMapper )
    | ( RejectionMapper )
  ;
  FreezeCouponResult:
    | ( CouponMapper )
    | ( RejectionMapper )
  ;
  MarkDeliveredResult:
    | ( PurchaseMapper )
    | ( RejectionMapper )
  ;
  RebateQuoteResult:
    | ( Omit<RebateQuote, 'amount' | 'campaign'> & { amount: _RefType['Money'], campaign: _RefType['Campaign'] } )
    | ( RejectionMapper )
  ;
  RecordPurchaseResult:
    | ( PurchaseMapper )
    | ( RejectionMapper )
  ;
  RedeemCouponsResult:
    | ( RedemptionMapper )
    | ( RejectionMapper )
  ;
  RejectPurchaseResult:
    | ( PurchaseMapper )
    | ( RejectionMapper )
  ;
  ReleaseRedemptionResult:
    | ( RedemptionMapper )
    | ( RejectionMapper )
  ;
  ReserveRebateResult:
    | ( RebateClaimMapper )
    | ( RejectionMapper )
  ;
  ReverseRedemptionResult:
    | ( RedemptionMapper )
    | ( RejectionMapper )
  ;
  ReviewClaimResult:
    | ( RebateClaimMapper )
    | ( RejectionMapper )
  ;
  UnwindPurchaseResult:
    | ( PurchaseMapper )
    | ( RejectionMapper )
  ;
  VerifyPurchaseResult:
    | ( PurchaseMapper )
    | ( RejectionMapper )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApartmentListing: ResolverTypeWrapper<ApartmentListingMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApartmentProject: ResolverTypeWrapper<ApartmentProject>;
  Appointment: ResolverTypeWrapper<AppointmentMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AppointmentAction: AppointmentAction;
  AppointmentConnection: ResolverTypeWrapper<AppointmentConnectionMapper>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  AppointmentStatus: AppointmentStatus;
  AuthorizationClass: AuthorizationClass;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookAppointmentResult']>;
  Brand: ResolverTypeWrapper<Brand>;
  Budget: ResolverTypeWrapper<Omit<Budget, 'issued' | 'limit' | 'remaining' | 'reserved'> & { issued: ResolversTypes['Money'], limit: ResolversTypes['Money'], remaining: ResolversTypes['Money'], reserved: ResolversTypes['Money'] }>;
  Campaign: ResolverTypeWrapper<CampaignMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CampaignCaps: ResolverTypeWrapper<Omit<CampaignCaps, 'perBuyer' | 'perStore' | 'perUnit'> & { perBuyer?: Maybe<ResolversTypes['Money']>, perStore?: Maybe<ResolversTypes['Money']>, perUnit?: Maybe<ResolversTypes['Money']> }>;
  CampaignCapsInput: CampaignCapsInput;
  CampaignConnection: ResolverTypeWrapper<CampaignConnectionMapper>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignWindow: ResolverTypeWrapper<CampaignWindowMapper>;
  CampaignWindowInput: CampaignWindowInput;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelAppointmentResult']>;
  CaptureRedemptionInput: CaptureRedemptionInput;
  CaptureRedemptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaptureRedemptionResult']>;
  CarListing: ResolverTypeWrapper<CarListingMapper>;
  CheckInInput: CheckInInput;
  CheckInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckInResult']>;
  ClaimAction: ClaimAction;
  ClaimMove: ResolverTypeWrapper<ClaimMove>;
  ClaimMover: ClaimMover;
  ClaimRebateInput: ClaimRebateInput;
  ClaimRebateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimRebateResult']>;
  ConfirmAppointmentInput: ConfirmAppointmentInput;
  ConfirmAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmAppointmentResult']>;
  Coupon: ResolverTypeWrapper<CouponMapper>;
  CouponAction: CouponAction;
  CouponConnection: ResolverTypeWrapper<CouponConnectionMapper>;
  CouponEdge: ResolverTypeWrapper<Omit<CouponEdge, 'node'> & { node: ResolversTypes['Coupon'] }>;
  CouponStatus: CouponStatus;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCampaignResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DenyAppointmentInput: DenyAppointmentInput;
  DenyAppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DenyAppointmentResult']>;
  Discount: ResolverTypeWrapper<DiscountMapper>;
  DiscountInput: DiscountInput;
  EndorsePromotionInput: EndorsePromotionInput;
  EndorsePromotionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndorsePromotionResult']>;
  Endorsement: ResolverTypeWrapper<EndorsementMapper>;
  EndorsementState: EndorsementState;
  FreezeCouponInput: FreezeCouponInput;
  FreezeCouponResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FreezeCouponResult']>;
  Funder: Funder;
  Funding: ResolverTypeWrapper<Funding>;
  FundingInput: FundingInput;
  GeoCoordinates: ResolverTypeWrapper<GeoCoordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GoodsCategory: GoodsCategory;
  LedgerCause: LedgerCause;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryMapper>;
  LedgerEntryConnection: ResolverTypeWrapper<LedgerEntryConnectionMapper>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  Listing: ResolverTypeWrapper<ListingMapper>;
  ListingKind: ListingKind;
  LocalizedTextInput: LocalizedTextInput;
  MarkDeliveredInput: MarkDeliveredInput;
  MarkDeliveredResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkDeliveredResult']>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Money: ResolverTypeWrapper<MoneyMapper>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferItemCondition: OfferItemCondition;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceAdjustment: ResolverTypeWrapper<PriceAdjustmentMapper>;
  PriceBreakdown: ResolverTypeWrapper<Omit<PriceBreakdown, 'adjustments' | 'advertised' | 'effective' | 'guide'> & { adjustments: ReadonlyArray<ResolversTypes['PriceAdjustment']>, advertised: ResolversTypes['Money'], effective: ResolversTypes['Money'], guide?: Maybe<ResolversTypes['Money']> }>;
  Purchase: ResolverTypeWrapper<PurchaseMapper>;
  PurchaseAction: PurchaseAction;
  PurchaseConnection: ResolverTypeWrapper<PurchaseConnectionMapper>;
  PurchaseEdge: ResolverTypeWrapper<Omit<PurchaseEdge, 'node'> & { node: ResolversTypes['Purchase'] }>;
  PurchaseStatus: PurchaseStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RebateClaim: ResolverTypeWrapper<RebateClaimMapper>;
  RebateClaimConnection: ResolverTypeWrapper<RebateClaimConnectionMapper>;
  RebateClaimEdge: ResolverTypeWrapper<Omit<RebateClaimEdge, 'node'> & { node: ResolversTypes['RebateClaim'] }>;
  RebateClaimStatus: RebateClaimStatus;
  RebateOffer: ResolverTypeWrapper<Omit<RebateOffer, 'amount' | 'campaign' | 'endorsement'> & { amount: ResolversTypes['Money'], campaign: ResolversTypes['Campaign'], endorsement?: Maybe<ResolversTypes['Endorsement']> }>;
  RebateQuote: ResolverTypeWrapper<Omit<RebateQuote, 'amount' | 'campaign'> & { amount: ResolversTypes['Money'], campaign: ResolversTypes['Campaign'] }>;
  RebateQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RebateQuoteResult']>;
  RebateRequirement: RebateRequirement;
  RebateRule: ResolverTypeWrapper<Omit<RebateRule, 'ceiling' | 'floor' | 'tiers'> & { ceiling: ResolversTypes['Money'], floor: ResolversTypes['Money'], tiers: ReadonlyArray<ResolversTypes['RebateTier']> }>;
  RebateRuleInput: RebateRuleInput;
  RebateRuleKind: RebateRuleKind;
  RebateTier: ResolverTypeWrapper<Omit<RebateTier, 'amount' | 'priceFrom'> & { amount: ResolversTypes['Money'], priceFrom?: Maybe<ResolversTypes['Money']> }>;
  RebateTierInput: RebateTierInput;
  RebateVerdict: ResolverTypeWrapper<RebateVerdictMapper>;
  RecordPurchaseInput: RecordPurchaseInput;
  RecordPurchaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPurchaseResult']>;
  RedeemCouponsInput: RedeemCouponsInput;
  RedeemCouponsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedeemCouponsResult']>;
  Redemption: ResolverTypeWrapper<RedemptionMapper>;
  RedemptionAction: RedemptionAction;
  RedemptionStatus: RedemptionStatus;
  Region: ResolverTypeWrapper<Region>;
  RejectPurchaseInput: RejectPurchaseInput;
  RejectPurchaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectPurchaseResult']>;
  Rejection: ResolverTypeWrapper<RejectionMapper>;
  RejectionCode: RejectionCode;
  ReleaseRedemptionInput: ReleaseRedemptionInput;
  ReleaseRedemptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseRedemptionResult']>;
  ReserveRebateInput: ReserveRebateInput;
  ReserveRebateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveRebateResult']>;
  ReverseRedemptionInput: ReverseRedemptionInput;
  ReverseRedemptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReverseRedemptionResult']>;
  ReviewClaimInput: ReviewClaimInput;
  ReviewClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewClaimResult']>;
  ReviewDecision: ReviewDecision;
  SalesChannel: SalesChannel;
  Seller: ResolverTypeWrapper<Seller>;
  SellerKind: SellerKind;
  Store: ResolverTypeWrapper<Store>;
  UnwindPurchaseInput: UnwindPurchaseInput;
  UnwindPurchaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnwindPurchaseResult']>;
  VehicleModel: ResolverTypeWrapper<VehicleModel>;
  VerifyPurchaseInput: VerifyPurchaseInput;
  VerifyPurchaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyPurchaseResult']>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  Wallet: ResolverTypeWrapper<WalletMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApartmentListing: ApartmentListingMapper;
  ID: Scalars['ID']['output'];
  ApartmentProject: ApartmentProject;
  Appointment: AppointmentMapper;
  String: Scalars['String']['output'];
  AppointmentConnection: AppointmentConnectionMapper;
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['BookAppointmentResult'];
  Brand: Brand;
  Budget: Omit<Budget, 'issued' | 'limit' | 'remaining' | 'reserved'> & { issued: ResolversParentTypes['Money'], limit: ResolversParentTypes['Money'], remaining: ResolversParentTypes['Money'], reserved: ResolversParentTypes['Money'] };
  Campaign: CampaignMapper;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  CampaignCaps: Omit<CampaignCaps, 'perBuyer' | 'perStore' | 'perUnit'> & { perBuyer?: Maybe<ResolversParentTypes['Money']>, perStore?: Maybe<ResolversParentTypes['Money']>, perUnit?: Maybe<ResolversParentTypes['Money']> };
  CampaignCapsInput: CampaignCapsInput;
  CampaignConnection: CampaignConnectionMapper;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignWindow: CampaignWindowMapper;
  CampaignWindowInput: CampaignWindowInput;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['CancelAppointmentResult'];
  CaptureRedemptionInput: CaptureRedemptionInput;
  CaptureRedemptionResult: ResolversUnionTypes<ResolversParentTypes>['CaptureRedemptionResult'];
  CarListing: CarListingMapper;
  CheckInInput: CheckInInput;
  CheckInResult: ResolversUnionTypes<ResolversParentTypes>['CheckInResult'];
  ClaimMove: ClaimMove;
  ClaimRebateInput: ClaimRebateInput;
  ClaimRebateResult: ResolversUnionTypes<ResolversParentTypes>['ClaimRebateResult'];
  ConfirmAppointmentInput: ConfirmAppointmentInput;
  ConfirmAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmAppointmentResult'];
  Coupon: CouponMapper;
  CouponConnection: CouponConnectionMapper;
  CouponEdge: Omit<CouponEdge, 'node'> & { node: ResolversParentTypes['Coupon'] };
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignResult: ResolversUnionTypes<ResolversParentTypes>['CreateCampaignResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DenyAppointmentInput: DenyAppointmentInput;
  DenyAppointmentResult: ResolversUnionTypes<ResolversParentTypes>['DenyAppointmentResult'];
  Discount: DiscountMapper;
  DiscountInput: DiscountInput;
  EndorsePromotionInput: EndorsePromotionInput;
  EndorsePromotionResult: ResolversUnionTypes<ResolversParentTypes>['EndorsePromotionResult'];
  Endorsement: EndorsementMapper;
  FreezeCouponInput: FreezeCouponInput;
  FreezeCouponResult: ResolversUnionTypes<ResolversParentTypes>['FreezeCouponResult'];
  Funding: Funding;
  FundingInput: FundingInput;
  GeoCoordinates: GeoCoordinates;
  Float: Scalars['Float']['output'];
  LedgerEntry: LedgerEntryMapper;
  LedgerEntryConnection: LedgerEntryConnectionMapper;
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  Listing: ListingMapper;
  LocalizedTextInput: LocalizedTextInput;
  MarkDeliveredInput: MarkDeliveredInput;
  MarkDeliveredResult: ResolversUnionTypes<ResolversParentTypes>['MarkDeliveredResult'];
  MinorUnits: Scalars['MinorUnits']['output'];
  Money: MoneyMapper;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PriceAdjustment: PriceAdjustmentMapper;
  PriceBreakdown: Omit<PriceBreakdown, 'adjustments' | 'advertised' | 'effective' | 'guide'> & { adjustments: ReadonlyArray<ResolversParentTypes['PriceAdjustment']>, advertised: ResolversParentTypes['Money'], effective: ResolversParentTypes['Money'], guide?: Maybe<ResolversParentTypes['Money']> };
  Purchase: PurchaseMapper;
  PurchaseConnection: PurchaseConnectionMapper;
  PurchaseEdge: Omit<PurchaseEdge, 'node'> & { node: ResolversParentTypes['Purchase'] };
  Query: Record<PropertyKey, never>;
  RebateClaim: RebateClaimMapper;
  RebateClaimConnection: RebateClaimConnectionMapper;
  RebateClaimEdge: Omit<RebateClaimEdge, 'node'> & { node: ResolversParentTypes['RebateClaim'] };
  RebateOffer: Omit<RebateOffer, 'amount' | 'campaign' | 'endorsement'> & { amount: ResolversParentTypes['Money'], campaign: ResolversParentTypes['Campaign'], endorsement?: Maybe<ResolversParentTypes['Endorsement']> };
  RebateQuote: Omit<RebateQuote, 'amount' | 'campaign'> & { amount: ResolversParentTypes['Money'], campaign: ResolversParentTypes['Campaign'] };
  RebateQuoteResult: ResolversUnionTypes<ResolversParentTypes>['RebateQuoteResult'];
  RebateRule: Omit<RebateRule, 'ceiling' | 'floor' | 'tiers'> & { ceiling: ResolversParentTypes['Money'], floor: ResolversParentTypes['Money'], tiers: ReadonlyArray<ResolversParentTypes['RebateTier']> };
  RebateRuleInput: RebateRuleInput;
  RebateTier: Omit<RebateTier, 'amount' | 'priceFrom'> & { amount: ResolversParentTypes['Money'], priceFrom?: Maybe<ResolversParentTypes['Money']> };
  RebateTierInput: RebateTierInput;
  RebateVerdict: RebateVerdictMapper;
  RecordPurchaseInput: RecordPurchaseInput;
  RecordPurchaseResult: ResolversUnionTypes<ResolversParentTypes>['RecordPurchaseResult'];
  RedeemCouponsInput: RedeemCouponsInput;
  RedeemCouponsResult: ResolversUnionTypes<ResolversParentTypes>['RedeemCouponsResult'];
  Redemption: RedemptionMapper;
  Region: Region;
  RejectPurchaseInput: RejectPurchaseInput;
  RejectPurchaseResult: ResolversUnionTypes<ResolversParentTypes>['RejectPurchaseResult'];
  Rejection: RejectionMapper;
  ReleaseRedemptionInput: ReleaseRedemptionInput;
  ReleaseRedemptionResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseRedemptionResult'];
  ReserveRebateInput: ReserveRebateInput;
  ReserveRebateResult: ResolversUnionTypes<ResolversParentTypes>['ReserveRebateResult'];
  ReverseRedemptionInput: ReverseRedemptionInput;
  ReverseRedemptionResult: ResolversUnionTypes<ResolversParentTypes>['ReverseRedemptionResult'];
  ReviewClaimInput: ReviewClaimInput;
  ReviewClaimResult: ResolversUnionTypes<ResolversParentTypes>['ReviewClaimResult'];
  Seller: Seller;
  Store: Store;
  UnwindPurchaseInput: UnwindPurchaseInput;
  UnwindPurchaseResult: ResolversUnionTypes<ResolversParentTypes>['UnwindPurchaseResult'];
  VehicleModel: VehicleModel;
  VerifyPurchaseInput: VerifyPurchaseInput;
  VerifyPurchaseResult: ResolversUnionTypes<ResolversParentTypes>['VerifyPurchaseResult'];
  Viewer: ViewerMapper;
  Wallet: WalletMapper;
};

export type ApartmentListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartmentListing'] = ResolversParentTypes['ApartmentListing'], FederationReferenceType extends FederationReferenceTypes['ApartmentListing'] = FederationReferenceTypes['ApartmentListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApartmentListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bestRebate?: Resolver<Maybe<ResolversTypes['RebateOffer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priceBreakdown?: Resolver<Maybe<ResolversTypes['PriceBreakdown']>, ParentType, ContextType>;
  rebates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RebateOffer']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApartmentProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartmentProject'] = ResolversParentTypes['ApartmentProject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkInToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['VehicleModel']>, ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['AppointmentAction']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ApartmentProject']>, ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type BookAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookAppointmentResult'] = ResolversParentTypes['BookAppointmentResult']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'Rejection', ParentType, ContextType>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  issued?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activeNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  authorizedSellersOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Brand']>>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  caps?: Resolver<ResolversTypes['CampaignCaps'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['Discount']>, ParentType, ContextType>;
  endorsements?: Resolver<ReadonlyArray<ResolversTypes['Endorsement']>, ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['Funding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ListingKind']>>, ParentType, ContextType>;
  models?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VehicleModel']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CampaignNameArgs>>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApartmentProject']>>, ParentType, ContextType>;
  rebateRules?: Resolver<ReadonlyArray<ResolversTypes['RebateRule']>, ParentType, ContextType>;
  sellers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Seller']>>, ParentType, ContextType>;
  stackingGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Store']>>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['CampaignWindow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignCapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignCaps'] = ResolversParentTypes['CampaignCaps']> = {
  perBuyer?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perStore?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perUnit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignWindow'] = ResolversParentTypes['CampaignWindow']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  localEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CancelAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAppointmentResult'] = ResolversParentTypes['CancelAppointmentResult']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'Rejection', ParentType, ContextType>;
};

export type CaptureRedemptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureRedemptionResult'] = ResolversParentTypes['CaptureRedemptionResult']> = {
  __resolveType: TypeResolveFn<'Redemption' | 'Rejection', ParentType, ContextType>;
};

export type CarListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarListing'] = ResolversParentTypes['CarListing'], FederationReferenceType extends FederationReferenceTypes['CarListing'] = FederationReferenceTypes['CarListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bestRebate?: Resolver<Maybe<ResolversTypes['RebateOffer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priceBreakdown?: Resolver<Maybe<ResolversTypes['PriceBreakdown']>, ParentType, ContextType>;
  rebates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RebateOffer']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInResult'] = ResolversParentTypes['CheckInResult']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'Rejection', ParentType, ContextType>;
};

export type ClaimMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimMove'] = ResolversParentTypes['ClaimMove']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ClaimMover'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RebateClaimStatus'], ParentType, ContextType>;
};

export type ClaimRebateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimRebateResult'] = ResolversParentTypes['ClaimRebateResult']> = {
  __resolveType: TypeResolveFn<'RebateClaim' | 'Rejection', ParentType, ContextType>;
};

export type ConfirmAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAppointmentResult'] = ResolversParentTypes['ConfirmAppointmentResult']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'Rejection', ParentType, ContextType>;
};

export type CouponResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon'], FederationReferenceType extends FederationReferenceTypes['Coupon'] = FederationReferenceTypes['Coupon']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Coupon']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  excludes?: Resolver<ReadonlyArray<ResolversTypes['GoodsCategory']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['CouponAction']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CouponStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponConnection'] = ResolversParentTypes['CouponConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouponEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CouponEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponEdge'] = ResolversParentTypes['CouponEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
};

export type CreateCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCampaignResult'] = ResolversParentTypes['CreateCampaignResult']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'Rejection', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DenyAppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenyAppointmentResult'] = ResolversParentTypes['DenyAppointmentResult']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'Rejection', ParentType, ContextType>;
};

export type DiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discount'] = ResolversParentTypes['Discount']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  basisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DiscountLabelArgs>>;
  reflectedInPrice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EndorsePromotionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndorsePromotionResult'] = ResolversParentTypes['EndorsePromotionResult']> = {
  __resolveType: TypeResolveFn<'Endorsement' | 'Rejection', ParentType, ContextType>;
};

export type EndorsementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Endorsement'] = ResolversParentTypes['Endorsement']> = {
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EndorsementState'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreezeCouponResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeCouponResult'] = ResolversParentTypes['FreezeCouponResult']> = {
  __resolveType: TypeResolveFn<'Coupon' | 'Rejection', ParentType, ContextType>;
};

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  funder?: Resolver<ResolversTypes['Funder'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GeoCoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoCoordinates'] = ResolversParentTypes['GeoCoordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['LedgerCause'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transaction?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  __resolveType: TypeResolveFn<'ApartmentListing' | 'CarListing', ParentType, ContextType>;
};

export type MarkDeliveredResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkDeliveredResult'] = ResolversParentTypes['MarkDeliveredResult']> = {
  __resolveType: TypeResolveFn<'Purchase' | 'Rejection', ParentType, ContextType>;
};

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookAppointment?: Resolver<ResolversTypes['BookAppointmentResult'], ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  cancelAppointment?: Resolver<ResolversTypes['CancelAppointmentResult'], ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
  captureRedemption?: Resolver<ResolversTypes['CaptureRedemptionResult'], ParentType, ContextType, RequireFields<MutationCaptureRedemptionArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['CheckInResult'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  claimRebate?: Resolver<ResolversTypes['ClaimRebateResult'], ParentType, ContextType, RequireFields<MutationClaimRebateArgs, 'input'>>;
  confirmAppointment?: Resolver<ResolversTypes['ConfirmAppointmentResult'], ParentType, ContextType, RequireFields<MutationConfirmAppointmentArgs, 'input'>>;
  createCampaign?: Resolver<ResolversTypes['CreateCampaignResult'], ParentType, ContextType, RequireFields<MutationCreateCampaignArgs, 'input'>>;
  denyAppointment?: Resolver<ResolversTypes['DenyAppointmentResult'], ParentType, ContextType, RequireFields<MutationDenyAppointmentArgs, 'input'>>;
  endorsePromotion?: Resolver<ResolversTypes['EndorsePromotionResult'], ParentType, ContextType, RequireFields<MutationEndorsePromotionArgs, 'input'>>;
  freezeCoupon?: Resolver<ResolversTypes['FreezeCouponResult'], ParentType, ContextType, RequireFields<MutationFreezeCouponArgs, 'input'>>;
  markDelivered?: Resolver<ResolversTypes['MarkDeliveredResult'], ParentType, ContextType, RequireFields<MutationMarkDeliveredArgs, 'input'>>;
  recordPurchase?: Resolver<ResolversTypes['RecordPurchaseResult'], ParentType, ContextType, RequireFields<MutationRecordPurchaseArgs, 'input'>>;
  redeemCoupons?: Resolver<ResolversTypes['RedeemCouponsResult'], ParentType, ContextType, RequireFields<MutationRedeemCouponsArgs, 'input'>>;
  rejectPurchase?: Resolver<ResolversTypes['RejectPurchaseResult'], ParentType, ContextType, RequireFields<MutationRejectPurchaseArgs, 'input'>>;
  releaseRedemption?: Resolver<ResolversTypes['ReleaseRedemptionResult'], ParentType, ContextType, RequireFields<MutationReleaseRedemptionArgs, 'input'>>;
  reserveRebate?: Resolver<ResolversTypes['ReserveRebateResult'], ParentType, ContextType, RequireFields<MutationReserveRebateArgs, 'input'>>;
  reverseRedemption?: Resolver<ResolversTypes['ReverseRedemptionResult'], ParentType, ContextType, RequireFields<MutationReverseRedemptionArgs, 'input'>>;
  reviewClaim?: Resolver<ResolversTypes['ReviewClaimResult'], ParentType, ContextType, RequireFields<MutationReviewClaimArgs, 'input'>>;
  unwindPurchase?: Resolver<ResolversTypes['UnwindPurchaseResult'], ParentType, ContextType, RequireFields<MutationUnwindPurchaseArgs, 'input'>>;
  verifyPurchase?: Resolver<ResolversTypes['VerifyPurchaseResult'], ParentType, ContextType, RequireFields<MutationVerifyPurchaseArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceAdjustment'] = ResolversParentTypes['PriceAdjustment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endorsement?: Resolver<Maybe<ResolversTypes['Endorsement']>, ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['Funding']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PriceAdjustmentLabelArgs>>;
};

export type PriceBreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceBreakdown'] = ResolversParentTypes['PriceBreakdown']> = {
  adjustments?: Resolver<ReadonlyArray<ResolversTypes['PriceAdjustment']>, ParentType, ContextType>;
  advertised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PurchaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Purchase'] = ResolversParentTypes['Purchase'], FederationReferenceType extends FederationReferenceTypes['Purchase'] = FederationReferenceTypes['Purchase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Purchase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['PurchaseAction']>, ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseStatus'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseConnection'] = ResolversParentTypes['PurchaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PurchaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurchaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseEdge'] = ResolversParentTypes['PurchaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Purchase'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, Partial<QueryCampaignArgs>>;
  campaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, Partial<QueryCampaignsArgs>>;
  claimsInReview?: Resolver<Maybe<ResolversTypes['RebateClaimConnection']>, ParentType, ContextType, Partial<QueryClaimsInReviewArgs>>;
  purchase?: Resolver<Maybe<ResolversTypes['Purchase']>, ParentType, ContextType, RequireFields<QueryPurchaseArgs, 'id'>>;
  rebateQuote?: Resolver<Maybe<ResolversTypes['RebateQuoteResult']>, ParentType, ContextType, RequireFields<QueryRebateQuoteArgs, 'listing'>>;
  rebateVerdicts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RebateVerdict']>>, ParentType, ContextType, RequireFields<QueryRebateVerdictsArgs, 'listing'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RebateClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebateClaim'] = ResolversParentTypes['RebateClaim'], FederationReferenceType extends FederationReferenceTypes['RebateClaim'] = FederationReferenceTypes['RebateClaim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RebateClaim']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ClaimMove']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['ClaimAction']>, ParentType, ContextType>;
  purchase?: Resolver<Maybe<ResolversTypes['Purchase']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['Rejection']>, ParentType, ContextType>;
  reservedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RebateClaimStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RebateClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebateClaimConnection'] = ResolversParentTypes['RebateClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RebateClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RebateClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebateClaimEdge'] = ResolversParentTypes['RebateClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RebateClaim'], ParentType, ContextType>;
};

export type RebateOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebateOffer'] = ResolversParentTypes['RebateOffer']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  claimBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endorsement?: Resolver<Maybe<ResolversTypes['Endorsement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['RebateRequirement']>, ParentType, ContextType>;
};

export type RebateQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebateQuote'] = ResolversParentTypes['RebateQuote']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  claimBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['RebateRequirement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RebateQuoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebateQuoteResult'] = ResolversParentTypes['RebateQuoteResult']> = {
  __resolveType: TypeResolveFn<'RebateQuote' | 'Rejection', ParentType, ContextType>;
};

export type RebateRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebateRule'] = ResolversParentTypes['RebateRule']> = {
  attributionDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ceiling?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  claimDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RebateRuleKind'], ParentType, ContextType>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['RebateRequirement']>, ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['RebateTier']>, ParentType, ContextType>;
};

export type RebateTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebateTier'] = ResolversParentTypes['RebateTier']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['VehicleModel']>, ParentType, ContextType>;
  priceFrom?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ApartmentProject']>, ParentType, ContextType>;
};

export type RebateVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebateVerdict'] = ResolversParentTypes['RebateVerdict']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Rejection']>, ParentType, ContextType>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['RebateRequirement']>, ParentType, ContextType>;
};

export type RecordPurchaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPurchaseResult'] = ResolversParentTypes['RecordPurchaseResult']> = {
  __resolveType: TypeResolveFn<'Purchase' | 'Rejection', ParentType, ContextType>;
};

export type RedeemCouponsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemCouponsResult'] = ResolversParentTypes['RedeemCouponsResult']> = {
  __resolveType: TypeResolveFn<'Redemption' | 'Rejection', ParentType, ContextType>;
};

export type RedemptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redemption'] = ResolversParentTypes['Redemption'], FederationReferenceType extends FederationReferenceTypes['Redemption'] = FederationReferenceTypes['Redemption']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Redemption']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['RedemptionAction']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RedemptionStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RejectPurchaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectPurchaseResult'] = ResolversParentTypes['RejectPurchaseResult']> = {
  __resolveType: TypeResolveFn<'Purchase' | 'Rejection', ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  code?: Resolver<ResolversTypes['RejectionCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseRedemptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseRedemptionResult'] = ResolversParentTypes['ReleaseRedemptionResult']> = {
  __resolveType: TypeResolveFn<'Redemption' | 'Rejection', ParentType, ContextType>;
};

export type ReserveRebateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveRebateResult'] = ResolversParentTypes['ReserveRebateResult']> = {
  __resolveType: TypeResolveFn<'RebateClaim' | 'Rejection', ParentType, ContextType>;
};

export type ReverseRedemptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseRedemptionResult'] = ResolversParentTypes['ReverseRedemptionResult']> = {
  __resolveType: TypeResolveFn<'Redemption' | 'Rejection', ParentType, ContextType>;
};

export type ReviewClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewClaimResult'] = ResolversParentTypes['ReviewClaimResult']> = {
  __resolveType: TypeResolveFn<'RebateClaim' | 'Rejection', ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnwindPurchaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnwindPurchaseResult'] = ResolversParentTypes['UnwindPurchaseResult']> = {
  __resolveType: TypeResolveFn<'Purchase' | 'Rejection', ParentType, ContextType>;
};

export type VehicleModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleModel'] = ResolversParentTypes['VehicleModel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VerifyPurchaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyPurchaseResult'] = ResolversParentTypes['VerifyPurchaseResult']> = {
  __resolveType: TypeResolveFn<'Purchase' | 'Rejection', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  claims?: Resolver<ResolversTypes['RebateClaimConnection'], ParentType, ContextType, Partial<ViewerClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purchases?: Resolver<ResolversTypes['PurchaseConnection'], ParentType, ContextType, Partial<ViewerPurchasesArgs>>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<ViewerVisitsArgs>>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
};

export type WalletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wallet'] = ResolversParentTypes['Wallet']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  coupons?: Resolver<ResolversTypes['CouponConnection'], ParentType, ContextType, Partial<WalletCouponsArgs>>;
  entries?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, Partial<WalletEntriesArgs>>;
};

export type Resolvers<ContextType = Context> = {
  ApartmentListing?: ApartmentListingResolvers<ContextType>;
  ApartmentProject?: ApartmentProjectResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  BookAppointmentResult?: BookAppointmentResultResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignCaps?: CampaignCapsResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignWindow?: CampaignWindowResolvers<ContextType>;
  CancelAppointmentResult?: CancelAppointmentResultResolvers<ContextType>;
  CaptureRedemptionResult?: CaptureRedemptionResultResolvers<ContextType>;
  CarListing?: CarListingResolvers<ContextType>;
  CheckInResult?: CheckInResultResolvers<ContextType>;
  ClaimMove?: ClaimMoveResolvers<ContextType>;
  ClaimRebateResult?: ClaimRebateResultResolvers<ContextType>;
  ConfirmAppointmentResult?: ConfirmAppointmentResultResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponConnection?: CouponConnectionResolvers<ContextType>;
  CouponEdge?: CouponEdgeResolvers<ContextType>;
  CreateCampaignResult?: CreateCampaignResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DenyAppointmentResult?: DenyAppointmentResultResolvers<ContextType>;
  Discount?: DiscountResolvers<ContextType>;
  EndorsePromotionResult?: EndorsePromotionResultResolvers<ContextType>;
  Endorsement?: EndorsementResolvers<ContextType>;
  FreezeCouponResult?: FreezeCouponResultResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  GeoCoordinates?: GeoCoordinatesResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  MarkDeliveredResult?: MarkDeliveredResultResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceAdjustment?: PriceAdjustmentResolvers<ContextType>;
  PriceBreakdown?: PriceBreakdownResolvers<ContextType>;
  Purchase?: PurchaseResolvers<ContextType>;
  PurchaseConnection?: PurchaseConnectionResolvers<ContextType>;
  PurchaseEdge?: PurchaseEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RebateClaim?: RebateClaimResolvers<ContextType>;
  RebateClaimConnection?: RebateClaimConnectionResolvers<ContextType>;
  RebateClaimEdge?: RebateClaimEdgeResolvers<ContextType>;
  RebateOffer?: RebateOfferResolvers<ContextType>;
  RebateQuote?: RebateQuoteResolvers<ContextType>;
  RebateQuoteResult?: RebateQuoteResultResolvers<ContextType>;
  RebateRule?: RebateRuleResolvers<ContextType>;
  RebateTier?: RebateTierResolvers<ContextType>;
  RebateVerdict?: RebateVerdictResolvers<ContextType>;
  RecordPurchaseResult?: RecordPurchaseResultResolvers<ContextType>;
  RedeemCouponsResult?: RedeemCouponsResultResolvers<ContextType>;
  Redemption?: RedemptionResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RejectPurchaseResult?: RejectPurchaseResultResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  ReleaseRedemptionResult?: ReleaseRedemptionResultResolvers<ContextType>;
  ReserveRebateResult?: ReserveRebateResultResolvers<ContextType>;
  ReverseRedemptionResult?: ReverseRedemptionResultResolvers<ContextType>;
  ReviewClaimResult?: ReviewClaimResultResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  UnwindPurchaseResult?: UnwindPurchaseResultResolvers<ContextType>;
  VehicleModel?: VehicleModelResolvers<ContextType>;
  VerifyPurchaseResult?: VerifyPurchaseResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Wallet?: WalletResolvers<ContextType>;
};

