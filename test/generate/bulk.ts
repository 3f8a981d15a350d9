import { join } from 'node:path';
import type { Database } from '@marque/kit/db/database.ts';
import { execute } from '@marque/kit/db/raw.ts';
import Sqlite from 'better-sqlite3';
import { type Column, getTableColumns, getTableName, sql, type Table } from 'drizzle-orm';

/** Writes many rows of one subgraph's database faster than its stores would. Rows must be right: nothing is checked but what the tables check. */
export interface BulkLoad {
  /** Queues a row for a table; a serial key is left out. Tables that others refer to come first. */
  readonly add: (table: Table, row: Readonly<Record<string, unknown>>) => void;
  /** Writes what is queued; to be awaited every few hundred rows. */
  readonly flush: () => Promise<void>;
  /** Writes the rest and makes the indexes that were put off. */
  readonly finish: () => Promise<void>;
}

const snakeCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns of a table that a row gives. */
const columnsOf = (table: Table, row: Readonly<Record<string, unknown>>): [key: string, column: Column][] =>
  Object.entries<Column>(getTableColumns(table)).filter(([key]) => key in row);

/** Fills SQLite's full-text index with the words and facts of all listings, in its own order, which is how it is quickest. */
export const fillWords = 'insert into listing_words(rowid, words) select rank, words from ranked_words order by rank';

/** Statements that put off what every row would pay for: full text by triggers, and all indexes that no table's rule needs. */
const postponable = (file: Sqlite.Database) =>
  file
    .prepare<[], { name: string; type: string; sql: string }>(
      `select name, type, sql from sqlite_master where sql is not null
        and (type = 'index' or (type = 'trigger' and tbl_name = 'listing_texts')) and tbl_name in ('listings', 'listing_texts', 'price_points', 'outbox', 'findings')`,
    )
    .all();

const loadSqlite = (path: string): BulkLoad => {
  const file = new Sqlite(path);
  // The file is not the marketplace's yet: a run that fails throws it away.
  // SQLite leaves WAL for no journal by way of another alone; in WAL all of it would be written twice.
  for (const setting of [
    'journal_mode = delete',
    'journal_mode = memory',
    'synchronous = off',
    'foreign_keys = off',
    'cache_size = -65536',
    'threads = 2',
    'locking_mode = exclusive',
    'temp_store = memory',
  ])
    file.pragma(setting);
  const postponed = postponable(file);
  for (const { type, name } of postponed) file.exec(`drop ${type} "${name}"`);
  const statements = new Map<Table, (row: Readonly<Record<string, unknown>>) => void>();
  const prepare = (table: Table, row: Readonly<Record<string, unknown>>) => {
    const columns = columnsOf(table, row);
    const names = columns.map(([key]) => `"${snakeCase(key)}"`);
    const statement = file.prepare(
      `insert into "${getTableName(table)}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    );
    const encode = columns.map(([key, column]) => (of: Readonly<Record<string, unknown>>) => {
      const value = of[key];
      return typeof value === 'string' || typeof value === 'number' || value === null
        ? value
        : column.mapToDriverValue(value);
    });
    const values: unknown[] = []; // one for all rows: a statement keeps nothing of it
    return (of: Readonly<Record<string, unknown>>) => {
      encode.forEach((read, index) => {
        values[index] = read(of);
      });
      statement.run(values);
    };
  };
  file.exec('begin');
  return {
    add: (table, row) => {
      const known = statements.get(table) ?? prepare(table, row);
      statements.set(table, known);
      known(row);
    },
    flush: async () => undefined,
    finish: async () => {
      file.exec('commit');
      // Half a kilobyte of each listing is sorted for its words: ten million do not fit into every machine's memory.
      file.pragma('temp_store = file');
      if (postponed.some(({ type }) => type === 'trigger')) file.exec(fillWords);
      for (const { sql: statement } of postponed) file.exec(statement);
      file.pragma('journal_mode = wal');
      file.close();
    },
  };
};

const loadPostgres = (database: Database): BulkLoad => {
  const queues = new Map<Table, Readonly<Record<string, unknown>>[]>();
  const flush = (): Promise<void> =>
    database.transaction(async (tx) => {
      for (const [table, rows] of queues) {
        const [first] = rows;
        if (!first) continue;
        const names = sql.raw(
          columnsOf(table, first)
            .map(([key]) => `"${snakeCase(key)}"`)
            .join(', '),
        );
        const inSnakeCase = rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value])),
        );
        await execute(
          tx,
          sql`insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, ${JSON.stringify(inSnakeCase)}::json)`,
        );
        queues.set(table, []);
      }
    });
  return {
    add: (table, row) => {
      const queue = queues.get(table) ?? [];
      queues.set(table, queue);
      queue.push(row);
    },
    flush,
    finish: flush,
  };
};

/** Opens a subgraph's database for loading: the given one on PostgreSQL, else its file, which nobody may have open meanwhile. */
export const openBulkLoad = (name: string, dataFolder: string, database: Database | undefined): BulkLoad =>
  database ? loadPostgres(database) : loadSqlite(join(dataFolder, `${name}.sqlite`));
