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
import { appealResolvers } from './appeals/resolvers.ts';
import { createAppeals } from './appeals/service.ts';
import { auditResolvers } from './audit/resolvers.ts';
import { authorizationResolvers } from './authorizations/resolvers.ts';
import { createAuthorizations } from './authorizations/service.ts';
import { caseResolvers } from './cases/resolvers.ts';
import { createCases } from './cases/service.ts';
import { createContext } from './context.ts';
import { enforcementResolvers } from './enforcements/resolvers.ts';
import { createEnforcements } from './enforcements/service.ts';
import { createCatalogConsumer } from './events/catalog.ts';
import { createPromotionsConsumer } from './events/promotions.ts';
import { evidenceResolvers } from './evidence/resolvers.ts';
import { createDownloads, downloadNames } from './export/downloads.ts';
import { findingResolvers } from './findings/resolvers.ts';
import { findingSubscription } from './findings/subscription.ts';
import { lastingOf } from './lasting.ts';
import { listingResolvers } from './listings/resolvers.ts';
import { noticeResolvers } from './notices/resolvers.ts';
import { createNotices } from './notices/service.ts';
import { policyResolvers } from './policies/resolvers.ts';
import { createPolicies } from './policies/service.ts';
import { recordRefusals } from './refusals/record.ts';
import { reportResolvers } from './reports/resolvers.ts';
import { createReports } from './reports/service.ts';
import { rulingResolvers } from './rulings/resolvers.ts';
import { createRulings } from './rulings/service.ts';
import { seed } from './seed/seed.ts';
import { sellerResolvers } from './sellers/resolvers.ts';
import { standingResolvers } from './standing/resolvers.ts';
import { storeResolvers } from './stores/resolvers.ts';
import { strikeResolvers } from './strikes/resolvers.ts';

const name = 'sellers';
const typeDefs = withKinds(
  readTypeDefs(new URL('../../../schema/shared.graphql', import.meta.url), new URL('.', import.meta.url)),
);

/** The sellers subgraph: who may sell what, where, until when, and what moderators ordered. */
export const definition: SubgraphDefinition = {
  name,
  typeDefs,
  downloads: downloadNames,
  open: async (options) => {
    const database = await openDatabase({ ...options, name, migrations: new URL('../migrations/', import.meta.url) });
    const recorded = <Service extends object>(noun: string, service: Service) =>
      recordRefusals(database, noun, service);
    const resolvers = mergeResolvers(
      scalars,
      sellerResolvers(database.reader),
      storeResolvers,
      authorizationResolvers(database.reader, recorded('authorizations', createAuthorizations(database, newId))),
      enforcementResolvers(recorded('enforcements', createEnforcements(database))),
      listingResolvers,
      policyResolvers(recorded('policies', createPolicies(database))),
      reportResolvers(recorded('reports', createReports(database, newId))),
      caseResolvers(database.reader, recorded('cases', createCases(database))),
      noticeResolvers(recorded('notices', createNotices(database))),
      rulingResolvers(recorded('rulings', createRulings(database))),
      appealResolvers(recorded('appeals', createAppeals(database))),
      strikeResolvers(database.reader),
      standingResolvers(database.reader),
      auditResolvers(database),
      evidenceResolvers,
      findingResolvers(database),
      findingSubscription(database),
      moneyResolvers,
    );
    const schema = subgraphSchema(typeDefs, resolvers);
    return {
      name,
      schema,
      downloads: createDownloads(schema, database.reader),
      context: (facts) => createContext(database.reader, facts),
      feed: createOutboxFeed(database),
      consumers: [createCatalogConsumer(database), createPromotionsConsumer(database)],
      seed: () => seed(database),
      lasting: lastingOf(database),
      sound: database.sound,
      close: database.close,
    };
  },
};
