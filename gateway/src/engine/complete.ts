import {
  type GraphQLEnumType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { ShapeField } from './shape.ts';

type Data = Record<string, unknown>;

/** Where a value stands: the last key, and where its parent stands. */
interface Place {
  readonly above: Place | undefined;
  readonly key: string | number;
}

/** A null that belongs to the nearest nullable position above. Thrown and caught in this file only. */
const bubble = Symbol('a null in a non-null position');

/**
 * Completes what the subgraphs answered to what the specification promises a caller: exactly the keys asked for, in order,
 * and a null moved up to the nearest position that allows one, with an error that says where (GraphQL, section 6.4.4).
 * Errors that it finds itself are appended to `errors`; null when the null reaches the top.
 */
export function complete(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  fields: readonly ShapeField[],
  data: Data,
  errors: GraphQLError[],
): Data | null {
  const fault = (message: string, place: Place): void => {
    const path = pathOf(place);
    // Said already: by an error above or below, or by one of a sibling, as the engine drops what was asked beside a field that failed.
    const places = [path, path.slice(0, -1)];
    const covered = errors.some(
      ({ path: told = [] }) => isWithin(path, told) || places.some((at) => isWithin(told, at)),
    );
    if (!covered) errors.push(new GraphQLError(message, { path }));
  };

  const object = (
    type: GraphQLObjectType,
    source: Data,
    wanted: readonly ShapeField[],
    above: Place | undefined,
  ): Data => {
    const result: Data = {};
    for (const field of wanted) {
      if (field.name === '__typename') result[field.key] = type.name;
      else if (!field.definition) result[field.key] = source[field.key];
      else result[field.key] = value(field.definition.type, source[field.key], field, { above, key: field.key });
    }
    return result;
  };

  const value = (type: GraphQLOutputType, raw: unknown, field: ShapeField, place: Place): unknown => {
    if (isNonNullType(type)) {
      const present = value(type.ofType, raw, field, place);
      if (present !== null) return present;
      fault(`No value for ${field.name}, which promises one.`, place);
      throw bubble;
    }
    if (raw === null || raw === undefined) return null;
    try {
      return nullable(type, raw, field, place);
    } catch (thrown) {
      if (thrown === bubble) return null;
      throw thrown;
    }
  };

  const nullable = (type: GraphQLOutputType, raw: unknown, field: ShapeField, place: Place): unknown => {
    if (isListType(type)) {
      if (Array.isArray(raw)) return raw.map((item, key) => value(type.ofType, item, field, { above: place, key }));
    } else if (isEnumType(type)) {
      if (isKnown(type, raw)) return raw;
    } else if (isLeafType(type)) {
      return raw;
    } else if (isData(raw)) {
      const concrete = isObjectType(type) ? type : schema.getType(String(raw.__typename));
      if (isObjectType(concrete)) return object(concrete, raw, field.below(concrete), place);
    }
    fault(`A value of ${field.name} is not what its type promises.`, place);
    return null;
  };

  try {
    return object(root, data, fields, undefined);
  } catch (thrown) {
    if (thrown === bubble) return null;
    throw thrown;
  }
}

/** An enum value that is in the schema and not kept from callers. */
function isKnown(type: GraphQLEnumType, raw: unknown): boolean {
  const value = typeof raw === 'string' ? type.getValue(raw) : undefined;
  return value != null && !value.astNode?.directives?.some(({ name }) => name.value === 'inaccessible');
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Path = readonly (string | number)[];

function isWithin(path: Path, outer: Path): boolean {
  return outer.length > 0 && outer.every((key, depth) => key === path[depth]);
}

function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let step: Place | undefined = place; step; step = step.above) path.unshift(step.key);
  return path;
}
