import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import type { ListingChanged } from '@marque/schema/events.ts';
import { lt, sql } from 'drizzle-orm';
import { type ListingFacts, listings } from './tables.ts';

const byId = prepared<{ ids: string }, ListingFacts[]>('listings_by_id', (database) =>
  database
    .select()
    .from(listings)
    .where(isListed(listings.id, sql.placeholder('ids'))),
);

/** What is known of the listings with these ids, in no order. */
export const readListings = (executor: Executor, ids: readonly string[]): Promise<ListingFacts[]> =>
  byId(executor, { ids: listed(ids) });

const factsOf = (event: ListingChanged): ListingFacts => {
  const { id, kind, brandId, productId, sellerId, region, channel, condition, authorizationClaim, disclosed } = event;
  const facts = { kind, brandId, productId, sellerId, region, channel, condition, authorizationClaim, disclosed };
  return { id, ...facts, version: event.version };
};

/** Keeps what catalog says of a listing, unless something newer is known. */
export const keepListing = async (tx: Executor, event: ListingChanged): Promise<void> => {
  const row = factsOf(event);
  await tx
    .insert(listings)
    .values(row)
    .onConflictDoUpdate({ target: listings.id, set: row, setWhere: lt(listings.version, row.version) });
};
