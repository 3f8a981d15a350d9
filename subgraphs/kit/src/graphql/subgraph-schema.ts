import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import { badInput } from './problems.ts';

/** The fields of each `@key` of each type. */
type Keys = ReadonlyMap<unknown, readonly (readonly string[])[]>;

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

/** Ids and codes are all that entities here are known by: a key within a key is not read. */
const keysOf = (typeDefs: DocumentNode): Keys => {
  const keys = new Map<unknown, readonly (readonly string[])[]>();
  for (const definition of typeDefs.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const own = (definition.directives ?? []).flatMap((directive) => {
      const fields = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
      return directive.name.value === 'key' && fields?.kind === Kind.STRING ? [fields.value.trim().split(/\s+/)] : [];
    });
    const type = definition.name.value;
    if (own.length > 0) keys.set(type, [...(keys.get(type) ?? []), ...own]);
  }
  return keys;
};

/** Whether a representation has a key whole, and nothing but texts in fields of keys. */
const isNamed = (representation: unknown, keys: Keys): boolean => {
  if (typeof representation !== 'object' || representation === null) return false;
  const given = new Map(Object.entries(representation));
  const known = keys.get(given.get('__typename')) ?? [];
  const isText = (field: string) => typeof given.get(field) === 'string';
  return (
    known.some((fields) => fields.every(isText)) && known.flat().every((field) => !given.has(field) || isText(field))
  );
};
