import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { sql } from 'drizzle-orm';
import { type ListingRow, listings } from './tables.ts';

const byIds = prepared('listings_by_ids', (executor) =>
  executor
    .select()
    .from(listings)
    .where(isListed(listings.id, sql.placeholder('ids'))),
);

/** The listings with these ids, in no order and whoever may see them. */
export const listingsByIds = (executor: Executor, ids: readonly string[]): Promise<ListingRow[]> =>
  byIds(executor, { ids: listed(ids) });
