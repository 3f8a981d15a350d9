import type { Executor } from '@marque/kit/db/database.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { execute } from '@marque/kit/db/raw.ts';
import { sql } from 'drizzle-orm';

/**
 * Lets one transaction at a time settle the findings of a brand, until it ends: a listing kept while an authorisation or
 * a campaign changes would otherwise be missed by both. SQLite has one writer anyway.
 */
export const lockAudit = async (tx: Executor, brandId: string): Promise<void> => {
  if (dialect === 'sqlite') return;
  await execute(tx, sql`select pg_advisory_xact_lock(hashtextextended(${`audit of ${brandId}`}, 0))`);
};
