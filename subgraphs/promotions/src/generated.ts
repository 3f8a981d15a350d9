// Generated from the SDL of this subgraph by `npm run codegen`: change the SDL or mappers.ts, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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
  __typename?: 'ApartmentListing';
  /** The greatest of them; null where there is none. */
  bestRebate?: Maybe<RebateOffer>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** How its price comes about at the instant of the request, and who pays for what; null for a moment while a new listing is on its way here. */
  priceBreakdown?: Maybe<PriceBreakdown>;
  /** The rebates that a buyer can earn with it at the instant of the request, the greatest first, at most 20; null for a moment while a new listing is on its way here. */
  rebates?: Maybe<Array<RebateOffer>>;
};

/** An apartment project, which catalog knows. */
export type ApartmentProject = {
  __typename?: 'ApartmentProject';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
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
  __typename?: 'Brand';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** A promotion: when, for what, who pays, and what buyers get. */
export type Campaign = {
  __typename?: 'Campaign';
  /** True when the instant of the request lies in a window. */
  activeNow: Scalars['Boolean']['output'];
  /** Brands that take part; null where all do. At most 500. */
  brands?: Maybe<Array<Brand>>;
  /** What people call it by, such as `DOUBLE11-2026`. Unique. */
  code: Scalars['String']['output'];
  /** The plain price cuts it gives, at most 50. */
  discounts: Array<Discount>;
  /** Where each participating brand stands. At most 500. */
  endorsements: Array<Endorsement>;
  /** Who pays for it. The shares sum to 10,000 basis points. */
  funding: Array<Funding>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Kinds of listing that take part; null where all do. */
  kinds?: Maybe<Array<ListingKind>>;
  /** Vehicle models that take part; null where all do. At most 500. */
  models?: Maybe<Array<VehicleModel>>;
  /** The name in the asked language (BCP 47), else in the language it was written in. */
  name: Scalars['String']['output'];
  /** Which of two campaigns of one stacking group counts: the greater. */
  priority: Scalars['Int']['output'];
  /** Apartment projects that take part; null where all do. At most 500. */
  projects?: Maybe<Array<ApartmentProject>>;
  /** The rebates it gives, at most 50. */
  rebateRules: Array<RebateRule>;
  /** Campaigns of one group do not add up; null where it adds up with all. */
  stackingGroup?: Maybe<Scalars['String']['output']>;
  /** Stores that take part; null where all do. At most 500. */
  stores?: Maybe<Array<Store>>;
  /** The IANA time zone in whose calendar its windows lie. */
  timeZone: Scalars['String']['output'];
  /** When it runs, earliest first; they do not overlap. At most 50. */
  windows: Array<CampaignWindow>;
};


/** A promotion: when, for what, who pays, and what buyers get. */
export type CampaignNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of campaigns. */
export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  /** The campaigns with their cursors. */
  edges: Array<CampaignEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A campaign in a list. */
export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: Campaign;
};

/** A half-open stretch of time in which a campaign runs. */
export type CampaignWindow = {
  __typename?: 'CampaignWindow';
  /** The first instant behind it. */
  endsAt: Scalars['DateTime']['output'];
  /** The first local time behind it, in the campaign's zone, ISO 8601 without an offset. */
  localEnd: Scalars['String']['output'];
  /** The first local time in it, in the campaign's zone, ISO 8601 without an offset. */
  localStart: Scalars['String']['output'];
  /** The first instant in it. */
  startsAt: Scalars['DateTime']['output'];
};

/** A window of a new campaign, in its zone's calendar. */
export type CampaignWindowInput = {
  /** The first local time behind it, ISO 8601 without an offset, such as `2026-11-04T00:00`. */
  localEnd: Scalars['String']['input'];
  /** The first local time in it, ISO 8601 without an offset, such as `2026-11-01T00:00`. */
  localStart: Scalars['String']['input'];
};

