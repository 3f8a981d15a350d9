import { inLanguage } from '@marque/kit/graphql/language.ts';
import { regionOf } from '@marque/schema/regions.ts';
import type { Resolvers } from '../generated.ts';
import { countApartmentProjects } from './store.ts';

/** Reads apartment projects; `offers` are the listings' to resolve. */
export const resolvers = {
  Query: { apartmentProject: (_, { id }, { loaders }) => loaders.project.load(id) },
  ApartmentProjectConnection: { totalCount: ({ brandId }, _, { reader }) => countApartmentProjects(reader, brandId) },
  ApartmentProject: {
    __resolveReference: async ({ id }, { loaders }) => loaders.project.load(id),
    name: ({ name, sortName }, { language }) => inLanguage(name, language) ?? sortName,
    brand: async ({ id, brandId }, _, { loaders }) => {
      const brand = await loaders.brand.load(brandId);
      if (!brand) throw new Error(`The brand ${brandId} of the project ${id} is not there`);
      return brand;
    },
    region: ({ region }) => regionOf(region),
    coordinates: ({ latitude, longitude }) =>
      latitude === null || longitude === null ? null : { latitude, longitude },
  },
} satisfies Resolvers;
