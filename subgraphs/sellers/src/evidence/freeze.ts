import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { pairKey } from '../authorizations/pair.ts';
import { readRights } from '../authorizations/rights.ts';
import { readCampaigns } from '../campaigns/store.ts';
import { readVersions } from '../listings/store.ts';
import { canonicalForm } from '../log/canonical.ts';
import { readSellers } from '../sellers/store.ts';
import { snapshotOf } from './snapshot.ts';
import { appendEvidence } from './store.ts';
import type { EvidenceRow } from './tables.ts';

/** A listing to be frozen, as of an instant. */
export interface Subject {
  readonly listingId: string;
  readonly asOf: Instant;
}

/** Freezes listings, each as of its instant, in the order of the subjects. One that nobody had told of by its instant is left out. */
export const freezeSubjects = async (
  tx: Executor,
  subjects: readonly Subject[],
  capturedAt: Instant,
): Promise<readonly EvidenceRow[]> => {
  const ids = [...new Set(subjects.map(({ listingId }) => listingId))];
  const versions = Map.groupBy(await readVersions(tx, ids), ({ id }) => id);
  const shown = subjects.flatMap(({ listingId, asOf }) => {
    const listing = versions.get(listingId)?.find(({ since, until }) => since <= asOf && asOf < until);
    return listing ? [{ listing, asOf }] : [];
  });
  const listings = shown.map(({ listing }) => listing);
  const rights = await readRights(tx, listings);
  const sellerIds = [...new Set(listings.map(({ sellerId }) => sellerId))];
  const sellers = new Map((await readSellers(tx, sellerIds)).map((seller) => [seller.id, seller]));
  const campaigns = await readCampaigns(tx);
  const rows = shown.map(({ listing, asOf }) => {
    const granted = rights.get(pairKey(listing)) ?? [];
    const seller = sellers.get(listing.sellerId) ?? null;
    const snapshot = canonicalForm(snapshotOf({ listing, seller, granted, campaigns }, asOf));
    return { brandId: listing.brandId, listingId: listing.id, asOf, capturedAt, snapshot };
  });
  return appendEvidence(tx, rows);
};

/**
 * Freezes what is known of listings now, as evidence of a report: the listing, its seller, right, price and promotions.
 * In the transaction that files the report. Answers by listing; one that nobody told of is left out. The row's
 * `position` is what to keep, and `readEvidence` reads it.
 */
export const freezeEvidence = async (
  tx: Executor,
  listingIds: readonly string[],
  now: Instant,
): Promise<ReadonlyMap<string, EvidenceRow>> => {
  const newest = (await readVersions(tx, listingIds)).filter(({ until }) => until > now);
  // Where a clock runs behind what is known, the newest facts are shown as of their own beginning.
  const latest = new Map(newest.map(({ id, since }) => [id, { listingId: id, asOf: Math.max(now, since) }]));
  const rows = await freezeSubjects(tx, [...latest.values()], now);
  return new Map(rows.map((row) => [row.listingId, row]));
};
