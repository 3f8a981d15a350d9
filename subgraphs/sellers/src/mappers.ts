/** What resolvers hold for the types of the schema. */

export type { Money as MoneyMapper } from '@marque/kit/graphql/money.ts';
export type { AppealRow as AppealMapper } from './appeals/tables.ts';

export type { BrandAudit as BrandAuditMapper, BrandReference as BrandMapper } from './audit/resolvers.ts';
export type {
  AuditedSeller as AuditedSellerMapper,
  AuditedSellerList as AuditedSellerConnectionMapper,
} from './audit/sellers.ts';
export type { Eligibility as ListingEligibilityMapper } from './authorizations/eligibility.ts';
export type { AuthorizationList as AuthorizationConnectionMapper } from './authorizations/queries.ts';
export type { AuthorizationRow as AuthorizationMapper } from './authorizations/tables.ts';
export type { CaseList as ViolationCaseConnectionMapper } from './cases/resolvers.ts';
export type { CaseRecord as ViolationCaseMapper } from './cases/states.ts';
export type { Enforcement as EnforcementMapper } from './enforcements/current.ts';
export type { EvidenceRow as EvidenceMapper } from './evidence/tables.ts';
export type { GapPart as PriceGapPartMapper } from './findings/price-gap.ts';
export type { Finding as FindingMapper, FindingList as FindingConnectionMapper } from './findings/resolvers.ts';
export type {
  ListingReference as ApartmentListingMapper,
  ListingReference as CarListingMapper,
} from './listings/resolvers.ts';
export type { ListingRight as ListingAuthorizationMapper } from './listings/right.ts';
export type { Decision as CaseHistoryEntryMapper } from './log/tables.ts';
export type { CounterNoticeRow as CounterNoticeMapper } from './notices/tables.ts';
export type { BrandPolicy as BrandPolicyMapper } from './policies/store.ts';
export type { Receipt as ReportReceiptMapper } from './reports/listings.ts';
export type { RejectedItem as RejectedListingMapper } from './reports/tables.ts';
export type { RulingRow as CaseDecisionMapper } from './rulings/tables.ts';
export type { SellerList as SellerConnectionMapper } from './sellers/resolvers.ts';
export type { SellerRow as SellerMapper } from './sellers/tables.ts';
export type { StoreRow as StoreMapper } from './stores/tables.ts';
export type { StrikeRow as StrikeMapper } from './strikes/tables.ts';
