import { isRejection } from '@marque/kit/rejection.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { holdActions, holdStatusAt, mayReadHold } from './rules.ts';
import type { UnitHoldRow } from './tables.ts';

const listingOf = ({ listingId }: UnitHoldRow, { loaders }: Context) => loaders.listing.load(listingId);

/** The resolvers of holds. */
export const resolvers = {
  Mutation: {
    holdUnit: (_, { input }, context) => context.services.holds.place(context, input.listing),
    releaseHold: (_, { input }, context) => context.services.holds.release(context, input.hold),
  },
  HoldUnitResult: { __resolveType: (result) => (isRejection(result) ? 'Rejection' : 'UnitHold') },
  ReleaseHoldResult: { __resolveType: (result) => (isRejection(result) ? 'Rejection' : 'UnitHold') },
  UnitHold: {
    __resolveReference: async ({ id }, context) => {
      const hold = await context.loaders.hold.load(id);
      return hold && mayReadHold(hold, await listingOf(hold, context), context.viewer) ? hold : null;
    },
    listing: async (hold, _, context) => {
      const listing = await listingOf(hold, context);
      if (!listing) throw new Error(`The hold ${hold.id} has no listing`);
      return listing;
    },
    status: (hold, _, { now }) => holdStatusAt(hold, now),
    nextActions: async (hold, _, context) =>
      holdActions(hold, await listingOf(hold, context), context.viewer, context.now),
  },
} satisfies Resolvers;
