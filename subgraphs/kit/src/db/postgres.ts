import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { createTransactions } from './commit.ts';
import type { Database, Executor, StatementListener } from './database.ts';
import { isTransient } from './errors.ts';
import { execute, selectRows } from './raw.ts';

const retries = 5;

/** A connection that was lost before its transaction was told to commit: nothing of it was done, so that it may be tried again. */
class NothingDone extends Error {}

/** How a PostgreSQL database is asked. */
interface AskingOptions {
  readonly onStatement?: StatementListener | undefined;
  /** How long a statement outside a transaction may take, in milliseconds; without it, as long as it likes. */
  readonly longestReadMs?: number | undefined;
}

/**
 * Opens a schema of a PostgreSQL database, making it when it is missing. All tables of the subgraph live in that schema. A read that
 * takes longer than it may is ended (`isOverdue`): nobody waits for it any more, and it would keep one of the pool's connections.
 */
export const openPostgres = async (
  url: string,
  schema: string,
  { onStatement, longestReadMs }: AskingOptions = {},
): Promise<Database> => {
  if (!/^[a-z][a-z0-9_]*$/.test(schema)) throw new Error(`Not a name for a PostgreSQL schema: ${schema}`);
  const pool = new pg.Pool({
    connectionString: url,
    options: `-c search_path=${schema} -c statement_timeout=${longestReadMs ?? 0}`,
    max: 10,
  });
  // A connection that breaks is replaced by the pool; statements report their own errors. Between two statements of a
  // transaction nobody else listens, and an error that nobody hears would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (connection) => void connection.on('error', () => undefined));
  const makeSchema = () => pool.query(`create schema if not exists ${schema}`);
  await makeSchema()
    .catch((error: unknown) => {
      if (!isTransient(error)) throw error; // two processes that make the same schema at once
      return makeSchema();
    })
    .catch(async (error: unknown) => {
      await pool.end();
      throw error;
    });
  const config = { casing: 'snake_case', ...(onStatement && { logger: { logQuery: onStatement } }) } as const;

  /** One for each connection and not for each transaction, so that what was prepared on it once stays prepared. */
  const executors = new WeakMap<pg.PoolClient, Executor>();
  const executorOf = (connection: pg.PoolClient): Executor => {
    const executor = executors.get(connection) ?? drizzle(connection, config);
    executors.set(connection, executor);
    return executor;
  };

  const connect = () =>
    pool.connect().catch((cause: unknown) => {
      throw new NothingDone('The database cannot be reached', { cause });
    });

  /** Whether the connection is lost shows when it is asked to roll back: what is not rolled back by it is by the server. */
  const rollBack = (tx: Executor): Promise<boolean> =>
    execute(tx, sql`rollback`).then(
      () => true,
      () => false,
    );

  const attempt = async <T>(work: (tx: Executor) => Promise<T>): Promise<T> => {
    const connection = await connect();
    const tx = executorOf(connection);
    let isCommitting = false;
    try {
      await execute(tx, sql`begin; set local statement_timeout = 0`);
      const result = await work(tx);
      isCommitting = true;
      await execute(tx, sql`commit`);
      connection.release();
      return result;
    } catch (cause) {
      const isAlive = await rollBack(tx);
      connection.release(!isAlive);
      if (isAlive || isCommitting) throw cause; // of a commit that was not answered nobody knows whether it was done
      throw new NothingDone('The connection to the database was lost', { cause });
    }
  };

  const { transaction, onAppend } = createTransactions(async (work) => {
    for (let number = 1; ; number += 1) {
      try {
        return await attempt(work);
      } catch (error) {
        const mayRetry = error instanceof NothingDone || isTransient(error);
        if (number > retries || !mayRetry) throw error instanceof NothingDone ? error.cause : error;
        await pause(number * 10 * (1 + Math.random()));
      }
    }
  });

  const reader = drizzle(pool, config);
  // What a statement sees is what its snapshot names, and snapshots only go on: https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT
  const state = async () => {
    const [row] = await selectRows<{ snapshot: string }>(reader, sql`select pg_current_snapshot()::text as snapshot`);
    return row?.snapshot ?? '';
  };

  return { reader, transaction, onAppend, state, sound: () => true, close: () => pool.end() };
};
