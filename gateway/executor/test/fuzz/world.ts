import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import type { Graph } from './graph.ts';
import { hash } from './random.ts';

type Path = (string | number)[];

/** Which fields fail, and where that was met. */
export interface Faults {
  readonly seed: number;
  /** How many of a hundred fields fail. */
  readonly share: number;
  /** The places at which something failed. */
  readonly met: Path[];
}

/** What resolvers get. */
export interface World {
  /** Whether what a field requires must come with the reference. */
  readonly isSubgraph?: boolean;
  readonly faults?: Faults | undefined;
}

type Source = { readonly id?: unknown; readonly seed?: string } & Readonly<Record<string, unknown>>;

/**
 * Resolvers for any part of a graph. A value depends on nothing but its type, its entity, its field and its arguments, so
 * that every subgraph, and the schema that has everything, tell the same story.
 */
export function resolversOf(graph: Graph, whole: GraphQLSchema) {
  const value = (type: GraphQLOutputType, seed: string, at: Path, faults: Faults | undefined): unknown => {
    if (isNonNullType(type)) {
      if (faults && strikes(faults, `null ${seed}`, 3)) {
        faults.met.push(at);
        return null;
      }
      return value(type.ofType, `${seed}!`, at, faults);
    }
    if (hash(`nothing ${seed}`) % 7 === 0 && !seed.endsWith('!')) return null;
    if (isListType(type)) {
      const length = hash(`length ${seed}`) % 4;
      return Array.from({ length }, (_, index) => value(type.ofType, `${seed}[${index}]`, [...at, index], faults));
    }
    return whole.getType(type.name) ? single(type, seed) : null;
  };

  const single = (type: GraphQLOutputType, seed: string): unknown => {
    const number = hash(`value ${seed}`);
    const named = getNamedType(type);
    if (isEnumType(named)) return named.getValues()[number % named.getValues().length]?.name;
    if (isScalarType(named)) {
      if (named.name === 'Int') return number % 1000;
      if (named.name === 'Float') return (number % 1000) / 8;
      if (named.name === 'Boolean') return number % 2 === 0;
      if (named.name === 'Json') return { __typename: 'leaf', list: [number % 5, null], 'any key': seed.length };
      return `${named.name}-${number % 10_000}`;
    }
    const types = isObjectType(named)
      ? [named]
      : whole.getPossibleTypes(named as Parameters<GraphQLSchema['getPossibleTypes']>[0]);
    const chosen = types[number % types.length];
    if (!chosen) throw new Error(`No type for ${named.name}`);
    return isEntity(chosen.name)
      ? entity(chosen.name, `e${hash(`id ${seed}`) % 5}`)
      : { __typename: chosen.name, seed: seed.slice(-200) };
  };

  const fieldResolver: GraphQLFieldResolver<Source | undefined, World> = (
    source,
    args,
    { faults, isSubgraph },
    { parentType, fieldName, path },
  ) => {
    const coordinate = `${parentType.name}.${fieldName}`;
    if (source && keys.has(fieldName) && isEntity(parentType.name))
      return entity(parentType.name, String(source.id))[fieldName];
    const field = whole.getType(parentType.name);
    const type = isObjectType(field) ? field.getFields()[fieldName]?.type : undefined;
    if (!type) throw new Error(`The whole schema has no ${coordinate}`);
    const seed = `${coordinate} ${source?.id ?? ''}${source?.seed ?? ''} ${JSON.stringify(args)}`;
    const reliable = graph.reliable.has(coordinate);
    if (faults && !reliable && strikes(faults, seed, 1)) {
      faults.met.push(pathOf(path));
      if (isNonNullType(type) && strikes(faults, `kind ${seed}`, 1000 / faults.share)) return null;
      throw new Error(`fault in ${coordinate}`);
    }
    const required = graph.requires.get(coordinate);
    if (required)
      return required
        .map((name) => JSON.stringify(requiredValue(parentType.name, name, source, isSubgraph)))
        .join(' by ');
    return value(type, seed, pathOf(path), reliable ? undefined : faults);
  };

  /** In a subgraph what is required came with the reference; the schema that has everything works it out. */
  const requiredValue = (typename: string, name: string, source: Source | undefined, isSubgraph = false): unknown => {
    if (source && name in source) return source[name];
    if (isSubgraph) throw new Error(`${typename}.${name} is required and was not sent`);
    const type = whole.getType(typename);
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!field) throw new Error(`No ${typename}.${name}`);
    return value(field.type, `${typename}.${name} ${source?.id ?? ''} {}`, [], undefined);
  };

  const typeResolver: GraphQLTypeResolver<unknown, World> = (found) => (found as { __typename: string }).__typename;

  return { fieldResolver, typeResolver };

  function isEntity(name: string): boolean {
    const type = whole.getType(name);
    return isObjectType(type) && !isUnionType(type) && ('id' in type.getFields() || 'code' in type.getFields());
  }
}

const keys = new Set(['id', 'code', 'zone']);

function entity(typename: string, id: string): Record<string, unknown> {
  return { __typename: typename, id, code: `code-${id}`, zone: hash(`zone ${id}`) % 3 };
}

function strikes({ seed, share }: Faults, what: string, rarity: number): boolean {
  return hash(`${seed} ${what}`) % 1000 < (share * 10) / rarity;
}

type GraphPath = { readonly prev: GraphPath | undefined; readonly key: string | number };

function pathOf(path: GraphPath | undefined): Path {
  return path ? [...pathOf(path.prev), path.key] : [];
}
