import { isRejection } from '@marque/kit/rejection.ts';
import { type Context, forget } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { referenceTo } from '../listings/resolvers.ts';
import type { EnforcementService, Outcome } from './service.ts';

/** Answers a command with the listing that it is about, to be read anew. */
const answer = async (outcome: Promise<Outcome>, { loaders }: Context) => {
  const done = await outcome;
  forget(loaders);
  return isRejection(done) ? done : referenceTo(done);
};

/** Resolvers of the commands on measures. */
export const enforcementResolvers = ({ order, lift }: EnforcementService) =>
  ({
    Mutation: {
      orderMeasure: (_, { input }, context) => answer(order(context, input), context),
      liftMeasure: (_, { input }, context) => answer(lift(context, input), context),
    },
  }) satisfies Resolvers;
