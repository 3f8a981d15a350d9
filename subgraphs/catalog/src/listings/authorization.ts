import type { Instant } from '@marque/kit/clock.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import { type SQL, sql } from 'drizzle-orm';
import { isOneOf } from './criteria.ts';
import { listingPeriods, listings } from './tables.ts';

/**
 * The condition that the seller is authorised at an instant, read off the listing's own row; only the few with several
 * periods look further. Its first part is the condition of the indexes for authorised listings.
 */
export const isAuthorized = (now: Instant): SQL => sql`(${listings.hasPeriods} and (
  (${listings.authorizedFrom} <= ${now} and ${now} < ${listings.authorizedUntil}) or
  (${listings.hasMorePeriods} and exists (
    select 1 from ${listingPeriods} where ${listingPeriods.listingId} = ${listings.id}
      and ${listingPeriods.from} <= ${now} and ${now} < ${listingPeriods.until}))))`;

/** True of every listing, and the condition of the indexes for listings of any class. */
const anyClass = sql`${listings.expiresAt} >= 0`;

/** The condition that a listing is of one of these classes at an instant. The four classes partition the live listings. */
export const isOfClass = (classes: readonly AuthorizationClass[], now: Instant, path: string): SQL => {
  const others = new Set(classes);
  const isAsked = others.delete('AUTHORIZED');
  if (others.size === 0) return isAsked ? isAuthorized(now) : sql`1 = 0`;
  const isOther = others.size === 3 ? sql`1 = 1` : isOneOf(listings.unauthorizedClass, [...others], path);
  if (isAsked) return others.size === 3 ? anyClass : sql`(${anyClass} and (${isAuthorized(now)} or ${isOther}))`;
  return sql`(${anyClass} and ${isOther} and not ${isAuthorized(now)})`;
};
