import type { Executor } from '@marque/kit/db/database.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { execute } from '@marque/kit/db/raw.ts';
import { sql } from 'drizzle-orm';

/**
 * Lets one transaction at a time settle the rights of a seller's listings, until it ends: a listing inserted while an
 * authorisation of its seller changes would otherwise be missed by both. SQLite has one writer anyway.
 */
export const lockRights = async (tx: Executor, sellerIds: Iterable<string>): Promise<void> => {
  if (dialect === 'sqlite') return;
  for (const id of [...new Set(sellerIds)].sort())
    await execute(tx, sql`select pg_advisory_xact_lock(hashtextextended(${`rights of ${id}`}, 0))`);
};
