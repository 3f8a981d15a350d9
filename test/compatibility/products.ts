import { mergeResolvers } from '@marque/kit/graphql/resolvers.ts';
import { readTypeDefs } from '@marque/kit/graphql/sdl.ts';
import { subgraphSchema } from '@marque/kit/graphql/subgraph-schema.ts';
import { memoryFeed } from '@marque/kit/server/testing/memory-feed.ts';
import type { SubgraphDefinition } from '@marque/kit/subgraph.ts';

interface Product {
  readonly id: string;
  readonly sku: string;
  readonly package: string;
  readonly variation: { readonly id: string };
  readonly research: readonly Research[];
}
interface Research {
  readonly study: { readonly caseNumber: string; readonly description: string };
}
interface User {
  readonly email: string;
  readonly totalProductsCreated: number;
  readonly yearsOfEmployment: number;
}

const user = { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337 };
const federation: Research = { study: { caseNumber: '1234', description: 'Federation Study' } };
const studio: Research = { study: { caseNumber: '1235', description: 'Studio Study' } };
const products: readonly Product[] = [
  {
    ...{ id: 'apollo-federation', sku: 'federation', package: '@apollo/federation' },
    ...{ variation: { id: 'OSS' }, research: [federation] },
  },
  { ...{ id: 'apollo-studio', sku: 'studio', package: '' }, variation: { id: 'platform' }, research: [studio] },
];
const deprecated = {
  ...{ sku: 'apollo-federation-v1', package: '@apollo/federation-v1', reason: 'Migrate to Federation V2' },
  createdBy: user,
};

const deprecatedOf = (reference: { sku: string; package: string }) =>
  reference.sku === deprecated.sku && reference.package === deprecated.package ? deprecated : null;

/** Whether a product is the one of a reference: by whichever of its keys. */
const isOf = (product: Product, { id, sku, variation, ...key }: Partial<Product>): boolean => {
  if (id !== undefined) return product.id === id;
  if (product.sku !== sku) return false;
  return variation ? product.variation.id === variation.id : product.package === key.package;
};

const resolvers = mergeResolvers(
  {
    Query: {
      product: (_: unknown, { id }: { id: string }) => products.find((product) => product.id === id),
      deprecatedProduct: (_: unknown, reference: { sku: string; package: string }) => deprecatedOf(reference),
    },
  },
  {
    Product: {
      __resolveReference: async (reference: Partial<Product>) => products.find((product) => isOf(product, reference)),
      dimensions: () => ({ size: 'small', weight: 1, unit: 'kg' }),
      createdBy: () => user,
    },
    DeprecatedProduct: { __resolveReference: async (reference: typeof deprecated) => deprecatedOf(reference) },
    ProductResearch: {
      __resolveReference: async ({ study }: Research) =>
        [federation, studio].find((one) => one.study.caseNumber === study.caseNumber),
    },
  },
  {
    User: {
      __resolveReference: async (reference: Partial<User>) => ({ ...user, ...reference }),
      averageProductsCreatedPerYear: ({ totalProductsCreated, yearsOfEmployment }: User) =>
        Math.round(totalProductsCreated / yearsOfEmployment),
    },
    Inventory: {
      __resolveReference: async (reference: object) => reference,
      deprecatedProducts: () => [deprecated],
    },
  },
);

/** The subgraph that Apollo's tests ask, in the way in which ours are made; its schema is the one that the tests bring. */
export function productsOf(schema: URL): SubgraphDefinition {
  const typeDefs = readTypeDefs(schema);
  return {
    name: 'products',
    typeDefs,
    open: async () => ({
      name: 'products',
      schema: subgraphSchema(typeDefs, resolvers),
      context: (facts) => facts,
      feed: memoryFeed(),
      consumers: [],
      seed: async () => {},
      sound: () => true,
      close: async () => {},
    }),
  };
}
