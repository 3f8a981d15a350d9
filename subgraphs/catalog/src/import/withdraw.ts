import type { Instant } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';
import type { ListingRow } from '../listings/tables.ts';
import { type ListingWrite, writeListings } from '../listings/write.ts';
import { withdrawnListing } from './reconcile.ts';
import { FeedRefused } from './refusal.ts';
import type { Scratch } from './scratch.ts';
import { openListingsOfFeed, pageSize } from './store.ts';

/** Whose complete feed was read: the scratch file holds the ids that it sends. */
export interface FullFeed {
  readonly sellerId: string;
  readonly kind: ListingKind;
  readonly scratch: Scratch;
  readonly now: Instant;
}

/** Reads the next open listings of the feed, and where the page after them starts; null behind the last one. */
const readNext = async (executor: Executor, { sellerId, kind }: FullFeed, after: string) => {
  const rows = await openListingsOfFeed(executor, { sellerId, kind, after });
  return { rows, next: rows.length < pageSize ? null : (rows.at(-1)?.externalId ?? null) };
};

/** The changes that withdraw those of a page that the feed no longer sends. */
const withdrawals = (rows: readonly ListingRow[], { scratch, now }: FullFeed): ListingWrite[] =>
  rows
    .filter(({ externalId }) => externalId !== null && scratch.lineOfAd(externalId) === undefined)
    .flatMap((before) => {
      const facts = withdrawnListing(before, now);
      return facts ? [{ before, facts }] : [];
    });

/**
 * Throws `FeedRefused` when a complete feed would withdraw more than half of what its seller has on offer from it: that is
 * more often a broken export than a closed shop.
 */
export const refuseMassWithdrawal = async (database: Database, feed: FullFeed): Promise<void> => {
  let open = 0;
  let missing = 0;
  for (let after: string | null = ''; after !== null; ) {
    const { rows, next } = await readNext(database.reader, feed, after);
    open += rows.length;
    missing += withdrawals(rows, feed).length;
    after = next;
  }
  if (missing * 2 > open)
    throw new FeedRefused(
      `The feed lacks ${missing} of the ${open} ads that ${feed.sellerId} has: --full would withdraw them. If that is right, add --allow-mass-withdrawal`,
    );
};

/** Withdraws what a seller's complete feed no longer sends, page by page, and answers how many listings those were. */
export const withdrawMissing = async (database: Database, feed: FullFeed): Promise<number> => {
  let withdrawn = 0;
  for (let after: string | null = ''; after !== null; ) {
    const start: string = after;
    const { count, next } = await database.transaction(async (tx) => {
      const page = await readNext(tx, feed, start);
      const writes = withdrawals(page.rows, feed);
      await writeListings(tx, writes, feed.now);
      return { count: writes.length, next: page.next };
    });
    withdrawn += count;
    after = next;
  }
  return withdrawn;
};
