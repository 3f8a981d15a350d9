import { actionsOn, answerCase } from '../cases/visible.ts';
import type { Resolvers } from '../generated.ts';
import type { AppealService } from './service.ts';

/** Resolvers of appeals. */
export const appealResolvers = ({ appeal, decide }: AppealService) =>
  ({
    Appeal: { nextActions: ({ caseId }, _, context) => actionsOn(caseId, ['DECIDE_APPEAL'], context) },
    Mutation: {
      appealDecision: (_, { input }, context) => answerCase(appeal(context, input), context),
      decideAppeal: (_, { input }, context) => answerCase(decide(context, input), context),
    },
  }) satisfies Resolvers;
