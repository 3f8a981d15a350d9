/** What resolvers hold for the types of the schema. */
export type { BrandAudit as BrandAuditMapper, BrandReference as BrandMapper } from './audit/resolvers.ts';
export type { AuthorizationRow as AuthorizationMapper } from './authorizations/tables.ts';
export type {
  ListingReference as ApartmentListingMapper,
  ListingReference as CarListingMapper,
} from './listings/resolvers.ts';
export type { ListingRight as ListingAuthorizationMapper } from './listings/right.ts';
export type { BrandPolicy as BrandPolicyMapper } from './policies/store.ts';
export type { SellerList as SellerConnectionMapper } from './sellers/resolvers.ts';
export type { SellerRow as SellerMapper } from './sellers/tables.ts';
export type { StoreRow as StoreMapper } from './stores/tables.ts';
