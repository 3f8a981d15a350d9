import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import { type Data, isData } from '../data.ts';
import type { Supergraph } from '../supergraph.ts';

const items = Symbol('every item of a list');

/** A step on the way to entities: a key, every item of a list, or only on if the type is one of these. */
export type Segment = string | typeof items | readonly string[];

/** Brings a path of a plan into the form that `walk` follows. */
export function segmentsOf(path: readonly FlattenNodePathSegment[]): readonly Segment[] {
  return path.map((segment) => {
    if (segment === '@') return items;
    return 'Field' in segment ? segment.Field : segment.TypeCondition;
  });
}

/** One walk to the entities of a path. */
export interface Walk {
  readonly path: readonly Segment[];
  readonly supergraph: Supergraph;
  /** Called for each entity. */
  readonly found: (entity: Data) => void;
  /** Where the walk stands, for `found` to read. */
  readonly trail: (string | number)[];
}

/** Finds the entities of a path, in the order of the data. Nulls on the way, and what is no object, are passed over. */
export function walk(walker: Walk, value: unknown, depth = 0): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const next = walker.path[depth] === items ? depth + 1 : depth;
    for (let index = 0; index < value.length; index++) {
      walker.trail.push(index);
      walk(walker, value[index], next);
      walker.trail.pop();
    }
    return;
  }
  if (!isData(value)) return;
  const segment = walker.path[depth];
  if (segment === undefined) walker.found(value);
  else if (typeof segment === 'string') {
    walker.trail.push(segment);
    walk(walker, value[segment], depth + 1);
    walker.trail.pop();
  } else if (segment !== items && isOneOf(walker.supergraph, value.__typename, segment)) {
    walk(walker, value, depth + 1);
  }
}

/** Where the type was not asked for it can only be one. */
function isOneOf({ satisfies }: Supergraph, typename: unknown, conditions: readonly string[]): boolean {
  return typeof typename !== 'string' || satisfies(typename, conditions);
}
