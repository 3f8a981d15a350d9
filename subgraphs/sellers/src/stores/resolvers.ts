import { inLanguage } from '@marque/kit/graphql/language.ts';
import { regionOf } from '@marque/schema/regions.ts';
import type { Resolvers } from '../generated.ts';

/** Resolvers of stores. */
export const storeResolvers = {
  Query: { store: async (_, { id }, { loaders }) => (await loaders.store.load(id)) ?? null },
  Store: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.store.load(id)) ?? null,
    name: ({ name, id }, { language }) => inLanguage(name, language) ?? id,
    seller: async ({ sellerId }, _, { loaders }) => {
      const seller = await loaders.seller.load(sellerId);
      if (!seller) throw new Error(`The store's seller ${sellerId} is missing`);
      return seller;
    },
    region: ({ region }) => regionOf(region),
    coordinates: ({ latitude, longitude }) =>
      latitude === null || longitude === null ? null : { latitude, longitude },
  },
} satisfies Resolvers;
