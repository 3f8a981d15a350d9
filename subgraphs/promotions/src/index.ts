import { readTypeDefs } from '@marque/kit/graphql/sdl.ts';
import type { SubgraphDefinition } from '@marque/kit/subgraph.ts';
import { withKinds } from '@marque/schema/kinds.ts';

const typeDefs = withKinds(
  readTypeDefs(new URL('../../../schema/shared.graphql', import.meta.url), new URL('.', import.meta.url)),
);

/** The promotions subgraph. */
export const definition: SubgraphDefinition = {
  name: 'promotions',
  typeDefs,
  open: async () => {
    throw new Error('not open yet');
  },
};
