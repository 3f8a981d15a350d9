import type { Instant } from '@marque/kit/clock.ts';
import type { CaseOutcome, ViolationKind } from '../generated.ts';

/** The points of a case that was upheld, by what it was about. The platform's own scale. */
const pointsOfKind: Readonly<Record<ViolationKind, number>> = {
  UNAUTHORIZED_UNDISCLOSED: 3,
  FALSE_CLAIM: 6,
  OUT_OF_REGION: 2,
  EXPIRED: 2,
  DUPLICATE_VIN: 4,
  UNENDORSED_PROMOTION: 3,
  BRAND_MARK_MISUSE: 6,
  PRICE_GAP: 1,
};

/** The points for a decision: half of them, rounded up, for one upheld in part, and none for one that was rejected. */
export const pointsFor = (kind: ViolationKind, outcome: CaseOutcome): number => {
  if (outcome === 'REJECTED') return 0;
  return outcome === 'UPHELD' ? pointsOfKind[kind] : Math.ceil(pointsOfKind[kind] / 2);
};

const dayMs = 86_400_000;

/** When points that count from an instant count no more: after 365 days. */
export const endOfStrike = (startsAt: Instant): Instant => startsAt + 365 * dayMs;

/** The sums of points at which the platform looks at a seller's account. */
const thresholds: readonly number[] = [6, 12, 24, 36, 48];

/** The highest threshold that a sum of points reaches, and the next one; null where there is none. */
export const thresholdsAround = (points: number) => ({
  threshold: thresholds.findLast((one) => one <= points) ?? null,
  nextThreshold: thresholds.find((one) => one > points) ?? null,
});
