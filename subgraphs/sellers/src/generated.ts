// Generated from the SDL of this subgraph by `npm run codegen`: change the SDL or mappers.ts, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BrandAuditMapper, BrandMapper, AuthorizationMapper, ApartmentListingMapper, CarListingMapper, ListingAuthorizationMapper, BrandPolicyMapper, SellerConnectionMapper, SellerMapper, StoreMapper } from './mappers.ts';
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
  /** The seller's right to offer it, derived from what the brand granted; null for a moment while a new listing is on its way here. */
  readonly authorization?: Maybe<ListingAuthorization>;
  /** What a moderator ordered about it; null for a moment while a new listing is on its way here. */
  readonly enforcement?: Maybe<Enforcement>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};


/** A flat that a seller offers. */
export type ApartmentListingAuthorizationArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An apartment project, which catalog knows. */
export type ApartmentProject = {
  readonly __typename?: 'ApartmentProject';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** A brand's leave to sell its goods, within a scope and a time. */
export type Authorization = {
  readonly __typename?: 'Authorization';
  /** Whose goods. */
  readonly brand: Brand;
  /** Who granted it: the brand, or the distributor above. */
  readonly grantedBy: Organization;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<AuthorizationAction>;
  /** The authorisation that this one hangs below, in a chain of distributors; null when the brand granted it itself. */
  readonly parent?: Maybe<Authorization>;
  /** Why it was itself suspended or revoked, in the words of whoever did it; null when it was not, and for all but the brand, the two sellers and moderators. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Since when it, or one above it, is revoked; null when none is. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it reaches. */
  readonly scope: AuthorizationScope;
  /** Who may sell them. */
  readonly seller: Seller;
  /** Where it stands at the instant of the request. */
  readonly status: AuthorizationStatus;
  /** The first instant at which it is in force. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** The first instant at which it is in force no more; null where it has no end. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** What may be done with an authorisation. */
export type AuthorizationAction =
  /** Put it back in force: `reinstateAuthorization`. */
  | 'REINSTATE'
  /** End it: `revokeAuthorization`. */
  | 'REVOKE'
  /** Put it out of force for a while: `suspendAuthorization`. */
  | 'SUSPEND';

/** Whether a sale was, is or will be authorised. */
export type AuthorizationCheck = {
  readonly __typename?: 'AuthorizationCheck';
  /** The instant that the answer is about. */
  readonly asOf: Scalars['DateTime']['output'];
  /** True when an authorisation covers it at that instant, and every one above it too. */
  readonly authorized: Scalars['Boolean']['output'];
  /** The authorisation that covers the sale and those above it, the brand's own grant last; the nearest miss and those above it where none covers it; at most 10. */
  readonly chain: ReadonlyArray<Authorization>;
  /** Why: `IN_FORCE`; or why not: all that the nearest miss lacks, at most one of each. */
  readonly reasons: ReadonlyArray<AuthorizationReason>;
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

/** Why a sale is or is not authorised. */
export type AuthorizationReason =
  /** One above it in the chain is not in force at that instant. */
  | 'CHAIN_BROKEN'
  /** It does not reach this channel. */
  | 'CHANNEL_OUT_OF_SCOPE'
  /** It does not reach goods in this condition. */
  | 'CONDITION_OUT_OF_SCOPE'
  /** Its time is over. */
  | 'EXPIRED'
  /** An authorisation in force covers it, and so does every one above it. */
  | 'IN_FORCE'
  /** The brand had never granted this seller anything by that instant. */
  | 'NEVER_GRANTED'
  /** It is not in force yet. */
  | 'NOT_YET_IN_FORCE'
  /** It does not reach this model or project. */
  | 'PRODUCT_OUT_OF_SCOPE'
  /** It does not reach this region. */
  | 'REGION_OUT_OF_SCOPE'
  /** It was revoked by that instant. */
  | 'REVOKED'
  /** It is suspended at that instant. */
  | 'SUSPENDED';

/** What an authorisation reaches. A restriction that is null is none, save that models and projects are one restriction: where only one of them is null, nothing of its kind is reached. */
export type AuthorizationScope = {
  readonly __typename?: 'AuthorizationScope';
  /** Only over these channels. */
  readonly channels?: Maybe<ReadonlyArray<SalesChannel>>;
  /** Only goods in these conditions. */
  readonly conditions?: Maybe<ReadonlyArray<OfferItemCondition>>;
  /** Only these vehicle models, at most 500. */
  readonly models?: Maybe<ReadonlyArray<VehicleModel>>;
  /** Only these apartment projects, at most 500. */
  readonly projects?: Maybe<ReadonlyArray<ApartmentProject>>;
  /** Only these regions, ISO 3166, at most 500; a country covers its subdivisions. */
  readonly regions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a new authorisation reaches. A restriction that is left out is none; models and projects are one restriction. No list is empty. */
export type AuthorizationScopeInput = {
  /** Only over these channels. */
  readonly channels?: InputMaybe<ReadonlyArray<SalesChannel>>;
  /** Only goods in these conditions. */
  readonly conditions?: InputMaybe<ReadonlyArray<OfferItemCondition>>;
  /** Only these vehicle models, by id; at most 500. */
  readonly models?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these apartment projects, by id; at most 500. */
  readonly projects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these regions, ISO 3166; at most 500. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Where an authorisation stands. What befalls one above it in the chain befalls it too. */
export type AuthorizationStatus =
  /** In force. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** Ended before its time. */
  | 'REVOKED'
  /** Granted, and not yet in force. */
  | 'SCHEDULED'
  /** Out of force until it is reinstated. */
  | 'SUSPENDED';

/** A brand, whose profile catalog knows. */
export type Brand = {
  readonly __typename?: 'Brand';
  /** Who sells its goods, and by what right. For the brand itself and for moderators; null for all others. */
  readonly audit?: Maybe<BrandAudit>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The brand's standing rules. */
  readonly policy: BrandPolicy;
};


/** A brand, whose profile catalog knows. */
export type BrandAuditArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A brand, whose profile catalog knows. */
export type BrandPolicyArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a brand can know of the sale of its goods, as of an instant. */
export type BrandAudit = {
  readonly __typename?: 'BrandAudit';
  /** As of when. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The log of every decision about the brand's authorisations and about listings of its goods, verified from its beginning to its present end. */
  readonly log: DecisionLog;
};

/** A brand's standing rules for the sale of its goods. */
export type BrandPolicy = {
  readonly __typename?: 'BrandPolicy';
  /** Whose rules. */
  readonly brand: Brand;
  /** When a promotion needs the brand's endorsement. */
  readonly endorsementRequired: EndorsementRequirement;
  /** True when the guide price may be shown to everybody. */
  readonly guidePricePublic: Scalars['Boolean']['output'];
  /** By whose law its cases are led. A case keeps the one that held when it was opened. */
  readonly jurisdiction: Jurisdiction;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<BrandPolicyAction>;
  /** Since when these rules hold; null for those of a brand that set none. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
};

/** What may be done with a brand's policy. */
export type BrandPolicyAction =
  /** Change it: `setBrandPolicy`. */
  | 'SET'
  /** Change its jurisdiction: `setBrandPolicy`. */
  | 'SET_JURISDICTION';

/** A car that a seller offers. */
export type CarListing = Listing & {
  readonly __typename?: 'CarListing';
  /** The seller's right to offer it, derived from what the brand granted; null for a moment while a new listing is on its way here. */
  readonly authorization?: Maybe<ListingAuthorization>;
  /** What a moderator ordered about it; null for a moment while a new listing is on its way here. */
  readonly enforcement?: Maybe<Enforcement>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};


/** A car that a seller offers. */
export type CarListingAuthorizationArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A brand's decision log: each entry carries the hash of the one before it, so that a changed, missing or inserted one is found. */
export type DecisionLog = {
  readonly __typename?: 'DecisionLog';
  /** How many entries there are. */
  readonly entries: Scalars['Int']['output'];
  /** The number of the first entry, from 1, that is not; null when all are. */
  readonly firstBroken?: Maybe<Scalars['Int']['output']>;
  /** True when every entry is as it was written. */
  readonly intact: Scalars['Boolean']['output'];
};

/** When a promotion of a brand's goods needs the brand's endorsement. */
export type EndorsementRequirement =
  /** Always. */
  | 'ALWAYS'
  /** When it brings the price below the guide price. */
  | 'BELOW_GUIDE_PRICE'
  /** Never. */
  | 'NEVER';

/** A measure on a listing. It is an axis of its own: no edit of the seller lifts it. */
export type Enforcement = {
  readonly __typename?: 'Enforcement';
  /** Until when; null when it has no end or nothing is in force. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was ordered; `NONE` when nothing is in force. */
  readonly measure: EnforcementMeasure;
  /** Why, for the public; empty when nothing is in force. At most 10. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Since when; null when nothing is in force. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a measure does to a listing. */
export type EnforcementMeasure =
  /** It is shown after the others. */
  | 'DEMOTED'
  /** It is not shown until the measure ends. */
  | 'DISABLED'
  /** It is shown with a label. */
  | 'LABELLED'
  /** Nothing. */
  | 'NONE'
  /** It is not shown. */
  | 'REMOVED';

/** A point on the globe, WGS-84. */
export type GeoCoordinates = {
  readonly __typename?: 'GeoCoordinates';
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** A new authorisation. */
export type GrantAuthorizationInput = {
  /** Whose goods, by id. */
  readonly brand: Scalars['ID']['input'];
  /** The grantor's own authorisation, by id, when a distributor passes on a part of it. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** What it reaches; everything where it is left out. */
  readonly scope?: InputMaybe<AuthorizationScopeInput>;
  /** Who may sell them, by id. */
  readonly seller: Scalars['ID']['input'];
  /** The first instant in force; now where it is left out. Not in the past. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant out of force; no end where it is left out. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The authorisation, or why it was refused. */
export type GrantAuthorizationResult = Authorization | Rejection;

/** By whose law a brand's cases are led: their deadlines, what is ordered before a decision, and whether prices may be a case. */
export type Jurisdiction =
  /** The People's Republic of China. */
  | 'CN'
  /** The European Union. */
  | 'EU'
  /** The United States. */
  | 'US';

/** A measure to lift. */
export type LiftMeasureInput = {
  /** The listing, by id. */
  readonly listing: Scalars['ID']['input'];
};

/** The listing without its measure, or why it was refused. */
export type LiftMeasureResult = ApartmentListing | CarListing | Rejection;

/** What sellers knows of every listing. */
export type Listing = {
  /** The seller's right to offer it, derived from what the brand granted; null for a moment while a new listing is on its way here. */
  readonly authorization?: Maybe<ListingAuthorization>;
  /** What a moderator ordered about it; null for a moment while a new listing is on its way here. */
  readonly enforcement?: Maybe<Enforcement>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};


/** What sellers knows of every listing. */
export type ListingAuthorizationArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The right to offer a listing, as of an instant. */
export type ListingAuthorization = {
  readonly __typename?: 'ListingAuthorization';
  /** As of when. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The authorisation that covers it; null when none does. */
  readonly authorization?: Maybe<Authorization>;
  /** True when an authorisation in force covers the listing. */
  readonly authorized: Scalars['Boolean']['output'];
  /** The class, as of that instant. */
  readonly class: AuthorizationClass;
};

/** What is offered. */
export type ListingKind =
  /** A flat that a seller offers. */
  | 'APARTMENT'
  /** A car that a seller offers. */
  | 'CAR';

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
  /** Lets a seller sell a brand's goods. For the brand, or for a seller passing on a part of its own authorisation. */
  readonly grantAuthorization: GrantAuthorizationResult;
  /** Lifts the measure on a listing from now on. For moderators. */
  readonly liftMeasure: LiftMeasureResult;
  /** Orders a measure on a listing from now on, in place of the one in force. For moderators. */
  readonly orderMeasure: OrderMeasureResult;
  /** Puts a suspended authorisation back in force from now on. For its grantor and the brand. */
  readonly reinstateAuthorization: ReinstateAuthorizationResult;
  /** Ends an authorisation, and all that hangs below it, from now on. For its grantor and the brand. */
  readonly revokeAuthorization: RevokeAuthorizationResult;
  /** Changes a brand's policy from now on. For the brand; its jurisdiction for moderators. */
  readonly setBrandPolicy: SetBrandPolicyResult;
  /** Puts an authorisation, and all that hangs below it, out of force from now on. For its grantor and the brand. */
  readonly suspendAuthorization: SuspendAuthorizationResult;
};


export type MutationGrantAuthorizationArgs = {
  input: GrantAuthorizationInput;
};


export type MutationLiftMeasureArgs = {
  input: LiftMeasureInput;
};


export type MutationOrderMeasureArgs = {
  input: OrderMeasureInput;
};


export type MutationReinstateAuthorizationArgs = {
  input: ReinstateAuthorizationInput;
};


export type MutationRevokeAuthorizationArgs = {
  input: RevokeAuthorizationInput;
};


export type MutationSetBrandPolicyArgs = {
  input: SetBrandPolicyInput;
};


export type MutationSuspendAuthorizationArgs = {
  input: SuspendAuthorizationInput;
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

/** A measure to order. */
export type OrderMeasureInput = {
  /** When it ends by itself; without an end where it is left out. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The listing, by id. */
  readonly listing: Scalars['ID']['input'];
  /** What is to be done; not `NONE`. */
  readonly measure: EnforcementMeasure;
  /** Why, for the public; 1 to 10 reasons of 1 to 500 characters on one line. */
  readonly reasons: ReadonlyArray<Scalars['String']['input']>;
};

/** The listing with its measure, or why it was refused. */
export type OrderMeasureResult = ApartmentListing | CarListing | Rejection;

/** A company that grants rights. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** The id of the brand or seller. */
  readonly id: Scalars['ID']['output'];
  /** Its name, in its own language; null for a moment while a new brand is on its way here. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

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

export type Query = {
  readonly __typename?: 'Query';
  /** An authorisation by its id; null when there is none. All but its reason is public, so that a buyer can check it. */
  readonly authorization?: Maybe<Authorization>;
  /** Whether a seller was, is or will be authorised by a brand. What is left out is not asked about. */
  readonly authorizationCheck: AuthorizationCheck;
  /** A seller by its id; null when there is none. */
  readonly seller?: Maybe<Seller>;
  /** The sellers that match, by name. */
  readonly sellers: SellerConnection;
  /** A store by its id; null when there is none. */
  readonly store?: Maybe<Store>;
};


export type QueryAuthorizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuthorizationCheckArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  brand: Scalars['ID']['input'];
  channel?: InputMaybe<SalesChannel>;
  condition?: InputMaybe<OfferItemCondition>;
  model?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  seller: Scalars['ID']['input'];
};


export type QuerySellerArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySellersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SellerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStoreArgs = {
  id: Scalars['ID']['input'];
};

/** A country or a subdivision of one. */
export type Region = {
  readonly __typename?: 'Region';
  /** ISO 3166-1 alpha-2 for a country (`CN`), ISO 3166-2 for a subdivision (`CN-SH`). */
  readonly code: Scalars['String']['output'];
  /** The name that ISO 3166 gives it. */
  readonly name: Scalars['String']['output'];
};

/** An authorisation to reinstate. */
export type ReinstateAuthorizationInput = {
  /** The authorisation, by id. */
  readonly authorization: Scalars['ID']['input'];
};

/** The authorisation back in force, or why it was refused. */
export type ReinstateAuthorizationResult = Authorization | Rejection;

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
  /** The scope or time reaches beyond the authorisation that it hangs below, or the chain would be longer than 10. */
  | 'EXCEEDS_PARENT'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** Its status does not allow it; `nextActions` says what it allows. */
  | 'ILLEGAL_TRANSITION'
  /** An input breaks a rule; the message says which. */
  | 'INVALID_INPUT'
  /** The end does not lie behind the beginning, or the beginning lies in the past; a measure ends in the past. */
  | 'INVALID_PERIOD'
  /** There is no such thing, or it is not the caller's to see. */
  | 'NOT_FOUND'
  /** Another authorisation of the brand for this seller has an overlapping scope at an overlapping time. */
  | 'OVERLAPPING_AUTHORIZATION'
  /** Sign in first. */
  | 'UNAUTHENTICATED';

/** An authorisation to revoke. */
export type RevokeAuthorizationInput = {
  /** The authorisation, by id. */
  readonly authorization: Scalars['ID']['input'];
  /** Why, for the seller to read; 1 to 500 characters on one line. */
  readonly reason: Scalars['String']['input'];
};

/** The revoked authorisation, or why it was refused. */
export type RevokeAuthorizationResult = Authorization | Rejection;

/** Where goods are sold. */
export type SalesChannel =
  /** Offered to buyers who come to a store. */
  | 'IN_STORE'
  /** Offered to buyers over the internet. */
  | 'ONLINE';

/** Somebody who sells: a brand's own shop, a dealer, a distributor, a developer, an agent. */
export type Seller = {
  readonly __typename?: 'Seller';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Its form of business. It proves no authorisation. */
  readonly kind: SellerKind;
  /** The name in the register of companies. */
  readonly legalName: Scalars['String']['output'];
  /** The name in the asked language (BCP 47), else in the seller's own. */
  readonly name: Scalars['String']['output'];
  /** Whether it may sell. */
  readonly status: SellerStatus;
  /** Its stores, by name, at most 200. */
  readonly stores: ReadonlyArray<Store>;
  /** The Unified Social Credit Code (GB 32100) of a Chinese company; null for others. */
  readonly unifiedSocialCreditCode?: Maybe<Scalars['String']['output']>;
  /** True when the platform checked its legal identity. */
  readonly verified: Scalars['Boolean']['output'];
};


/** Somebody who sells: a brand's own shop, a dealer, a distributor, a developer, an agent. */
export type SellerNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sellers. */
export type SellerConnection = {
  readonly __typename?: 'SellerConnection';
  /** The sellers with their cursors. */
  readonly edges: ReadonlyArray<SellerEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many sellers match. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A seller in a list. */
export type SellerEdge = {
  readonly __typename?: 'SellerEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The seller. */
  readonly node: Seller;
};

/** Which sellers. Every criterion that is given must hold. */
export type SellerFilter = {
  /** Holding an authorisation of this brand that is in force now, whatever its scope; by the brand's id. */
  readonly brand?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these forms of business. */
  readonly kind?: InputMaybe<ReadonlyArray<SellerKind>>;
  /** With a store in one of these regions, at most 100: ISO 3166-1 alpha-2 for a whole country, ISO 3166-2 for a subdivision. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

/** Whether a seller may sell. */
export type SellerStatus =
  /** It may. */
  | 'ACTIVE'
  /** No more. */
  | 'CLOSED'
  /** Not for now. */
  | 'SUSPENDED';

/** Rules that are to hold from now on. What is left out stays as it is. */
export type SetBrandPolicyInput = {
  /** The brand, by id. */
  readonly brand: Scalars['ID']['input'];
  /** When a promotion needs the brand's endorsement. */
  readonly endorsementRequired?: InputMaybe<EndorsementRequirement>;
  /** True when the guide price may be shown to everybody. */
  readonly guidePricePublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** By whose law its cases are led. For moderators, who look where the brand sells. */
  readonly jurisdiction?: InputMaybe<Jurisdiction>;
};

/** The policy, or why it was refused. */
export type SetBrandPolicyResult = BrandPolicy | Rejection;

/** A place where a seller meets buyers. */
export type Store = {
  readonly __typename?: 'Store';
  /** Its street address. */
  readonly address: Scalars['String']['output'];
  /** Its point on the globe. */
  readonly coordinates?: Maybe<GeoCoordinates>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The name in the asked language (BCP 47), else in the seller's own. */
  readonly name: Scalars['String']['output'];
  /** When it is open, in schema.org's form, such as `Mo-Fr 09:00-18:00`; at most 14. */
  readonly openingHours: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is. */
  readonly region: Region;
  /** Who runs it. */
  readonly seller: Seller;
  /** The IANA time zone of its clocks, such as `Asia/Shanghai`. */
  readonly timeZone: Scalars['String']['output'];
};


/** A place where a seller meets buyers. */
export type StoreNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** An authorisation to suspend. */
export type SuspendAuthorizationInput = {
  /** The authorisation, by id. */
  readonly authorization: Scalars['ID']['input'];
  /** Why, for the seller to read; 1 to 500 characters on one line. */
  readonly reason: Scalars['String']['input'];
};

/** The suspended authorisation, or why it was refused. */
export type SuspendAuthorizationResult = Authorization | Rejection;

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
  Authorization: Authorization;
  Brand: Brand;
  CarListing: CarListing;
  Seller: Seller;
  Store: Store;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApartmentListing:
    ( { __typename: 'ApartmentListing' }
    & GraphQLRecursivePick<FederationTypes['ApartmentListing'], {"id":true}> );
  Authorization:
    ( { __typename: 'Authorization' }
    & GraphQLRecursivePick<FederationTypes['Authorization'], {"id":true}> );
  Brand:
    ( { __typename: 'Brand' }
    & GraphQLRecursivePick<FederationTypes['Brand'], {"id":true}> );
  CarListing:
    ( { __typename: 'CarListing' }
    & GraphQLRecursivePick<FederationTypes['CarListing'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  GrantAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  LiftMeasureResult:
    | ( ApartmentListingMapper )
    | ( CarListingMapper )
    | ( Rejection )
  ;
  OrderMeasureResult:
    | ( ApartmentListingMapper )
    | ( CarListingMapper )
    | ( Rejection )
  ;
  ReinstateAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  RevokeAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  SetBrandPolicyResult:
    | ( BrandPolicyMapper )
    | ( Rejection )
  ;
  SuspendAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Listing:
    | ( ApartmentListingMapper )
    | ( CarListingMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApartmentListing: ResolverTypeWrapper<ApartmentListingMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApartmentProject: ResolverTypeWrapper<ApartmentProject>;
  Authorization: ResolverTypeWrapper<AuthorizationMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AuthorizationAction: AuthorizationAction;
  AuthorizationCheck: ResolverTypeWrapper<Omit<AuthorizationCheck, 'chain'> & { chain: ReadonlyArray<ResolversTypes['Authorization']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AuthorizationClass: AuthorizationClass;
  AuthorizationReason: AuthorizationReason;
  AuthorizationScope: ResolverTypeWrapper<AuthorizationScope>;
  AuthorizationScopeInput: AuthorizationScopeInput;
  AuthorizationStatus: AuthorizationStatus;
  Brand: ResolverTypeWrapper<BrandMapper>;
  BrandAudit: ResolverTypeWrapper<BrandAuditMapper>;
  BrandPolicy: ResolverTypeWrapper<BrandPolicyMapper>;
  BrandPolicyAction: BrandPolicyAction;
  CarListing: ResolverTypeWrapper<CarListingMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecisionLog: ResolverTypeWrapper<DecisionLog>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EndorsementRequirement: EndorsementRequirement;
  Enforcement: ResolverTypeWrapper<Enforcement>;
  EnforcementMeasure: EnforcementMeasure;
  GeoCoordinates: ResolverTypeWrapper<GeoCoordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GrantAuthorizationInput: GrantAuthorizationInput;
  GrantAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantAuthorizationResult']>;
  Jurisdiction: Jurisdiction;
  LiftMeasureInput: LiftMeasureInput;
  LiftMeasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftMeasureResult']>;
  Listing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Listing']>;
  ListingAuthorization: ResolverTypeWrapper<ListingAuthorizationMapper>;
  ListingKind: ListingKind;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferItemCondition: OfferItemCondition;
  OrderMeasureInput: OrderMeasureInput;
  OrderMeasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderMeasureResult']>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<Region>;
  ReinstateAuthorizationInput: ReinstateAuthorizationInput;
  ReinstateAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReinstateAuthorizationResult']>;
  Rejection: ResolverTypeWrapper<Rejection>;
  RejectionCode: RejectionCode;
  RevokeAuthorizationInput: RevokeAuthorizationInput;
  RevokeAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeAuthorizationResult']>;
  SalesChannel: SalesChannel;
  Seller: ResolverTypeWrapper<SellerMapper>;
  SellerConnection: ResolverTypeWrapper<SellerConnectionMapper>;
  SellerEdge: ResolverTypeWrapper<Omit<SellerEdge, 'node'> & { node: ResolversTypes['Seller'] }>;
  SellerFilter: SellerFilter;
  SellerKind: SellerKind;
  SellerStatus: SellerStatus;
  SetBrandPolicyInput: SetBrandPolicyInput;
  SetBrandPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetBrandPolicyResult']>;
  Store: ResolverTypeWrapper<StoreMapper>;
  SuspendAuthorizationInput: SuspendAuthorizationInput;
  SuspendAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendAuthorizationResult']>;
  VehicleModel: ResolverTypeWrapper<VehicleModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApartmentListing: ApartmentListingMapper;
  ID: Scalars['ID']['output'];
  ApartmentProject: ApartmentProject;
  Authorization: AuthorizationMapper;
  String: Scalars['String']['output'];
  AuthorizationCheck: Omit<AuthorizationCheck, 'chain'> & { chain: ReadonlyArray<ResolversParentTypes['Authorization']> };
  Boolean: Scalars['Boolean']['output'];
  AuthorizationScope: AuthorizationScope;
  AuthorizationScopeInput: AuthorizationScopeInput;
  Brand: BrandMapper;
  BrandAudit: BrandAuditMapper;
  BrandPolicy: BrandPolicyMapper;
  CarListing: CarListingMapper;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecisionLog: DecisionLog;
  Int: Scalars['Int']['output'];
  Enforcement: Enforcement;
  GeoCoordinates: GeoCoordinates;
  Float: Scalars['Float']['output'];
  GrantAuthorizationInput: GrantAuthorizationInput;
  GrantAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['GrantAuthorizationResult'];
  LiftMeasureInput: LiftMeasureInput;
  LiftMeasureResult: ResolversUnionTypes<ResolversParentTypes>['LiftMeasureResult'];
  Listing: ResolversInterfaceTypes<ResolversParentTypes>['Listing'];
  ListingAuthorization: ListingAuthorizationMapper;
  MinorUnits: Scalars['MinorUnits']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  OrderMeasureInput: OrderMeasureInput;
  OrderMeasureResult: ResolversUnionTypes<ResolversParentTypes>['OrderMeasureResult'];
  Organization: Organization;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Region: Region;
  ReinstateAuthorizationInput: ReinstateAuthorizationInput;
  ReinstateAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['ReinstateAuthorizationResult'];
  Rejection: Rejection;
  RevokeAuthorizationInput: RevokeAuthorizationInput;
  RevokeAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeAuthorizationResult'];
  Seller: SellerMapper;
  SellerConnection: SellerConnectionMapper;
  SellerEdge: Omit<SellerEdge, 'node'> & { node: ResolversParentTypes['Seller'] };
  SellerFilter: SellerFilter;
  SetBrandPolicyInput: SetBrandPolicyInput;
  SetBrandPolicyResult: ResolversUnionTypes<ResolversParentTypes>['SetBrandPolicyResult'];
  Store: StoreMapper;
  SuspendAuthorizationInput: SuspendAuthorizationInput;
  SuspendAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['SuspendAuthorizationResult'];
  VehicleModel: VehicleModel;
};

export type ApartmentListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartmentListing'] = ResolversParentTypes['ApartmentListing'], FederationReferenceType extends FederationReferenceTypes['ApartmentListing'] = FederationReferenceTypes['ApartmentListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApartmentListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorization?: Resolver<Maybe<ResolversTypes['ListingAuthorization']>, ParentType, ContextType, Partial<ApartmentListingAuthorizationArgs>>;
  enforcement?: Resolver<Maybe<ResolversTypes['Enforcement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApartmentProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartmentProject'] = ResolversParentTypes['ApartmentProject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authorization'] = ResolversParentTypes['Authorization'], FederationReferenceType extends FederationReferenceTypes['Authorization'] = FederationReferenceTypes['Authorization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Authorization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  grantedBy?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['AuthorizationAction']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['AuthorizationScope'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AuthorizationStatus'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorizationCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationCheck'] = ResolversParentTypes['AuthorizationCheck']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authorized?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['Authorization']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['AuthorizationReason']>, ParentType, ContextType>;
};

export type AuthorizationScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationScope'] = ResolversParentTypes['AuthorizationScope']> = {
  channels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SalesChannel']>>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfferItemCondition']>>, ParentType, ContextType>;
  models?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VehicleModel']>>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApartmentProject']>>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand'], FederationReferenceType extends FederationReferenceTypes['Brand'] = FederationReferenceTypes['Brand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Brand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['BrandAudit']>, ParentType, ContextType, Partial<BrandAuditArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['BrandPolicy'], ParentType, ContextType, Partial<BrandPolicyArgs>>;
};

export type BrandAuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandAudit'] = ResolversParentTypes['BrandAudit']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['DecisionLog'], ParentType, ContextType>;
};

export type BrandPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandPolicy'] = ResolversParentTypes['BrandPolicy']> = {
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  endorsementRequired?: Resolver<ResolversTypes['EndorsementRequirement'], ParentType, ContextType>;
  guidePricePublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['BrandPolicyAction']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarListing'] = ResolversParentTypes['CarListing'], FederationReferenceType extends FederationReferenceTypes['CarListing'] = FederationReferenceTypes['CarListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorization?: Resolver<Maybe<ResolversTypes['ListingAuthorization']>, ParentType, ContextType, Partial<CarListingAuthorizationArgs>>;
  enforcement?: Resolver<Maybe<ResolversTypes['Enforcement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionLog'] = ResolversParentTypes['DecisionLog']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstBroken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnforcementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enforcement'] = ResolversParentTypes['Enforcement']> = {
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['EnforcementMeasure'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GeoCoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoCoordinates'] = ResolversParentTypes['GeoCoordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GrantAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantAuthorizationResult'] = ResolversParentTypes['GrantAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type LiftMeasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftMeasureResult'] = ResolversParentTypes['LiftMeasureResult']> = {
  __resolveType: TypeResolveFn<'ApartmentListing' | 'CarListing' | 'Rejection', ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  __resolveType: TypeResolveFn<'ApartmentListing' | 'CarListing', ParentType, ContextType>;
};

export type ListingAuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingAuthorization'] = ResolversParentTypes['ListingAuthorization']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  authorized?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['AuthorizationClass'], ParentType, ContextType>;
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
  grantAuthorization?: Resolver<ResolversTypes['GrantAuthorizationResult'], ParentType, ContextType, RequireFields<MutationGrantAuthorizationArgs, 'input'>>;
  liftMeasure?: Resolver<ResolversTypes['LiftMeasureResult'], ParentType, ContextType, RequireFields<MutationLiftMeasureArgs, 'input'>>;
  orderMeasure?: Resolver<ResolversTypes['OrderMeasureResult'], ParentType, ContextType, RequireFields<MutationOrderMeasureArgs, 'input'>>;
  reinstateAuthorization?: Resolver<ResolversTypes['ReinstateAuthorizationResult'], ParentType, ContextType, RequireFields<MutationReinstateAuthorizationArgs, 'input'>>;
  revokeAuthorization?: Resolver<ResolversTypes['RevokeAuthorizationResult'], ParentType, ContextType, RequireFields<MutationRevokeAuthorizationArgs, 'input'>>;
  setBrandPolicy?: Resolver<ResolversTypes['SetBrandPolicyResult'], ParentType, ContextType, RequireFields<MutationSetBrandPolicyArgs, 'input'>>;
  suspendAuthorization?: Resolver<ResolversTypes['SuspendAuthorizationResult'], ParentType, ContextType, RequireFields<MutationSuspendAuthorizationArgs, 'input'>>;
};

export type OrderMeasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMeasureResult'] = ResolversParentTypes['OrderMeasureResult']> = {
  __resolveType: TypeResolveFn<'ApartmentListing' | 'CarListing' | 'Rejection', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType, RequireFields<QueryAuthorizationArgs, 'id'>>;
  authorizationCheck?: Resolver<ResolversTypes['AuthorizationCheck'], ParentType, ContextType, RequireFields<QueryAuthorizationCheckArgs, 'brand' | 'seller'>>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType, RequireFields<QuerySellerArgs, 'id'>>;
  sellers?: Resolver<ResolversTypes['SellerConnection'], ParentType, ContextType, Partial<QuerySellersArgs>>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType, RequireFields<QueryStoreArgs, 'id'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReinstateAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateAuthorizationResult'] = ResolversParentTypes['ReinstateAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  code?: Resolver<ResolversTypes['RejectionCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAuthorizationResult'] = ResolversParentTypes['RevokeAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SellerKind'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SellerNameArgs>>;
  status?: Resolver<ResolversTypes['SellerStatus'], ParentType, ContextType>;
  stores?: Resolver<ReadonlyArray<ResolversTypes['Store']>, ParentType, ContextType>;
  unifiedSocialCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SellerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerConnection'] = ResolversParentTypes['SellerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SellerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SellerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerEdge'] = ResolversParentTypes['SellerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
};

export type SetBrandPolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBrandPolicyResult'] = ResolversParentTypes['SetBrandPolicyResult']> = {
  __resolveType: TypeResolveFn<'BrandPolicy' | 'Rejection', ParentType, ContextType>;
};

export type StoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoCoordinates']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StoreNameArgs>>;
  openingHours?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuspendAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAuthorizationResult'] = ResolversParentTypes['SuspendAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type VehicleModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleModel'] = ResolversParentTypes['VehicleModel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApartmentListing?: ApartmentListingResolvers<ContextType>;
  ApartmentProject?: ApartmentProjectResolvers<ContextType>;
  Authorization?: AuthorizationResolvers<ContextType>;
  AuthorizationCheck?: AuthorizationCheckResolvers<ContextType>;
  AuthorizationScope?: AuthorizationScopeResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandAudit?: BrandAuditResolvers<ContextType>;
  BrandPolicy?: BrandPolicyResolvers<ContextType>;
  CarListing?: CarListingResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecisionLog?: DecisionLogResolvers<ContextType>;
  Enforcement?: EnforcementResolvers<ContextType>;
  GeoCoordinates?: GeoCoordinatesResolvers<ContextType>;
  GrantAuthorizationResult?: GrantAuthorizationResultResolvers<ContextType>;
  LiftMeasureResult?: LiftMeasureResultResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingAuthorization?: ListingAuthorizationResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrderMeasureResult?: OrderMeasureResultResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReinstateAuthorizationResult?: ReinstateAuthorizationResultResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  RevokeAuthorizationResult?: RevokeAuthorizationResultResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  SellerConnection?: SellerConnectionResolvers<ContextType>;
  SellerEdge?: SellerEdgeResolvers<ContextType>;
  SetBrandPolicyResult?: SetBrandPolicyResultResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  SuspendAuthorizationResult?: SuspendAuthorizationResultResolvers<ContextType>;
  VehicleModel?: VehicleModelResolvers<ContextType>;
};

