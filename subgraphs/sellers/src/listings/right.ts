import type { Instant } from '@marque/kit/clock.ts';
import { contains, type Interval } from '@marque/kit/intervals.ts';
import { type AuthorizationClass, classify, covers } from '@marque/schema/authorization.ts';
import { scopeOf } from '../authorizations/scope.ts';
import type { AuthorizationRow } from '../authorizations/tables.ts';
import type { ListingFacts } from './tables.ts';

/** An authorisation with the periods in which it and all above it are in force. */
export interface Granted extends AuthorizationRow {
  readonly periods: readonly Interval[];
}

/** The facts of a listing that its right depends on. */
export type RightFacts = Pick<
  ListingFacts,
  'productId' | 'region' | 'channel' | 'condition' | 'authorizationClaim' | 'disclosed'
>;

/** The right to offer a listing, as of an instant. */
export interface ListingRight {
  readonly class: AuthorizationClass;
  readonly authorized: boolean;
  readonly asOf: Instant;
  /** The authorisation that covers the listing. */
  readonly authorization: AuthorizationRow | null;
}

/**
 * Derives a listing's right from all that its brand ever granted its seller. At most one of them covers it at any
 * instant: two that reached the same sale at the same time would have been refused.
 */
export const rightOf = (listing: RightFacts, granted: readonly Granted[], at: Instant): ListingRight => {
  const authorization =
    granted.find((one) => covers(scopeOf(one), listing) && one.periods.some((period) => contains(period, at))) ?? null;
  const authorized = authorization !== null;
  return {
    class: classify(authorized, listing.authorizationClaim, listing.disclosed),
    authorized,
    asOf: at,
    authorization,
  };
};
