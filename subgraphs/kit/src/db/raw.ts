import type { SQL } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Executor } from './database.ts';
import { dialect } from './dialect.ts';

// The two drivers name their raw calls differently; the casts say which of them the process has.
const onSqlite = (executor: Executor) => executor as unknown as BetterSQLite3Database;
const onPostgres = (executor: Executor) => executor as NodePgDatabase;

/** Runs a statement for its effect. For the few that the query builder cannot say. */
export const execute = async (executor: Executor, statement: SQL): Promise<void> => {
  if (dialect === 'sqlite') onSqlite(executor).run(statement);
  else await onPostgres(executor).execute(statement);
};

/** Runs a statement for its rows, under the names that the statement gives them. PostgreSQL answers bigint as text: cast in the statement. */
export const selectRows = async <Row extends object>(executor: Executor, statement: SQL): Promise<Row[]> => {
  if (dialect === 'sqlite') return onSqlite(executor).all<Row>(statement);
  const { rows } = await onPostgres(executor).execute(statement);
  return rows as Row[]; // the statement's author says what its rows are
};
