import { isRejection } from '@marque/kit/rejection.ts';
import { answerCase } from '../cases/visible.ts';
import { forget } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { referenceTo } from '../listings/resolvers.ts';
import type { ReportService } from './service.ts';

/** Resolvers of reports. */
export const reportResolvers = ({ listings, promotion, detected }: ReportService) =>
  ({
    Mutation: {
      reportListings: async (_, { input }, context) => {
        const outcome = await listings(context, input);
        forget(context.loaders);
        return isRejection(outcome) ? outcome : { ...outcome, __typename: 'ReportReceipt' as const };
      },
      reportPromotion: (_, { input }, context) => answerCase(promotion(context, input), context),
      openCase: (_, { input }, context) => answerCase(detected(context, input), context),
    },
    ReportReceipt: {
      accepted: ({ cases }) => cases.length,
      rejected: ({ rejected }) => [...rejected],
      cases: async ({ cases }, _, { loaders }) => {
        const records = await loaders.violationCase.loadMany(cases.map(({ id }) => id));
        return records.map((record) => {
          if (record === undefined || record instanceof Error) throw new Error('A case that was opened is missing');
          return record;
        });
      },
    },
    RejectedListing: {
      listing: async ({ id }, _, { loaders }) => {
        const listing = await loaders.listing.load(id);
        return listing ? referenceTo(listing) : null;
      },
    },
  }) satisfies Resolvers;
