import { isRejection } from '@marque/kit/rejection.ts';
import { forget } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { type PolicyService, possibleActions } from './service.ts';
import { policyAt } from './store.ts';

/** Resolvers of brands' policies. */
export const policyResolvers = ({ set }: PolicyService) =>
  ({
    Brand: {
      policy: async ({ id }, { at }, { loaders, now }) => policyAt(id, await loaders.policies.load(id), at ?? now),
    },
    BrandPolicy: {
      brand: ({ brandId: id }) => ({ id }),
      nextActions: ({ brandId }, _, { viewer }) => possibleActions(viewer, brandId),
    },
    Mutation: {
      setBrandPolicy: async (_, { input }, context) => {
        const outcome = await set(context, input);
        forget(context.loaders);
        return isRejection(outcome) ? outcome : { ...outcome, __typename: 'BrandPolicy' as const };
      },
    },
  }) satisfies Resolvers;
