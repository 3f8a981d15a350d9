import { readFileSync } from 'node:fs';
import type { RequestFacts, Subgraph } from '@marque/kit/subgraph.ts';
import {
  buildSchema,
  defaultFieldResolver,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** What one request of the one server carries: the resolver context of each subgraph, by its name. */
export type Contexts = Readonly<Record<string, object>>;

/** The marketplace as one server has it: all resolvers in one schema, no plan, no representations, no merging. */
export interface OneSchema {
  readonly schema: GraphQLSchema;
  readonly contextOf: (facts: RequestFacts) => Contexts;
}

type Reference = (reference: object, context: object, info: GraphQLResolveInfo) => unknown;

/** A field of the one schema and the subgraphs that have it, in the order of the list. */
interface Owner {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly reference: Reference | undefined;
}

/**
 * An entity: the object that one subgraph gave, and those of the others once a field of theirs is asked for. A server with one
 * schema loads a seller's or a promotion's side of a listing by its id just so, through the same loaders.
 */
class Entity {
  readonly #sides = new Map<string, unknown>();
  readonly from: string;
  readonly value: unknown;

  constructor(from: string, value: unknown) {
    this.from = from;
    this.value = value;
  }

  side(name: string, load: () => unknown): unknown {
    if (!this.#sides.has(name)) this.#sides.set(name, load());
    return this.#sides.get(name);
  }
}

/** Puts the subgraphs of this process together into one executable schema with the API's own types. */
export function oneSchema(subgraphs: readonly Subgraph[], api = apiOfTheProject()): OneSchema {
  const schema = buildSchema(api, { assumeValid: true });
  const entities = new Set(
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => subgraphs.filter(({ schema: part }) => part.getType(name)).length > 1)
      .filter(({ name }) => subgraphs.some((subgraph) => referenceIn(subgraph, name)))
      .map(({ name }) => name),
  );
  const isEntity = (type: GraphQLNamedType): boolean =>
    entities.has(type.name) ||
    (isAbstractType(type) && schema.getPossibleTypes(type).some(({ name }) => entities.has(name)));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isScalarType(type)) copyScalar(type, subgraphs);
    else if (isAbstractType(type)) type.resolveType = typeResolver(type.name, subgraphs);
    else if (isObjectType(type)) resolveFields(type, subgraphs, isEntity);
  }
  return {
    schema,
    contextOf: (facts) => Object.fromEntries(subgraphs.map(({ name, context }) => [name, context(facts)])),
  };
}

function apiOfTheProject(): string {
  return readFileSync(new URL(import.meta.resolve('@marque/schema/api.graphql')), 'utf8');
}

function copyScalar(type: GraphQLNamedType, subgraphs: readonly Subgraph[]): void {
  const found = subgraphs.map(({ schema }) => schema.getType(type.name)).find(isScalarType);
  if (!found) return;
  const { serialize, parseValue, parseLiteral } = found;
  Object.assign(type, { serialize, parseValue, parseLiteral });
}

/** Whoever made a value knows its type: in an entity that is its subgraph, else the one that has the type. */
function typeResolver(name: string, subgraphs: readonly Subgraph[]) {
  const resolvers = new Map(
    subgraphs.flatMap((subgraph) => {
      const type = subgraph.schema.getType(name);
      return isAbstractType(type) ? [[subgraph.name, type.resolveType]] : [];
    }),
  );
  const [first] = resolvers.values();
  return (value: unknown, contexts: Contexts, info: GraphQLResolveInfo, type: GraphQLAbstractType) => {
    const raw = value instanceof Entity ? value.value : value;
    const typename = (raw as { readonly __typename?: string }).__typename;
    const resolve = value instanceof Entity ? resolvers.get(value.from) : first;
    return resolve ? (resolve(raw, contexts, info, type) ?? typename) : typename;
  };
}

function resolveFields(
  type: GraphQLObjectType,
  subgraphs: readonly Subgraph[],
  isEntity: (type: GraphQLNamedType) => boolean,
): void {
  for (const field of Object.values(type.getFields())) {
    const owners = ownersOf(type.name, field.name, subgraphs);
    const [first] = owners;
    if (!first) throw new Error(`No subgraph has ${type.name}.${field.name}: run npm run compose.`);
    const resolve = isEntity(type) ? entityField(type.name, owners, first) : plainField(first);
    field.resolve = isEntity(getNamedType(field.type)) ? asEntities(resolve) : asIs(resolve);
  }
}

type Resolved = { readonly owner: Owner; readonly value: unknown };
type Resolve = (...given: Parameters<GraphQLFieldResolver<unknown, Contexts>>) => Resolved;

function plainField(owner: Owner): Resolve {
  const { resolve = defaultFieldResolver } = owner.field;
  return (source, args, contexts, info) => ({ owner, value: resolve(source, args, contexts[owner.name], info) });
}

/** A field of an entity: on the side that is there when its subgraph has the field, else on the side of the one that has it. */
function entityField(typename: string, owners: readonly Owner[], first: Owner): Resolve {
  return (source, args, contexts, info) => {
    const entity = source as Entity;
    const owner = owners.find(({ name }) => name === entity.from) ?? first;
    const { resolve = defaultFieldResolver } = owner.field;
    const context = contexts[owner.name];
    if (owner.name === entity.from) return { owner, value: resolve(entity.value, args, context, info) };
    const side = entity.side(owner.name, () =>
      owner.reference?.(
        { __typename: typename, id: (entity.value as { readonly id: string }).id },
        context ?? {},
        info,
      ),
    );
    const on = (value: unknown) => (value === null || value === undefined ? null : resolve(value, args, context, info));
    return { owner, value: isPromise(side) ? side.then(on) : on(side) };
  };
}

function asEntities(resolve: Resolve): GraphQLFieldResolver<unknown, Contexts> {
  return (...given) => {
    const { owner, value } = resolve(...given);
    return isPromise(value) ? value.then((found) => boxed(owner.name, found)) : boxed(owner.name, value);
  };
}

function asIs(resolve: Resolve): GraphQLFieldResolver<unknown, Contexts> {
  return (...given) => resolve(...given).value;
}

function boxed(from: string, value: unknown): unknown {
  if (value === null || value === undefined || value instanceof Error) return value;
  if (isPromise(value)) return value.then((found) => boxed(from, found));
  return Array.isArray(value) ? value.map((item) => boxed(from, item)) : new Entity(from, value);
}

function ownersOf(typename: string, fieldName: string, subgraphs: readonly Subgraph[]): readonly Owner[] {
  return subgraphs.flatMap((subgraph) => {
    const type = subgraph.schema.getType(typename);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
    return field ? [{ name: subgraph.name, field, reference: referenceIn(subgraph, typename) }] : [];
  });
}

/** Where `buildSubgraphSchema` keeps what a module wrote as `__resolveReference`. */
interface Extensions {
  readonly apollo?: { readonly subgraph?: { readonly resolveReference?: Reference } };
}

function referenceIn({ schema }: Subgraph, typename: string): Reference | undefined {
  const extensions: Extensions | undefined = schema.getType(typename)?.extensions;
  return extensions?.apollo?.subgraph?.resolveReference;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
