import { isRejection } from '@marque/kit/rejection.ts';
import { type ListingTypeName, typeNameOf } from '@marque/schema/kinds.ts';
import type { Resolvers } from '../generated.ts';
import type { Refusal } from './problems.ts';
import type { ListingRow } from './tables.ts';

const typeOfResult = (result: ListingRow | Refusal): ListingTypeName | 'Rejection' =>
  isRejection(result) ? 'Rejection' : typeNameOf(result.kind);

/** The resolvers of what sellers do with their listings. */
export const mutations = {
  Mutation: {
    publishListing: (_, { input }, context) => context.services.listings.publish(context, input),
    changePrice: (_, { input }, context) => context.services.listings.changePrice(context, input),
    pauseListing: (_, { input }, context) => context.services.listings.pause(context, input.listing),
    resumeListing: (_, { input }, context) => context.services.listings.resume(context, input.listing),
    withdrawListing: (_, { input }, context) => context.services.listings.withdraw(context, input.listing),
  },
  PublishListingResult: { __resolveType: typeOfResult },
  ChangePriceResult: { __resolveType: typeOfResult },
  PauseListingResult: { __resolveType: typeOfResult },
  ResumeListingResult: { __resolveType: typeOfResult },
  WithdrawListingResult: { __resolveType: typeOfResult },
} satisfies Resolvers;
