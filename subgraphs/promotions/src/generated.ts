// Generated from the SDL of this subgraph by `npm run codegen`: change the SDL or mappers.ts, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMapper, CampaignMapper, CampaignWindowMapper, DiscountMapper, EndorsementMapper, ApartmentListingMapper, CarListingMapper, ListingMapper, PriceAdjustmentMapper, RejectionMapper, CampaignConnectionMapper } from './mappers.ts';
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

/** A brand, whose profile catalog knows. */
export type Brand = {
  readonly __typename?: 'Brand';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** A promotion: when, for what, who pays, and what buyers get. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /** True when the instant of the request lies in a window. */
  readonly activeNow: Scalars['Boolean']['output'];
  /** Brands that take part; null where all do. At most 500. */
  readonly brands?: Maybe<ReadonlyArray<Brand>>;
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

/** A new campaign. */
export type CreateCampaignInput = {
  /** Brands that take part, by id; all where it is left out. At most 500. Each of them is asked to take its stand. */
  readonly brands?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Sets up a campaign. For moderators. */
  readonly createCampaign: CreateCampaignResult;
  /** Takes a brand's stand on a campaign from the instant of the request on. For the brand, which is the signed-in one. */
  readonly endorsePromotion: EndorsePromotionResult;
};


export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


export type MutationEndorsePromotionArgs = {
  input: EndorsePromotionInput;
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

export type Query = {
  readonly __typename?: 'Query';
  /** A campaign by its code or id; null when there is none. Give one of them. */
  readonly campaign?: Maybe<Campaign>;
  /** All campaigns, the one that starts last first. */
  readonly campaigns: CampaignConnection;
  /**
   * What rebate a purchase of a listing would earn at an instant: the greatest. A dry run: nothing is reserved. Null when
   * there is no such listing. Without one, the campaigns nearest to the listing (its goods take part, then its seller) are
   * asked, and the first of these reasons that leaves none of them is given: WINDOW_CLOSED, MODEL_NOT_PARTICIPATING,
   * STORE_NOT_PARTICIPATING, ENDORSEMENT_DENIED, STACKING_CONFLICT.
   */
  readonly rebateQuote?: Maybe<RebateQuoteResult>;
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


export type QueryRebateQuoteArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  listing: Scalars['ID']['input'];
};

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

/** A country or a subdivision of one. */
export type Region = {
  readonly __typename?: 'Region';
  /** ISO 3166-1 alpha-2 for a country (`CN`), ISO 3166-2 for a subdivision (`CN-SH`). */
  readonly code: Scalars['String']['output'];
  /** The name that ISO 3166 gives it. */
  readonly name: Scalars['String']['output'];
};

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
  /** Another campaign has this code. */
  | 'CODE_TAKEN'
  /** The brand denied the promotion, or withdrew from it. */
  | 'ENDORSEMENT_DENIED'
  /** The caller may not do this. */
  | 'FORBIDDEN'
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
  /** The campaign gives no rebate for this kind, brand, model, project, currency or price. */
  | 'MODEL_NOT_PARTICIPATING'
  /** There is no such thing, or it is not the caller's to see. */
  | 'NOT_FOUND'
  /** Another campaign of the same stacking group comes first. */
  | 'STACKING_CONFLICT'
  /** The listing's seller or store does not take part. */
  | 'STORE_NOT_PARTICIPATING'
  /** Sign in first. */
  | 'UNAUTHENTICATED'
  /** No window of a campaign that gives a rebate is open at that instant. */
  | 'WINDOW_CLOSED';

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

/** A vehicle model, which catalog knows. */
export type VehicleModel = {
  readonly __typename?: 'VehicleModel';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
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
  Campaign: Campaign;
  CarListing: CarListing;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApartmentListing:
    ( { __typename: 'ApartmentListing' }
    & GraphQLRecursivePick<FederationTypes['ApartmentListing'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & ( GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Campaign'], {"code":true}> ) );
  CarListing:
    ( { __typename: 'CarListing' }
    & GraphQLRecursivePick<FederationTypes['CarListing'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateCampaignResult:
    | ( CampaignMapper )
    | ( RejectionMapper )
  ;
  EndorsePromotionResult:
    | ( EndorsementMapper )
    | ( RejectionMapper )
  ;
  RebateQuoteResult:
    | ( Omit<RebateQuote, 'amount' | 'campaign'> & { amount: _RefType['Money'], campaign: _RefType['Campaign'] } )
    | ( RejectionMapper )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApartmentListing: ResolverTypeWrapper<ApartmentListingMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApartmentProject: ResolverTypeWrapper<ApartmentProject>;
  AuthorizationClass: AuthorizationClass;
  Brand: ResolverTypeWrapper<Brand>;
  Campaign: ResolverTypeWrapper<CampaignMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CampaignConnection: ResolverTypeWrapper<CampaignConnectionMapper>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignWindow: ResolverTypeWrapper<CampaignWindowMapper>;
  CampaignWindowInput: CampaignWindowInput;
  CarListing: ResolverTypeWrapper<CarListingMapper>;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCampaignResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Discount: ResolverTypeWrapper<DiscountMapper>;
  DiscountInput: DiscountInput;
  EndorsePromotionInput: EndorsePromotionInput;
  EndorsePromotionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndorsePromotionResult']>;
  Endorsement: ResolverTypeWrapper<EndorsementMapper>;
  EndorsementState: EndorsementState;
  Funder: Funder;
  Funding: ResolverTypeWrapper<Funding>;
  FundingInput: FundingInput;
  GeoCoordinates: ResolverTypeWrapper<GeoCoordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Listing: ResolverTypeWrapper<ListingMapper>;
  ListingKind: ListingKind;
  LocalizedTextInput: LocalizedTextInput;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Money: ResolverTypeWrapper<MoneyMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferItemCondition: OfferItemCondition;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceAdjustment: ResolverTypeWrapper<PriceAdjustmentMapper>;
  PriceBreakdown: ResolverTypeWrapper<Omit<PriceBreakdown, 'adjustments' | 'advertised' | 'effective' | 'guide'> & { adjustments: ReadonlyArray<ResolversTypes['PriceAdjustment']>, advertised: ResolversTypes['Money'], effective: ResolversTypes['Money'], guide?: Maybe<ResolversTypes['Money']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RebateOffer: ResolverTypeWrapper<Omit<RebateOffer, 'amount' | 'campaign' | 'endorsement'> & { amount: ResolversTypes['Money'], campaign: ResolversTypes['Campaign'], endorsement?: Maybe<ResolversTypes['Endorsement']> }>;
  RebateQuote: ResolverTypeWrapper<Omit<RebateQuote, 'amount' | 'campaign'> & { amount: ResolversTypes['Money'], campaign: ResolversTypes['Campaign'] }>;
  RebateQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RebateQuoteResult']>;
  RebateRequirement: RebateRequirement;
  RebateRule: ResolverTypeWrapper<Omit<RebateRule, 'ceiling' | 'floor' | 'tiers'> & { ceiling: ResolversTypes['Money'], floor: ResolversTypes['Money'], tiers: ReadonlyArray<ResolversTypes['RebateTier']> }>;
  RebateRuleInput: RebateRuleInput;
  RebateRuleKind: RebateRuleKind;
  RebateTier: ResolverTypeWrapper<Omit<RebateTier, 'amount' | 'priceFrom'> & { amount: ResolversTypes['Money'], priceFrom?: Maybe<ResolversTypes['Money']> }>;
  RebateTierInput: RebateTierInput;
  Region: ResolverTypeWrapper<Region>;
  Rejection: ResolverTypeWrapper<RejectionMapper>;
  RejectionCode: RejectionCode;
  SalesChannel: SalesChannel;
  Seller: ResolverTypeWrapper<Seller>;
  SellerKind: SellerKind;
  Store: ResolverTypeWrapper<Store>;
  VehicleModel: ResolverTypeWrapper<VehicleModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApartmentListing: ApartmentListingMapper;
  ID: Scalars['ID']['output'];
  ApartmentProject: ApartmentProject;
  Brand: Brand;
  Campaign: CampaignMapper;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  CampaignConnection: CampaignConnectionMapper;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignWindow: CampaignWindowMapper;
  CampaignWindowInput: CampaignWindowInput;
  CarListing: CarListingMapper;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignResult: ResolversUnionTypes<ResolversParentTypes>['CreateCampaignResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Discount: DiscountMapper;
  DiscountInput: DiscountInput;
  EndorsePromotionInput: EndorsePromotionInput;
  EndorsePromotionResult: ResolversUnionTypes<ResolversParentTypes>['EndorsePromotionResult'];
  Endorsement: EndorsementMapper;
  Funding: Funding;
  FundingInput: FundingInput;
  GeoCoordinates: GeoCoordinates;
  Float: Scalars['Float']['output'];
  Listing: ListingMapper;
  LocalizedTextInput: LocalizedTextInput;
  MinorUnits: Scalars['MinorUnits']['output'];
  Money: MoneyMapper;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PriceAdjustment: PriceAdjustmentMapper;
  PriceBreakdown: Omit<PriceBreakdown, 'adjustments' | 'advertised' | 'effective' | 'guide'> & { adjustments: ReadonlyArray<ResolversParentTypes['PriceAdjustment']>, advertised: ResolversParentTypes['Money'], effective: ResolversParentTypes['Money'], guide?: Maybe<ResolversParentTypes['Money']> };
  Query: Record<PropertyKey, never>;
  RebateOffer: Omit<RebateOffer, 'amount' | 'campaign' | 'endorsement'> & { amount: ResolversParentTypes['Money'], campaign: ResolversParentTypes['Campaign'], endorsement?: Maybe<ResolversParentTypes['Endorsement']> };
  RebateQuote: Omit<RebateQuote, 'amount' | 'campaign'> & { amount: ResolversParentTypes['Money'], campaign: ResolversParentTypes['Campaign'] };
  RebateQuoteResult: ResolversUnionTypes<ResolversParentTypes>['RebateQuoteResult'];
  RebateRule: Omit<RebateRule, 'ceiling' | 'floor' | 'tiers'> & { ceiling: ResolversParentTypes['Money'], floor: ResolversParentTypes['Money'], tiers: ReadonlyArray<ResolversParentTypes['RebateTier']> };
  RebateRuleInput: RebateRuleInput;
  RebateTier: Omit<RebateTier, 'amount' | 'priceFrom'> & { amount: ResolversParentTypes['Money'], priceFrom?: Maybe<ResolversParentTypes['Money']> };
  RebateTierInput: RebateTierInput;
  Region: Region;
  Rejection: RejectionMapper;
  Seller: Seller;
  Store: Store;
  VehicleModel: VehicleModel;
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

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activeNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Brand']>>, ParentType, ContextType>;
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

export type CarListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarListing'] = ResolversParentTypes['CarListing'], FederationReferenceType extends FederationReferenceTypes['CarListing'] = FederationReferenceTypes['CarListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bestRebate?: Resolver<Maybe<ResolversTypes['RebateOffer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priceBreakdown?: Resolver<Maybe<ResolversTypes['PriceBreakdown']>, ParentType, ContextType>;
  rebates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RebateOffer']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  funder?: Resolver<ResolversTypes['Funder'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GeoCoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoCoordinates'] = ResolversParentTypes['GeoCoordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  __resolveType: TypeResolveFn<'ApartmentListing' | 'CarListing', ParentType, ContextType>;
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
  createCampaign?: Resolver<ResolversTypes['CreateCampaignResult'], ParentType, ContextType, RequireFields<MutationCreateCampaignArgs, 'input'>>;
  endorsePromotion?: Resolver<ResolversTypes['EndorsePromotionResult'], ParentType, ContextType, RequireFields<MutationEndorsePromotionArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, Partial<QueryCampaignArgs>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, Partial<QueryCampaignsArgs>>;
  rebateQuote?: Resolver<Maybe<ResolversTypes['RebateQuoteResult']>, ParentType, ContextType, RequireFields<QueryRebateQuoteArgs, 'listing'>>;
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

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  code?: Resolver<ResolversTypes['RejectionCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VehicleModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleModel'] = ResolversParentTypes['VehicleModel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApartmentListing?: ApartmentListingResolvers<ContextType>;
  ApartmentProject?: ApartmentProjectResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignWindow?: CampaignWindowResolvers<ContextType>;
  CarListing?: CarListingResolvers<ContextType>;
  CreateCampaignResult?: CreateCampaignResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Discount?: DiscountResolvers<ContextType>;
  EndorsePromotionResult?: EndorsePromotionResultResolvers<ContextType>;
  Endorsement?: EndorsementResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  GeoCoordinates?: GeoCoordinatesResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceAdjustment?: PriceAdjustmentResolvers<ContextType>;
  PriceBreakdown?: PriceBreakdownResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RebateOffer?: RebateOfferResolvers<ContextType>;
  RebateQuote?: RebateQuoteResolvers<ContextType>;
  RebateQuoteResult?: RebateQuoteResultResolvers<ContextType>;
  RebateRule?: RebateRuleResolvers<ContextType>;
  RebateTier?: RebateTierResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  VehicleModel?: VehicleModelResolvers<ContextType>;
};

