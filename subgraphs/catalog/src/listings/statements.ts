import type { Executor } from '@marque/kit/db/database.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
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

/** Parts of a statement with their values taken out, so that all that differ in values alone share one prepared statement. */
interface Shape<Parts> {
  /** The same for, and only for, parts of the same text. */
  readonly key: string;
  readonly parts: Parts;
  readonly values: Record<string, unknown>;
}

const shapeOf = <Parts extends Readonly<Record<string, SQL>>>(parts: Parts): Shape<Parts> => {
  const values: Record<string, unknown> = {};
  let count = 0;
  let key = '';
  const takeOut = (value: unknown): Placeholder => {
    const name = `value${count}`;
    count += 1;
    values[name] = value;
    key += '?';
    return sql.placeholder(name);
  };
  const walk = (chunk: SQLChunk): SQLChunk => {
    // By class, which is many times quicker than drizzle's `is`, and there are thousands of chunks to a page.
    if (chunk instanceof StringChunk) key += chunk.value.join('');
    else if (chunk instanceof SQL) return new SQL(chunk.queryChunks.map(walk));
    else if (typeof chunk === 'string' || typeof chunk === 'number') return takeOut(chunk);
    else if (chunk instanceof Param) return takeOut(chunk.encoder.mapToDriverValue(chunk.value));
    else if (chunk instanceof Column) key += `${getTableName(chunk.table)}.${chunk.name}`;
    else if (chunk instanceof Table) key += getTableName(chunk);
    else if (chunk !== undefined) throw new Error('A condition on listings holds what cannot be prepared');
    return chunk;
  };
  const shaped = Object.entries(parts).map(([name, part]) => {
    key += `; ${name}: `;
    return [name, new SQL(part.queryChunks.map(walk))];
  });
  return { parts: Object.fromEntries(shaped) as Parts, key, values }; // of the same names, each an SQL again
};

/** A query that can be prepared. */
interface Preparable<Row> {
  prepare(name: string): { execute(parameters: Record<string, unknown>): Promise<Row[]> };
}

/** Statements kept at most: a caller that invents ever new filters must not fill the memory. */
const mostStatements = 200;

/** PostgreSQL would keep named ones for ever on each connection; without a name it plans for the values at hand. */
const unnamed = dialect === 'postgres' ? '' : 'listings';

/**
 * Makes a reader of listings that builds a statement once for each shape of its parts, and from then on runs it with the
 * values of each call: building takes ten times as long as running. `build` limits by `limitPlaceholder`.
 */
export const createShapedReader = <Row, Parts extends Readonly<Record<string, SQL>>>(
  executor: Executor,
  build: (executor: Executor, parts: Parts) => Preparable<Row>,
) => {
  const statements = new Map<string, ReturnType<Preparable<Row>['prepare']>>();
  return (given: Parts, limit: number): Promise<Row[]> => {
    const { parts, key, values } = shapeOf(given);
    const statement = statements.get(key) ?? build(executor, parts).prepare(unnamed);
    statements.delete(key); // the newest stands last
    statements.set(key, statement);
    for (const [oldest] of statements) {
      if (statements.size <= mostStatements) break;
      statements.delete(oldest);
    }
    return statement.execute({ ...values, limit });
  };
};

/** The placeholder of the limit that a shaped reader is called with. */
export const limitPlaceholder: Placeholder = sql.placeholder('limit');
