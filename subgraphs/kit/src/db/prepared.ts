import { type Column, getTableColumns, type Placeholder, type SQL, sql, type Table } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Executor } from './database.ts';
import { dialect } from './dialect.ts';
import { mapRowsOnce } from './rows.ts';

/** A query that can be prepared. All selects, inserts, updates and deletes can. */
interface Preparable<Result> {
  prepare(name: string): { execute(parameters?: Record<string, unknown>): Promise<Result> };
}

/**
 * Builds a query once per connection and runs it with parameters from then on (`sql.placeholder`):
 * building takes ten times as long as running it prepared. `name` is unique within the subgraph.
 */
export const prepared = <Parameters extends Record<string, unknown>, Result>(
  name: string,
  build: (executor: Executor) => Preparable<Result>,
) => {
  const statements = new WeakMap<Executor, ReturnType<Preparable<Result>['prepare']>>();
  return async (executor: Executor, parameters: Parameters): Promise<Result> => {
    const known = statements.get(executor);
    if (known) return known.execute(parameters);
    const statement = build(executor).prepare(name);
    mapRowsOnce(statement);
    statements.set(executor, statement);
    return statement.execute(parameters);
  };
};

/** A placeholder for each column of a table's rows, under the columns' own names. */
type PlaceholdersOf<Of extends Table> = { readonly [Name in keyof Of['$inferInsert'] & string]: Placeholder };

/** What a prepared insertion puts into every column of a table: its parameters are a row. */
export const placeholdersOf = <Of extends Table>(of: Of): PlaceholdersOf<Of> =>
  Object.fromEntries(
    Object.keys(getTableColumns(of)).map((name) => [name, sql.placeholder(name)]),
  ) as PlaceholdersOf<Of>; // one for each column, by the line above

/**
 * Locks the rows of one table that a select answers until its transaction ends. On SQLite whoever is inside a transaction
 * is the only one who writes.
 */
export const forUpdate = <Locking>(
  select: { readonly for: (strength: 'update', config: { of: PgTable }) => Locking },
  of: PgTable,
): Locking =>
  // SQLite's builder has no such clause, and answers the same calls: see columns.ts.
  dialect === 'sqlite' ? (select as unknown as Locking) : select.for('update', { of });

/** The condition that a text column holds one of a list's values, as one parameter: `listed(ids)` makes its value. */
export const isListed = (column: Column | SQL, list: Placeholder | string): SQL =>
  dialect === 'sqlite'
    ? sql`${column} in (select value from json_each(${list}))`
    : sql`${column} = any(array(select jsonb_array_elements_text(${list}::jsonb)))`;

/** The parameter of `isListed`. What no column can hold (PostgreSQL refuses null characters and broken surrogates) is left out: it names no row. */
export const listed = (values: readonly string[]): string =>
  JSON.stringify(values.filter((value) => value.isWellFormed() && !value.includes('\0')));

/** The condition that a whole-number column holds one of a list's values, as one parameter: the list as JSON makes its value. */
export const isListedNumber = (column: Column | SQL, list: Placeholder | string): SQL =>
  dialect === 'sqlite'
    ? sql`${column} in (select value from json_each(${list}))`
    : sql`${column} = any(array(select jsonb_array_elements_text(${list}::jsonb)::bigint))`;

/**
 * A value as part of a statement's text, for what seldom changes and would cost too much as one parameter of very many: each
 * value makes a statement of its own. Throws for what no column can hold.
 */
export const literal = (value: string | number): SQL => {
  const isSound =
    typeof value === 'number' ? Number.isSafeInteger(value) : value.isWellFormed() && !value.includes('\0');
  if (!isSound) throw new Error('A literal is a whole number or text that both databases can hold');
  return sql.raw(typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`);
};
