import { forever, type Instant } from '@marque/kit/clock.ts';
import { reject } from '@marque/kit/rejection.ts';
import type { EnforcementMeasure } from '@marque/schema/events.ts';
import type { Refusal } from '../cases/command.ts';
import type { CaseRow } from '../cases/tables.ts';

/** A measure as a moderator orders it. */
export interface MeasureInput {
  readonly measure?: EnforcementMeasure | null | undefined;
  readonly measureEndsAt?: Instant | null | undefined;
}

/** The measure of a decision against the respondent: `NONE` in a case against a promotion, about which nothing can be ordered. */
export interface OrderedMeasure {
  readonly measure: EnforcementMeasure;
  /** `forever` where it has no end. */
  readonly measureEndsAt: Instant;
}

/** Refuses a measure beside a decision that orders none. */
export const refuseMeasure = ({ measure, measureEndsAt }: MeasureInput): Refusal | undefined =>
  (measure == null || measure === 'NONE') && measureEndsAt == null
    ? undefined
    : reject('INVALID_INPUT', 'Leave the measure out: nothing is ordered here.', 'input.measure');

/** Reads the measure of a decision against the respondent: never left out about a listing, always about a promotion. */
export const readMeasure = (
  { listingId }: Pick<CaseRow, 'listingId'>,
  { measure, measureEndsAt }: MeasureInput,
  at: Instant,
): OrderedMeasure | Refusal => {
  if (listingId === null)
    return refuseMeasure({ measure, measureEndsAt }) ?? { measure: 'NONE', measureEndsAt: forever };
  if (measure == null || measure === 'NONE')
    return reject('INVALID_INPUT', 'Say what is to be done: LABELLED, DEMOTED, DISABLED or REMOVED.', 'input.measure');
  if (measureEndsAt != null && measureEndsAt <= at)
    return reject('INVALID_PERIOD', 'Let the measure end in the future.', 'input.measureEndsAt');
  return { measure, measureEndsAt: measureEndsAt ?? forever };
};

/** What such a measure makes of the case's row: nothing where none was ordered. */
export const measureChange = ({ measure, measureEndsAt }: OrderedMeasure, at: Instant): Partial<CaseRow> =>
  measure === 'NONE' ? {} : { measure, measureFrom: at, measureUntil: measureEndsAt };