/** A car that a seller offers. */
export type CarListing = Listing & {
  __typename?: 'CarListing';
  /** The greatest of them; null where there is none. */
  bestRebate?: Maybe<RebateOffer>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** How its price comes about at the instant of the request, and who pays for what; null for a moment while a new listing is on its way here. */
  priceBreakdown?: Maybe<PriceBreakdown>;
  /** The rebates that a buyer can earn with it at the instant of the request, the greatest first, at most 20; null for a moment while a new listing is on its way here. */
  rebates?: Maybe<Array<RebateOffer>>;
};

/** A new campaign. */
export type CreateCampaignInput = {
  /** Brands that take part, by id; all where it is left out. At most 500. */
  brands?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What people call it by: 3 to 40 capitals, digits and hyphens. Unique. */
  code: Scalars['String']['input'];
  /** ISO 4217, of all its amounts. */
  currency: Scalars['String']['input'];
  /** The plain price cuts it gives; at most 50. */
  discounts?: InputMaybe<Array<DiscountInput>>;
  /** Who pays for it: 1 to 10 shares that sum to 10,000 basis points. */
  funding: Array<FundingInput>;
  /** Kinds of listing that take part; all where it is left out. */
  kinds?: InputMaybe<Array<ListingKind>>;
  /** Vehicle models that take part, by id; all where it is left out. At most 500. */
  models?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name, in one language or several; the first is the original. */
  name: Array<LocalizedTextInput>;
  /** Which of two campaigns of one stacking group counts: the greater. */
  priority?: Scalars['Int']['input'];
  /** Apartment projects that take part, by id; all where it is left out. At most 500. */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The rebates it gives; at most 50. */
  rebateRules?: InputMaybe<Array<RebateRuleInput>>;
  /** Campaigns of one group do not add up. */
  stackingGroup?: InputMaybe<Scalars['String']['input']>;
  /** Stores that take part, by id; all where it is left out. At most 500. */
  stores?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The IANA time zone of its calendar. */
  timeZone: Scalars['String']['input'];
  /** When it runs; 1 to 50. */
  windows: Array<CampaignWindowInput>;
};

/** The campaign, or why it was refused. */
export type CreateCampaignResult = Campaign | Rejection;

/** A plain price cut. It needs no claim. */
export type Discount = {
  __typename?: 'Discount';
  /** A fixed cut; null where it is a share. */
  amount?: Maybe<Money>;
  /** A share of the price in hundredths of a per cent, rounded half up to a minor unit; null where the cut is fixed. */
  basisPoints?: Maybe<Scalars['Int']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it is called on a price tag, in the asked language (BCP 47), else in the language it was written in. */
  label: Scalars['String']['output'];
  /** True when advertised prices contain it already: it explains why they lie below the guide price and lowers them no further. */
  reflectedInPrice: Scalars['Boolean']['output'];
};


/** A plain price cut. It needs no claim. */
export type DiscountLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A plain price cut of a new campaign: `amount` or `basisPoints`. */
export type DiscountInput = {
  /** A fixed cut, in minor units. */
  amount?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** A share of the price in hundredths of a per cent, 1 to 9,999. */
  basisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called on a price tag. */
  label: Array<LocalizedTextInput>;
  /** True when advertised prices contain it already. */
  reflectedInPrice?: Scalars['Boolean']['input'];
};

