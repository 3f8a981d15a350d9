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

const lockPatienceMs = 30_000;

/**
 * Asks for what another process may hold a lock on, in turns of the event loop, and tells whether it had to wait. Throws
 * SQLITE_BUSY when the lock does not come free within the patience.
 */
const untilFree = async (ask: () => void): Promise<boolean> => {
  const deadline = performance.now() + lockPatienceMs;
  for (let waited = false; ; waited = true) {
    try {
      ask();
      return waited;
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await pause(1 + Math.random() * 2);
    }
  }
};

const connect = async (file: string): Promise<SqliteDriver.Database> => {
  const connection = new SqliteDriver(file, { timeout: 0 });
  try {
    await untilFree(() => void connection.pragma('journal_mode = wal'));
    setUp(connection, file);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
};

const setUp = (connection: SqliteDriver.Database, file: string): void => {
  connection.pragma(`busy_timeout = ${required.busy_timeout}`);
  connection.pragma('synchronous = full');
  connection.pragma('foreign_keys = on');
  connection.pragma('mmap_size = 1073741824');
  connection.pragma('cache_size = -65536');
  for (const [name, value] of Object.entries(required)) {
    const actual: unknown = connection.pragma(name, { simple: true });
    if (actual !== value) throw new Error(`SQLite refuses ${name} = ${value} on ${file} (it says ${String(actual)})`);
  }
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

/** How long a process that met another one's lock lets that one have its turn after its own. */
const courtesyMs = 1_000;

/**
 * Begins writing transactions. While another process holds the file's write lock it asks again in turns of the event
 * loop, so that reads go on meanwhile; and a process that had to wait lately lets the others come first when it is done.
 * Throws SQLITE_BUSY when the lock does not come free within the patience.
 */
const createBegin = (connection: SqliteDriver.Database) => {
  const begin = connection.prepare('begin immediate');
  // Not prepared: this pragma takes effect while it is compiled, and running it again does nothing (https://www.sqlite.org/pragma.html).
  const wait = (ms: number) => void connection.pragma(`busy_timeout = ${ms}`);
  let waitedAt = Number.NEGATIVE_INFINITY;
  return async (): Promise<void> => {
    if (performance.now() - waitedAt < courtesyMs) await pause(1 + Math.random() * 2);
    wait(0);
    try {
      if (await untilFree(() => void begin.run())) waitedAt = performance.now();
    } finally {
      wait(required.busy_timeout);
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
export const openSqlite = async (
  file: string,
  onStatement?: StatementListener,
): Promise<Database & { readonly verify: () => void }> => {
  mkdirSync(dirname(file), { recursive: true });
  const writing = await connect(file);
  const reading = await connect(file).catch((error: unknown) => {
    writing.close();
    throw error;
  });
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
