import type { Instant } from '@marque/kit/clock.ts';
import { parseInstant } from '@marque/kit/graphql/scalars.ts';

/** The instant that an RFC 3339 text names. */
export const at = (text: string): Instant => parseInstant(text);

/** The instants around the festival of the demo story, Beijing time. */
export const moments = {
  /** Before any window of the story but that of the denied subsidy; the present of marketplaces in tests. */
  before: at('2026-10-15T12:00:00+08:00'),
  firstWindow: at('2026-11-02T10:00:00+08:00'),
  betweenWindows: at('2026-11-05T10:00:00+08:00'),
  secondWindow: at('2026-11-11T10:00:00+08:00'),
} as const;
