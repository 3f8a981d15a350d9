import { isRejection } from '@marque/kit/rejection.ts';
import type { Resolvers } from '../generated.ts';
import { referenceTo } from '../listings/resolvers.ts';
import type { EnforcementService, Outcome } from './service.ts';

const referred = (outcome: Outcome) => (isRejection(outcome) ? outcome : referenceTo(outcome));

/** Resolvers of the commands on measures. */
export const enforcementResolvers = ({ order, lift }: EnforcementService) =>
  ({
    Mutation: {
      orderMeasure: async (_, { input }, caller) => referred(await order(caller, input)),
      liftMeasure: async (_, { input }, caller) => referred(await lift(caller, input)),
    },
  }) satisfies Resolvers;
