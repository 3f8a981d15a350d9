import type { Executor } from '@marque/kit/db/database.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { isOverdue } from '@marque/kit/db/errors.ts';
import { isTooManyRows } from '@marque/kit/db/row-counter.ts';
import {
  Column,
  getTableName,
  Param,
  type Placeholder,
  SQL,
  type SQLChunk,
  StringChunk,
  sql,
  Table,
} from 'drizzle-orm';
import { tooManyMet } from './problems.ts';
import { listings } from './tables.ts';

/** Parts of a statement, by name. */
type PartsOf<Name extends string> = Readonly<Record<Name, SQL>>;

/** What is the same for, and only for, parts of the same text, and the values in them, in order. */
interface Shape {
  readonly key: string;
  readonly values: unknown[];
}

/** Told of each chunk of a statement's parts: of a value as a value, of all else as text that stands for it. */
interface Listener {
  readonly text: (text: string) => void;
  readonly value: (value: unknown) => void;
}

/** Tells of a chunk that holds no others. By class, which is many times quicker than drizzle's `is`: a page has thousands. */
const tell = (chunk: SQLChunk, { text, value }: Listener): void => {
  if (chunk instanceof StringChunk) for (const part of chunk.value) text(part);
  else if (typeof chunk === 'string' || typeof chunk === 'number') value(chunk);
  else if (chunk instanceof Param) value(chunk.encoder.mapToDriverValue(chunk.value));
  else if (chunk instanceof Column) text(`${getTableName(chunk.table)}.${chunk.name}`);
  else if (chunk instanceof Table) text(getTableName(chunk));
  else if (chunk !== undefined) throw new Error('A condition on listings holds what cannot be prepared');
};

const tellAll = (chunk: SQLChunk, listener: Listener): void => {
  if (chunk instanceof SQL) for (const inner of chunk.queryChunks) tellAll(inner, listener);
  else tell(chunk, listener);
};

const shapeOf = (parts: PartsOf<string>): Shape => {
  const values: unknown[] = [];
  let key = '';
  const listener: Listener = {
    text: (text) => {
      key += text;
    },
    value: (value) => {
      key += '?';
      values.push(value);
    },
  };
  for (const name of Object.keys(parts)) {
    key += `; ${name}: `;
    tellAll(parts[name], listener);
  }
  return { key, values };
};

/**
 * A parameter whose value SQLite does not look at when it plans. Of a bare one it does, in a comparison or a limit, and then
 * plans the statement anew whenever the value is bound again, which costs more than the page. PostgreSQL is to look.
 */
const opaque = (parameter: Placeholder): SQL =>
  dialect === 'sqlite' ? sql`coalesce(${parameter}, null)` : sql`${parameter}`;

const nameOf = (index: number): string => `value${index}`;

/** The same parts with placeholders where the values were, named by their order. */
const withPlaceholders = <Name extends string>(parts: PartsOf<Name>): PartsOf<Name> => {
  let count = 0;
  const walk = (chunk: SQLChunk): SQLChunk => {
    if (chunk instanceof SQL) return new SQL(chunk.queryChunks.map(walk));
    let found: SQLChunk = chunk;
    tell(chunk, {
      text: () => undefined,
      value: () => {
        found = opaque(sql.placeholder(nameOf(count)));
        count += 1;
      },
    });
    return found;
  };
  const all = Object.entries<SQL>(parts).map(([name, part]) => [name, new SQL(part.queryChunks.map(walk))]);
  return Object.fromEntries(all); // of the same names, each an SQL again
};

/** A query that can be prepared. */
interface Preparable<Row> {
  prepare(name: string): { execute(parameters: Record<string, unknown>): Promise<Row[]> };
}

/** Statements kept at most: a caller that invents ever new filters must not fill the memory. */
const mostStatements = 200;

let runs = 0;

/** PostgreSQL would keep named ones for ever on each connection; without a name it plans for the values at hand. */
const unnamed = dialect === 'postgres' ? '' : 'listings';

/**
 * Makes a reader of listings that builds a statement once for each shape of its parts, and from then on runs it with the
 * values of each call: building takes ten times as long as running. `build` limits by `limitPlaceholder` and may bound what
 * the statement looks at by `lookedAtMost`; throws `tooManyMet` where that is not enough, or a read's time.
 */
export const createShapedReader = <Row, Name extends string>(
  executor: Executor,
  build: (executor: Executor, parts: PartsOf<Name>) => Preparable<Row>,
) => {
  const statements = new Map<string, ReturnType<Preparable<Row>['prepare']>>();
  return async (given: PartsOf<Name>, limit: number): Promise<Row[]> => {
    const { key, values } = shapeOf(given);
    const statement = statements.get(key) ?? build(executor, withPlaceholders(given)).prepare(unnamed);
    statements.delete(key); // the newest stands last
    statements.set(key, statement);
    for (const [oldest] of statements) {
      if (statements.size <= mostStatements) break;
      statements.delete(oldest);
    }
    runs += 1;
    const parameters: Record<string, unknown> = { limit, run: runs };
    for (const [index, value] of values.entries()) parameters[nameOf(index)] = value;
    try {
      return await statement.execute(parameters);
    } catch (error) {
      throw isTooManyRows(error) || isOverdue(error) ? tooManyMet() : error;
    }
  };
};

/** The limit that a shaped reader is called with. The cast: drizzle takes any SQL in this place, and types a placeholder. */
export const limitPlaceholder = opaque(sql.placeholder('limit')) as unknown as Placeholder;

/**
 * A condition on listings that ends a statement which meets more of them; nothing on PostgreSQL, where a long statement keeps
 * nobody else waiting and its time is bounded. What ends by itself, after so many rows of an index, does without.
 */
export const lookedAtMost = (rows: number): SQL | undefined =>
  dialect === 'sqlite'
    ? sql`looked_at(${listings.price}, ${sql.placeholder('run')}, ${sql.raw(`${rows}`)})`
    : undefined;
