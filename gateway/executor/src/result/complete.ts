import { GraphQLError } from 'graphql';
import { type Data, isData, type Path } from '../data.ts';
import type { Fields, ShapeField, Value } from '../operation/shape.ts';
import { explain, type Loss, type Problems, relocated } from './problems.ts';

/** Stands for a null that no position so far allows. No completed value is `undefined`. */
type Bubble = undefined;

/**
 * Completes fetched data to what the specification promises (GraphQL, sections 6.4.3 and 6.4.4): exactly the keys that were asked for, in
 * their order, and a null in a non-null position moved up to the nearest that allows one. Adds to the problems' errors one
 * for every null that has no explanation yet. Null when a null moves up to the top.
 */
export function complete(fields: Fields, data: Data, problems: Problems): Data | null {
  return completion(problems).object(fields, data, undefined) ?? null;
}

function completion(problems: Problems) {
  const { errors, losses } = problems;
  /** Where the completion is, below the current object. */
  const path: (string | number)[] = [];
  const reported = errors.flatMap((error) => (error.path ? [error.path] : []));

  const object = (fields: Fields, source: Data, inherited: readonly Loss[] | undefined): Data | Bubble => {
    const own = losses.size > 0 ? losses.get(source) : undefined;
    const lost = own && inherited ? [...own, ...inherited] : (own ?? inherited);
    const result: Data = {};
    for (const field of fields.list) {
      const { key, value } = field;
      const raw = source[field.source];
      if (value === undefined || (value.kind === 'scalar' && isLeaf(raw, value.plain))) {
        put(result, key, raw);
        continue;
      }
      if (value.kind === 'typename') {
        put(result, key, fields.typename);
        continue;
      }
      path.push(key);
      const completed = raw === undefined ? missing(field, value, lost) : position(value, raw, field, lost);
      path.pop();
      if (completed === undefined) return undefined;
      put(result, key, completed);
    }
    return result;
  };

  const position = (value: Value, raw: unknown, field: ShapeField, lost: readonly Loss[] | undefined): unknown => {
    if (raw === null || raw === undefined) {
      if (!value.nonNull) return null;
      unexplained(`Cannot return null for non-nullable field ${field.coordinate}.`);
      return undefined;
    }
    const completed = present(value, raw, field, lost);
    return completed === undefined && !value.nonNull ? null : completed;
  };

  /** What is there, or `undefined` when it is not what it should be, or holds a null that it must not hold. */
  const present = (value: Value, raw: unknown, field: ShapeField, lost: readonly Loss[] | undefined): unknown => {
    if (value.kind === 'list' && Array.isArray(raw)) return list(value.item, raw, field, lost);
    if (value.kind === 'scalar' && isLeaf(raw, value.plain)) return raw;
    if (value.kind === 'enum' && value.known.has(raw)) return raw;
    if (value.kind === 'object' && isData(raw)) {
      const fields = value.fieldsOf(raw.__typename);
      if (fields) return object(fields, raw, lost);
    }
    report(`A value of ${field.coordinate} is not what its type promises.`);
    return undefined;
  };

  const list = (item: Value, raw: readonly unknown[], field: ShapeField, lost: readonly Loss[] | undefined) => {
    const result = new Array<unknown>(raw.length);
    for (let index = 0; index < raw.length; index++) {
      path.push(index);
      const completed = position(item, raw[index], field, lost);
      path.pop();
      if (completed === undefined) return undefined;
      result[index] = completed;
    }
    return result;
  };

  /** A field that no fetch brought: every place where one is missing says why. */
  const missing = (field: ShapeField, value: Value, lost: readonly Loss[] | undefined): null | Bubble => {
    const loss = lost && explain(lost, field.source);
    if (loss?.cause) {
      loss.told = true;
      errors.push(relocated(loss.cause, [...path]));
    } else if (!loss && value.nonNull) {
      unexplained(`Cannot return null for non-nullable field ${field.coordinate}.`);
    }
    return value.nonNull ? undefined : null;
  };

  const report = (message: string): void => {
    errors.push(new GraphQLError(message, { path: [...path] }));
  };

  /** A null is explained by an error at its place, above or below it. */
  const unexplained = (message: string): void => {
    if (!reported.some((told) => isWithin(path, told) || isWithin(told, path))) report(message);
  };

  return { object };
}

/** An assignment to `__proto__` would be none. */
function put(result: Data, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(result, key, { value, enumerable: true });
  else result[key] = value;
}

function isLeaf(raw: unknown, plain: boolean): boolean {
  return raw !== null && raw !== undefined && !(plain && typeof raw === 'object');
}

function isWithin(path: Path, outer: Path): boolean {
  for (let depth = 0; depth < outer.length; depth++) if (outer[depth] !== path[depth]) return false;
  return true;
}
