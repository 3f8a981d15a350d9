import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { instant, integer, table, text } from '../db/columns.ts';
import type { Database, StatementListener } from '../db/database.ts';
import { dialect } from '../db/dialect.ts';
import { openTestDatabase } from './database.ts';

/** A table without a meaning, for the kit's own tests. */
export const notes = table('notes', {
  id: text().primaryKey(),
  amount: integer().notNull(),
  at: instant().notNull(),
});

const statements =
  dialect === 'sqlite'
    ? [
        'create table notes (id text primary key not null, amount integer not null, at integer not null) strict',
        'create table outbox (position integer primary key autoincrement not null, "transaction" integer not null default 0, aggregate_type text not null, aggregate_id text not null, type text not null, payload text not null, at integer not null) strict',
        'create table checkpoints (producer text primary key not null, cursor text not null) strict',
      ]
    : [
        'create table notes (id text collate "C" primary key not null, amount bigint not null, at bigint not null)',
        'create table outbox (position bigserial primary key not null, transaction bigint not null default (pg_current_xact_id()::text::bigint), aggregate_type text not null, aggregate_id text not null, type text not null, payload jsonb not null, at bigint not null)',
        'create table checkpoints (producer text primary key not null, cursor text not null)',
      ];

/** Writes migrations as drizzle-kit does, into a folder that goes when the test ends. Each one is a list of statements. */
export const writeMigrations = (...migrations: readonly (readonly string[])[]): URL => {
  const root = mkdtempSync(join(tmpdir(), 'marque-migrations-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, dialect);
  mkdirSync(join(folder, 'meta'), { recursive: true });
  const entries = migrations.map((migration, idx) => {
    const tag = `000${idx}_scratch`;
    writeFileSync(join(folder, `${tag}.sql`), migration.join('\n--> statement-breakpoint\n'));
    return { idx, version: '7', when: 1_700_000_000_000 + idx, tag, breakpoints: true };
  });
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect, entries }));
  return pathToFileURL(`${root}/`);
};

/** Statements that make the scratch tables. */
export const scratchStatements: readonly string[] = statements;

/** Opens a fresh database with the scratch tables. */
export const openScratch = (name: string, onStatement?: StatementListener): Promise<Database> =>
  openTestDatabase({ name, migrations: writeMigrations(statements), ...(onStatement && { onStatement }) });
