import type { Executor } from '@marque/kit/db/database.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import {
  Column,
  getTableName,
  is,
  Param,
  type Placeholder,
  SQL,
  type SQLChunk,
  StringChunk,
  sql,
  Table,
} from 'drizzle-orm';

/** A part of a statement with its values taken out, so that all that differ in values alone share one prepared statement. */
interface Shape {
  /** The same for, and only for, parts of the same text. */
  readonly key: string;
  readonly part: SQL;
  readonly values: Record<string, unknown>;
}

const shapeOf = (part: SQL): Shape => {
  const values: Record<string, unknown> = {};
  let key = '';
  const takeOut = (value: unknown): Placeholder => {
    const name = `value${Object.keys(values).length}`;
    values[name] = value;
    key += '?';
    return sql.placeholder(name);
  };
  const walk = (chunk: SQLChunk): SQLChunk => {
    if (is(chunk, SQL)) return new SQL(chunk.queryChunks.map(walk));
    if (is(chunk, Param)) return takeOut(chunk.encoder.mapToDriverValue(chunk.value));
    if (typeof chunk === 'string' || typeof chunk === 'number') return takeOut(chunk);
    if (is(chunk, StringChunk)) key += chunk.value.join('');
    else if (is(chunk, Column)) key += `${getTableName(chunk.table)}.${chunk.name}`;
    else if (is(chunk, Table)) key += getTableName(chunk);
    else if (chunk !== undefined) throw new Error('A condition on listings holds what cannot be prepared');
    return chunk;
  };
  return { part: new SQL(part.queryChunks.map(walk)), key, values };
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
 * Makes a reader of listings that builds a statement once for each shape of condition and order, and from then on runs it
 * with the values of each call: building takes ten times as long as running. `build` limits by the placeholder `limit`.
 */
export const createShapedReader = <Row>(
  executor: Executor,
  build: (executor: Executor, condition: SQL, order: SQL) => Preparable<Row>,
) => {
  const statements = new Map<string, ReturnType<Preparable<Row>['prepare']>>();
  return (condition: SQL, order: SQL, limit: number): Promise<Row[]> => {
    const { part, key: conditionKey, values } = shapeOf(condition);
    const key = `${conditionKey} order by ${shapeOf(order).key}`;
    const statement = statements.get(key) ?? build(executor, part, order).prepare(unnamed);
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
