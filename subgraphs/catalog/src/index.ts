import { systemClock } from '@marque/kit/clock.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { createOutboxFeed } from '@marque/kit/events/outbox-feed.ts';
import { moneyResolvers } from '@marque/kit/graphql/money.ts';
import { mergeResolvers } from '@marque/kit/graphql/resolvers.ts';
import { scalars } from '@marque/kit/graphql/scalars.ts';
import { readTypeDefs } from '@marque/kit/graphql/sdl.ts';
import { subgraphSchema } from '@marque/kit/graphql/subgraph-schema.ts';
import { newId } from '@marque/kit/ids.ts';
import type { SubgraphDefinition } from '@marque/kit/subgraph.ts';
import { withKinds } from '@marque/schema/kinds.ts';
import { resolvers as brandResolvers } from './brands/resolvers.ts';
import type { Context } from './context.ts';
import { resolvers as holdResolvers } from './holds/resolvers.ts';
import { createHoldService } from './holds/service.ts';
import { resolvers as kindFieldResolvers } from './kinds/resolvers.ts';
import { lastingOf } from './lasting.ts';
import { createDiscoveryService } from './listings/discovery.ts';
import { mutations } from './listings/mutations.ts';
import { resolvers as listingResolvers } from './listings/resolvers.ts';
import { createListingService } from './listings/service.ts';
import { createLoaders } from './loaders.ts';
import { resolvers as modelResolvers } from './models/resolvers.ts';
import { resolvers as projectResolvers } from './projects/resolvers.ts';
import { createCampaignsConsumer } from './promotions/projection.ts';
import { createRightsConsumer } from './rights/projection.ts';
import { seed } from './seed/seed.ts';
import type { Services } from './services.ts';

const typeDefs = withKinds(
  readTypeDefs(new URL('../../../schema/shared.graphql', import.meta.url), new URL('.', import.meta.url)),
);

const resolvers = mergeResolvers(
  scalars,
  moneyResolvers,
  brandResolvers,
  modelResolvers,
  projectResolvers,
  listingResolvers,
  kindFieldResolvers,
  mutations,
  holdResolvers,
);

/** The catalog subgraph. */
export const definition: SubgraphDefinition = {
  name: 'catalog',
  typeDefs,
  open: async (options) => {
    const clock = systemClock;
    const database = await openDatabase({
      name: 'catalog',
      migrations: new URL('../migrations/', import.meta.url),
      ...options,
    });
    const { reader } = database;
    const rights = createRightsConsumer({ database, clock });
    const campaigns = createCampaignsConsumer({ database, clock });
    const services: Services = {
      discovery: createDiscoveryService({ database, rights, campaigns, clock }),
      listings: createListingService({ database, newId }),
      holds: createHoldService({ database, newId }),
    };
    return {
      name: 'catalog',
      schema: subgraphSchema(typeDefs, resolvers),
      context: (facts): Context => ({ ...facts, loaders: createLoaders(reader), services, reader }),
      feed: createOutboxFeed(database),
      consumers: [rights, campaigns],
      seed: () => seed(database),
      lasting: lastingOf(database),
      sound: database.sound,
      close: database.close,
    };
  },
};
