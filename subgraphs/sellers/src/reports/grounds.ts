import type { Instant } from '@marque/kit/clock.ts';
import { reject } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { Refusal } from '../cases/command.ts';
import type { Jurisdiction, ViolationKind } from '../generated.ts';
import { profiles } from '../jurisdictions/profiles.ts';
import { type Granted, rightOf } from '../listings/right.ts';
import { liveStatuses } from '../listings/standing.ts';
import type { ListingFacts } from '../listings/tables.ts';
import { isText, refuse } from '../problems.ts';

const longestText = 2_000;

/** Refuses a text that nobody can read: 1 to 2,000 characters on one line. Markup in it is text like any other. */
export const refuseText = (text: string, field: string): Refusal | undefined =>
  isText(text, longestText)
    ? undefined
    : reject('INVALID_INPUT', `Write 1 to ${longestText.toLocaleString('en')} characters on one line.`, field);

/** Refuses a statement that nobody stands behind in good faith. */
export const refuseBadFaith = (goodFaith: boolean | null | undefined): Refusal | undefined =>
  goodFaith === true
    ? undefined
    : reject(
        'GOOD_FAITH_MISSING',
        'Say with `goodFaith: true` that you believe in good faith that it is accurate and complete.',
        'input.goodFaith',
      );

/** Refuses a case that the law leaves no room for. */
export const refuseByLaw = (kind: ViolationKind, jurisdiction: Jurisdiction): Refusal | undefined =>
  kind === 'PRICE_GAP' && !profiles[jurisdiction].enforcesPrices
    ? reject(
        'BLOCKED_BY_JURISDICTION',
        `Under ${jurisdiction} a brand may not enforce resale prices: the price alone opens no case.`,
        'input.kind',
      )
    : undefined;

/** What a brand sends with every report. */
export interface Complaint {
  readonly brand: string;
  readonly kind: ViolationKind;
  readonly explanation: string;
  readonly goodFaith?: boolean | null | undefined;
}

/** Refuses a report that is not the brand's own, or not made in earnest. */
export const refuseComplaint = (viewer: Viewer, complaint: Complaint): Refusal | undefined => {
  if (viewer.role !== 'brand' || viewer.id !== complaint.brand)
    return refuse(viewer, 'Only the brand itself reports what is sold in its name.');
  return refuseBadFaith(complaint.goodFaith) ?? refuseText(complaint.explanation, 'input.explanation');
};

/** What is held against a reported listing. */
export interface Facts {
  readonly listing: ListingFacts;
  /** All that the brand ever granted its seller. */
  readonly granted: readonly Granted[];
}

const isSo: Partial<Record<ViolationKind, (right: ReturnType<typeof rightOf>) => boolean>> = {
  UNAUTHORIZED_UNDISCLOSED: (right) => right.class === 'UNAUTHORIZED_UNDISCLOSED',
  FALSE_CLAIM: (right) => right.class === 'FALSE_CLAIM',
  OUT_OF_REGION: ({ authorized }) => !authorized,
  EXPIRED: ({ authorized }) => !authorized,
};

/** Whether buyers can come upon a listing, measures aside. */
export const isLive = ({ status, expiresAt }: ListingFacts, at: Instant): boolean =>
  liveStatuses.some((live) => live === status) && at < expiresAt;

/** Whether what is complained of is so, by what the brand granted and the listing says of itself. What only a person can see is taken for so. */
export const isSoNow = ({ listing, granted }: Facts, kind: ViolationKind, at: Instant): boolean =>
  isSo[kind]?.(rightOf(listing, granted, at)) ?? true;

/** Refuses a complaint about a listing that is not on offer, or of which the platform itself can see that it is not so. */
export const refuseListing = (facts: Facts, kind: ViolationKind, at: Instant): Refusal | undefined => {
  if (!isLive(facts.listing, at))
    return reject('NOT_LIVE', 'The listing is not on offer now: there is nothing to act on.');
  return isSoNow(facts, kind, at)
    ? undefined
    : reject('UNFOUNDED', 'By what the brand granted and the listing says of itself, this is not so.');
};
