import type { Instant } from '@marque/kit/clock.ts';
import { forever } from '@marque/kit/clock.ts';
import { type Interval, mergeIntervals } from '@marque/kit/intervals.ts';
import { type AuthorizationScope, covers, type ScopeFacts } from '@marque/schema/authorization.ts';
import type { EnforcementChanged } from '@marque/schema/events.ts';

/** An authorisation as the projection keeps it. */
export interface KnownAuthorization {
  readonly scope: AuthorizationScope;
  readonly periods: readonly Interval[];
}

/** The periods in which any of a seller's authorisations for a brand covers a listing with these facts. */
export const periodsOf = (authorizations: readonly KnownAuthorization[], facts: ScopeFacts): Interval[] =>
  mergeIntervals(authorizations.filter(({ scope }) => covers(scope, facts)).flatMap(({ periods }) => periods));

/** The columns of a listing that its periods determine. */
export interface PeriodColumns {
  readonly authorizedFrom: Instant;
  readonly authorizedUntil: Instant;
  readonly hasPeriods: boolean;
  readonly hasMorePeriods: boolean;
}

/**
 * Puts the period that matters most on the listing's row: the one in force, else the next, else the last. Which one it is
 * affects speed alone, since a listing with several has them all in `listing_periods`.
 */
export const periodColumns = (periods: readonly Interval[], now: Instant): PeriodColumns => {
  const { from, until } = periods.find((period) => now < period.until) ?? periods.at(-1) ?? { from: 0, until: 0 };
  return {
    authorizedFrom: from,
    authorizedUntil: until,
    hasPeriods: periods.length > 0,
    hasMorePeriods: periods.length > 1,
  };
};

/** From when until when a measure keeps a listing from view. */
export interface HiddenColumns {
  readonly hiddenFrom: Instant;
  readonly hiddenUntil: Instant;
}

/** The columns of a listing that no measure hides. */
export const notHidden: HiddenColumns = { hiddenFrom: forever, hiddenUntil: forever };

/** What a measure does to a listing's view: a label or a lower place leave it visible. */
export const hiddenColumns = ({ measure, from, until }: EnforcementChanged): HiddenColumns =>
  measure === 'DISABLED' || measure === 'REMOVED' ? { hiddenFrom: from, hiddenUntil: until } : notHidden;
