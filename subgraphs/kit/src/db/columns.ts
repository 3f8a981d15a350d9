import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';
import { dialect } from './dialect.ts';

const onSqlite = dialect === 'sqlite';

/**
 * Takes the builder of the process's dialect and gives it the PostgreSQL builder's type. The one cast of the column kit:
 * both builders take the same calls as long as they stay in the portable subset below, and every query is awaited.
 */
const portable = <Postgres>(ofSqlite: unknown, ofPostgres: Postgres): Postgres =>
  onSqlite ? (ofSqlite as Postgres) : ofPostgres;

/** Declares a table; columns take their snake_case names from their keys. */
export const table = portable(sqlite.sqliteTable, pg.pgTable);
export const index = portable(sqlite.index, pg.index);
export const uniqueIndex = portable(sqlite.uniqueIndex, pg.uniqueIndex);
export const primaryKey = portable(sqlite.primaryKey, pg.primaryKey);
export const check = portable(sqlite.check, pg.check);

/** Text in byte order on both databases; narrow it with `$type`. */
const pgText = pg.customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' });
export const text = portable(
  () => sqlite.text(),
  () => pgText(),
);

/** A whole number of at most 2^53 - 1 in size. */
export const integer = portable(
  () => sqlite.integer({ mode: 'number' }),
  () => pg.bigint({ mode: 'number' }),
);

/** An instant in milliseconds since 1970-01-01T00:00:00Z. */
export const instant = integer;

/** Money in minor units of a currency that stands in a column beside it. */
export const minorUnits = integer;

/** A double-precision number. */
export const real = portable(
  () => sqlite.real(),
  () => pg.doublePrecision(),
);

/** True or false. */
export const flag = portable(
  () => sqlite.integer({ mode: 'boolean' }),
  () => pg.boolean(),
);

/** A JSON value of the given type, written and parsed by us alone; its keys keep their order, which PostgreSQL's `jsonb` does not. */
export const json = portable(
  <T>() => sqlite.text({ mode: 'json' }).$type<T>(),
  <T>() => pg.json().$type<T>(),
);

/** A primary key that the database counts upwards. */
export const serial = portable(
  () => sqlite.integer({ mode: 'number' }).primaryKey({ autoIncrement: true }),
  () => pg.bigserial({ mode: 'number' }).primaryKey(),
);
