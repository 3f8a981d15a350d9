/** The classes of `AuthorizationClass`. */
export type AuthorizationClass = 'AUTHORIZED' | 'UNAUTHORIZED_DISCLOSED' | 'UNAUTHORIZED_UNDISCLOSED' | 'FALSE_CLAIM';

/** The values of `OfferItemCondition`. */
export type OfferItemCondition = 'NEW' | 'USED' | 'REFURBISHED' | 'DAMAGED';

/** The values of `SalesChannel`. */
export type SalesChannel = 'ONLINE' | 'IN_STORE';

/** What a seller says of its own right on a listing. */
export type AuthorizationClaim = 'NONE' | 'AUTHORIZED' | 'BRAND_DIRECT';

/** What an authorisation reaches. Null is no restriction; an empty list would reach nothing and is never granted. */
export interface AuthorizationScope {
  /** Ids of vehicle models or apartment projects. */
  readonly products: readonly string[] | null;
  /** ISO 3166 codes; a country covers its subdivisions. */
  readonly regions: readonly string[] | null;
  readonly channels: readonly SalesChannel[] | null;
  readonly conditions: readonly OfferItemCondition[] | null;
}

/** The facts of a listing, or of a sale asked about, that a scope is held against. A fact left undefined is not asked about. */
export interface ScopeFacts {
  readonly productId?: string | null | undefined;
  readonly region?: string | undefined;
  readonly channel?: SalesChannel | undefined;
  readonly condition?: OfferItemCondition | undefined;
}

const includes = <Value>(allowed: readonly Value[] | null, value: Value | null | undefined): boolean =>
  allowed === null || value === undefined || (value !== null && allowed.includes(value));

const regionCovers = (allowed: string, region: string): boolean =>
  region === allowed || region.startsWith(`${allowed}-`);

/** Tells whether a scope reaches a sale with these facts. A listing without a known product is reached by an unrestricted scope only. */
export const covers = (scope: AuthorizationScope, { productId, region, channel, condition }: ScopeFacts): boolean =>
  includes(scope.products, productId) &&
  (scope.regions === null || region === undefined || scope.regions.some((allowed) => regionCovers(allowed, region))) &&
  includes(scope.channels, channel) &&
  includes(scope.conditions, condition);

/** The class of a live listing, from the derived right and from what the listing says of itself. */
export const classify = (authorized: boolean, claim: AuthorizationClaim, disclosed: boolean): AuthorizationClass => {
  if (authorized) return 'AUTHORIZED';
  if (claim !== 'NONE') return 'FALSE_CLAIM';
  return disclosed ? 'UNAUTHORIZED_DISCLOSED' : 'UNAUTHORIZED_UNDISCLOSED';
};
