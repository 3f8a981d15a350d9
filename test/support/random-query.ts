import { type GraphQLSchema, isAbstractType } from 'graphql';
import { type Query, queryOf } from '../../gateway/executor/test/fuzz/query.ts';
import { type Random, randomOf } from '../../gateway/executor/test/fuzz/random.ts';
import { samples } from './samples.ts';

function argumentFor(random: Random, coordinate: string, { name }: { readonly name: string }): unknown {
  if (name === 'first') return random.below(4);
  return samples.has(`${coordinate}.${name}`) ? samples.get(`${coordinate}.${name}`) : samples.get(name);
}

/** A random valid query over the marketplace's API, with arguments of the demo story; the same for the same seed. */
export function randomQuery(seed: number, schema: GraphQLSchema): Query {
  const abstractTypes = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map(({ name }) => name);
  return queryOf(randomOf(seed), schema, { argumentFor, abstractTypes, depth: 4 });
}