/** A brand's stand on a campaign. */
export type EndorsePromotionInput = {
  /** The campaign, by id. */
  campaign: Scalars['ID']['input'];
  /** The stand: ENDORSED or DENIED while it is pending, WITHDRAWN when it was endorsed. */
  state: EndorsementState;
  /** What the brand says of it in public, at most 1,000 characters. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** The stand, or why it was refused. */
export type EndorsePromotionResult = Endorsement | Rejection;

/** Where a brand stands on a campaign that its goods take part in. */
export type Endorsement = {
  __typename?: 'Endorsement';
  /** Whose stand. */
  brand: Brand;
  /** Which campaign. */
  campaign: Campaign;
  /** Since when it stands so. */
  since: Scalars['DateTime']['output'];
  /** The stand. */
  state: EndorsementState;
  /** What the brand says of it in public; null where it says nothing. */
  statement?: Maybe<Scalars['String']['output']>;
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
  __typename?: 'Funding';
  /** The share, in hundredths of a per cent: 10,000 is all of it. */
  basisPoints: Scalars['Int']['output'];
  /** In what role. */
  funder: Funder;
  /** Who, where it is one organisation: the id of the brand or seller; null for the platform and for each listing's own brand or seller. */
  organization?: Maybe<Scalars['ID']['output']>;
};

/** A share of the cost. */
export type FundingInput = {
  /** The share, in hundredths of a per cent. */
  basisPoints: Scalars['Int']['input'];
  /** In what role. */
  funder: Funder;
  /** The brand or seller, by id, where it is one; not for the platform. */
  organization?: InputMaybe<Scalars['ID']['input']>;
};

/** A point on the globe, WGS-84. */
export type GeoCoordinates = {
  __typename?: 'GeoCoordinates';
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** What promotions adds to every listing. */
export type Listing = {
  /** The greatest of them; null where there is none. */
  bestRebate?: Maybe<RebateOffer>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** How its price comes about at the instant of the request, and who pays for what; null for a moment while a new listing is on its way here. */
  priceBreakdown?: Maybe<PriceBreakdown>;
  /** The rebates that a buyer can earn with it at the instant of the request, the greatest first, at most 20; null for a moment while a new listing is on its way here. */
  rebates?: Maybe<Array<RebateOffer>>;
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
  language: Scalars['String']['input'];
  /** The text. */
  text: Scalars['String']['input'];
};

/** An exact amount of money. */
export type Money = {
  __typename?: 'Money';
  /** The ISO 4217 code of the currency, such as `CNY`. */
  currency: Scalars['String']['output'];
  /** The amount for reading, such as `CN¥251,800.00`. */
  formatted: Scalars['String']['output'];
  /** The amount in minor units of the currency: 25180000 is RMB 251,800.00. */
  minorUnits: Scalars['MinorUnits']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Sets up a campaign. For moderators. */
  createCampaign: CreateCampaignResult;
  /** Takes a brand's stand on a campaign. For the brand. */
  endorsePromotion: EndorsePromotionResult;
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
  __typename?: 'PageInfo';
  /** The cursor of the last edge; null on an empty page. Send it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are edges after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when there are edges before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One step from the guide price to the effective price. */
export type PriceAdjustment = {
  __typename?: 'PriceAdjustment';
  /** What it takes off; a surcharge is negative. */
  amount: Money;
  /** Where the brand stands on it; null where it is the seller's own price. */
  endorsement?: Maybe<Endorsement>;
  /** Who pays for it. Shares of 10,000 basis points. */
  funding: Array<Funding>;
  /** What it is called. */
  label: Scalars['String']['output'];
};

/** How a price comes about. */
export type PriceBreakdown = {
  __typename?: 'PriceBreakdown';
  /** What lies between guide price and effective price, in the order in which it applies. */
  adjustments: Array<PriceAdjustment>;
  /** What the seller asks. */
  advertised: Money;
  /** What the buyer pays now: advertised less the adjustments, never less than nothing. */
  effective: Money;
  /** What the brand asks (MSRP); null where it has not said. */
  guide?: Maybe<Money>;
};

export type Query = {
  __typename?: 'Query';
  /** A campaign by its code or id; null when there is none. Give one of them. */
  campaign?: Maybe<Campaign>;
  /** All campaigns, the one that starts last first. */
  campaigns: CampaignConnection;
  /** What rebate a purchase of a listing would earn at an instant. A dry run: nothing is reserved. Null when there is no such listing. */
  rebateQuote?: Maybe<RebateQuoteResult>;
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
  __typename?: 'RebateOffer';
  /** What the buyer gets, as a coupon for other goods. */
  amount: Money;
  /** The campaign that gives it. */
  campaign: Campaign;
  /** The last instant to claim it after a purchase at the instant of the request with delivery at once: the claim period behind it. */
  claimBy: Scalars['DateTime']['output'];
  /** Where the listing's brand stands on it; null where the brand is not asked. */
  endorsement?: Maybe<Endorsement>;
  /** Opaque: the rule's and the listing's. */
  id: Scalars['ID']['output'];
  /** What the buyer must do for it. */
  requires: Array<RebateRequirement>;
};

/** What a rebate would come to. */
export type RebateQuote = {
  __typename?: 'RebateQuote';
  /** What the buyer would get. */
  amount: Money;
  /** The campaign that would give it. */
  campaign: Campaign;
  /** The last instant to claim it, for a purchase and delivery at the instant asked about. */
  claimBy: Scalars['DateTime']['output'];
  /** What the buyer must do for it. */
  requires: Array<RebateRequirement>;
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
  __typename?: 'RebateRule';
  /** How many days may lie between the visit and the purchase. */
  attributionDays: Scalars['Int']['output'];
  /** Never more than this. */
  ceiling: Money;
  /** How many days after delivery it may be claimed. */
  claimDays: Scalars['Int']['output'];
  /** Never less than this. */
  floor: Money;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** How the amount is found. */
  kind: RebateRuleKind;
  /** What the buyer must do for it. */
  requires: Array<RebateRequirement>;
  /** The steps, lowest first; at most 50. */
  tiers: Array<RebateTier>;
};

/** A rebate of a new campaign. */
export type RebateRuleInput = {
  /** How many days may lie between the visit and the purchase; 1 to 365. */
  attributionDays?: Scalars['Int']['input'];
  /** Never more than this, in minor units. */
  ceiling: Scalars['MinorUnits']['input'];
  /** How many days after delivery it may be claimed; 1 to 365. */
  claimDays?: Scalars['Int']['input'];
  /** Never less than this, in minor units. */
  floor: Scalars['MinorUnits']['input'];
  /** How the amount is found. */
  kind: RebateRuleKind;
  /** What the buyer must do for it. */
  requires: Array<RebateRequirement>;
  /** The steps; 1 to 50. */
  tiers: Array<RebateTierInput>;
};

/** How a rebate's amount is found. */
export type RebateRuleKind =
  /** By the model or project. */
  | 'MODEL_TIERS'
  /** By the step that the price falls in. */
  | 'PRICE_TIERS';

/** One step of a rebate rule. */
export type RebateTier = {
  __typename?: 'RebateTier';
  /** What the buyer gets. */
  amount: Money;
  /** For this vehicle model; null for other steps. */
  model?: Maybe<VehicleModel>;
  /** From this price on; null for a step of a model or project. */
  priceFrom?: Maybe<Money>;
  /** For this apartment project; null for other steps. */
  project?: Maybe<ApartmentProject>;
};

/** One step of a new rebate rule. */
export type RebateTierInput = {
  /** What the buyer gets, in minor units; between floor and ceiling. */
  amount: Scalars['MinorUnits']['input'];
  /** From this price on, in minor units; for PRICE_TIERS. */
  priceFrom?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** For this vehicle model or apartment project, by id; for MODEL_TIERS. */
  product?: InputMaybe<Scalars['ID']['input']>;
};

/** A country or a subdivision of one. */
export type Region = {
  __typename?: 'Region';
  /** ISO 3166-1 alpha-2 for a country (`CN`), ISO 3166-2 for a subdivision (`CN-SH`). */
  code: Scalars['String']['output'];
  /** The name that ISO 3166 gives it. */
  name: Scalars['String']['output'];
};

/** An expected refusal. Nothing was changed. */
export type Rejection = {
  __typename?: 'Rejection';
  /** Why, for a program. */
  code: RejectionCode;
  /** The input field at fault, such as `input.price`; null where it is none in particular. */
  field?: Maybe<Scalars['String']['output']>;
  /** Why, and what to do next, for a person. */
  message: Scalars['String']['output'];
};

/** Why a mutation was refused. */
export type RejectionCode =
  /** Another campaign has this code. */
  | 'CODE_TAKEN'
  /** The brand denied the promotion. */
  | 'ENDORSEMENT_DENIED'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** The endorsement's state does not allow it. */
  | 'ILLEGAL_TRANSITION'
  /** An amount lies outside its floor and ceiling, or the currencies differ. */
  | 'INVALID_AMOUNT'
  /** The shares do not sum to 10,000 basis points. */
  | 'INVALID_FUNDING'
  /** An input breaks a rule; the message says which. */
  | 'INVALID_INPUT'
  /** Two windows overlap, or one ends before it begins. */
  | 'INVALID_WINDOWS'
  /** The campaign gives nothing for this model, project, brand or kind. */
  | 'MODEL_NOT_PARTICIPATING'
  /** There is no such thing, or it is not the caller's to see. */
  | 'NOT_FOUND'
  /** Another campaign of the same stacking group comes first. */
  | 'STACKING_CONFLICT'
  /** The listing's store does not take part. */
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
  __typename?: 'Store';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** A vehicle model, which catalog knows. */
export type VehicleModel = {
  __typename?: 'VehicleModel';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
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
    | ( Campaign )
    | ( Rejection )
  ;
  EndorsePromotionResult:
    | ( Endorsement )
    | ( Rejection )
  ;
  RebateQuoteResult:
    | ( RebateQuote )
    | ( Rejection )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Listing:
    | ( ApartmentListing )
    | ( CarListing )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApartmentListing: ResolverTypeWrapper<ApartmentListing>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApartmentProject: ResolverTypeWrapper<ApartmentProject>;
  AuthorizationClass: AuthorizationClass;
  Brand: ResolverTypeWrapper<Brand>;
  Campaign: ResolverTypeWrapper<Campaign>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CampaignConnection: ResolverTypeWrapper<CampaignConnection>;
  CampaignEdge: ResolverTypeWrapper<CampaignEdge>;
  CampaignWindow: ResolverTypeWrapper<CampaignWindow>;
  CampaignWindowInput: CampaignWindowInput;
  CarListing: ResolverTypeWrapper<CarListing>;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCampaignResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Discount: ResolverTypeWrapper<Discount>;
  DiscountInput: DiscountInput;
  EndorsePromotionInput: EndorsePromotionInput;
  EndorsePromotionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndorsePromotionResult']>;
  Endorsement: ResolverTypeWrapper<Endorsement>;
  EndorsementState: EndorsementState;
  Funder: Funder;
  Funding: ResolverTypeWrapper<Funding>;
  FundingInput: FundingInput;
  GeoCoordinates: ResolverTypeWrapper<GeoCoordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Listing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Listing']>;
  ListingKind: ListingKind;
  LocalizedTextInput: LocalizedTextInput;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferItemCondition: OfferItemCondition;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceAdjustment: ResolverTypeWrapper<PriceAdjustment>;
  PriceBreakdown: ResolverTypeWrapper<PriceBreakdown>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RebateOffer: ResolverTypeWrapper<RebateOffer>;
  RebateQuote: ResolverTypeWrapper<RebateQuote>;
  RebateQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RebateQuoteResult']>;
  RebateRequirement: RebateRequirement;
  RebateRule: ResolverTypeWrapper<RebateRule>;
  RebateRuleInput: RebateRuleInput;
  RebateRuleKind: RebateRuleKind;
  RebateTier: ResolverTypeWrapper<RebateTier>;
  RebateTierInput: RebateTierInput;
  Region: ResolverTypeWrapper<Region>;
  Rejection: ResolverTypeWrapper<Rejection>;
  RejectionCode: RejectionCode;
  SalesChannel: SalesChannel;
  SellerKind: SellerKind;
  Store: ResolverTypeWrapper<Store>;
  VehicleModel: ResolverTypeWrapper<VehicleModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApartmentListing: ApartmentListing | FederationReferenceTypes['ApartmentListing'];
  ID: Scalars['ID']['output'];
  ApartmentProject: ApartmentProject;
  Brand: Brand;
  Campaign: Campaign | FederationReferenceTypes['Campaign'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  CampaignConnection: CampaignConnection;
  CampaignEdge: CampaignEdge;
  CampaignWindow: CampaignWindow;
  CampaignWindowInput: CampaignWindowInput;
  CarListing: CarListing | FederationReferenceTypes['CarListing'];
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignResult: ResolversUnionTypes<ResolversParentTypes>['CreateCampaignResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Discount: Discount;
  DiscountInput: DiscountInput;
  EndorsePromotionInput: EndorsePromotionInput;
  EndorsePromotionResult: ResolversUnionTypes<ResolversParentTypes>['EndorsePromotionResult'];
  Endorsement: Endorsement;
  Funding: Funding;
  FundingInput: FundingInput;
  GeoCoordinates: GeoCoordinates;
  Float: Scalars['Float']['output'];
  Listing: ResolversInterfaceTypes<ResolversParentTypes>['Listing'];
  LocalizedTextInput: LocalizedTextInput;
  MinorUnits: Scalars['MinorUnits']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PriceAdjustment: PriceAdjustment;
  PriceBreakdown: PriceBreakdown;
  Query: Record<PropertyKey, never>;
  RebateOffer: RebateOffer;
  RebateQuote: RebateQuote;
  RebateQuoteResult: ResolversUnionTypes<ResolversParentTypes>['RebateQuoteResult'];
  RebateRule: RebateRule;
  RebateRuleInput: RebateRuleInput;
  RebateTier: RebateTier;
  RebateTierInput: RebateTierInput;
  Region: Region;
  Rejection: Rejection;
  Store: Store;
  VehicleModel: VehicleModel;
};

export type ApartmentListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartmentListing'] = ResolversParentTypes['ApartmentListing'], FederationReferenceType extends FederationReferenceTypes['ApartmentListing'] = FederationReferenceTypes['ApartmentListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApartmentListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bestRebate?: Resolver<Maybe<ResolversTypes['RebateOffer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priceBreakdown?: Resolver<Maybe<ResolversTypes['PriceBreakdown']>, ParentType, ContextType>;
  rebates?: Resolver<Maybe<Array<ResolversTypes['RebateOffer']>>, ParentType, ContextType>;
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
  brands?: Resolver<Maybe<Array<ResolversTypes['Brand']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['Discount']>, ParentType, ContextType>;
  endorsements?: Resolver<Array<ResolversTypes['Endorsement']>, ParentType, ContextType>;
  funding?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Maybe<Array<ResolversTypes['ListingKind']>>, ParentType, ContextType>;
  models?: Resolver<Maybe<Array<ResolversTypes['VehicleModel']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CampaignNameArgs>>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<Maybe<Array<ResolversTypes['ApartmentProject']>>, ParentType, ContextType>;
  rebateRules?: Resolver<Array<ResolversTypes['RebateRule']>, ParentType, ContextType>;
  stackingGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stores?: Resolver<Maybe<Array<ResolversTypes['Store']>>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['CampaignWindow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
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
  rebates?: Resolver<Maybe<Array<ResolversTypes['RebateOffer']>>, ParentType, ContextType>;
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
  funding?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceBreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceBreakdown'] = ResolversParentTypes['PriceBreakdown']> = {
  adjustments?: Resolver<Array<ResolversTypes['PriceAdjustment']>, ParentType, ContextType>;
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
  requires?: Resolver<Array<ResolversTypes['RebateRequirement']>, ParentType, ContextType>;
};

export type RebateQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebateQuote'] = ResolversParentTypes['RebateQuote']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  claimBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['RebateRequirement']>, ParentType, ContextType>;
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
  requires?: Resolver<Array<ResolversTypes['RebateRequirement']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['RebateTier']>, ParentType, ContextType>;
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
  Store?: StoreResolvers<ContextType>;
  VehicleModel?: VehicleModelResolvers<ContextType>;
};

