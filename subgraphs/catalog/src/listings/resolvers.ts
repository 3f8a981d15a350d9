import { forever } from '@marque/kit/clock.ts';
import { inLanguage } from '@marque/kit/graphql/language.ts';
import { kindResolvers, typeNameOf } from '@marque/schema/kinds.ts';
import { regionOf } from '@marque/schema/regions.ts';
import type { Context } from '../context.ts';
import type { CarListingResolvers, ListingSort, QueryListingsArgs, Resolvers } from '../generated.ts';
import { labelOf } from './labels.ts';
import type { ListingRow } from './tables.ts';
import { nextActions } from './transitions.ts';
import { isConcerned, mayRead, statusAt } from './visibility.ts';

/** A listing that the caller may see; null where there is none, and where the caller may not. */
const visibleListing = async (id: string, { loaders, viewer, now }: Context): Promise<ListingRow | null> => {
  const row = await loaders.listing.load(id);
  return row && mayRead(row, viewer, now) ? row : null;
};

const discover = (
  { sort, ...query }: Partial<QueryListingsArgs>,
  usualSort: ListingSort,
  { services, now }: Context,
  productId?: string,
) => services.discovery.discover({ ...query, sort: sort ?? usualSort, productId }, now);

/** The fields that every kind of listing has, written once for all of them. */
const listingFields: Omit<CarListingResolvers, '__resolveReference'> = {
  title: ({ title }, { language }) => inLanguage(title, language) ?? '',
  description: ({ description }, { language }) => description && inLanguage(description, language),
  brand: async ({ id, brandId }, _arguments, { loaders }) => {
    const brand = await loaders.brand.load(brandId);
    if (!brand) throw new Error(`The brand ${brandId} of the listing ${id} is not there`);
    return brand;
  },
  seller: ({ sellerId }) => ({ id: sellerId }),
  store: ({ storeId }) => (storeId === null ? null : { id: storeId }),
  status: (row, _arguments, { now }) => statusAt(row, now),
  region: ({ region }) => regionOf(region),
  coordinates: ({ latitude, longitude }) => (latitude === null || longitude === null ? null : { latitude, longitude }),
  price: ({ price, currency }) => ({ minorUnits: price, currency }),
  guidePrice: ({ guidePrice, currency }) => (guidePrice === null ? null : { minorUnits: guidePrice, currency }),
  priceHistory: async ({ id, currency }, _arguments, { loaders }) =>
    (await loaders.priceHistory.load(id)).map(({ price, from }) => ({ price: { minorUnits: price, currency }, from })),
  conflictsWith: (row, _arguments, context) =>
    row.conflictsWith !== null && isConcerned(row, context.viewer) ? visibleListing(row.conflictsWith, context) : null,
  expiresAt: ({ expiresAt }) => (expiresAt === forever ? null : expiresAt),
  nextActions: (row, _arguments, { viewer, now }) => nextActions(row, viewer, now),
};

/** A listing that another subgraph names: the same rule as when a caller does. */
const resolveReference = async (reference: { __typename: string; id: string }, context: Context) => {
  const row = await visibleListing(reference.id, context);
  return row && typeNameOf(row.kind) === reference.__typename ? row : null;
};

/** Reads listings: one by its id, and those on offer that match. */
export const resolvers: Resolvers = {
  Query: {
    listing: (_parent, { id }, context) => visibleListing(id, context),
    listings: (_parent, query, context) => discover(query, 'NEWEST', context),
  },
  VehicleModel: { offers: ({ id }, query, context) => discover(query, 'PRICE_ASC', context, id) },
  ApartmentProject: { offers: ({ id }, query, context) => discover(query, 'PRICE_ASC', context, id) },
  Listing: { __resolveType: ({ kind }) => typeNameOf(kind) },
  ...kindResolvers({ ...listingFields, __resolveReference: resolveReference }),
  ListingConnection: {
    edges: async ({ page }) => (await page()).edges,
    pageInfo: async ({ page }) => (await page()).pageInfo,
    totalCount: async ({ count }) => (await count()).total,
    totalCountIsExact: async ({ count }) => (await count()).isExact,
    facets: ({ facets }, { fields }) => facets(fields),
  },
  ListingFacetValue: {
    label: ({ field, value }, { language }, { loaders }) => labelOf(field, value, { loaders, language }),
  },
};
