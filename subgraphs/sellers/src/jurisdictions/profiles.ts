import type { Instant } from '@marque/kit/clock.ts';
import type { EnforcementMeasure } from '@marque/schema/events.ts';
import type { Jurisdiction } from '../generated.ts';
import { china } from './china.ts';
import { europe, memberStates } from './europe.ts';
import { unitedStates } from './united-states.ts';
import { endOfTerm, type Term, type WorkingCalendar } from './working-days.ts';

/** What the law of a place, and the platform's rules under it, say of cases. */
export interface JurisdictionProfile {
  readonly calendar: WorkingCalendar;
  /** ISO 3166-1. */
  readonly territories: readonly string[];
  /** For the first counter-notice from the notice on, and for each later one from its being asked for. */
  readonly counterNotice: { readonly first: Term; readonly later: Term };
  /** What is ordered together with a notice, until the case is decided; null where a decision must come first. */
  readonly interimMeasure: Exclude<EnforcementMeasure, 'NONE'> | null;
  /** How long that measure is kept after a counter-notice was forwarded, and at most when the reporter went to court. */
  readonly kept: { readonly usual: Term; readonly extended: Term } | null;
  /** Whether a resale price alone may open a case. */
  readonly enforcesPrices: boolean;
}

const working = (count: number): Term => ({ count, unit: 'WORKING_DAY' });

/**
 * The profiles. Sources and what is the platform's own choice: docs/enforcement.md.
 * CN: E-Commerce Law, articles 42 and 43; 法释〔2020〕9号, article 3; Anti-Monopoly Law, article 18. US: 17 U.S.C. 512(g)(2)(C).
 * EU: Regulation (EU) 2022/2065, articles 16, 17 and 20; Regulation (EU) 2022/720, article 4(a).
 */
export const profiles: Readonly<Record<Jurisdiction, JurisdictionProfile>> = {
  CN: {
    calendar: china,
    territories: ['CN'],
    counterNotice: { first: working(3), later: working(7) },
    interimMeasure: 'DISABLED',
    kept: { usual: { count: 15, unit: 'DAY' }, extended: working(20) },
    enforcesPrices: false,
  },
  EU: {
    calendar: europe,
    territories: memberStates,
    counterNotice: { first: working(10), later: working(10) },
    interimMeasure: null,
    kept: null,
    enforcesPrices: false,
  },
  US: {
    calendar: unitedStates,
    territories: ['US'],
    counterNotice: { first: working(10), later: working(10) },
    interimMeasure: 'DISABLED',
    kept: { usual: working(10), extended: working(14) },
    enforcesPrices: true,
  },
};

/** How many counter-notices a respondent files at most, in every jurisdiction. */
export const mostCounterNotices = 3;

/** The first instant that is too late for the next counter-notice, of one asked for at an instant. */
export const counterNoticeDeadline = (jurisdiction: Jurisdiction, askedAt: Instant, filed: number): Instant => {
  const { calendar, counterNotice } = profiles[jurisdiction];
  return endOfTerm(calendar, askedAt, filed === 0 ? counterNotice.first : counterNotice.later);
};

/** Until when an interim measure is kept after a counter-notice was forwarded; null where there is none. */
export const keptUntil = (
  jurisdiction: Jurisdiction,
  forwardedAt: Instant,
  length: 'usual' | 'extended',
): Instant | null => {
  const { calendar, kept } = profiles[jurisdiction];
  return kept && endOfTerm(calendar, forwardedAt, kept[length]);
};
