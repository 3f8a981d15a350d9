import { forever } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { inLanguage } from '@marque/kit/graphql/language.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { type Context, forget } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { lastChange, revokedAt } from './history.ts';
import {
  authorizationCheck,
  authorizationLists,
  countOf,
  listingEligibility,
  visibleAuthorization,
} from './queries.ts';
import type { AuthorizationService, Outcome } from './service.ts';
import { isSide, mayReadReason, possibleActions } from './sides.ts';
import { statusOf } from './status.ts';
import type { AuthorizationRow } from './tables.ts';

/** Answers a command with what it came to, read anew. */
const answer = async (outcome: Promise<Outcome>, { loaders }: Context) => {
  const done = await outcome;
  forget(loaders);
  return isRejection(done) ? done : { ...done, __typename: 'Authorization' as const };
};

const references = (ids: readonly string[] | null) => ids?.map((id) => ({ id })) ?? null;

const grantedBy = async ({ grantorId: id, ancestors }: AuthorizationRow, _: unknown, { loaders }: Context) => {
  const grantor = await (ancestors.length > 0 ? loaders.seller : loaders.brand).load(id);
  return { id, name: grantor ? inLanguage(grantor.name) : null };
};

const chainOf = (row: AuthorizationRow, { loaders }: Context) => loaders.chain.load(row);

/** Resolvers of authorisations. */
export const authorizationResolvers = (reader: Executor, service: AuthorizationService) =>
  ({
    Query: {
      authorization: (_, { id }, context) => visibleAuthorization(id, context),
      authorizationCheck,
      listingEligibility,
      ...authorizationLists(reader),
    },
    AuthorizationConnection: { totalCount: (list) => countOf(reader, list) },
    Mutation: {
      grantAuthorization: (_, { input }, context) => answer(service.grant(context, input), context),
      requestAuthorization: (_, { input }, context) => answer(service.request(context, input), context),
      offerAuthorization: (_, { input }, context) => answer(service.offer(context, input), context),
      requestAuthorizationInformation: (_, { input }, context) =>
        answer(service.requestInformation(context, input), context),
      provideAuthorizationInformation: (_, { input }, context) =>
        answer(service.provideInformation(context, input), context),
      approveAuthorization: (_, { input }, context) => answer(service.approve(context, input), context),
      refuseAuthorization: (_, { input }, context) => answer(service.refuse(context, input), context),
      suspendAuthorization: (_, { input }, context) => answer(service.suspend(context, input), context),
      reinstateAuthorization: (_, { input }, context) => answer(service.reinstate(context, input), context),
      revokeAuthorization: (_, { input }, context) => answer(service.revoke(context, input), context),
      relinquishAuthorization: (_, { input }, context) => answer(service.relinquish(context, input), context),
      renewAuthorization: (_, { input }, context) => answer(service.renew(context, input), context),
    },
    Authorization: {
      __resolveReference: async ({ id }, context) => visibleAuthorization(id, context),
      brand: ({ brandId: id }) => ({ id }),
      seller: async ({ sellerId }, _, { loaders }) => {
        const seller = await loaders.seller.load(sellerId);
        if (!seller) throw new Error(`The authorised seller ${sellerId} is missing`);
        return seller;
      },
      parent: async ({ ancestors: [parent] }, _, { loaders }) =>
        parent === undefined ? null : ((await loaders.authorization.load(parent)) ?? null),
      grantedBy,
      scope: ({ models, projects, regions, channels, conditions }) => ({
        models: references(models),
        projects: references(projects),
        regions: regions && [...regions],
        channels: channels && [...channels],
        conditions: conditions && [...conditions],
      }),
      validUntil: ({ validUntil }) => (validUntil === forever ? null : validUntil),
      status: async (row, _, context) => statusOf(await chainOf(row, context), context.now),
      revokedAt: async (row, _, context) => revokedAt(await chainOf(row, context), context.now) ?? null,
      reason: async (row, _, context) => {
        if (!mayReadReason(context.viewer, row)) return null;
        const [own] = await chainOf(row, context);
        return lastChange(own, context.now)?.reason ?? null;
      },
      nextActions: async (row, _, context) =>
        isSide(context.viewer, row)
          ? [...possibleActions(context.viewer, await chainOf(row, context), context.now)]
          : [],
      renews: async ({ renews }, _, context) => (renews === null ? null : visibleAuthorization(renews, context)),
    },
  }) satisfies Resolvers;
