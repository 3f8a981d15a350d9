import { isRejection } from '@marque/kit/rejection.ts';
import type { Resolvers } from '../generated.ts';
import type { EndorsementService } from './service.ts';

/** Resolvers of endorsements. */
export const endorsementResolvers = (service: EndorsementService) =>
  ({
    Mutation: {
      endorsePromotion: (_, { input }, caller) => service.endorse(caller, input),
    },
    EndorsePromotionResult: {
      __resolveType: (result) => (isRejection(result) ? 'Rejection' : 'Endorsement'),
    },
    Endorsement: {
      brand: ({ brandId }) => ({ id: brandId }),
    },
  }) satisfies Resolvers;
