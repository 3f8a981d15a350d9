// Generated from the SDL of this subgraph by `npm run codegen`: change the SDL or mappers.ts, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MoneyMapper, AppealMapper, BrandAuditMapper, BrandMapper, AuditedSellerMapper, AuditedSellerConnectionMapper, ListingEligibilityMapper, AuthorizationConnectionMapper, AuthorizationMapper, ViolationCaseConnectionMapper, ViolationCaseMapper, EnforcementMapper, EvidenceMapper, PriceGapPartMapper, FindingMapper, FindingConnectionMapper, ApartmentListingMapper, CarListingMapper, ListingAuthorizationMapper, CaseHistoryEntryMapper, CounterNoticeMapper, BrandPolicyMapper, ReportReceiptMapper, RejectedListingMapper, CaseDecisionMapper, SellerConnectionMapper, SellerMapper, StoreMapper, StrikeMapper } from './mappers.ts';
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
  /** How many cases about it are open that the caller may see; null for a moment while a new listing is on its way here. */
  readonly openCaseCount?: Maybe<Scalars['Int']['output']>;
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

/** An appeal against a decision: one a case, decided by another moderator. */
export type Appeal = {
  readonly __typename?: 'Appeal';
  /** Who appealed, by role: `seller` for the respondent, else the reporter. */
  readonly appellantRole: Scalars['String']['output'];
  /** When it was decided; null while it is open. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** What the caller may do with it now: its case's actions that are about it. */
  readonly nextActions: ReadonlyArray<CaseAction>;
  /** What became of it; null while it is open. */
  readonly outcome?: Maybe<AppealOutcome>;
  /** Why; null while it is open. */
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /** The appellant's words, plain text. */
  readonly statement: Scalars['String']['output'];
};

/** An appeal. */
export type AppealDecisionInput = {
  /** The case, by id. */
  readonly case: Scalars['ID']['input'];
  /** What is wrong with the decision; 1 to 2,000 characters on one line. It is kept and shown as plain text. */
  readonly statement: Scalars['String']['input'];
};

/** The case with the appeal, or why it was refused. */
export type AppealDecisionResult = Rejection | ViolationCase;

/** What becomes of an appeal. */
export type AppealOutcome =
  /** The decision stands. */
  | 'CONFIRMED'
  /** The decision is turned round. */
  | 'OVERTURNED';

/** A request or an offer to agree to. */
export type ApproveAuthorizationInput = {
  /** The authorisation, by id. */
  readonly authorization: Scalars['ID']['input'];
};

/** The approved authorisation, or why it was refused. */
export type ApproveAuthorizationResult = Authorization | Rejection;

/** A seller's live listings of one class. */
export type AuditedSeller = {
  readonly __typename?: 'AuditedSeller';
  /** The class. */
  readonly class: AuthorizationClass;
  /** How many live listings of this class the seller has. */
  readonly listings: Scalars['Int']['output'];
  /** Who; null while the seller is not known here. */
  readonly seller?: Maybe<Seller>;
  /** The points that count against the seller, as of the audit's instant, for cases about this brand's goods. */
  readonly strikes: Scalars['Int']['output'];
};

