import { join } from 'node:path';
import { dialect } from '@marque/kit/db/dialect.ts';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { Place } from '../support/place.ts';

/** One connection that sees the tables of a subgraph twice: as `source.t`, where they are kept, and as `target.t`. */
export interface TwoSchemas {
  /** Runs a statement in which the two are called `source` and `target`, and answers its rows. No foreign key and, on PostgreSQL, no trigger minds. */
  readonly run: (statement: string) => Promise<readonly Record<string, unknown>[]>;
  /** The names of the columns that a table has on both sides; none where it is on one only. */
  readonly shared: () => Promise<ReadonlyMap<string, readonly string[]>>;
  readonly close: () => Promise<void>;
}

const columnsOf = (schema: string): string =>
  dialect === 'sqlite'
    ? `select t.name as "table", c.name as "column" from pragma_table_list t join pragma_table_info(t.name, t.schema) c
       where t.schema = '${schema}' and t.type = 'table' and t.name not like 'sqlite_%'`
    : `select table_name as "table", column_name as "column" from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where table_schema = '${schema}' and table_type = 'BASE TABLE' and is_generated = 'NEVER'`;

/** Opens both: the SQLite files of a name in two folders, or the schemas `kept_NAME` and NAME of one PostgreSQL database. */
export async function openTwoSchemas(source: Place, target: Place, name: string): Promise<TwoSchemas> {
  const names = dialect === 'sqlite' ? { source: 'source', target: 'main' } : { source: `kept_${name}`, target: name };
  const { run, close } = dialect === 'sqlite' ? onSqlite(source, target, name) : await onPostgres(target);
  const translated = (statement: string) =>
    run(statement.replaceAll(/\b(source|target)\./g, (_, side: 'source' | 'target') => `${names[side]}.`));
  const listed = async (schema: string) =>
    (await run(columnsOf(schema))).map(({ table, column }) => `${String(table)} ${String(column)}`);
  const shared = async () => {
    const there = new Set(await listed(names.target));
    const found = new Map<string, string[]>();
    for (const one of (await listed(names.source)).filter((both) => there.has(both))) {
      const [table = '', column = ''] = one.split(' ');
      found.set(table, [...(found.get(table) ?? []), `"${column}"`]);
    }
    return found;
  };
  return { run: translated, shared, close };
}

function onSqlite(source: Place, target: Place, name: string) {
  const driver = new Sqlite(join(target.dataFolder, `${name}.sqlite`));
  driver.pragma('foreign_keys = off');
  driver.prepare('attach ? as source').run(join(source.dataFolder, `${name}.sqlite`));
  const run = async (statement: string) => {
    const prepared = driver.prepare<[], Record<string, unknown>>(statement);
    if (prepared.reader) return prepared.all();
    prepared.run();
    return [];
  };
  return { run, close: async () => void driver.close() };
}

async function onPostgres({ databaseUrl }: Place) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  const run = async (statement: string) => (await client.query<Record<string, unknown>>(statement)).rows;
  return { run, close: () => client.end() };
}
