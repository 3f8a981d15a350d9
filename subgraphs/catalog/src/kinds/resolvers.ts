import type { Resolvers } from '../generated.ts';
import { isConcerned } from '../listings/visibility.ts';
import { maskVin } from './vin.ts';

/** The fields that only one kind of listing has and that are not its columns as they are. */
export const resolvers = {
  CarListing: {
    model: ({ productId }, _, { loaders }) => (productId === null ? null : loaders.model.load(productId)),
    vin: (row, _, { viewer }) => (row.vin === null || isConcerned(row, viewer) ? row.vin : maskVin(row.vin)),
  },
  ApartmentListing: {
    project: ({ productId }, _, { loaders }) => (productId === null ? null : loaders.project.load(productId)),
  },
} satisfies Resolvers;
