import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { type Data, isData } from '../data.ts';
import type { Supergraph } from '../supergraph.ts';

/** How to take from an entity what a fetch requires of it. */
export interface Representer {
  /**
   * What the fetch requires as a string, the same for two entities only if their representations are the same.
   * `undefined` when something is missing, or all is null: such an entity is not asked for.
   */
  readonly keyOf: (entity: Data) => string | undefined;
  /** What the fetch requires, as the subgraph gets it. */
  readonly build: (entity: Data) => Data;
}

/** One field of a representation. */
interface Required {
  /** The key in the fetched data. */
  readonly source: string;
  /** The key in the representation. */
  readonly key: string;
  readonly below: RequiredOf | undefined;
}

/** The fields required of a type. */
type RequiredOf = (typename: unknown) => readonly Required[];

/** Compiles what a fetch requires, once for each concrete type. */
export function representer(requires: readonly RequiresSelection[], supergraph: Supergraph): Representer {
  const requiredOf = compile(requires, supergraph);
  return {
    keyOf: (entity) => {
      const typename = entity.__typename;
      if (typeof typename !== 'string') return undefined;
      let key = typename;
      let hasValue = false;
      for (const { source, key: name, below } of requiredOf(typename)) {
        if (name === '__typename') continue;
        const value = entity[source];
        const part = keyPart(value, below);
        if (part === undefined) return undefined;
        if (value !== null) hasValue = true;
        key += part;
      }
      return hasValue ? key : undefined;
    },
    build: (entity) => ({ __typename: entity.__typename, ...buildObject(entity, requiredOf) }),
  };
}

function compile(requires: readonly RequiresSelection[], supergraph: Supergraph): RequiredOf {
  const made = new Map<unknown, readonly Required[]>();
  return (typename) => {
    const known = made.get(typename);
    if (known) return known;
    const found = new Map<string, { source: string; below: RequiresSelection[] }>();
    gather(requires, typename, supergraph, found);
    const required = [...found].map(([key, { source, below }]) => ({
      key,
      source,
      below: below.length > 0 ? compile(below, supergraph) : undefined,
    }));
    made.set(typename, required);
    return required;
  };
}

function gather(
  selections: readonly RequiresSelection[],
  typename: unknown,
  supergraph: Supergraph,
  found: Map<string, { source: string; below: RequiresSelection[] }>,
): void {
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const field = found.get(key) ?? { source: selection.name, below: [] };
      field.below.push(...(selection.selections ?? []));
      found.set(key, field);
    } else if (selection.kind === 'InlineFragment') {
      if (typeof typename === 'string' && supergraph.satisfies(typename, [selection.typeCondition]))
        gather(selection.selections, typename, supergraph, found);
    } else {
      throw new Error(`The planner requires a ${selection.kind}, which this executor does not know.`);
    }
  }
}

/** Every part says its kind, and strings their length, so that two parts never read as one. */
function keyPart(value: unknown, below: RequiredOf | undefined): string | undefined {
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (value === null) return 'z';
  if (typeof value === 'number') return `n${value};`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value === undefined) return undefined;
  if (!below) return partOfText(JSON.stringify(value));
  if (Array.isArray(value)) {
    let key = `[${value.length}:`;
    for (const item of value) {
      const part = keyPart(item, below);
      if (part === undefined) return undefined;
      key += part;
    }
    return key;
  }
  if (!isData(value)) return partOfText(String(value));
  let key = '{';
  for (const field of below(value.__typename)) {
    const part = keyPart(value[field.source], field.below);
    if (part === undefined) return undefined;
    key += part;
  }
  return `${key}}`;
}

/** Leaves that are objects, as custom scalars may be. */
function partOfText(text: string): string {
  return `j${text.length}:${text}`;
}

function buildObject(source: Data, requiredOf: RequiredOf): Data {
  const made: Data = {};
  for (const { source: from, key, below } of requiredOf(source.__typename)) {
    made[key] = below ? buildValue(source[from], below) : source[from];
  }
  return made;
}

function buildValue(value: unknown, below: RequiredOf): unknown {
  if (Array.isArray(value)) return value.map((item) => buildValue(item, below));
  return isData(value) ? buildObject(value, below) : value;
}
