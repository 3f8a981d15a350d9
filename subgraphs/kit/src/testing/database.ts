import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import type { Database } from '../db/database.ts';
import { type OpenOptions, openDatabase } from '../db/open.ts';

/** Runs something when what it was made for has ended: a test, unless told otherwise. */
export type AtEnd = (end: () => Promise<void> | void) => void;

/** A place for one test's rows: a folder of SQLite files, or names of PostgreSQL schemas; gone when the test ends. */
export const testPlace = (
  atEnd: AtEnd = onTestFinished,
): { readonly dataFolder: string; readonly databaseUrl: string | undefined } => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'marque-'));
  atEnd(() => rmSync(dataFolder, { recursive: true, force: true }));
  return { dataFolder, databaseUrl: process.env.DATABASE_URL };
};

/** Makes an empty PostgreSQL database that is dropped when the test ends, and gives its connection string. */
export const testPostgres = async (server: string, atEnd: AtEnd = onTestFinished): Promise<string> => {
  const name = `marque_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await run(`create database ${name}`);
  atEnd(() => run(`drop database ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};

/** Opens a fresh, migrated database of the process's dialect for one test. */
export const openTestDatabase = async (
  options: Pick<OpenOptions, 'name' | 'migrations' | 'onStatement' | 'longestReadMs'>,
): Promise<Database> => {
  const { dataFolder, databaseUrl } = testPlace();
  const database = await openDatabase({
    ...options,
    dataFolder,
    databaseUrl: databaseUrl && (await testPostgres(databaseUrl)),
  });
  onTestFinished(() => database.close());
  return database;
};
