import type { Database } from '@marque/kit/db/database.ts';
import { readPage, toConnection } from '@marque/kit/graphql/connection.ts';
import type { Resolvers } from '../generated.ts';
import { findOwnPurchases } from '../purchases/store.ts';
import { findOwnAppointments } from '../visits/store.ts';

/** Resolvers of the caller and what is the caller's own. */
export const viewerResolvers = ({ reader }: Database) =>
  ({
    Query: {
      viewer: (_, _arguments, { viewer }) => (viewer.role === 'anonymous' ? null : viewer),
    },
    Viewer: {
      visits: async (viewer, args) => {
        const page = readPage('visits', ['text'], args);
        return toConnection(page, await findOwnAppointments(reader, viewer, page), ({ id }) => [id]);
      },
      purchases: async (viewer, args) => {
        const page = readPage('purchases', ['text'], args);
        return toConnection(page, await findOwnPurchases(reader, viewer, page), ({ id }) => [id]);
      },
    },
  }) satisfies Resolvers;
