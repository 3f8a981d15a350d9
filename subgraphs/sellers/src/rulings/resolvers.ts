import { forever } from '@marque/kit/clock.ts';
import { answerCase } from '../cases/visible.ts';
import type { Resolvers } from '../generated.ts';
import type { RulingService } from './service.ts';
import { statementOf } from './statement.ts';

/** Resolvers of decisions. */
export const rulingResolvers = ({ takeUp, decide }: RulingService) =>
  ({
    Mutation: {
      takeUpCase: (_, { input }, context) => answerCase(takeUp(context, input), context),
      decideCase: (_, { input }, context) => answerCase(decide(context, input), context),
    },
    ViolationCase: {
      decision: ({ ruling }) => ruling ?? null,
      statementOfReasons: statementOf,
    },
    CaseDecision: { measureEndsAt: ({ measureEndsAt }) => (measureEndsAt === forever ? null : measureEndsAt) },
  }) satisfies Resolvers;
