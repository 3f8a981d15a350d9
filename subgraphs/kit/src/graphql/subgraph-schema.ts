import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, Kind, parse, type SelectionSetNode } from 'graphql';
import { badInput } from './problems.ts';

/** What each `@key` of each type selects. */
type Keys = ReadonlyMap<unknown, readonly SelectionSetNode[]>;

/**
 * The executable schema of a subgraph. Its `_entities` refuses with `BAD_USER_INPUT` what names no entity of the subgraph
 * by one of its keys, so that resolvers are given keys of the type that they are declared as.
 */
export const subgraphSchema = (typeDefs: DocumentNode, resolvers: GraphQLResolverMap): GraphQLSchema => {
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  const entities = schema.getQueryType()?.getFields()._entities;
  const resolve = entities?.resolve;
  if (!resolve) return schema;
  const keys = keysOf(typeDefs);
  entities.resolve = (source, given, context, info) => {
    const { representations } = given as { readonly representations: readonly unknown[] }; // as federation declares it
    const wrong = representations.findIndex((one) => !isNamed(one, keys));
    if (wrong >= 0) throw badInput(`Representation ${wrong} names no entity of this subgraph by its key`);
    return resolve(source, given, context, info);
  };
  return schema;
};

const selectionOf = (fields: string): SelectionSetNode[] =>
  parse(`{ ${fields} }`).definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? node.selectionSet : [],
  );

const keysOf = (typeDefs: DocumentNode): Keys => {
  const keys = new Map<unknown, readonly SelectionSetNode[]>();
  for (const definition of typeDefs.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const own = (definition.directives ?? []).flatMap((directive) => {
      const fields = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
      return directive.name.value === 'key' && fields?.kind === Kind.STRING ? selectionOf(fields.value) : [];
    });
    const type = definition.name.value;
    if (own.length > 0) keys.set(type, [...(keys.get(type) ?? []), ...own]);
  }
  return keys;
};

const fieldsOf = (given: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof given === 'object' && given !== null ? Object.entries(given) : []);

/** Whether an object has what a key selects. Ids and codes are all that entities here are known by, so that each is a text. */
const has = (given: unknown, { selections }: SelectionSetNode): boolean => {
  const fields = fieldsOf(given);
  return selections.every((node) => {
    if (node.kind !== Kind.FIELD) return false;
    const value = fields.get(node.name.value);
    return node.selectionSet ? has(value, node.selectionSet) : typeof value === 'string';
  });
};

/** Whether a representation has a key whole, and nothing else where it has a part of another. */
const isNamed = (representation: unknown, keys: Keys): boolean => {
  const given = fieldsOf(representation);
  const known = keys.get(given.get('__typename')) ?? [];
  const parts = known.flatMap(({ selections, ...set }) =>
    selections.flatMap((node) =>
      node.kind === Kind.FIELD && given.has(node.name.value) ? { ...set, selections: [node] } : [],
    ),
  );
  return known.some((key) => has(representation, key)) && parts.every((part) => has(representation, part));
};
