import { type Connection, readPage, toConnection } from '@marque/kit/graphql/connection.ts';
import { inLanguage } from '@marque/kit/graphql/language.ts';
import type { Resolvers } from '../generated.ts';
import { vehicleModelPage } from '../models/store.ts';
import { apartmentProjectPage } from '../projects/store.ts';
import { brandPage, countBrands } from './store.ts';
import type { BrandRow } from './tables.ts';

/** A page of what belongs to one brand, which counts all of it when asked. */
export interface BrandedConnection<Row> extends Connection<Row> {
  readonly brandId: string;
}

const byName = ['text', 'text'] as const;

const keyOf = ({ sortName, id }: Pick<BrandRow, 'sortName' | 'id'>) => [sortName, id] as const;

/** Reads brands and what they make. */
export const resolvers = {
  Query: {
    brand: (_, { id }, { loaders }) => loaders.brand.load(id),
    brands: async (_, query, { reader }) => {
      const page = readPage('brands', byName, query);
      return toConnection(page, await brandPage(reader, page), keyOf);
    },
  },
  BrandConnection: { totalCount: (_parent, _arguments, { reader }) => countBrands(reader) },
  Brand: {
    __resolveReference: async ({ id }, { loaders }) => loaders.brand.load(id),
    name: ({ name, sortName }, { language }) => inLanguage(name, language) ?? sortName,
    vehicleModels: async ({ id: brandId }, query, { reader }) => {
      const page = readPage(`vehicleModels of ${brandId}`, byName, query);
      return { ...toConnection(page, await vehicleModelPage(reader, brandId, page), keyOf), brandId };
    },
    apartmentProjects: async ({ id: brandId }, query, { reader }) => {
      const page = readPage(`apartmentProjects of ${brandId}`, byName, query);
      return { ...toConnection(page, await apartmentProjectPage(reader, brandId, page), keyOf), brandId };
    },
  },
} satisfies Resolvers;
