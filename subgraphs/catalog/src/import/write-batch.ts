import type { Database, Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { liveListingOf } from '../listings/changes.ts';
import type { ListingRow } from '../listings/tables.ts';
import { type ListingWrite, writeListings } from '../listings/write.ts';
import type { RunContext } from './judge.ts';
import { changedListing, type IdentifiedAd, newListing, unitKeyOf } from './reconcile.ts';
import type { FeedRow } from './row.ts';
import { listingsByExternalIds } from './store.ts';

/** An ad that was found good, and the row that it came in, for what the database may still have against it. */
export interface JudgedAd {
  readonly row: FeedRow;
  readonly ad: IdentifiedAd;
}

/** What became of an ad. */
export type Outcome = 'new' | 'changed' | 'unchanged' | 'refused';

/** What writing a batch needs beside its ads. */
export interface BatchContext extends RunContext {
  readonly newId: NewId;
}

const isPlaceFree = async (tx: Executor, { conflictsWith, unitKey }: ListingRow, ad: IdentifiedAd): Promise<boolean> =>
  conflictsWith !== null &&
  (unitKey === null || unitKey !== unitKeyOf(ad) || (await liveListingOf(tx, unitKey)) === null);

/** The listing that an ad is of: by the seller's id, else the one of the same unit under an id that the feed no longer sends. */
const listingOf = async (
  tx: Executor,
  { ad }: JudgedAd,
  known: ReadonlyMap<string, ListingRow>,
  { scratch }: BatchContext,
): Promise<ListingRow | undefined> => {
  const row = known.get(ad.externalId);
  if (row) return row;
  const unitKey = unitKeyOf(ad);
  const live = unitKey !== null ? await liveListingOf(tx, unitKey) : null;
  const isRenumbered =
    live?.sellerId === ad.sellerId && live.externalId !== null && scratch.lineOfAd(live.externalId) === undefined;
  return isRenumbered ? live : undefined;
};

/** What an ad asks to be written; null where it asks for nothing. */
const writeOf = async (
  tx: Executor,
  judged: JudgedAd,
  known: ReadonlyMap<string, ListingRow>,
  context: BatchContext,
): Promise<ListingWrite | null> => {
  const before = await listingOf(tx, judged, known, context);
  if (!before) {
    const facts = newListing(judged.ad, context.newId('lst'));
    return facts && { before: null, facts };
  }
  if (before.currency !== judged.ad.facts.currency) {
    judged.row.error(
      'price',
      `The ad was priced in ${before.currency} so far, and its history of prices is: use a new id for another currency`,
    );
    return null;
  }
  const facts = changedListing(before, judged.ad, {
    now: context.now,
    isPlaceFree: await isPlaceFree(tx, before, judged.ad),
  });
  return facts && { before, facts };
};

/** Writes ads in one transaction and answers what became of each, in their order. An ad that is refused has an error on its row. */
export const writeBatch = (
  database: Database,
  batch: readonly JudgedAd[],
  context: BatchContext,
): Promise<readonly Outcome[]> =>
  database.transaction(async (tx) => {
    const known = await listingsByExternalIds(
      tx,
      context.sellerId,
      batch.map(({ ad }) => ad.externalId),
    );
    const outcomes: Outcome[] = batch.map(() => 'unchanged');
    const writes: { readonly index: number; readonly write: ListingWrite }[] = [];
    for (const [index, judged] of batch.entries()) {
      const write = await writeOf(tx, judged, known, context);
      if (write) writes.push({ index, write });
      else if (judged.row.errors.length > 0) outcomes[index] = 'refused';
    }
    const results = await writeListings(
      tx,
      writes.map(({ write }) => write),
      context.now,
    );
    for (const [position, { index, write }] of writes.entries()) {
      const result = results[position];
      if (isRejection(result)) batch[index]?.row.error(context.format.unit, result.message);
      if (isRejection(result)) outcomes[index] = 'refused';
      else if (result !== write.before) outcomes[index] = write.before ? 'changed' : 'new';
    }
    return outcomes;
  });
