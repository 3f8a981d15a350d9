import { inLanguage } from '@marque/kit/graphql/language.ts';
import type { Resolvers } from '../generated.ts';
import { countVehicleModels } from './store.ts';

/** Reads vehicle models; `offers` are the listings' to resolve. */
export const resolvers = {
  Query: { vehicleModel: (_, { id }, { loaders }) => loaders.model.load(id) },
  VehicleModelConnection: { totalCount: ({ brandId }, _, { reader }) => countVehicleModels(reader, brandId) },
  VehicleModel: {
    __resolveReference: async ({ id }, { loaders }) => loaders.model.load(id),
    name: ({ name, sortName }, { language }) => inLanguage(name, language) ?? sortName,
    brand: async ({ id, brandId }, _, { loaders }) => {
      const brand = await loaders.brand.load(brandId);
      if (!brand) throw new Error(`The brand ${brandId} of the model ${id} is not there`);
      return brand;
    },
    guidePrice: ({ guidePrice, currency }) => (guidePrice === null ? null : { minorUnits: guidePrice, currency }),
  },
} satisfies Resolvers;
