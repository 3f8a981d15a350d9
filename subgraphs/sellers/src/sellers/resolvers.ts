import type { Executor } from '@marque/kit/db/database.ts';
import { type Connection, readPage, toConnection } from '@marque/kit/graphql/connection.ts';
import { inLanguage } from '@marque/kit/graphql/language.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { isId } from '@marque/kit/text.ts';
import { isRegion } from '@marque/schema/regions.ts';
import type { Resolvers } from '../generated.ts';
import { countSellers, findSellers, type SellerCriteria, sellerOrder } from './store.ts';
import type { SellerRow } from './tables.ts';

/** A page of sellers, and what it is a page of. */
export interface SellerList extends Connection<SellerRow> {
  readonly criteria: SellerCriteria;
}

const mostRegions = 100;

const checkRegions = (regions: readonly string[]): void => {
  if (regions.length > mostRegions) throw badInput(`Ask for at most ${mostRegions} regions`, 'filter.region');
  const wrong = regions.find((code) => !isRegion(code));
  if (wrong !== undefined) throw badInput('Write a region as ISO 3166 has it, such as CN or CN-SH', 'filter.region');
};

/** Resolvers of sellers. */
export const sellerResolvers = (reader: Executor) =>
  ({
    Query: {
      seller: async (_, { id }, { loaders }) => (await loaders.seller.load(id)) ?? null,
      sellers: async (_, { filter, ...args }, { now }): Promise<SellerList> => {
        const page = readPage('sellers', sellerOrder.shape, args);
        const criteria = filter ?? {};
        checkRegions(criteria.region ?? []);
        if (criteria.brand != null && !isId(criteria.brand)) throw badInput('Send an id of a brand', 'filter.brand');
        const rows = await findSellers(reader, criteria, now, page);
        return { ...toConnection(page, rows, sellerOrder.keyOf), criteria };
      },
    },
    SellerConnection: { totalCount: ({ criteria }, _, { now }) => countSellers(reader, criteria, now) },
    Seller: {
      __resolveReference: async ({ id }, { loaders }) => (await loaders.seller.load(id)) ?? null,
      name: ({ name, id }, { language }) => inLanguage(name, language) ?? id,
      stores: ({ id }, _, { loaders }) => loaders.storesOf.load(id),
    },
  }) satisfies Resolvers;
