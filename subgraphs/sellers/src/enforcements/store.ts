import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { asc, sql } from 'drizzle-orm';
import { type EnforcementRow, enforcements } from './tables.ts';

const byListing = prepared<{ ids: string }, EnforcementRow[]>('enforcements_by_listing', (database) =>
  database
    .select()
    .from(enforcements)
    .where(isListed(enforcements.listingId, sql.placeholder('ids')))
    .orderBy(asc(enforcements.position)),
);

/** All that was ordered about these listings, in the order of the orders. */
export const readEnforcements = (executor: Executor, listings: readonly string[]): Promise<EnforcementRow[]> =>
  byListing(executor, { ids: listed(listings) });

/** Records orders, and gives them with their positions. */
export const insertEnforcements = async (
  tx: Executor,
  rows: readonly Omit<EnforcementRow, 'position'>[],
): Promise<EnforcementRow[]> =>
  rows.length > 0
    ? tx
        .insert(enforcements)
        .values([...rows])
        .returning()
    : [];
