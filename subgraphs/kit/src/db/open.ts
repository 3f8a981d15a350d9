import { join } from 'node:path';
import type { Database, StatementListener } from './database.ts';
import { dialect } from './dialect.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** Where a subgraph's rows are, and how its tables come to be. */
export interface OpenOptions {
  /** The SQLite file's and the PostgreSQL schema's name. */
  readonly name: string;
  /** A folder with `sqlite/` and `postgres/`, as drizzle-kit writes them. */
  readonly migrations: URL;
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
  readonly onStatement?: StatementListener | undefined;
  /** How long a single read outside a transaction may take on PostgreSQL, in milliseconds; without it, as long as it likes. */
  readonly longestReadMs?: number | undefined;
}

/** Prepares a database; closes it where that fails. */
const orClosed = async (database: Database, prepare: () => Promise<void>): Promise<Database> => {
  try {
    await prepare();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};

/** Opens a subgraph's database and brings its tables up to date. Throws when the database was written by a newer version. */
export const openDatabase = async (options: OpenOptions): Promise<Database> => {
  const { name, migrations, dataFolder, databaseUrl, onStatement, longestReadMs } = options;
  const wanted = databaseUrl ? 'postgres' : 'sqlite';
  if (wanted !== dialect)
    throw new Error(`This process speaks ${dialect}: set DATABASE_URL before it starts, or unset it`);
  const folder = new URL(`${dialect}/`, migrations.href.endsWith('/') ? migrations : `${migrations.href}/`);
  if (databaseUrl) {
    const database = await openPostgres(databaseUrl, name, { onStatement, longestReadMs });
    return orClosed(database, () => migrate(database, folder));
  }
  const database = await openSqlite(join(dataFolder, `${name}.sqlite`), onStatement);
  return orClosed(database, async () => {
    await migrate(database, folder);
    database.verify();
  });
};
