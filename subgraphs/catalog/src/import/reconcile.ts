import { createHash } from 'node:crypto';
import { forever, type Instant } from '@marque/kit/clock.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import { kindOf } from '../kinds/index.ts';
import type { ListingFacts } from '../listings/derive.ts';
import type { ListingRow } from '../listings/tables.ts';
import { statusAt } from '../listings/visibility.ts';
import type { FeedAd } from './format.ts';

/** An ad with what makes it one particular listing. */
export interface IdentifiedAd extends FeedAd {
  readonly kind: ListingRow['kind'];
  readonly sellerId: string;
  readonly externalId: string;
}

/** Statuses in which a feed changes a listing: while a buyer holds it, or once it is closed, nobody does. */
const open: ReadonlySet<ListingStatus> = new Set(['DRAFT', 'IN_REVIEW', 'ACTIVE', 'PAUSED']);

/**
 * A digest of all that an ad says; null for one that is off the market by the feed's own word, so that the feed, and
 * nobody else's change, is known to have taken it off. The keys of the facts stand in the order that the format writes.
 */
const digestOf = ({ facts, status }: FeedAd): string | null =>
  status === 'ACTIVE' ? createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22) : null;

/** Tells whether the feed took a listing off the market, by its word or by leaving it out: the feed alone brings it back. */
const wasClosedByFeed = ({ feedDigest }: ListingRow): boolean => feedDigest === null;

/** What may be on the market once only; null where the ad does not tell. */
export const unitKeyOf = ({ kind, facts }: Pick<IdentifiedAd, 'kind' | 'facts'>): string | null =>
  kindOf(kind).unitKey(facts.productId, facts.columns);

/** The facts of a listing that an ad brings, whatever was known of it before. */
const factsOf = ({ facts, kind, sellerId, externalId, ...ad }: IdentifiedAd) => {
  const { columns, ...common } = facts;
  return {
    ...common,
    ...columns,
    kind,
    sellerId,
    externalId,
    feedDigest: digestOf({ facts, ...ad }),
    unitKey: unitKeyOf({ kind, facts }),
    conflictsWith: null,
  };
};

/** A listing that is seen for the first time; null for an ad that is not on offer, which nobody needs to know of. */
export const newListing = (ad: IdentifiedAd, id: string): ListingFacts | null =>
  open.has(ad.status)
    ? {
        ...factsOf(ad),
        id,
        storeId: null,
        status: ad.status,
        authorizationClaim: 'NONE',
        disclosure: null,
        publishedAt: ad.publishedAt,
        expiresAt: forever,
        heldUntil: 0,
        version: 1,
      }
    : null;

/** Tells whether a feed may change a listing now: a hold that is over keeps nothing. */
const isOpen = (row: ListingRow, now: Instant): boolean => open.has(statusAt(row, now));

/** What a listing is held against its ad by. */
export interface Circumstances {
  readonly now: Instant;
  /** Whether another seller's listing kept it off the market and is gone. */
  readonly isPlaceFree: boolean;
}

/**
 * What a listing is to become by what its ad says now; null where it stays as it is: the ad says what it said last,
 * or the listing is held, under contract or closed by somebody's hand.
 */
export const changedListing = (
  row: ListingRow,
  ad: IdentifiedAd,
  { now, isPlaceFree }: Circumstances,
): ListingFacts | null => {
  const closedByFeed = wasClosedByFeed(row);
  if (!isOpen(row, now) && !closedByFeed) return null;
  const facts = factsOf(ad);
  const current = statusAt(row, now);
  const status = ad.status === 'ACTIVE' && !closedByFeed && !isPlaceFree ? current : ad.status;
  const saysTheSame = facts.feedDigest === row.feedDigest && facts.externalId === row.externalId;
  if (saysTheSame && status === current) return null;
  return { ...row, ...facts, status, conflictsWith: isPlaceFree ? null : row.conflictsWith };
};

/** What a listing becomes that its seller's complete feed no longer sends; null for one that a feed may not change. */
export const withdrawnListing = (row: ListingRow, now: Instant): ListingFacts | null =>
  isOpen(row, now) ? { ...row, status: 'WITHDRAWN', feedDigest: null } : null;
