import type { Database } from '@marque/kit/db/database.ts';
import { mapEvents } from '@marque/kit/graphql/map-events.ts';
import { GraphQLError } from 'graphql';
import { mayAudit } from '../audit/access.ts';
import type { Resolvers } from '../generated.ts';
import { refuse } from '../problems.ts';
import { followFindings } from './follow.ts';

/** Resolvers of the findings that are followed. */
export const findingSubscription = (database: Database) =>
  ({
    Subscription: {
      findingDetected: {
        subscribe: async (_, { brand: brandId, since }, { viewer, now }) => {
          if (!mayAudit(viewer, brandId)) {
            const { code, message } = refuse(viewer, 'Only the brand and moderators follow its findings.');
            throw new GraphQLError(message, { extensions: { code } });
          }
          const findings = await followFindings(database, { brandId, since: since ?? undefined, now });
          return mapEvents(findings, (findingDetected) => ({ findingDetected }));
        },
      },
    },
  }) satisfies Resolvers;
