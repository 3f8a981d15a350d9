import { possibleActions } from '../cases/states.ts';
import { answerCase, visibleCase } from '../cases/visible.ts';
import type { CaseAction, Resolvers } from '../generated.ts';
import type { AppealService } from './service.ts';

const ofAppeals: readonly CaseAction[] = ['DECIDE_APPEAL'];

/** Resolvers of appeals. */
export const appealResolvers = ({ appeal, decide }: AppealService) =>
  ({
    Appeal: {
      nextActions: async ({ caseId }, _, context) => {
        const record = await visibleCase(caseId, context);
        return record
          ? possibleActions(record, context.viewer, context.now).filter((one) => ofAppeals.includes(one))
          : [];
      },
    },
    Mutation: {
      appealDecision: (_, { input }, context) => answerCase(appeal(context, input), context),
      decideAppeal: (_, { input }, context) => answerCase(decide(context, input), context),
    },
  }) satisfies Resolvers;
