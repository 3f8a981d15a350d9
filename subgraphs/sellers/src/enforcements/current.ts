import { forever, type Instant } from '@marque/kit/clock.ts';
import type { EnforcementRow } from './tables.ts';

/** The measure in force at an instant, of all that was ordered about a listing; undefined where none is. */
export const measureAt = (orders: readonly EnforcementRow[], at: Instant): EnforcementRow | undefined => {
  const last = orders.findLast(({ startsAt }) => startsAt <= at);
  return last && last.measure !== 'NONE' && at < last.endsAt ? last : undefined;
};

/** What a listing is under, as the API says it. */
export interface Enforcement extends Pick<EnforcementRow, 'measure' | 'caseId'> {
  readonly reasons: string[];
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
}

/** What a listing is under at an instant. */
export const enforcementAt = (orders: readonly EnforcementRow[], at: Instant): Enforcement => {
  const order = measureAt(orders, at);
  if (!order) return { measure: 'NONE' as const, reasons: [], startsAt: null, endsAt: null, caseId: null };
  const { measure, reasons, startsAt, endsAt, caseId } = order;
  return { measure, reasons: [...reasons], startsAt, endsAt: endsAt === forever ? null : endsAt, caseId };
};