/** The sellers of a brand's goods, by class. */
export type AuditedSellerConnection = {
  readonly __typename?: 'AuditedSellerConnection';
  /** The sellers of this page. */
  readonly edges: ReadonlyArray<AuditedSellerEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are: one for each seller and class. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A seller in its list. */
export type AuditedSellerEdge = {
  readonly __typename?: 'AuditedSellerEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The seller, by class. */
  readonly node: AuditedSeller;
};

/** A brand's leave to sell its goods, within a scope and a time. What was only asked for or offered is for its two sides and moderators; null for all others. */
export type Authorization = {
  readonly __typename?: 'Authorization';
  /** Whose goods. */
  readonly brand: Brand;
  /** Who granted it: the brand, or the distributor above. */
  readonly grantedBy: Organization;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The first instant that is too late to answer a request or an offer; null for a grant. */
  readonly lapsesAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<AuthorizationAction>;
  /** How it came about. */
  readonly origin: AuthorizationOrigin;
  /** The authorisation that this one hangs below, in a chain of distributors; null when the brand granted it itself. */
  readonly parent?: Maybe<Authorization>;
  /** What was last said of it: why it was suspended, revoked or refused, what is asked or answered; null when nothing was, and for all but the brand, the two sellers and moderators. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The authorisation whose time it carries on; null where it renews none. */
  readonly renews?: Maybe<Authorization>;
  /** Since when it, or one above it, is revoked or relinquished; null when none is. */
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
  /** Agree to it: `approveAuthorization`. */
  | 'APPROVE'
  /** Tell more: `provideAuthorizationInformation`. */
  | 'PROVIDE_INFORMATION'
  /** Refuse it: `refuseAuthorization`. */
  | 'REFUSE'
  /** Put it back in force: `reinstateAuthorization`. */
  | 'REINSTATE'
  /** Give it back: `relinquishAuthorization`. */
  | 'RELINQUISH'
  /** Carry it on from its end: `renewAuthorization`. */
  | 'RENEW'
  /** Ask for more before answering: `requestAuthorizationInformation`. */
  | 'REQUEST_INFORMATION'
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

/** A page of authorisations. */
export type AuthorizationConnection = {
  readonly __typename?: 'AuthorizationConnection';
  /** The authorisations with their cursors. */
  readonly edges: ReadonlyArray<AuthorizationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An authorisation in a list. */
export type AuthorizationEdge = {
  readonly __typename?: 'AuthorizationEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The authorisation. */
  readonly node: Authorization;
};

/** How an authorisation came about. */
export type AuthorizationOrigin =
  /** Granted outright. */
  | 'GRANT'
  /** Offered to the seller. */
  | 'OFFER'
  /** Requested by the seller. */
  | 'REQUEST';

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
  /** Its seller had given it back by that instant. */
  | 'RELINQUISHED'
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
  /** Nobody answered in time. */
  | 'LAPSED'
  /** Whoever is to answer wants to know more first. */
  | 'NEEDS_INFO'
  /** The brand, or a distributor of it, offers it. */
  | 'OFFERED'
  /** It was refused. */
  | 'REJECTED'
  /** Given back by its seller before its time was over. */
  | 'RELINQUISHED'
  /** The seller asks for it. */
  | 'REQUESTED'
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
  /** The brand's standing as a reporter. For the brand itself and moderators; null for all others. */
  readonly reporterStanding?: Maybe<ReporterStanding>;
};


/** A brand, whose profile catalog knows. */
export type BrandAuditArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A brand, whose profile catalog knows. */
export type BrandPolicyArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A brand, whose profile catalog knows. */
export type BrandReporterStandingArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a brand can know of the sale of its goods, as of an instant. An answer as of a past instant is the same whenever it is asked for. */
export type BrandAudit = {
  readonly __typename?: 'BrandAudit';
  /** As of when. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The live listings by right of sale: one entry a class, which together are all of them. */
  readonly classes: ReadonlyArray<ClassCount>;
  /** How many listings wait behind a live one of the same VIN, or of the same unit of a project. */
  readonly duplicateVins: Scalars['Int']['output'];
  /** All evidence about listings of its goods, verified from its beginning to its present end. */
  readonly evidence: EvidenceArchive;
  /** What is, and was, wrong with listings of its goods, the latest first. */
  readonly findings: FindingConnection;
  /** How many listings of its goods are on the market: active, or held by a buyer. A measure that keeps one from view does not count it out. */
  readonly liveListings: Scalars['Int']['output'];
  /** The log of every decision about the brand's authorisations and about listings of its goods, verified from its beginning to its present end. */
  readonly log: DecisionLog;
  /** Live listings below the guide price. */
  readonly priceGaps: PriceGapSummary;
  /** Who offers its goods, by class: the most listings first. */
  readonly sellers: AuditedSellerConnection;
  /** The live listings of each class at the end of each day in UTC, the last day as of this audit's instant: one entry a day and class, the earliest day first. */
  readonly trend: ReadonlyArray<ClassTrend>;
  /** How many running promotions touch its live listings that it was asked about and does not endorse. */
  readonly unendorsedPromotions: Scalars['Int']['output'];
};


/** What a brand can know of the sale of its goods, as of an instant. An answer as of a past instant is the same whenever it is asked for. */
export type BrandAuditFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a brand can know of the sale of its goods, as of an instant. An answer as of a past instant is the same whenever it is asked for. */
export type BrandAuditSellersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a brand can know of the sale of its goods, as of an instant. An answer as of a past instant is the same whenever it is asked for. */
export type BrandAuditTrendArgs = {
  days?: Scalars['Int']['input'];
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

/** A campaign, which promotions knows. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** A car that a seller offers. */
export type CarListing = Listing & {
  readonly __typename?: 'CarListing';
  /** The seller's right to offer it, derived from what the brand granted; null for a moment while a new listing is on its way here. */
  readonly authorization?: Maybe<ListingAuthorization>;
  /** What a moderator ordered about it; null for a moment while a new listing is on its way here. */
  readonly enforcement?: Maybe<Enforcement>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** How many cases about it are open that the caller may see; null for a moment while a new listing is on its way here. */
  readonly openCaseCount?: Maybe<Scalars['Int']['output']>;
};


/** A car that a seller offers. */
export type CarListingAuthorizationArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What may be done with a case. */
export type CaseAction =
  /** Have the decision looked at by another moderator: `appealDecision`. */
  | 'APPEAL'
  /** Say that the cause is gone: `confirmRemedy`. */
  | 'CONFIRM_REMEDY'
  /** Decide it: `decideCase`. */
  | 'DECIDE'
  /** Decide the appeal: `decideAppeal`. */
  | 'DECIDE_APPEAL'
  /** Keep the measure in force for longer, as the reporter went to court: `extendMeasure`. */
  | 'EXTEND_MEASURE'
  /** Answer the notice: `fileCounterNotice`. */
  | 'FILE_COUNTER_NOTICE'
  /** Ask the respondent for a better answer: `returnCounterNotice`. */
  | 'RETURN_COUNTER_NOTICE'
  /** Give the respondent notice: `sendNotice`. */
  | 'SEND_NOTICE'
  /** Begin to decide it: `takeUpCase`. */
  | 'TAKE_UP'
  /** Close it, as what it is about is gone: `voidCase`. */
  | 'VOID'
  /** Take the report back: `withdrawCase`. */
  | 'WITHDRAW';

/** What was decided in a case. */
export type CaseDecision = {
  readonly __typename?: 'CaseDecision';
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** The measure ordered; `NONE` where the report was rejected, and in a case against a promotion. */
  readonly measure: EnforcementMeasure;
  /** When the measure ends by itself; null when it has no end or there is none. */
  readonly measureEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the moderator found. */
  readonly outcome: CaseOutcome;
};

/** A change of state of a case, as the brand's decision log holds it. */
export type CaseHistoryEntry = {
  readonly __typename?: 'CaseHistoryEntry';
  /** In which role it was done. */
  readonly actorRole: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Its number in the brand's log. */
  readonly entry: Scalars['Int']['output'];
  /** The state before; null for the first. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** SHA-256 over the entry and the hash before it. */
  readonly hash: Scalars['String']['output'];
  /** The hash of the entry before it in the brand's log, which may be about something else. */
  readonly previousHash: Scalars['String']['output'];
  /** Why; null where no reason is asked for. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The state after. */
  readonly to: Scalars['String']['output'];
};

/** What a moderator finds in a case. */
export type CaseOutcome =
  /** The reporter is right in part. */
  | 'PARTLY_UPHELD'
  /** The reporter is wrong. */
  | 'REJECTED'
  /** The reporter is right. */
  | 'UPHELD';

/** Where a case stands. */
export type CaseStatus =
  /** The appeal left the decision as it was. */
  | 'CONFIRMED'
  /** The respondent filed a counter-notice. */
  | 'COUNTERED'
  /** The deadline passed without a counter-notice. */
  | 'DEFAULTED'
  /** Opened by the platform; no notice was sent yet. */
  | 'DETECTED'
  /** Reported by the brand; no notice was sent yet. */
  | 'FILED'
  /** A moderator took it up. */
  | 'IN_DECISION'
  /** The reporter was right, in part at least, and the measure that was decided on is in force. */
  | 'MEASURE_ACTIVE'
  /** The respondent has notice, and until the deadline to answer. */
  | 'NOTICE_SENT'
  /** The appeal turned the decision round. */
  | 'OVERTURNED'
  /** The reporter was right in part. */
  | 'PARTLY_UPHELD'
  /** The reporter was wrong. */
  | 'REJECTED'
  /** The cause is gone: the case is closed. */
  | 'REMEDIED'
  /** The reporter was right. */
  | 'UPHELD'
  /** What it was about is gone. */
  | 'VOID'
  /** The reporter took it back. */
  | 'WITHDRAWN';

/** How many live listings are of a class. */
export type ClassCount = {
  readonly __typename?: 'ClassCount';
  /** The class. */
  readonly class: AuthorizationClass;
  /** How many live listings are of it. */
  readonly listings: Scalars['Int']['output'];
  /** How many sellers offer them. */
  readonly sellers: Scalars['Int']['output'];
};

/** How many live listings were of a class at the end of a day. */
export type ClassTrend = {
  readonly __typename?: 'ClassTrend';
  /** The class. */
  readonly class: AuthorizationClass;
  /** The day, in UTC. */
  readonly day: Scalars['Date']['output'];
  /** How many live listings were of it. */
  readonly listings: Scalars['Int']['output'];
};

/** A case whose cause is gone. */
export type ConfirmRemedyInput = {
  /** The case, by id. */
  readonly case: Scalars['ID']['input'];
  /** How it was remedied; 1 to 500 characters on one line, without markup. */
  readonly reason: Scalars['String']['input'];
};

/** The closed case, or why it was refused. */
export type ConfirmRemedyResult = Rejection | ViolationCase;

/** What a respondent says against a case. It is forwarded to the reporter at once. */
export type CounterNotice = {
  readonly __typename?: 'CounterNotice';
  /** When it was filed and forwarded. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Until when the measure ordered with the notice is kept, unless the reporter's going to court extends it; null where none was ordered. */
  readonly measureKeptUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first, at most 3. */
  readonly number: Scalars['Int']['output'];
  /** Why a moderator gave it back; null where none did. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** The respondent's words, plain text. */
  readonly statement: Scalars['String']['output'];
};

/** A decision on an appeal. */
export type DecideAppealInput = {
  /** The case, by id. */
  readonly case: Scalars['ID']['input'];
  /** What is to be done with the listing when a rejection is overturned; left out otherwise. */
  readonly measure?: InputMaybe<EnforcementMeasure>;
  /** When that measure ends by itself; without an end where it is left out. */
  readonly measureEndsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was found. */
  readonly outcome: AppealOutcome;
  /** Why; 1 to 2,000 characters on one line. */
  readonly reasons: Scalars['String']['input'];
};

/** The case with the decided appeal, or why it was refused. */
export type DecideAppealResult = Rejection | ViolationCase;

/** A decision. */
export type DecideCaseInput = {
  /** The case, by id. */
  readonly case: Scalars['ID']['input'];
  /** The facts that it rests on; 1 to 2,000 characters on one line. They are kept and shown as plain text. */
  readonly facts: Scalars['String']['input'];
  /** What the decision rests on. */
  readonly ground: DecisionGround;
  /** Which law or term, and why it was broken or not; 1 to 500 characters on one line, without markup. */
  readonly groundReference: Scalars['String']['input'];
  /** What is to be done with the listing: never left out where the reporter is right, always where the reporter is wrong or the case is against a promotion. */
  readonly measure?: InputMaybe<EnforcementMeasure>;
  /** When the measure ends by itself; without an end where it is left out. */
  readonly measureEndsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was found. */
  readonly outcome: CaseOutcome;
};

/** The decided case, or why it was refused. */
export type DecideCaseResult = Rejection | ViolationCase;

/** What a decision rests on. */
export type DecisionGround =
  /** The law. */
  | 'ILLEGAL_CONTENT'
  /** The platform's terms. */
  | 'INCOMPATIBLE_CONTENT';

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

/** What becomes of what was reported. */
export type DecisionVisibility =
  /** It comes after others. */
  | 'CONTENT_DEMOTED'
  /** It cannot be seen for a while. */
  | 'CONTENT_DISABLED'
  /** It bears a label. */
  | 'CONTENT_LABELLED'
  /** It is removed. */
  | 'CONTENT_REMOVED';

/** What a seller does next to sell something as authorised. */
export type EligibilityStep =
  /** Answer the offer: `approveAuthorization`. */
  | 'ANSWER_OFFER'
  /** Ask the brand to reinstate the suspended authorisation. */
  | 'ASK_FOR_REINSTATEMENT'
  /** Wait until the brand, or the distributor, answers. */
  | 'AWAIT_ANSWER'
  /** Wait until the authorisation begins. */
  | 'AWAIT_BEGINNING'
  /** List it, and claim the authorisation. */
  | 'LIST'
  /** Tell what is asked: `provideAuthorizationInformation`. */
  | 'PROVIDE_INFORMATION'
  /** Ask for an authorisation: `requestAuthorization`. */
  | 'REQUEST_AUTHORIZATION';

/** When a promotion of a brand's goods needs the brand's endorsement, so that silence is no consent. What the brand denies it objects to, whatever it asks for. */
export type EndorsementRequirement =
  /** Always. */
  | 'ALWAYS'
  /** When its discount brings the price below the guide price. */
  | 'BELOW_GUIDE_PRICE'
  /** Never. */
  | 'NEVER';

/** A measure on a listing. It is an axis of its own: no edit of the seller lifts it. */
export type Enforcement = {
  readonly __typename?: 'Enforcement';
  /** The case that asked for it; null where none did, or none that the caller may see. */
  readonly case?: Maybe<ViolationCase>;
  /** Until when; null when it has no end or nothing is in force. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was ordered; `NONE` when nothing is in force. */
  readonly measure: EnforcementMeasure;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<EnforcementAction>;
  /** Why, for the public; empty when nothing is in force. At most 10. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Since when; null when nothing is in force. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What somebody may do about the measure on a listing. */
export type EnforcementAction =
  /** Lift it: `liftMeasure`. */
  | 'LIFT'
  /** Order one, in place of the one in force: `orderMeasure`. */
  | 'ORDER';

/** What a measure does to a listing. */
export type EnforcementMeasure =
  /** A storefront is to show it after the others; discovery's own order does not change. */
  | 'DEMOTED'
  /** It is not shown until the measure ends. */
  | 'DISABLED'
  /** It is shown with a label. */
  | 'LABELLED'
  /** Nothing. */
  | 'NONE'
  /** It is not shown. */
  | 'REMOVED';

/** What was known of a listing when a finding was detected or a report filed: frozen, and never changed since. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** As of when it shows the listing. */
  readonly asOf: Scalars['DateTime']['output'];
  /** When it was frozen. */
  readonly capturedAt: Scalars['DateTime']['output'];
  /** The SHA-256 of `snapshot` in UTF-8, as 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** Opaque and stable; ids sort by the time of freezing. */
  readonly id: Scalars['ID']['output'];
  /** True when the snapshot still has its hash. */
  readonly intact: Scalars['Boolean']['output'];
  /** The listing, its seller, its right of sale, its price with who pays the gap, and its promotions: JSON without blanks, the keys of every object sorted. Instants are milliseconds since 1970, amounts are minor units. */
  readonly snapshot: Scalars['String']['output'];
};

/** All evidence about listings of a brand's goods, verified: each snapshot is sealed together with the one before it, so that a changed, missing or inserted one is found. */
export type EvidenceArchive = {
  readonly __typename?: 'EvidenceArchive';
  /** How many snapshots there are. */
  readonly entries: Scalars['Int']['output'];
  /** The first one that is not, or behind which one is missing; null when all are. */
  readonly firstBroken?: Maybe<Scalars['ID']['output']>;
  /** True when every snapshot is as it was frozen. */
  readonly intact: Scalars['Boolean']['output'];
};

/** A measure to keep for longer. */
export type ExtendMeasureInput = {
  /** The case, by id. */
  readonly case: Scalars['ID']['input'];
  /** What the reporter showed; 1 to 500 characters on one line, without markup. */
  readonly reason: Scalars['String']['input'];
};

/** The case, or why it was refused. */
export type ExtendMeasureResult = Rejection | ViolationCase;

/** An answer to a notice. */
export type FileCounterNoticeInput = {
  /** The case, by id. */
  readonly case: Scalars['ID']['input'];
  /** True when the respondent believes in good faith that the report is mistaken. A counter-notice without it is refused. */
  readonly goodFaith?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is said against it; 1 to 2,000 characters on one line. It is kept and shown as plain text. */
  readonly statement: Scalars['String']['input'];
};

/** The case with the counter-notice, or why it was refused. */
export type FileCounterNoticeResult = Rejection | ViolationCase;

/** Something about a listing that concerns its brand. It opens when its cause begins and resolves by itself when the cause is gone. For the brand and for moderators. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** Whose goods are concerned. */
  readonly brand: Brand;
  /** The promotion that the brand does not endorse; null for other kinds. */
  readonly campaign?: Maybe<Campaign>;
  /** The newest case about the listing that is about the same; null where there is none that the caller may see. */
  readonly case?: Maybe<ViolationCase>;
  /** The class that the listing had at the beginning. */
  readonly class: AuthorizationClass;
  /** Since when: the instant at which the cause began. */
  readonly detectedAt: Scalars['DateTime']['output'];
  /** True when a case can be opened for it. Where the law leaves resale prices to the seller, a price gap is information only. */
  readonly enforceable: Scalars['Boolean']['output'];
  /** What was known of the listing at the beginning, frozen. */
  readonly evidence?: Maybe<Evidence>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: ViolationKind;
  /** The listing; null while it is not known here. */
  readonly listing?: Maybe<Listing>;
  /** What the caller may do about it now: nothing once it is resolved, while its listing is not on offer, or while a case of its kind is open about the same object. */
  readonly nextActions: ReadonlyArray<FindingAction>;
  /** By how much the price is below the guide price, and who pays for it; null for other kinds. */
  readonly priceGap?: Maybe<PriceGap>;
  /** When the cause was gone; null while it is there, as of the audit's instant. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The listing that has the unit's place on the market, where it is about a duplicate; null for other kinds. */
  readonly rival?: Maybe<Listing>;
  /** Who offers the listing; null while the seller is not known here. */
  readonly seller?: Maybe<Seller>;
};

/** What somebody may do about a finding. */
export type FindingAction =
  /** Open a case on the platform's own account: `openCase`. */
  | 'OPEN_CASE'
  /** Report the listing, with up to 299 others: `reportListings`. */
  | 'REPORT'
  /** Report the promotion: `reportPromotion`. */
  | 'REPORT_PROMOTION';

/** A page of findings, the latest first. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The findings of this page. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many findings match. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding in its list. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** What findings are looked for by. What is left out is not asked about. */
export type FindingFilter = {
  /** The class that the listing had at the beginning: one of these. */
  readonly class?: InputMaybe<ReadonlyArray<AuthorizationClass>>;
  /** What they are about: one of these. */
  readonly kind?: InputMaybe<ReadonlyArray<ViolationKind>>;
  /** True for those whose cause is still there as of the audit's instant, false for those whose cause is gone. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the listing was offered at the beginning: codes of ISO 3166, a country for all of its subdivisions; at most 100. */
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who offers the listing: one of these sellers, by id. */
  readonly seller?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Begun at this instant or later. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
};

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
  /** How many cases about it are open that the caller may see; null for a moment while a new listing is on its way here. */
  readonly openCaseCount?: Maybe<Scalars['Int']['output']>;
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

/** Whether a seller may offer something as authorised, before it is listed, and what to do next. */
export type ListingEligibility = {
  readonly __typename?: 'ListingEligibility';
  /** As of when. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The authorisation that covers it, else the nearest miss; null where there is none. */
  readonly authorization?: Maybe<Authorization>;
  /** True when an authorisation in force covers it: the listing may claim it. */
  readonly eligible: Scalars['Boolean']['output'];
  /** The request or offer that waits for an answer; null where there is none. */
  readonly inReview?: Maybe<Authorization>;
  /** What to do next to sell it as authorised. Without that it may be listed still, as one that says that its seller is not authorised. */
  readonly nextStep: EligibilityStep;
  /** Why: `IN_FORCE`; or why not: all that the nearest miss lacks. */
  readonly reasons: ReadonlyArray<AuthorizationReason>;
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
  /** Has a decision looked at by another moderator; once a case, within six months. For the side that the decision went against. */
  readonly appealDecision: AppealDecisionResult;
  /** Agrees to a request or an offer: it counts from now on, as a grant would. */
  readonly approveAuthorization: ApproveAuthorizationResult;
  /** Says that the cause of a case is gone, which closes it. For the reporter and moderators. */
  readonly confirmRemedy: ConfirmRemedyResult;
  /** Decides an appeal. Overturning lifts the measure and takes the strike back, or orders what was refused. For moderators who had no hand in the case. */
  readonly decideAppeal: DecideAppealResult;
  /** Decides a case, with a statement of reasons, and orders the measure at once. For moderators other than the one who opened it; never for a party. */
  readonly decideCase: DecideCaseResult;
  /** Keeps the measure ordered with the notice for as long as the law allows, as the reporter showed that it went to court. For moderators. */
  readonly extendMeasure: ExtendMeasureResult;
  /** Answers a notice before its deadline; three times at most. For the respondent. */
  readonly fileCounterNotice: FileCounterNoticeResult;
  /** Lets a seller sell a brand's goods. For the brand, or for a seller passing on a part of its own authorisation. */
  readonly grantAuthorization: GrantAuthorizationResult;
  /** Lifts the measure on a listing from now on. For moderators. */
  readonly liftMeasure: LiftMeasureResult;
  /** Offers a seller an authorisation, to be agreed to. For who may grant it. It lapses after 30 days. */
  readonly offerAuthorization: OfferAuthorizationResult;
  /** Opens a case on the platform's own account. For moderators; who opens a case does not decide it. */
  readonly openCase: OpenCaseResult;
  /** Orders a measure on a listing from now on, in place of the one in force. For moderators. */
  readonly orderMeasure: OrderMeasureResult;
  /** Tells the other side what it asked for. */
  readonly provideAuthorizationInformation: ProvideAuthorizationInformationResult;
  /** Refuses a request or an offer. */
  readonly refuseAuthorization: RefuseAuthorizationResult;
  /** Puts a suspended authorisation back in force from now on. For its grantor and the brand. */
  readonly reinstateAuthorization: ReinstateAuthorizationResult;
  /** Gives an authorisation back from now on, with all that hangs below it. For the seller that holds it. */
  readonly relinquishAuthorization: RelinquishAuthorizationResult;
  /** Carries an authorisation on from its end: a new one with the same scope, which names the old. For its grantor and the brand. */
  readonly renewAuthorization: RenewAuthorizationResult;
  /** Reports up to 300 listings of the brand's goods at once; each becomes a case of its own. Notice goes out at once for a reporter on the fast track, else when a moderator has looked at it. For the brand. */
  readonly reportListings: ReportListingsResult;
  /** Reports a promotion of the brand's goods. For the brand. */
  readonly reportPromotion: ReportPromotionResult;
  /** Asks a brand, or a distributor of it, for an authorisation. For sellers. It lapses after 30 days. */
  readonly requestAuthorization: RequestAuthorizationResult;
  /** Asks the other side for more before answering its request or offer. */
  readonly requestAuthorizationInformation: RequestAuthorizationInformationResult;
  /** Gives a counter-notice back as insufficient; a new deadline begins. For moderators, while the respondent has one left. */
  readonly returnCounterNotice: ReturnCounterNoticeResult;
  /** Ends an authorisation, and all that hangs below it, from now on. For its grantor and the brand. */
  readonly revokeAuthorization: RevokeAuthorizationResult;
  /** Gives the respondent notice of a case. Its deadline begins; under `CN` and `US` the listing is disabled until the decision. For moderators. */
  readonly sendNotice: SendNoticeResult;
  /** Changes a brand's policy from now on. For the brand; its jurisdiction for moderators. */
  readonly setBrandPolicy: SetBrandPolicyResult;
  /** Puts an authorisation, and all that hangs below it, out of force from now on. For its grantor and the brand. */
  readonly suspendAuthorization: SuspendAuthorizationResult;
  /** Begins to decide a case that was answered, or whose deadline passed. For moderators other than the one who opened it. */
  readonly takeUpCase: TakeUpCaseResult;
  /** Closes a case whose object is gone. For moderators, until it is decided. */
  readonly voidCase: VoidCaseResult;
  /** Takes a report back. For the reporter, until it is decided. */
  readonly withdrawCase: WithdrawCaseResult;
};


export type MutationAppealDecisionArgs = {
  input: AppealDecisionInput;
};


export type MutationApproveAuthorizationArgs = {
  input: ApproveAuthorizationInput;
};


export type MutationConfirmRemedyArgs = {
  input: ConfirmRemedyInput;
};


export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


export type MutationDecideCaseArgs = {
  input: DecideCaseInput;
};


export type MutationExtendMeasureArgs = {
  input: ExtendMeasureInput;
};


export type MutationFileCounterNoticeArgs = {
  input: FileCounterNoticeInput;
};


export type MutationGrantAuthorizationArgs = {
  input: GrantAuthorizationInput;
};


export type MutationLiftMeasureArgs = {
  input: LiftMeasureInput;
};


export type MutationOfferAuthorizationArgs = {
  input: OfferAuthorizationInput;
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationOrderMeasureArgs = {
  input: OrderMeasureInput;
};


export type MutationProvideAuthorizationInformationArgs = {
  input: ProvideAuthorizationInformationInput;
};


export type MutationRefuseAuthorizationArgs = {
  input: RefuseAuthorizationInput;
};


export type MutationReinstateAuthorizationArgs = {
  input: ReinstateAuthorizationInput;
};


export type MutationRelinquishAuthorizationArgs = {
  input: RelinquishAuthorizationInput;
};


export type MutationRenewAuthorizationArgs = {
  input: RenewAuthorizationInput;
};


export type MutationReportListingsArgs = {
  input: ReportListingsInput;
};


export type MutationReportPromotionArgs = {
  input: ReportPromotionInput;
};


export type MutationRequestAuthorizationArgs = {
  input: RequestAuthorizationInput;
};


export type MutationRequestAuthorizationInformationArgs = {
  input: RequestAuthorizationInformationInput;
};


export type MutationReturnCounterNoticeArgs = {
  input: ReturnCounterNoticeInput;
};


export type MutationRevokeAuthorizationArgs = {
  input: RevokeAuthorizationInput;
};


export type MutationSendNoticeArgs = {
  input: SendNoticeInput;
};


export type MutationSetBrandPolicyArgs = {
  input: SetBrandPolicyInput;
};


export type MutationSuspendAuthorizationArgs = {
  input: SuspendAuthorizationInput;
};


export type MutationTakeUpCaseArgs = {
  input: TakeUpCaseInput;
};


export type MutationVoidCaseArgs = {
  input: VoidCaseInput;
};


export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
};

/** An authorisation to offer. */
export type OfferAuthorizationInput = {
  /** Whose goods, by id. */
  readonly brand: Scalars['ID']['input'];
  /** The caller's own authorisation, by id, when a distributor offers a part of it. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** What it is to reach; everything where it is left out. */
  readonly scope?: InputMaybe<AuthorizationScopeInput>;
  /** To whom, by id. */
  readonly seller: Scalars['ID']['input'];
  /** The first instant in force; from the approval on where it is left out. Not in the past. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant out of force; no end where it is left out. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The offer, or why it was refused. */
export type OfferAuthorizationResult = Authorization | Rejection;

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

/** A case to open. */
export type OpenCaseInput = {
  /** Why; 1 to 2,000 characters on one line. */
  readonly explanation: Scalars['String']['input'];
  /** What is complained of. */
  readonly kind: ViolationKind;
  /** The listing, by id. */
  readonly listing: Scalars['ID']['input'];
};

/** The case, or why it was refused. */
export type OpenCaseResult = Rejection | ViolationCase;

/** A measure to order. */
export type OrderMeasureInput = {
  /** When it ends by itself; without an end where it is left out. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The listing, by id. */
  readonly listing: Scalars['ID']['input'];
  /** What is to be done; not `NONE`. */
  readonly measure: EnforcementMeasure;
  /** Why, for the public; 1 to 10 reasons of 1 to 500 characters on one line, without markup. */
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

/** By how much a price is below the guide price, and who pays for it. */
export type PriceGap = {
  readonly __typename?: 'PriceGap';
  /** The guide price less the advertised price. */
  readonly amount: Money;
  /** The parts of the gap: what promotions explain of it, in their order, then what is the seller's own price. They sum to the gap. */
  readonly parts: ReadonlyArray<PriceGapPart>;
};

/** A part of a price gap. */
export type PriceGapPart = {
  readonly __typename?: 'PriceGapPart';
  /** How much of the gap it is. */
  readonly amount: Money;
  /** The promotion that brings it about; null for the seller's own price. */
  readonly campaign?: Maybe<Campaign>;
  /** Who pays for it; the shares sum to 10,000 basis points. */
  readonly funding: ReadonlyArray<Funding>;
};

/** Live listings whose price is below the guide price. */
export type PriceGapSummary = {
  readonly __typename?: 'PriceGapSummary';
  /** The finding about the largest gap, which says who pays for it; null where there is none. */
  readonly finding?: Maybe<Finding>;
  /** The largest gap; of several currencies, that of the greatest number of minor units. Null where there is none. */
  readonly largest?: Maybe<Money>;
  /** How many there are. */
  readonly listings: Scalars['Int']['output'];
};

/** An answer to the other side. */
export type ProvideAuthorizationInformationInput = {
  /** The authorisation, by id. */
  readonly authorization: Scalars['ID']['input'];
  /** What there is to tell; 1 to 500 characters on one line, without markup. */
  readonly reason: Scalars['String']['input'];
};

/** The authorisation that was told about, or why the answer was refused. */
export type ProvideAuthorizationInformationResult = Authorization | Rejection;

export type Query = {
  readonly __typename?: 'Query';
  /** An authorisation by its id; null when there is none. All but its reason is public, so that a buyer can check it. */
  readonly authorization?: Maybe<Authorization>;
  /** Whether a seller was, is or will be authorised by a brand. What is left out is not asked about. */
  readonly authorizationCheck: AuthorizationCheck;
  /** The authorisations of the caller's, either side, whatever became of them: in force, ended, revoked, asked for; all for moderators; none for all others. The newest first. */
  readonly authorizations: AuthorizationConnection;
  /** The requests and offers that wait for an answer: those of the caller's, either side; all for moderators; none for all others. The newest first. */
  readonly authorizationsInReview: AuthorizationConnection;
  /** A finding by id, as of now; null where there is none, or none for the caller to see. */
  readonly finding?: Maybe<Finding>;
  /** Whether a seller may offer something as authorised, before it lists it. For the seller itself, the brand and moderators; null for all others. */
  readonly listingEligibility?: Maybe<ListingEligibility>;
  /** A seller by its id; null when there is none. */
  readonly seller?: Maybe<Seller>;
  /** The sellers that match, by name. */
  readonly sellers: SellerConnection;
  /** A store by its id; null when there is none. */
  readonly store?: Maybe<Store>;
  /** A case by its id; null when there is none that the caller may see. */
  readonly violationCase?: Maybe<ViolationCase>;
  /** The cases that match, the newest first: a brand's own, those against a seller of which it has notice, all for moderators; empty for all others. */
  readonly violationCases: ViolationCaseConnection;
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


export type QueryAuthorizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAuthorizationsInReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingEligibilityArgs = {
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


export type QueryViolationCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryViolationCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ViolationCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A request or an offer to refuse. */
export type RefuseAuthorizationInput = {
  /** The authorisation, by id. */
  readonly authorization: Scalars['ID']['input'];
  /** Why, for the other side to read; 1 to 500 characters on one line, without markup. */
  readonly reason: Scalars['String']['input'];
};

/** The refused authorisation, or why the refusal was refused. */
export type RefuseAuthorizationResult = Authorization | Rejection;

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

/** A listing whose report was refused. */
export type RejectedListing = {
  readonly __typename?: 'RejectedListing';
  /** Why, for a program. */
  readonly code: RejectionCode;
  /** The id that was sent. */
  readonly id: Scalars['ID']['output'];
  /** The listing; null where there is none with that id. */
  readonly listing?: Maybe<Listing>;
  /** Why, and what to do next, for a person. */
  readonly message: Scalars['String']['output'];
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
  /** A case of that kind is open about it. */
  | 'ALREADY_REPORTED'
  /** The law by which the brand's cases are led leaves it to the seller. */
  | 'BLOCKED_BY_JURISDICTION'
  /** The caller is a party to the case, opened it, or decided it before. */
  | 'CONFLICT_OF_INTEREST'
  /** The deadline has passed. */
  | 'DEADLINE_PASSED'
  /** The scope or time reaches beyond the authorisation that it hangs below, or the chain would be longer than 10. */
  | 'EXCEEDS_PARENT'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** The statement of good faith is missing. */
  | 'GOOD_FAITH_MISSING'
  /** Its status does not allow it; `nextActions` says what it allows. */
  | 'ILLEGAL_TRANSITION'
  /** An input breaks a rule; the message says which. */
  | 'INVALID_INPUT'
  /** The end does not lie behind the beginning, or the beginning lies in the past; a measure ends in the past. */
  | 'INVALID_PERIOD'
  /** There is no such thing, or it is not the caller's to see. */
  | 'NOT_FOUND'
  /** The listing or the promotion is not on offer. */
  | 'NOT_LIVE'
  /** The listing is of another brand. */
  | 'OTHER_BRAND'
  /** Another authorisation of the brand for this seller has an overlapping scope at an overlapping time. */
  | 'OVERLAPPING_AUTHORIZATION'
  /** More than may be sent at once. */
  | 'TOO_MANY'
  /** The respondent filed all counter-notices that it may. */
  | 'TOO_MANY_COUNTER_NOTICES'
  /** Sign in first. */
  | 'UNAUTHENTICATED'
  /** What is complained of is not so: the seller is authorised, or the brand stands behind the promotion. */
  | 'UNFOUNDED';

/** An authorisation to give back. */
export type RelinquishAuthorizationInput = {
  /** The authorisation, by id. */
  readonly authorization: Scalars['ID']['input'];
  /** Why, for the brand to read; 1 to 500 characters on one line, without markup. */
  readonly reason: Scalars['String']['input'];
};

/** The relinquished authorisation, or why it was refused. */
export type RelinquishAuthorizationResult = Authorization | Rejection;

/** An authorisation to renew. */
export type RenewAuthorizationInput = {
  /** The authorisation, by id. */
  readonly authorization: Scalars['ID']['input'];
  /** The first instant at which the new one is out of force; no end where it is left out. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The new authorisation, or why it was refused. */
export type RenewAuthorizationResult = Authorization | Rejection;

/** A report of listings, as article 16(2) of the Digital Services Act asks for it. */
export type ReportListingsInput = {
  /** The brand, by id. */
  readonly brand: Scalars['ID']['input'];
  /** Why it breaks the law or the platform's terms; 1 to 2,000 characters on one line. It is kept and shown as plain text. */
  readonly explanation: Scalars['String']['input'];
  /** True when the reporter believes in good faith that all of it is accurate and complete. A report without it is refused. */
  readonly goodFaith?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is complained of. */
  readonly kind: ViolationKind;
  /** The listings, by id; 1 to 300. */
  readonly listings: ReadonlyArray<Scalars['ID']['input']>;
};

/** The receipt, or why the whole report was refused. */
export type ReportListingsResult = Rejection | ReportReceipt;

/** A report of a promotion. */
export type ReportPromotionInput = {
  /** The brand, by id. */
  readonly brand: Scalars['ID']['input'];
  /** The campaign, by id. */
  readonly campaign: Scalars['ID']['input'];
  /** Why it breaks the law or the platform's terms; 1 to 2,000 characters on one line. */
  readonly explanation: Scalars['String']['input'];
  /** True when the reporter believes in good faith that all of it is accurate and complete. A report without it is refused. */
  readonly goodFaith?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is complained of: `UNENDORSED_PROMOTION` or `BRAND_MARK_MISUSE`. */
  readonly kind: ViolationKind;
};

/** The case, or why it was refused. */
export type ReportPromotionResult = Rejection | ViolationCase;

/** What became of a report. */
export type ReportReceipt = {
  readonly __typename?: 'ReportReceipt';
  /** How many of the listings became cases. */
  readonly accepted: Scalars['Int']['output'];
  /** The cases, in the order of the listings; at most 300. */
  readonly cases: ReadonlyArray<ViolationCase>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The listings that did not, each with its code; at most 300. */
  readonly rejected: ReadonlyArray<RejectedListing>;
};

/** How far a brand's reports can be relied on: its decided cases of the last 90 days. */
export type ReporterStanding = {
  readonly __typename?: 'ReporterStanding';
  /** As of when. */
  readonly asOf: Scalars['DateTime']['output'];
  /** How many of its reports were decided in the 90 days before. */
  readonly decided: Scalars['Int']['output'];
  /** True while at least 9,000 of 10,000 are upheld and at most 500 overturned, of 10 decided reports or more: notice of its reports goes out at once. */
  readonly fastTrack: Scalars['Boolean']['output'];
  /** How many decisions in its favour an appeal overturned. */
  readonly overturned: Scalars['Int']['output'];
  /** The share overturned, of 10,000; null where none was decided. */
  readonly overturnedBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** How many of them stand as upheld, in part or whole. */
  readonly upheld: Scalars['Int']['output'];
  /** The share upheld, of 10,000; null where none was decided. */
  readonly upheldBasisPoints?: Maybe<Scalars['Int']['output']>;
};

/** A question to the other side. */
export type RequestAuthorizationInformationInput = {
  /** The authorisation, by id. */
  readonly authorization: Scalars['ID']['input'];
  /** What is to be told; 1 to 500 characters on one line, without markup. */
  readonly reason: Scalars['String']['input'];
};

/** The authorisation that is asked about, or why the question was refused. */
export type RequestAuthorizationInformationResult = Authorization | Rejection;

/** An authorisation that a seller asks for. */
export type RequestAuthorizationInput = {
  /** Whose goods, by id. */
  readonly brand: Scalars['ID']['input'];
  /** The authorisation, by id, of the distributor that is asked; the brand itself is asked where it is left out. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** What it is to reach; everything where it is left out. */
  readonly scope?: InputMaybe<AuthorizationScopeInput>;
  /** The first instant in force; from the approval on where it is left out. Not in the past. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant out of force; no end where it is left out. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The request, or why it was refused. */
export type RequestAuthorizationResult = Authorization | Rejection;

/** A counter-notice to give back. */
export type ReturnCounterNoticeInput = {
  /** The case, by id. */
  readonly case: Scalars['ID']['input'];
  /** What is missing; 1 to 500 characters on one line, without markup. */
  readonly reason: Scalars['String']['input'];
};

/** The case with its new deadline, or why it was refused. */
export type ReturnCounterNoticeResult = Rejection | ViolationCase;

/** An authorisation to revoke. */
export type RevokeAuthorizationInput = {
  /** The authorisation, by id. */
  readonly authorization: Scalars['ID']['input'];
  /** Why, for the seller to read; 1 to 500 characters on one line, without markup. */
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
  /** What stands against it. For the seller itself and moderators; null for all others. */
  readonly strikeRecord?: Maybe<StrikeRecord>;
  /** The Unified Social Credit Code (GB 32100) of a Chinese company; null for others. */
  readonly unifiedSocialCreditCode?: Maybe<Scalars['String']['output']>;
  /** True when the platform checked its legal identity. */
  readonly verified: Scalars['Boolean']['output'];
};


/** Somebody who sells: a brand's own shop, a dealer, a distributor, a developer, an agent. */
export type SellerNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who sells: a brand's own shop, a dealer, a distributor, a developer, an agent. */
export type SellerStrikeRecordArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
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

/** A notice to send. */
export type SendNoticeInput = {
  /** The case, by id. */
  readonly case: Scalars['ID']['input'];
};

/** The case with its deadline, or why it was refused. */
export type SendNoticeResult = Rejection | ViolationCase;

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

/** A statement of reasons: article 17 of Regulation (EU) 2022/2065 (Digital Services Act), in the terms of the DSA Transparency Database. */
export type StatementOfReasons = {
  readonly __typename?: 'StatementOfReasons';
  /** True when it was decided by automated means. A person decides every case here. */
  readonly automatedDecision: Scalars['Boolean']['output'];
  /** True when the violation was found by automated means. */
  readonly automatedDetection: Scalars['Boolean']['output'];
  /** The facts that it rests on. */
  readonly facts: Scalars['String']['output'];
  /** Whether it rests on the law or on the platform's terms. */
  readonly ground: DecisionGround;
  /** Which law or term, and why it was broken. */
  readonly groundReference: Scalars['String']['output'];
  /** How to have it reviewed. */
  readonly redress: Scalars['String']['output'];
  /** Where it holds, ISO 3166. */
  readonly territorialScope: ReadonlyArray<Scalars['String']['output']>;
  /** What becomes of what was reported; null where nothing does. */
  readonly visibility?: Maybe<DecisionVisibility>;
};

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

/** Points for one upheld case. */
export type Strike = {
  readonly __typename?: 'Strike';
  /** The case. */
  readonly case?: Maybe<ViolationCase>;
  /** The first instant at which they count no more. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** What it was about. */
  readonly kind: ViolationKind;
  /** What the caller may do about it now: its case's actions that may take it back. */
  readonly nextActions: ReadonlyArray<CaseAction>;
  /** How many points: by the kind, half of it (rounded up) for a case upheld in part. */
  readonly points: Scalars['Int']['output'];
  /** Since when they count. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** What stands against a seller: points for cases that were upheld, each for 365 days. For the seller itself and moderators. */
export type StrikeRecord = {
  readonly __typename?: 'StrikeRecord';
  /** The next threshold; null past the last. */
  readonly nextThreshold?: Maybe<Scalars['Int']['output']>;
  /** The sum of the points that count. */
  readonly points: Scalars['Int']['output'];
  /** The strikes that count, the newest first; at most the 100 newest. */
  readonly strikes: ReadonlyArray<Strike>;
  /** The highest threshold that the points reach: 6, 12, 24, 36 or 48; null below the first. */
  readonly threshold?: Maybe<Scalars['Int']['output']>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Each finding about a brand's goods, once, as soon as it is known and its cause has begun. For the brand and for moderators; refused with FORBIDDEN or UNAUTHENTICATED for all others. */
  readonly findingDetected: Finding;
};


export type SubscriptionFindingDetectedArgs = {
  brand: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An authorisation to suspend. */
export type SuspendAuthorizationInput = {
  /** The authorisation, by id. */
  readonly authorization: Scalars['ID']['input'];
  /** Why, for the seller to read; 1 to 500 characters on one line, without markup. */
  readonly reason: Scalars['String']['input'];
};

/** The suspended authorisation, or why it was refused. */
export type SuspendAuthorizationResult = Authorization | Rejection;

/** A case to take up. */
export type TakeUpCaseInput = {
  /** The case, by id. */
  readonly case: Scalars['ID']['input'];
};

/** The case taken up, or why it was refused. */
export type TakeUpCaseResult = Rejection | ViolationCase;

/** A vehicle model, which catalog knows. */
export type VehicleModel = {
  readonly __typename?: 'VehicleModel';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** A complaint about a listing or a promotion, from its report to its end. For the brand, the respondent from the notice on, and moderators; null for all others. */
export type ViolationCase = {
  readonly __typename?: 'ViolationCase';
  /** The appeal against the decision; null where there is none. */
  readonly appeal?: Maybe<Appeal>;
  /** The first instant that is too late for an appeal; null before a decision. */
  readonly appealableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whose goods are concerned. */
  readonly brand: Brand;
  /** The promotion complained of; null in a case against a listing. */
  readonly campaign?: Maybe<Campaign>;
  /** What the respondent said against it, the first one first; at most 3. */
  readonly counterNotices: ReadonlyArray<CounterNotice>;
  /** The first instant that is too late for a counter-notice. It was fixed when the notice, or the return of a counter-notice, was sent; null before. */
  readonly deadline?: Maybe<Scalars['DateTime']['output']>;
  /** What was decided; null before. */
  readonly decision?: Maybe<CaseDecision>;
  /** What was known of the listing when it was opened, frozen; null in a case against a promotion. */
  readonly evidence?: Maybe<Evidence>;
  /** What the reporter says of it, plain text. */
  readonly explanation: Scalars['String']['output'];
  /** Every change of state, the first one first, each with the hash of its entry in the brand's log and of the entry before it. */
  readonly history: ReadonlyArray<CaseHistoryEntry>;
  /** Opaque, stable and ordered by time. */
  readonly id: Scalars['ID']['output'];
  /** By whose law it is led. It was fixed when the case was opened. */
  readonly jurisdiction: Jurisdiction;
  /** What is complained of. */
  readonly kind: ViolationKind;
  /** The listing complained of; null in a case against a promotion. */
  readonly listing?: Maybe<Listing>;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<CaseAction>;
  /** When the respondent was given notice; null before. */
  readonly noticedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it: the brand, or the platform. */
  readonly reporter: Organization;
  /** Whom it is against; null where the platform itself stands behind a promotion. */
  readonly respondent?: Maybe<Seller>;
  /** What the decision has to tell the respondent, in the shape of article 17 of the Digital Services Act; null before a decision. */
  readonly statementOfReasons?: Maybe<StatementOfReasons>;
  /** Where it stands at the instant of the request. */
  readonly status: CaseStatus;
};

/** A page of cases. */
export type ViolationCaseConnection = {
  readonly __typename?: 'ViolationCaseConnection';
  /** The cases with their cursors. */
  readonly edges: ReadonlyArray<ViolationCaseEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many cases match. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A case in a list. */
export type ViolationCaseEdge = {
  readonly __typename?: 'ViolationCaseEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: ViolationCase;
};

/** Which cases. Every criterion that is given must hold. */
export type ViolationCaseFilter = {
  /** About goods of this brand, by id. */
  readonly brand?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ViolationKind>>;
  /** About this listing, by id. */
  readonly listing?: InputMaybe<Scalars['ID']['input']>;
  /** True for those not closed or decided yet, false for the others. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Against this seller, by id. */
  readonly seller?: InputMaybe<Scalars['ID']['input']>;
  /** Standing so at the instant of the request. */
  readonly status?: InputMaybe<ReadonlyArray<CaseStatus>>;
};

/** What a finding, and a case, is about. */
export type ViolationKind =
  /** The brand's marks are used in a way that it did not allow. Only reported, never detected. */
  | 'BRAND_MARK_MISUSE'
  /** The unit is on the market already: the listing waits behind another one. */
  | 'DUPLICATE_VIN'
  /** The seller's authorisation has ended with its time, and the listing does not say so. */
  | 'EXPIRED'
  /** The listing claims an authorisation that is not in force. */
  | 'FALSE_CLAIM'
  /** The seller is authorised, but not for this region, and the listing does not say so. */
  | 'OUT_OF_REGION'
  /** The advertised price is below the guide price. Where the law leaves resale prices to the seller (`CN`, `EU`) this is information, and no case is opened for it. */
  | 'PRICE_GAP'
  /** No authorisation is in force, and the listing is silent about it. */
  | 'UNAUTHORIZED_UNDISCLOSED'
  /** A promotion touches the listing that the brand was asked about and does not endorse. */
  | 'UNENDORSED_PROMOTION';

/** A case to close. */
export type VoidCaseInput = {
  /** The case, by id. */
  readonly case: Scalars['ID']['input'];
  /** Why; 1 to 500 characters on one line, without markup. */
  readonly reason: Scalars['String']['input'];
};

/** The void case, or why it was refused. */
export type VoidCaseResult = Rejection | ViolationCase;

/** A report to take back. */
export type WithdrawCaseInput = {
  /** The case, by id. */
  readonly case: Scalars['ID']['input'];
  /** Why; 1 to 500 characters on one line, without markup. */
  readonly reason: Scalars['String']['input'];
};

/** The withdrawn case, or why it was refused. */
export type WithdrawCaseResult = Rejection | ViolationCase;



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
  Finding: Finding;
  Seller: Seller;
  Store: Store;
  ViolationCase: ViolationCase;
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
  Finding:
    ( { __typename: 'Finding' }
    & GraphQLRecursivePick<FederationTypes['Finding'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"id":true}> );
  ViolationCase:
    ( { __typename: 'ViolationCase' }
    & GraphQLRecursivePick<FederationTypes['ViolationCase'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AppealDecisionResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  ApproveAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  ConfirmRemedyResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  DecideAppealResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  DecideCaseResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  ExtendMeasureResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  FileCounterNoticeResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  GrantAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  LiftMeasureResult:
    | ( ApartmentListingMapper )
    | ( CarListingMapper )
    | ( Rejection )
  ;
  OfferAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  OpenCaseResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  OrderMeasureResult:
    | ( ApartmentListingMapper )
    | ( CarListingMapper )
    | ( Rejection )
  ;
  ProvideAuthorizationInformationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  RefuseAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  ReinstateAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  RelinquishAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  RenewAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  ReportListingsResult:
    | ( Rejection )
    | ( ReportReceiptMapper )
  ;
  ReportPromotionResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  RequestAuthorizationInformationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  RequestAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  ReturnCounterNoticeResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  RevokeAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  SendNoticeResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  SetBrandPolicyResult:
    | ( BrandPolicyMapper )
    | ( Rejection )
  ;
  SuspendAuthorizationResult:
    | ( AuthorizationMapper )
    | ( Rejection )
  ;
  TakeUpCaseResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  VoidCaseResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
  ;
  WithdrawCaseResult:
    | ( Rejection )
    | ( ViolationCaseMapper )
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApartmentProject: ResolverTypeWrapper<ApartmentProject>;
  Appeal: ResolverTypeWrapper<AppealMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AppealDecisionInput: AppealDecisionInput;
  AppealDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppealDecisionResult']>;
  AppealOutcome: AppealOutcome;
  ApproveAuthorizationInput: ApproveAuthorizationInput;
  ApproveAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveAuthorizationResult']>;
  AuditedSeller: ResolverTypeWrapper<AuditedSellerMapper>;
  AuditedSellerConnection: ResolverTypeWrapper<AuditedSellerConnectionMapper>;
  AuditedSellerEdge: ResolverTypeWrapper<Omit<AuditedSellerEdge, 'node'> & { node: ResolversTypes['AuditedSeller'] }>;
  Authorization: ResolverTypeWrapper<AuthorizationMapper>;
  AuthorizationAction: AuthorizationAction;
  AuthorizationCheck: ResolverTypeWrapper<Omit<AuthorizationCheck, 'chain'> & { chain: ReadonlyArray<ResolversTypes['Authorization']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AuthorizationClass: AuthorizationClass;
  AuthorizationConnection: ResolverTypeWrapper<AuthorizationConnectionMapper>;
  AuthorizationEdge: ResolverTypeWrapper<Omit<AuthorizationEdge, 'node'> & { node: ResolversTypes['Authorization'] }>;
  AuthorizationOrigin: AuthorizationOrigin;
  AuthorizationReason: AuthorizationReason;
  AuthorizationScope: ResolverTypeWrapper<AuthorizationScope>;
  AuthorizationScopeInput: AuthorizationScopeInput;
  AuthorizationStatus: AuthorizationStatus;
  Brand: ResolverTypeWrapper<BrandMapper>;
  BrandAudit: ResolverTypeWrapper<BrandAuditMapper>;
  BrandPolicy: ResolverTypeWrapper<BrandPolicyMapper>;
  BrandPolicyAction: BrandPolicyAction;
  Campaign: ResolverTypeWrapper<Campaign>;
  CarListing: ResolverTypeWrapper<CarListingMapper>;
  CaseAction: CaseAction;
  CaseDecision: ResolverTypeWrapper<CaseDecisionMapper>;
  CaseHistoryEntry: ResolverTypeWrapper<CaseHistoryEntryMapper>;
  CaseOutcome: CaseOutcome;
  CaseStatus: CaseStatus;
  ClassCount: ResolverTypeWrapper<ClassCount>;
  ClassTrend: ResolverTypeWrapper<ClassTrend>;
  ConfirmRemedyInput: ConfirmRemedyInput;
  ConfirmRemedyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmRemedyResult']>;
  CounterNotice: ResolverTypeWrapper<CounterNoticeMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAppealInput: DecideAppealInput;
  DecideAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAppealResult']>;
  DecideCaseInput: DecideCaseInput;
  DecideCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideCaseResult']>;
  DecisionGround: DecisionGround;
  DecisionLog: ResolverTypeWrapper<DecisionLog>;
  DecisionVisibility: DecisionVisibility;
  EligibilityStep: EligibilityStep;
  EndorsementRequirement: EndorsementRequirement;
  Enforcement: ResolverTypeWrapper<EnforcementMapper>;
  EnforcementAction: EnforcementAction;
  EnforcementMeasure: EnforcementMeasure;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceArchive: ResolverTypeWrapper<EvidenceArchive>;
  ExtendMeasureInput: ExtendMeasureInput;
  ExtendMeasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendMeasureResult']>;
  FileCounterNoticeInput: FileCounterNoticeInput;
  FileCounterNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileCounterNoticeResult']>;
  Finding: ResolverTypeWrapper<FindingMapper>;
  FindingAction: FindingAction;
  FindingConnection: ResolverTypeWrapper<FindingConnectionMapper>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  Funder: Funder;
  Funding: ResolverTypeWrapper<Funding>;
  GeoCoordinates: ResolverTypeWrapper<GeoCoordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GrantAuthorizationInput: GrantAuthorizationInput;
  GrantAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantAuthorizationResult']>;
  Jurisdiction: Jurisdiction;
  LiftMeasureInput: LiftMeasureInput;
  LiftMeasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftMeasureResult']>;
  Listing: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Listing']>;
  ListingAuthorization: ResolverTypeWrapper<ListingAuthorizationMapper>;
  ListingEligibility: ResolverTypeWrapper<ListingEligibilityMapper>;
  ListingKind: ListingKind;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Money: ResolverTypeWrapper<MoneyMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferAuthorizationInput: OfferAuthorizationInput;
  OfferAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferAuthorizationResult']>;
  OfferItemCondition: OfferItemCondition;
  OpenCaseInput: OpenCaseInput;
  OpenCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCaseResult']>;
  OrderMeasureInput: OrderMeasureInput;
  OrderMeasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderMeasureResult']>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceGap: ResolverTypeWrapper<Omit<PriceGap, 'amount' | 'parts'> & { amount: ResolversTypes['Money'], parts: ReadonlyArray<ResolversTypes['PriceGapPart']> }>;
  PriceGapPart: ResolverTypeWrapper<PriceGapPartMapper>;
  PriceGapSummary: ResolverTypeWrapper<Omit<PriceGapSummary, 'finding' | 'largest'> & { finding?: Maybe<ResolversTypes['Finding']>, largest?: Maybe<ResolversTypes['Money']> }>;
  ProvideAuthorizationInformationInput: ProvideAuthorizationInformationInput;
  ProvideAuthorizationInformationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProvideAuthorizationInformationResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefuseAuthorizationInput: RefuseAuthorizationInput;
  RefuseAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseAuthorizationResult']>;
  Region: ResolverTypeWrapper<Region>;
  ReinstateAuthorizationInput: ReinstateAuthorizationInput;
  ReinstateAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReinstateAuthorizationResult']>;
  RejectedListing: ResolverTypeWrapper<RejectedListingMapper>;
  Rejection: ResolverTypeWrapper<Rejection>;
  RejectionCode: RejectionCode;
  RelinquishAuthorizationInput: RelinquishAuthorizationInput;
  RelinquishAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RelinquishAuthorizationResult']>;
  RenewAuthorizationInput: RenewAuthorizationInput;
  RenewAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewAuthorizationResult']>;
  ReportListingsInput: ReportListingsInput;
  ReportListingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportListingsResult']>;
  ReportPromotionInput: ReportPromotionInput;
  ReportPromotionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportPromotionResult']>;
  ReportReceipt: ResolverTypeWrapper<ReportReceiptMapper>;
  ReporterStanding: ResolverTypeWrapper<ReporterStanding>;
  RequestAuthorizationInformationInput: RequestAuthorizationInformationInput;
  RequestAuthorizationInformationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestAuthorizationInformationResult']>;
  RequestAuthorizationInput: RequestAuthorizationInput;
  RequestAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestAuthorizationResult']>;
  ReturnCounterNoticeInput: ReturnCounterNoticeInput;
  ReturnCounterNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnCounterNoticeResult']>;
  RevokeAuthorizationInput: RevokeAuthorizationInput;
  RevokeAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeAuthorizationResult']>;
  SalesChannel: SalesChannel;
  Seller: ResolverTypeWrapper<SellerMapper>;
  SellerConnection: ResolverTypeWrapper<SellerConnectionMapper>;
  SellerEdge: ResolverTypeWrapper<Omit<SellerEdge, 'node'> & { node: ResolversTypes['Seller'] }>;
  SellerFilter: SellerFilter;
  SellerKind: SellerKind;
  SellerStatus: SellerStatus;
  SendNoticeInput: SendNoticeInput;
  SendNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendNoticeResult']>;
  SetBrandPolicyInput: SetBrandPolicyInput;
  SetBrandPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetBrandPolicyResult']>;
  StatementOfReasons: ResolverTypeWrapper<StatementOfReasons>;
  Store: ResolverTypeWrapper<StoreMapper>;
  Strike: ResolverTypeWrapper<StrikeMapper>;
  StrikeRecord: ResolverTypeWrapper<Omit<StrikeRecord, 'strikes'> & { strikes: ReadonlyArray<ResolversTypes['Strike']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuspendAuthorizationInput: SuspendAuthorizationInput;
  SuspendAuthorizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendAuthorizationResult']>;
  TakeUpCaseInput: TakeUpCaseInput;
  TakeUpCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeUpCaseResult']>;
  VehicleModel: ResolverTypeWrapper<VehicleModel>;
  ViolationCase: ResolverTypeWrapper<ViolationCaseMapper>;
  ViolationCaseConnection: ResolverTypeWrapper<ViolationCaseConnectionMapper>;
  ViolationCaseEdge: ResolverTypeWrapper<Omit<ViolationCaseEdge, 'node'> & { node: ResolversTypes['ViolationCase'] }>;
  ViolationCaseFilter: ViolationCaseFilter;
  ViolationKind: ViolationKind;
  VoidCaseInput: VoidCaseInput;
  VoidCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidCaseResult']>;
  WithdrawCaseInput: WithdrawCaseInput;
  WithdrawCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCaseResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApartmentListing: ApartmentListingMapper;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ApartmentProject: ApartmentProject;
  Appeal: AppealMapper;
  String: Scalars['String']['output'];
  AppealDecisionInput: AppealDecisionInput;
  AppealDecisionResult: ResolversUnionTypes<ResolversParentTypes>['AppealDecisionResult'];
  ApproveAuthorizationInput: ApproveAuthorizationInput;
  ApproveAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['ApproveAuthorizationResult'];
  AuditedSeller: AuditedSellerMapper;
  AuditedSellerConnection: AuditedSellerConnectionMapper;
  AuditedSellerEdge: Omit<AuditedSellerEdge, 'node'> & { node: ResolversParentTypes['AuditedSeller'] };
  Authorization: AuthorizationMapper;
  AuthorizationCheck: Omit<AuthorizationCheck, 'chain'> & { chain: ReadonlyArray<ResolversParentTypes['Authorization']> };
  Boolean: Scalars['Boolean']['output'];
  AuthorizationConnection: AuthorizationConnectionMapper;
  AuthorizationEdge: Omit<AuthorizationEdge, 'node'> & { node: ResolversParentTypes['Authorization'] };
  AuthorizationScope: AuthorizationScope;
  AuthorizationScopeInput: AuthorizationScopeInput;
  Brand: BrandMapper;
  BrandAudit: BrandAuditMapper;
  BrandPolicy: BrandPolicyMapper;
  Campaign: Campaign;
  CarListing: CarListingMapper;
  CaseDecision: CaseDecisionMapper;
  CaseHistoryEntry: CaseHistoryEntryMapper;
  ClassCount: ClassCount;
  ClassTrend: ClassTrend;
  ConfirmRemedyInput: ConfirmRemedyInput;
  ConfirmRemedyResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmRemedyResult'];
  CounterNotice: CounterNoticeMapper;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideAppealInput: DecideAppealInput;
  DecideAppealResult: ResolversUnionTypes<ResolversParentTypes>['DecideAppealResult'];
  DecideCaseInput: DecideCaseInput;
  DecideCaseResult: ResolversUnionTypes<ResolversParentTypes>['DecideCaseResult'];
  DecisionLog: DecisionLog;
  Enforcement: EnforcementMapper;
  Evidence: EvidenceMapper;
  EvidenceArchive: EvidenceArchive;
  ExtendMeasureInput: ExtendMeasureInput;
  ExtendMeasureResult: ResolversUnionTypes<ResolversParentTypes>['ExtendMeasureResult'];
  FileCounterNoticeInput: FileCounterNoticeInput;
  FileCounterNoticeResult: ResolversUnionTypes<ResolversParentTypes>['FileCounterNoticeResult'];
  Finding: FindingMapper;
  FindingConnection: FindingConnectionMapper;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  Funding: Funding;
  GeoCoordinates: GeoCoordinates;
  Float: Scalars['Float']['output'];
  GrantAuthorizationInput: GrantAuthorizationInput;
  GrantAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['GrantAuthorizationResult'];
  LiftMeasureInput: LiftMeasureInput;
  LiftMeasureResult: ResolversUnionTypes<ResolversParentTypes>['LiftMeasureResult'];
  Listing: ResolversInterfaceTypes<ResolversParentTypes>['Listing'];
  ListingAuthorization: ListingAuthorizationMapper;
  ListingEligibility: ListingEligibilityMapper;
  MinorUnits: Scalars['MinorUnits']['output'];
  Money: MoneyMapper;
  Mutation: Record<PropertyKey, never>;
  OfferAuthorizationInput: OfferAuthorizationInput;
  OfferAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['OfferAuthorizationResult'];
  OpenCaseInput: OpenCaseInput;
  OpenCaseResult: ResolversUnionTypes<ResolversParentTypes>['OpenCaseResult'];
  OrderMeasureInput: OrderMeasureInput;
  OrderMeasureResult: ResolversUnionTypes<ResolversParentTypes>['OrderMeasureResult'];
  Organization: Organization;
  PageInfo: PageInfo;
  PriceGap: Omit<PriceGap, 'amount' | 'parts'> & { amount: ResolversParentTypes['Money'], parts: ReadonlyArray<ResolversParentTypes['PriceGapPart']> };
  PriceGapPart: PriceGapPartMapper;
  PriceGapSummary: Omit<PriceGapSummary, 'finding' | 'largest'> & { finding?: Maybe<ResolversParentTypes['Finding']>, largest?: Maybe<ResolversParentTypes['Money']> };
  ProvideAuthorizationInformationInput: ProvideAuthorizationInformationInput;
  ProvideAuthorizationInformationResult: ResolversUnionTypes<ResolversParentTypes>['ProvideAuthorizationInformationResult'];
  Query: Record<PropertyKey, never>;
  RefuseAuthorizationInput: RefuseAuthorizationInput;
  RefuseAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['RefuseAuthorizationResult'];
  Region: Region;
  ReinstateAuthorizationInput: ReinstateAuthorizationInput;
  ReinstateAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['ReinstateAuthorizationResult'];
  RejectedListing: RejectedListingMapper;
  Rejection: Rejection;
  RelinquishAuthorizationInput: RelinquishAuthorizationInput;
  RelinquishAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['RelinquishAuthorizationResult'];
  RenewAuthorizationInput: RenewAuthorizationInput;
  RenewAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['RenewAuthorizationResult'];
  ReportListingsInput: ReportListingsInput;
  ReportListingsResult: ResolversUnionTypes<ResolversParentTypes>['ReportListingsResult'];
  ReportPromotionInput: ReportPromotionInput;
  ReportPromotionResult: ResolversUnionTypes<ResolversParentTypes>['ReportPromotionResult'];
  ReportReceipt: ReportReceiptMapper;
  ReporterStanding: ReporterStanding;
  RequestAuthorizationInformationInput: RequestAuthorizationInformationInput;
  RequestAuthorizationInformationResult: ResolversUnionTypes<ResolversParentTypes>['RequestAuthorizationInformationResult'];
  RequestAuthorizationInput: RequestAuthorizationInput;
  RequestAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['RequestAuthorizationResult'];
  ReturnCounterNoticeInput: ReturnCounterNoticeInput;
  ReturnCounterNoticeResult: ResolversUnionTypes<ResolversParentTypes>['ReturnCounterNoticeResult'];
  RevokeAuthorizationInput: RevokeAuthorizationInput;
  RevokeAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeAuthorizationResult'];
  Seller: SellerMapper;
  SellerConnection: SellerConnectionMapper;
  SellerEdge: Omit<SellerEdge, 'node'> & { node: ResolversParentTypes['Seller'] };
  SellerFilter: SellerFilter;
  SendNoticeInput: SendNoticeInput;
  SendNoticeResult: ResolversUnionTypes<ResolversParentTypes>['SendNoticeResult'];
  SetBrandPolicyInput: SetBrandPolicyInput;
  SetBrandPolicyResult: ResolversUnionTypes<ResolversParentTypes>['SetBrandPolicyResult'];
  StatementOfReasons: StatementOfReasons;
  Store: StoreMapper;
  Strike: StrikeMapper;
  StrikeRecord: Omit<StrikeRecord, 'strikes'> & { strikes: ReadonlyArray<ResolversParentTypes['Strike']> };
  Subscription: Record<PropertyKey, never>;
  SuspendAuthorizationInput: SuspendAuthorizationInput;
  SuspendAuthorizationResult: ResolversUnionTypes<ResolversParentTypes>['SuspendAuthorizationResult'];
  TakeUpCaseInput: TakeUpCaseInput;
  TakeUpCaseResult: ResolversUnionTypes<ResolversParentTypes>['TakeUpCaseResult'];
  VehicleModel: VehicleModel;
  ViolationCase: ViolationCaseMapper;
  ViolationCaseConnection: ViolationCaseConnectionMapper;
  ViolationCaseEdge: Omit<ViolationCaseEdge, 'node'> & { node: ResolversParentTypes['ViolationCase'] };
  ViolationCaseFilter: ViolationCaseFilter;
  VoidCaseInput: VoidCaseInput;
  VoidCaseResult: ResolversUnionTypes<ResolversParentTypes>['VoidCaseResult'];
  WithdrawCaseInput: WithdrawCaseInput;
  WithdrawCaseResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCaseResult'];
};

export type ApartmentListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartmentListing'] = ResolversParentTypes['ApartmentListing'], FederationReferenceType extends FederationReferenceTypes['ApartmentListing'] = FederationReferenceTypes['ApartmentListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApartmentListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorization?: Resolver<Maybe<ResolversTypes['ListingAuthorization']>, ParentType, ContextType, Partial<ApartmentListingAuthorizationArgs>>;
  enforcement?: Resolver<Maybe<ResolversTypes['Enforcement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openCaseCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApartmentProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartmentProject'] = ResolversParentTypes['ApartmentProject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  appellantRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['CaseAction']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AppealOutcome']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppealDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealDecisionResult'] = ResolversParentTypes['AppealDecisionResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
};

export type ApproveAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveAuthorizationResult'] = ResolversParentTypes['ApproveAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type AuditedSellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedSeller'] = ResolversParentTypes['AuditedSeller']> = {
  class?: Resolver<ResolversTypes['AuthorizationClass'], ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  strikes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditedSellerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedSellerConnection'] = ResolversParentTypes['AuditedSellerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditedSellerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditedSellerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditedSellerEdge'] = ResolversParentTypes['AuditedSellerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditedSeller'], ParentType, ContextType>;
};

export type AuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authorization'] = ResolversParentTypes['Authorization'], FederationReferenceType extends FederationReferenceTypes['Authorization'] = FederationReferenceTypes['Authorization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Authorization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  grantedBy?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lapsesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['AuthorizationAction']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['AuthorizationOrigin'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
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

export type AuthorizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationConnection'] = ResolversParentTypes['AuthorizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizationEdge'] = ResolversParentTypes['AuthorizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authorization'], ParentType, ContextType>;
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
  reporterStanding?: Resolver<Maybe<ResolversTypes['ReporterStanding']>, ParentType, ContextType, Partial<BrandReporterStandingArgs>>;
};

export type BrandAuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandAudit'] = ResolversParentTypes['BrandAudit']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['ClassCount']>, ParentType, ContextType>;
  duplicateVins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceArchive'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<BrandAuditFindingsArgs>>;
  liveListings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['DecisionLog'], ParentType, ContextType>;
  priceGaps?: Resolver<ResolversTypes['PriceGapSummary'], ParentType, ContextType>;
  sellers?: Resolver<ResolversTypes['AuditedSellerConnection'], ParentType, ContextType, Partial<BrandAuditSellersArgs>>;
  trend?: Resolver<ReadonlyArray<ResolversTypes['ClassTrend']>, ParentType, ContextType, RequireFields<BrandAuditTrendArgs, 'days'>>;
  unendorsedPromotions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarListing'] = ResolversParentTypes['CarListing'], FederationReferenceType extends FederationReferenceTypes['CarListing'] = FederationReferenceTypes['CarListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorization?: Resolver<Maybe<ResolversTypes['ListingAuthorization']>, ParentType, ContextType, Partial<CarListingAuthorizationArgs>>;
  enforcement?: Resolver<Maybe<ResolversTypes['Enforcement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openCaseCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDecision'] = ResolversParentTypes['CaseDecision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['EnforcementMeasure'], ParentType, ContextType>;
  measureEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CaseOutcome'], ParentType, ContextType>;
};

export type CaseHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHistoryEntry'] = ResolversParentTypes['CaseHistoryEntry']> = {
  actorRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassCount'] = ResolversParentTypes['ClassCount']> = {
  class?: Resolver<ResolversTypes['AuthorizationClass'], ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sellers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClassTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassTrend'] = ResolversParentTypes['ClassTrend']> = {
  class?: Resolver<ResolversTypes['AuthorizationClass'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfirmRemedyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmRemedyResult'] = ResolversParentTypes['ConfirmRemedyResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
};

export type CounterNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterNotice'] = ResolversParentTypes['CounterNotice']> = {
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  measureKeptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideAppealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAppealResult'] = ResolversParentTypes['DecideAppealResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
};

export type DecideCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideCaseResult'] = ResolversParentTypes['DecideCaseResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
};

export type DecisionLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionLog'] = ResolversParentTypes['DecisionLog']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstBroken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnforcementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enforcement'] = ResolversParentTypes['Enforcement']> = {
  case?: Resolver<Maybe<ResolversTypes['ViolationCase']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['EnforcementMeasure'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['EnforcementAction']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capturedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceArchive'] = ResolversParentTypes['EvidenceArchive']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstBroken?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExtendMeasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendMeasureResult'] = ResolversParentTypes['ExtendMeasureResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
};

export type FileCounterNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileCounterNoticeResult'] = ResolversParentTypes['FileCounterNoticeResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'], FederationReferenceType extends FederationReferenceTypes['Finding'] = FederationReferenceTypes['Finding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Finding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ViolationCase']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['AuthorizationClass'], ParentType, ContextType>;
  detectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enforceable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViolationKind'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['FindingAction']>, ParentType, ContextType>;
  priceGap?: Resolver<Maybe<ResolversTypes['PriceGap']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rival?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
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

export type ListingEligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingEligibility'] = ResolversParentTypes['ListingEligibility']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inReview?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['EligibilityStep'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['AuthorizationReason']>, ParentType, ContextType>;
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
  appealDecision?: Resolver<ResolversTypes['AppealDecisionResult'], ParentType, ContextType, RequireFields<MutationAppealDecisionArgs, 'input'>>;
  approveAuthorization?: Resolver<ResolversTypes['ApproveAuthorizationResult'], ParentType, ContextType, RequireFields<MutationApproveAuthorizationArgs, 'input'>>;
  confirmRemedy?: Resolver<ResolversTypes['ConfirmRemedyResult'], ParentType, ContextType, RequireFields<MutationConfirmRemedyArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['DecideAppealResult'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  decideCase?: Resolver<ResolversTypes['DecideCaseResult'], ParentType, ContextType, RequireFields<MutationDecideCaseArgs, 'input'>>;
  extendMeasure?: Resolver<ResolversTypes['ExtendMeasureResult'], ParentType, ContextType, RequireFields<MutationExtendMeasureArgs, 'input'>>;
  fileCounterNotice?: Resolver<ResolversTypes['FileCounterNoticeResult'], ParentType, ContextType, RequireFields<MutationFileCounterNoticeArgs, 'input'>>;
  grantAuthorization?: Resolver<ResolversTypes['GrantAuthorizationResult'], ParentType, ContextType, RequireFields<MutationGrantAuthorizationArgs, 'input'>>;
  liftMeasure?: Resolver<ResolversTypes['LiftMeasureResult'], ParentType, ContextType, RequireFields<MutationLiftMeasureArgs, 'input'>>;
  offerAuthorization?: Resolver<ResolversTypes['OfferAuthorizationResult'], ParentType, ContextType, RequireFields<MutationOfferAuthorizationArgs, 'input'>>;
  openCase?: Resolver<ResolversTypes['OpenCaseResult'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  orderMeasure?: Resolver<ResolversTypes['OrderMeasureResult'], ParentType, ContextType, RequireFields<MutationOrderMeasureArgs, 'input'>>;
  provideAuthorizationInformation?: Resolver<ResolversTypes['ProvideAuthorizationInformationResult'], ParentType, ContextType, RequireFields<MutationProvideAuthorizationInformationArgs, 'input'>>;
  refuseAuthorization?: Resolver<ResolversTypes['RefuseAuthorizationResult'], ParentType, ContextType, RequireFields<MutationRefuseAuthorizationArgs, 'input'>>;
  reinstateAuthorization?: Resolver<ResolversTypes['ReinstateAuthorizationResult'], ParentType, ContextType, RequireFields<MutationReinstateAuthorizationArgs, 'input'>>;
  relinquishAuthorization?: Resolver<ResolversTypes['RelinquishAuthorizationResult'], ParentType, ContextType, RequireFields<MutationRelinquishAuthorizationArgs, 'input'>>;
  renewAuthorization?: Resolver<ResolversTypes['RenewAuthorizationResult'], ParentType, ContextType, RequireFields<MutationRenewAuthorizationArgs, 'input'>>;
  reportListings?: Resolver<ResolversTypes['ReportListingsResult'], ParentType, ContextType, RequireFields<MutationReportListingsArgs, 'input'>>;
  reportPromotion?: Resolver<ResolversTypes['ReportPromotionResult'], ParentType, ContextType, RequireFields<MutationReportPromotionArgs, 'input'>>;
  requestAuthorization?: Resolver<ResolversTypes['RequestAuthorizationResult'], ParentType, ContextType, RequireFields<MutationRequestAuthorizationArgs, 'input'>>;
  requestAuthorizationInformation?: Resolver<ResolversTypes['RequestAuthorizationInformationResult'], ParentType, ContextType, RequireFields<MutationRequestAuthorizationInformationArgs, 'input'>>;
  returnCounterNotice?: Resolver<ResolversTypes['ReturnCounterNoticeResult'], ParentType, ContextType, RequireFields<MutationReturnCounterNoticeArgs, 'input'>>;
  revokeAuthorization?: Resolver<ResolversTypes['RevokeAuthorizationResult'], ParentType, ContextType, RequireFields<MutationRevokeAuthorizationArgs, 'input'>>;
  sendNotice?: Resolver<ResolversTypes['SendNoticeResult'], ParentType, ContextType, RequireFields<MutationSendNoticeArgs, 'input'>>;
  setBrandPolicy?: Resolver<ResolversTypes['SetBrandPolicyResult'], ParentType, ContextType, RequireFields<MutationSetBrandPolicyArgs, 'input'>>;
  suspendAuthorization?: Resolver<ResolversTypes['SuspendAuthorizationResult'], ParentType, ContextType, RequireFields<MutationSuspendAuthorizationArgs, 'input'>>;
  takeUpCase?: Resolver<ResolversTypes['TakeUpCaseResult'], ParentType, ContextType, RequireFields<MutationTakeUpCaseArgs, 'input'>>;
  voidCase?: Resolver<ResolversTypes['VoidCaseResult'], ParentType, ContextType, RequireFields<MutationVoidCaseArgs, 'input'>>;
  withdrawCase?: Resolver<ResolversTypes['WithdrawCaseResult'], ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'input'>>;
};

export type OfferAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferAuthorizationResult'] = ResolversParentTypes['OfferAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type OpenCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCaseResult'] = ResolversParentTypes['OpenCaseResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
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

export type PriceGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceGap'] = ResolversParentTypes['PriceGap']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PriceGapPart']>, ParentType, ContextType>;
};

export type PriceGapPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceGapPart'] = ResolversParentTypes['PriceGapPart']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['Funding']>, ParentType, ContextType>;
};

export type PriceGapSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceGapSummary'] = ResolversParentTypes['PriceGapSummary']> = {
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  largest?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvideAuthorizationInformationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvideAuthorizationInformationResult'] = ResolversParentTypes['ProvideAuthorizationInformationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  authorization?: Resolver<Maybe<ResolversTypes['Authorization']>, ParentType, ContextType, RequireFields<QueryAuthorizationArgs, 'id'>>;
  authorizationCheck?: Resolver<ResolversTypes['AuthorizationCheck'], ParentType, ContextType, RequireFields<QueryAuthorizationCheckArgs, 'brand' | 'seller'>>;
  authorizations?: Resolver<ResolversTypes['AuthorizationConnection'], ParentType, ContextType, Partial<QueryAuthorizationsArgs>>;
  authorizationsInReview?: Resolver<ResolversTypes['AuthorizationConnection'], ParentType, ContextType, Partial<QueryAuthorizationsInReviewArgs>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'id'>>;
  listingEligibility?: Resolver<Maybe<ResolversTypes['ListingEligibility']>, ParentType, ContextType, RequireFields<QueryListingEligibilityArgs, 'brand' | 'seller'>>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType, RequireFields<QuerySellerArgs, 'id'>>;
  sellers?: Resolver<ResolversTypes['SellerConnection'], ParentType, ContextType, Partial<QuerySellersArgs>>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType, RequireFields<QueryStoreArgs, 'id'>>;
  violationCase?: Resolver<Maybe<ResolversTypes['ViolationCase']>, ParentType, ContextType, RequireFields<QueryViolationCaseArgs, 'id'>>;
  violationCases?: Resolver<ResolversTypes['ViolationCaseConnection'], ParentType, ContextType, Partial<QueryViolationCasesArgs>>;
};

export type RefuseAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseAuthorizationResult'] = ResolversParentTypes['RefuseAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReinstateAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateAuthorizationResult'] = ResolversParentTypes['ReinstateAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type RejectedListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectedListing'] = ResolversParentTypes['RejectedListing']> = {
  code?: Resolver<ResolversTypes['RejectionCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  code?: Resolver<ResolversTypes['RejectionCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelinquishAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelinquishAuthorizationResult'] = ResolversParentTypes['RelinquishAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type RenewAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewAuthorizationResult'] = ResolversParentTypes['RenewAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type ReportListingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportListingsResult'] = ResolversParentTypes['ReportListingsResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ReportReceipt', ParentType, ContextType>;
};

export type ReportPromotionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPromotionResult'] = ResolversParentTypes['ReportPromotionResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
};

export type ReportReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportReceipt'] = ResolversParentTypes['ReportReceipt']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['ViolationCase']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['RejectedListing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReporterStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReporterStanding'] = ResolversParentTypes['ReporterStanding']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fastTrack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overturnedBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  upheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upheldBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RequestAuthorizationInformationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAuthorizationInformationResult'] = ResolversParentTypes['RequestAuthorizationInformationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type RequestAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAuthorizationResult'] = ResolversParentTypes['RequestAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type ReturnCounterNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnCounterNoticeResult'] = ResolversParentTypes['ReturnCounterNoticeResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
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
  strikeRecord?: Resolver<Maybe<ResolversTypes['StrikeRecord']>, ParentType, ContextType, Partial<SellerStrikeRecordArgs>>;
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

export type SendNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendNoticeResult'] = ResolversParentTypes['SendNoticeResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
};

export type SetBrandPolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBrandPolicyResult'] = ResolversParentTypes['SetBrandPolicyResult']> = {
  __resolveType: TypeResolveFn<'BrandPolicy' | 'Rejection', ParentType, ContextType>;
};

export type StatementOfReasonsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementOfReasons'] = ResolversParentTypes['StatementOfReasons']> = {
  automatedDecision?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  automatedDetection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['DecisionGround'], ParentType, ContextType>;
  groundReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territorialScope?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['DecisionVisibility']>, ParentType, ContextType>;
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

export type StrikeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Strike'] = ResolversParentTypes['Strike']> = {
  case?: Resolver<Maybe<ResolversTypes['ViolationCase']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViolationKind'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['CaseAction']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StrikeRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeRecord'] = ResolversParentTypes['StrikeRecord']> = {
  nextThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strikes?: Resolver<ReadonlyArray<ResolversTypes['Strike']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  findingDetected?: SubscriptionResolver<ResolversTypes['Finding'], "findingDetected", ParentType, ContextType, RequireFields<SubscriptionFindingDetectedArgs, 'brand'>>;
};

export type SuspendAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAuthorizationResult'] = ResolversParentTypes['SuspendAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'Authorization' | 'Rejection', ParentType, ContextType>;
};

export type TakeUpCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeUpCaseResult'] = ResolversParentTypes['TakeUpCaseResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
};

export type VehicleModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleModel'] = ResolversParentTypes['VehicleModel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ViolationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCase'] = ResolversParentTypes['ViolationCase'], FederationReferenceType extends FederationReferenceTypes['ViolationCase'] = FederationReferenceTypes['ViolationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ViolationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  appealableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  counterNotices?: Resolver<ReadonlyArray<ResolversTypes['CounterNotice']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CaseDecision']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViolationKind'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['CaseAction']>, ParentType, ContextType>;
  noticedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  statementOfReasons?: Resolver<Maybe<ResolversTypes['StatementOfReasons']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViolationCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCaseConnection'] = ResolversParentTypes['ViolationCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ViolationCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViolationCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCaseEdge'] = ResolversParentTypes['ViolationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ViolationCase'], ParentType, ContextType>;
};

export type VoidCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidCaseResult'] = ResolversParentTypes['VoidCaseResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
};

export type WithdrawCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCaseResult'] = ResolversParentTypes['WithdrawCaseResult']> = {
  __resolveType: TypeResolveFn<'Rejection' | 'ViolationCase', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApartmentListing?: ApartmentListingResolvers<ContextType>;
  ApartmentProject?: ApartmentProjectResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AppealDecisionResult?: AppealDecisionResultResolvers<ContextType>;
  ApproveAuthorizationResult?: ApproveAuthorizationResultResolvers<ContextType>;
  AuditedSeller?: AuditedSellerResolvers<ContextType>;
  AuditedSellerConnection?: AuditedSellerConnectionResolvers<ContextType>;
  AuditedSellerEdge?: AuditedSellerEdgeResolvers<ContextType>;
  Authorization?: AuthorizationResolvers<ContextType>;
  AuthorizationCheck?: AuthorizationCheckResolvers<ContextType>;
  AuthorizationConnection?: AuthorizationConnectionResolvers<ContextType>;
  AuthorizationEdge?: AuthorizationEdgeResolvers<ContextType>;
  AuthorizationScope?: AuthorizationScopeResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandAudit?: BrandAuditResolvers<ContextType>;
  BrandPolicy?: BrandPolicyResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CarListing?: CarListingResolvers<ContextType>;
  CaseDecision?: CaseDecisionResolvers<ContextType>;
  CaseHistoryEntry?: CaseHistoryEntryResolvers<ContextType>;
  ClassCount?: ClassCountResolvers<ContextType>;
  ClassTrend?: ClassTrendResolvers<ContextType>;
  ConfirmRemedyResult?: ConfirmRemedyResultResolvers<ContextType>;
  CounterNotice?: CounterNoticeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideAppealResult?: DecideAppealResultResolvers<ContextType>;
  DecideCaseResult?: DecideCaseResultResolvers<ContextType>;
  DecisionLog?: DecisionLogResolvers<ContextType>;
  Enforcement?: EnforcementResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceArchive?: EvidenceArchiveResolvers<ContextType>;
  ExtendMeasureResult?: ExtendMeasureResultResolvers<ContextType>;
  FileCounterNoticeResult?: FileCounterNoticeResultResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  GeoCoordinates?: GeoCoordinatesResolvers<ContextType>;
  GrantAuthorizationResult?: GrantAuthorizationResultResolvers<ContextType>;
  LiftMeasureResult?: LiftMeasureResultResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingAuthorization?: ListingAuthorizationResolvers<ContextType>;
  ListingEligibility?: ListingEligibilityResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfferAuthorizationResult?: OfferAuthorizationResultResolvers<ContextType>;
  OpenCaseResult?: OpenCaseResultResolvers<ContextType>;
  OrderMeasureResult?: OrderMeasureResultResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceGap?: PriceGapResolvers<ContextType>;
  PriceGapPart?: PriceGapPartResolvers<ContextType>;
  PriceGapSummary?: PriceGapSummaryResolvers<ContextType>;
  ProvideAuthorizationInformationResult?: ProvideAuthorizationInformationResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefuseAuthorizationResult?: RefuseAuthorizationResultResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReinstateAuthorizationResult?: ReinstateAuthorizationResultResolvers<ContextType>;
  RejectedListing?: RejectedListingResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  RelinquishAuthorizationResult?: RelinquishAuthorizationResultResolvers<ContextType>;
  RenewAuthorizationResult?: RenewAuthorizationResultResolvers<ContextType>;
  ReportListingsResult?: ReportListingsResultResolvers<ContextType>;
  ReportPromotionResult?: ReportPromotionResultResolvers<ContextType>;
  ReportReceipt?: ReportReceiptResolvers<ContextType>;
  ReporterStanding?: ReporterStandingResolvers<ContextType>;
  RequestAuthorizationInformationResult?: RequestAuthorizationInformationResultResolvers<ContextType>;
  RequestAuthorizationResult?: RequestAuthorizationResultResolvers<ContextType>;
  ReturnCounterNoticeResult?: ReturnCounterNoticeResultResolvers<ContextType>;
  RevokeAuthorizationResult?: RevokeAuthorizationResultResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  SellerConnection?: SellerConnectionResolvers<ContextType>;
  SellerEdge?: SellerEdgeResolvers<ContextType>;
  SendNoticeResult?: SendNoticeResultResolvers<ContextType>;
  SetBrandPolicyResult?: SetBrandPolicyResultResolvers<ContextType>;
  StatementOfReasons?: StatementOfReasonsResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  Strike?: StrikeResolvers<ContextType>;
  StrikeRecord?: StrikeRecordResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuspendAuthorizationResult?: SuspendAuthorizationResultResolvers<ContextType>;
  TakeUpCaseResult?: TakeUpCaseResultResolvers<ContextType>;
  VehicleModel?: VehicleModelResolvers<ContextType>;
  ViolationCase?: ViolationCaseResolvers<ContextType>;
  ViolationCaseConnection?: ViolationCaseConnectionResolvers<ContextType>;
  ViolationCaseEdge?: ViolationCaseEdgeResolvers<ContextType>;
  VoidCaseResult?: VoidCaseResultResolvers<ContextType>;
  WithdrawCaseResult?: WithdrawCaseResultResolvers<ContextType>;
};

