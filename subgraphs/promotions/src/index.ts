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
import { budgetResolvers } from './budgets/resolvers.ts';
import { createCampaignBook } from './campaigns/book.ts';
import { campaignResolvers } from './campaigns/resolvers.ts';
import { createCampaignService } from './campaigns/service.ts';
import { clawBack } from './claims/claw-back.ts';
import { claimResolvers } from './claims/resolvers.ts';
import { createClaimService } from './claims/service.ts';
import { createContext } from './context.ts';
import { endorsementResolvers } from './endorsements/resolvers.ts';
import { createEndorsementService } from './endorsements/service.ts';
import { lastingOf } from './lasting.ts';
import { createCatalogConsumer } from './listings/consumer.ts';
import { listingResolvers } from './listings/resolvers.ts';
import { purchaseResolvers } from './purchases/resolvers.ts';
import { createPurchaseService } from './purchases/service.ts';
import { redemptionResolvers } from './redemptions/resolvers.ts';
import { createRedemptionService } from './redemptions/service.ts';
import { seed } from './seed/seed.ts';
import { createSellersConsumer } from './sellers/consumer.ts';
import { viewerResolvers } from './viewer/resolvers.ts';
import { visitResolvers } from './visits/resolvers.ts';
import { createVisitService } from './visits/service.ts';
import { newToken } from './visits/token.ts';
import { walletResolvers } from './wallet/resolvers.ts';
import { createCouponService } from './wallet/service.ts';

const typeDefs = withKinds(
  readTypeDefs(new URL('../../../schema/shared.graphql', import.meta.url), new URL('.', import.meta.url)),
);

/** The promotions subgraph: campaigns, where brands stand on them, and what they come to for a listing. */
export const definition: SubgraphDefinition = {
  name: 'promotions',
  typeDefs,
  open: async (options) => {
    const migrations = new URL('../migrations/', import.meta.url);
    const database = await openDatabase({ name: 'promotions', migrations, ...options });
    const readBook = createCampaignBook(database);
    const resolvers = mergeResolvers(
      scalars,
      moneyResolvers,
      campaignResolvers(createCampaignService(database, newId)),
      budgetResolvers,
      endorsementResolvers(createEndorsementService(database)),
      listingResolvers(database),
      visitResolvers(createVisitService({ database, newId, newToken })),
      purchaseResolvers(createPurchaseService({ database, newId, clawBack })),
      claimResolvers(database, createClaimService({ database, newId, readBook })),
      walletResolvers(database, createCouponService(database)),
      redemptionResolvers(createRedemptionService(database, newId)),
      viewerResolvers(database),
    );
    return {
      name: 'promotions',
      schema: subgraphSchema(typeDefs, resolvers),
      context: createContext(database, readBook),
      feed: createOutboxFeed(database),
      consumers: [createCatalogConsumer(database, systemClock), createSellersConsumer(database, systemClock)],
      seed: () => seed(database),
      lasting: lastingOf(database, readBook),
      sound: database.sound,
      close: database.close,
    };
  },
};
