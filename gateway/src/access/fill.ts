import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { type Blank, type Places, responseKey } from './places.ts';

/** An object of an answer. */
export type Data = Readonly<Record<string, unknown>>;

/** Where in an answer something is. */
export type Path = readonly (string | number)[];

/** Says what is put into a blank. */
export type Fill = (blank: Blank, path: Path) => unknown;

/** An object with its blanks filled; undefined where one is null that must not be. */
export function filled(object: Data, { blanks, below }: Places, path: Path, fill: Fill): Data | undefined {
  const whole: [key: string, value: unknown][] = [];
  for (const [key, value] of Object.entries(object)) {
    const blank = blanks.get(key);
    if (blank) {
      const name = responseKey(blank.field.node);
      const value = fill(blank, [...path, name]);
      if (value === null && isNonNullType(blank.field.type)) return undefined;
      whole.push([name, value]);
      continue;
    }
    const way = below.get(key);
    const kept = way ? filledValue(value, way.type, way.places, [...path, key], fill) : value;
    if (kept === undefined) return undefined;
    whole.push([key, kept]);
  }
  return Object.fromEntries(whole);
}

/** A value with the blanks below it filled; undefined where it is null then and must not be. */
function filledValue(value: unknown, type: GraphQLOutputType, places: Places, path: Path, fill: Fill): unknown {
  if (value === null) return null; // it failed by itself, and is allowed to
  const nullable = isNonNullType(type) ? type.ofType : type;
  const kept = isListType(nullable)
    ? filledList(value as readonly unknown[], nullable.ofType, places, path, fill)
    : filled(value as Data, places, path, fill);
  return kept === undefined && !isNonNullType(type) ? null : kept;
}

function filledList(
  list: readonly unknown[],
  type: GraphQLOutputType,
  places: Places,
  path: Path,
  fill: Fill,
): readonly unknown[] | undefined {
  const kept = list.map((item, index) => filledValue(item, type, places, [...path, index], fill));
  return kept.includes(undefined) ? undefined : kept;
}
