import { setTimeout as pause } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { createTransactions } from './commit.ts';
import type { Database, Executor, StatementListener } from './database.ts';
import { isTransient } from './errors.ts';

const retries = 5;

/** Opens a schema of a PostgreSQL database, making it when it is missing. All tables of the subgraph live in that schema. */
export const openPostgres = async (url: string, schema: string, onStatement?: StatementListener): Promise<Database> => {
  if (!/^[a-z][a-z0-9_]*$/.test(schema)) throw new Error(`Not a name for a PostgreSQL schema: ${schema}`);
  const pool = new pg.Pool({ connectionString: url, options: `-c search_path=${schema}`, max: 10 });
  pool.on('error', () => undefined); // an idle connection that broke is replaced by the pool; statements report their own errors
  await pool.query(`create schema if not exists ${schema}`).catch(async (error: unknown) => {
    if (!isTransient(error)) throw error; // two processes that make the same schema at once
    await pool.query(`create schema if not exists ${schema}`);
  });
  const client = drizzle(pool, { casing: 'snake_case', ...(onStatement && { logger: { logQuery: onStatement } }) });

  const { transaction, onAppend } = createTransactions(async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await client.transaction((tx) => work(tx));
      } catch (error) {
        if (attempt > retries || !isTransient(error)) throw error;
        await pause(attempt * 10 * (1 + Math.random()));
      }
    }
  });

  const reader: Executor = client;
  return { reader, transaction, onAppend, close: () => pool.end() };
};
