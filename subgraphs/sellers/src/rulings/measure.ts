import { forever, type Instant } from '@marque/kit/clock.ts';
import { reject } from '@marque/kit/rejection.ts';
import type { EnforcementMeasure } from '@marque/schema/events.ts';
import type { Refusal } from '../cases/command.ts';

/** A measure as a moderator orders it. */
export interface MeasureInput {
  readonly measure?: EnforcementMeasure | null | undefined;
  readonly measureEndsAt?: Instant | null | undefined;
}

/** The measure of a decision against the respondent. */
export interface OrderedMeasure {
  readonly measure: Exclude<EnforcementMeasure, 'NONE'>;
  /** `forever` where it has no end. */
  readonly measureEndsAt: Instant;
}

/** Reads the measure of a decision against the respondent: it is never left out. */
export const readMeasure = ({ measure, measureEndsAt }: MeasureInput, at: Instant): OrderedMeasure | Refusal => {
  if (measure == null || measure === 'NONE')
    return reject('INVALID_INPUT', 'Say what is to be done: LABELLED, DEMOTED, DISABLED or REMOVED.', 'input.measure');
  if (measureEndsAt != null && measureEndsAt <= at)
    return reject('INVALID_PERIOD', 'Let the measure end in the future.', 'input.measureEndsAt');
  return { measure, measureEndsAt: measureEndsAt ?? forever };
};

/** Refuses a measure beside a decision for the respondent. */
export const refuseMeasure = ({ measure, measureEndsAt }: MeasureInput): Refusal | undefined =>
  (measure == null || measure === 'NONE') && measureEndsAt == null
    ? undefined
    : reject('INVALID_INPUT', 'Leave the measure out: nothing is ordered here.', 'input.measure');
