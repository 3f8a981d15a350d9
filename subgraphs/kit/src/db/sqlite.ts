import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import SqliteDriver from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { createTransactions } from './commit.ts';
import type { Database, Executor, StatementListener } from './database.ts';
import { isBusy } from './errors.ts';

/** What every connection must be set to, and is refused without. */
const required = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: 5000 } as const;

const connect = (file: string): SqliteDriver.Database => {
  const connection = new SqliteDriver(file, { timeout: required.busy_timeout });
  connection.pragma('journal_mode = wal');
  connection.pragma('synchronous = full');
  connection.pragma('foreign_keys = on');
  connection.pragma('mmap_size = 1073741824');
  connection.pragma('cache_size = -65536');
  for (const [name, value] of Object.entries(required)) {
    const actual: unknown = connection.pragma(name, { simple: true });
    if (actual !== value) throw new Error(`SQLite refuses ${name} = ${value} on ${file} (it says ${String(actual)})`);
  }
  return connection;
};

/** Tables that take text in a whole-number column are a way for wrong money to get in. */
const refuseLaxTables = (connection: SqliteDriver.Database, file: string): void => {
  const lax = connection
    .prepare<[], { name: string }>(
      `select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'`,
    )
    .all();
  if (lax.length > 0) throw new Error(`Tables of ${file} are not STRICT: ${lax.map(({ name }) => name).join(', ')}`);
};

/** Lets one piece of work run at a time, in the order of the calls. */
const createQueue = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
};

const writeLockPatienceMs = 30_000;

/**
 * Begins a writing transaction. While another process holds the file's write lock it asks again in turns of the event
 * loop, so that reads go on meanwhile. Throws SQLITE_BUSY when the lock does not come free within the patience.
 */
const beginImmediate = async (connection: SqliteDriver.Database): Promise<void> => {
  const deadline = performance.now() + writeLockPatienceMs;
  connection.pragma('busy_timeout = 0');
  try {
    for (;;) {
      try {
        connection.exec('begin immediate');
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error;
        await pause(1 + Math.random() * 9);
      }
    }
  } finally {
    connection.pragma(`busy_timeout = ${required.busy_timeout}`);
  }
};

/** Opens one SQLite file with a connection for reading and one for writing. Call `verify` once its tables are there. */
export const openSqlite = (
  file: string,
  onStatement?: StatementListener,
): Database & { readonly verify: () => void } => {
  mkdirSync(dirname(file), { recursive: true });
  const writing = connect(file);
  const reading = connect(file);
  reading.pragma('query_only = on');
  const config = { casing: 'snake_case', ...(onStatement && { logger: { logQuery: onStatement } }) } as const;
  // The portable subset answers alike on both drivers; see columns.ts for the other half of this cast.
  const executor = (connection: SqliteDriver.Database) => drizzle(connection, config) as unknown as Executor;
  const writer = executor(writing);
  const queue = createQueue();

  const { transaction, onAppend } = createTransactions((work) =>
    queue(async () => {
      await beginImmediate(writing);
      try {
        const result = await work(writer);
        writing.exec('commit');
        return result;
      } catch (error) {
        if (writing.inTransaction) writing.exec('rollback');
        throw error;
      }
    }),
  );

  return {
    reader: executor(reading),
    transaction,
    onAppend,
    verify: () => refuseLaxTables(writing, file),
    close: () =>
      queue(async () => {
        reading.close();
        writing.close();
      }),
  };
};
