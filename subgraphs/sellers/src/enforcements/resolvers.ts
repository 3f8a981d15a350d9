import { isRejection } from '@marque/kit/rejection.ts';
import { visibleCase } from '../cases/visible.ts';
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

/** Resolvers of measures and the commands on them. */
export const enforcementResolvers = ({ order, lift }: EnforcementService) =>
  ({
    Enforcement: {
      case: ({ caseId }, _, context) => (caseId === null ? null : visibleCase(caseId, context)),
      nextActions: ({ measure }, _, { viewer }) => {
        if (viewer.role !== 'moderator') return [];
        return measure === 'NONE' ? ['ORDER'] : ['ORDER', 'LIFT'];
      },
    },
    Mutation: {
      orderMeasure: (_, { input }, context) => answer(order(context, input), context),
      liftMeasure: (_, { input }, context) => answer(lift(context, input), context),
    },
  }) satisfies Resolvers;
