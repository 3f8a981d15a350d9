import type { Instant } from '@marque/kit/clock.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import { type SQL, sql } from 'drizzle-orm';
import { isOneOf } from './criteria.ts';
import { listingPeriods, listings } from './tables.ts';

/**
 * The condition that the seller is authorised at an instant, read off the listing's own row; only the few with several
 * periods look further. Its first part is the condition of the indexes for authorised listings.
 */
export const isAuthorized = (now: Instant): SQL => sql`(${listings.authorizedUntil} > 0 and (
  (${listings.authorizedFrom} <= ${now} and ${now} < ${listings.authorizedUntil}) or
  (${listings.hasMorePeriods} and exists (
    select 1 from ${listingPeriods} where ${listingPeriods.listingId} = ${listings.id}
      and ${listingPeriods.from} <= ${now} and ${now} < ${listingPeriods.until}))))`;

/** The condition that a listing is of one of these classes at an instant. The four classes partition the live listings. */
export const isOfClass = (classes: readonly AuthorizationClass[], now: Instant, path: string): SQL | undefined => {
  const asked = new Set(classes);
  const isAsked = asked.delete('AUTHORIZED');
  if (asked.size === 0) return isAsked ? isAuthorized(now) : sql`1 = 0`;
  const others = asked.size === 3 ? undefined : isOneOf(listings.unauthorizedClass, [...asked], path);
  if (isAsked) return others && sql`(${isAuthorized(now)} or ${others})`;
  return others ? sql`(not ${isAuthorized(now)} and ${others})` : sql`not ${isAuthorized(now)}`;
};
