import type { Instant } from '@marque/kit/clock.ts';
import { reject } from '@marque/kit/rejection.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import type { Refusal } from '../problems.ts';
import { isHidden } from '../sellers/store.ts';
import type { MeasureFacts } from '../sellers/tables.ts';
import type { ListingFacts } from './tables.ts';

/** The statuses in which a listing is on the market. */
export const onOffer: ReadonlySet<ListingStatus> = new Set(['ACTIVE', 'HELD']);
const taken: ReadonlySet<ListingStatus> = new Set(['UNDER_CONTRACT', 'SOLD']);

/**
 * Tells whether a buyer sees a listing at an instant, measures aside: it is on offer and its time is not up, or somebody takes
 * or took it, who may ask what the purchase earns.
 */
export const isShown = ({ status, expiresAt }: ListingFacts, at: Instant): boolean =>
  taken.has(status) || (onOffer.has(status) && at < expiresAt);

/** Says that a measure takes a listing off the market at an instant, where one does. */
export const measureProblem = (measure: MeasureFacts | undefined, at: Instant): Refusal | null =>
  isHidden(measure ?? null, at) ? reject('NOT_ELIGIBLE', 'A measure keeps this listing off the market') : null;
