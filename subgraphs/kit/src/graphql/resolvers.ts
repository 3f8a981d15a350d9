import type { GraphQLResolverMap } from '@apollo/subgraph';

/** Resolvers by type and field, as one module of a subgraph gives them. */
export type ResolverMap = Readonly<Record<string, unknown>>;

/** Puts the modules' resolvers together. A field that two modules resolve is an error of ours, and thrown at start. */
export const mergeResolvers = (...maps: readonly ResolverMap[]): GraphQLResolverMap => {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const [type, resolvers] of maps.flatMap((map) => Object.entries(map))) {
    if (typeof resolvers !== 'object' || resolvers === null) throw new Error(`Resolvers of ${type} are not an object`);
    if (Object.getPrototypeOf(resolvers) !== Object.prototype) {
      merged[type] = resolvers as Record<string, unknown>; // a scalar
      continue;
    }
    merged[type] ??= {};
    const fields = merged[type];
    for (const [field, resolver] of Object.entries(resolvers)) {
      if (field in fields) throw new Error(`Two modules resolve ${type}.${field}`);
      fields[field] = resolver;
    }
  }
  return merged as GraphQLResolverMap; // each module's own types say what its resolvers are
};
