import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Database } from './database.ts';
import { dialect } from './dialect.ts';
import { UnknownMigration } from './errors.ts';
import { execute, selectRows } from './raw.ts';

const lock = sql`select pg_advisory_xact_lock(hashtext('marque migrations'))`;

const journal =
  dialect === 'sqlite'
    ? sql`create table if not exists applied_migrations (hash text primary key, created_at integer not null) strict`
    : sql`create table if not exists applied_migrations (hash text primary key, created_at bigint not null)`;

/**
 * Applies the migrations that a database lacks, all of them in one transaction, one process at a time.
 * Throws `UnknownMigration`, changing nothing, when the database has one that this version does not know.
 */
export const migrate = (database: Database, folder: URL): Promise<void> =>
  database.transaction(async (tx) => {
    if (dialect === 'postgres') await execute(tx, lock);
    await execute(tx, journal);
    const known = readMigrationFiles({ migrationsFolder: fileURLToPath(folder) });
    const applied = await selectRows<{ hash: string }>(tx, sql`select hash from applied_migrations`);
    const hashes = new Set(known.map(({ hash }) => hash));
    if (applied.some(({ hash }) => !hashes.has(hash))) throw new UnknownMigration();
    const done = new Set(applied.map(({ hash }) => hash));
    for (const { hash, sql: statements, folderMillis } of known) {
      if (done.has(hash)) continue;
      for (const statement of statements) await execute(tx, sql.raw(statement));
      await execute(tx, sql`insert into applied_migrations (hash, created_at) values (${hash}, ${folderMillis})`);
    }
  });
