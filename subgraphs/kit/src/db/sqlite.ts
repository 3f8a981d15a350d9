import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import SqliteDriver from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { GraphQLError } from 'graphql';
import { createTransactions } from './commit.ts';
import type { Database, Executor, StatementListener } from './database.ts';
import { isBusy, isDoubtful } from './errors.ts';
import { createGroupCommit, type Writer } from './group-commit.ts';
import { createRowCounter } from './row-counter.ts';

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

const writeLockPatienceMs = 30_000;

/** How long a process that met another one's lock lets that one have its turn after its own. */
const courtesyMs = 1_000;

/**
 * Begins writing transactions. While another process holds the file's write lock it asks again in turns of the event
 * loop, so that reads go on meanwhile; and a process that had to wait lately lets the others come first when it is done.
 * Throws SQLITE_BUSY when the lock does not come free within the patience.
 */
const createBegin = (connection: SqliteDriver.Database) => {
  const begin = connection.prepare('begin immediate');
  const [askOnce, askLonger] = [0, required.busy_timeout].map((ms) =>
    connection.prepare(`pragma busy_timeout = ${ms}`),
  );
  let waitedAt = Number.NEGATIVE_INFINITY;
  return async (): Promise<void> => {
    const deadline = performance.now() + writeLockPatienceMs;
    if (performance.now() - waitedAt < courtesyMs) await pause(1 + Math.random() * 2);
    askOnce?.get();
    try {
      for (;;) {
        try {
          begin.run();
          return;
        } catch (error) {
          if (!isBusy(error) || performance.now() > deadline) throw error;
          waitedAt = performance.now();
          await pause(1 + Math.random() * 2);
        }
      }
    } finally {
      askLonger?.get();
    }
  };
};

/** What a group commit does to a connection. Its few statements are prepared: each transaction runs all of them. */
const writerOn = (connection: SqliteDriver.Database, executor: Executor): Omit<Writer, 'failed'> => {
  const known = new Map<string, SqliteDriver.Statement>();
  return {
    executor,
    begin: createBegin(connection),
    run: (text) => {
      const statement = known.get(text) ?? connection.prepare(text);
      known.set(text, statement);
      statement.run();
    },
    isOpen: () => connection.inTransaction,
  };
};

/** Lets transactions begin until one of them meets a failing disk, and none after it. */
const stopWhenDoubtful = (writer: Omit<Writer, 'failed'>) => {
  let isSound = true;
  const guarded: Writer = {
    ...writer,
    begin: async () => {
      if (isSound) return writer.begin();
      throw new GraphQLError('Nothing can be written at the moment: try again in a minute.', {
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      });
    },
    failed: (error) => {
      if (isDoubtful(error)) isSound = false;
    },
  };
  return { writer: guarded, sound: () => isSound };
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
  reading.function('looked_at', { deterministic: false }, createRowCounter());
  const config = { casing: 'snake_case', ...(onStatement && { logger: { logQuery: onStatement } }) } as const;
  // The portable subset answers alike on both drivers; see columns.ts for the other half of this cast.
  const executor = (connection: SqliteDriver.Database) => drizzle(connection, config) as unknown as Executor;
  const { writer, sound } = stopWhenDoubtful(writerOn(writing, executor(writing)));
  const { run, idle } = createGroupCommit(writer);
  const { transaction, onAppend } = createTransactions(run);
  // Tells of the commits of every connection but its own, which writes nothing: https://www.sqlite.org/pragma.html#pragma_data_version
  const dataVersion = reading.prepare<[], number>('pragma data_version').pluck();

  return {
    reader: executor(reading),
    transaction,
    onAppend,
    state: async () => String(dataVersion.get()),
    sound,
    verify: () => refuseLaxTables(writing, file),
    close: async () => {
      await idle();
      reading.close();
      writing.close();
    },
  };
};
