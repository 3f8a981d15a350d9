import { forever } from '@marque/kit/clock.ts';
import { inLanguage } from '@marque/kit/graphql/language.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { isRegion } from '@marque/schema/regions.ts';
import { type Context, forget } from '../context.ts';
import type { QueryAuthorizationCheckArgs, Resolvers } from '../generated.ts';
import { judge } from './check.ts';
import { lastChange, revokedAt } from './history.ts';
import type { AuthorizationService, Outcome } from './service.ts';
import { mayCommand, mayReadReason, possibleActions, statusOf } from './status.ts';
import type { AuthorizationRow } from './tables.ts';

/** Answers a command with what it came to, read anew. */
const answer = async (outcome: Promise<Outcome>, { loaders }: Context) => {
  const done = await outcome;
  forget(loaders);
  return isRejection(done) ? done : { ...done, __typename: 'Authorization' as const };
};

const references = (ids: readonly string[] | null) => ids?.map((id) => ({ id })) ?? null;

const check = async (_: unknown, args: QueryAuthorizationCheckArgs, { loaders, now }: Context) => {
  const { brand: brandId, seller: sellerId, model, region, channel, condition } = args;
  if (region != null && !isRegion(region))
    throw badInput('Write a region as ISO 3166 has it, such as CN or CN-SH', 'region');
  const granted = await loaders.granted.load({ brandId, sellerId });
  const chains = await Promise.all(granted.map((row) => loaders.chain.load(row)));
  const asOf = args.at ?? now;
  const facts = {
    productId: model ?? undefined,
    region: region ?? undefined,
    channel: channel ?? undefined,
    condition: condition ?? undefined,
  };
  const { authorized, reasons, chain } = judge(chains, facts, asOf);
  return { authorized, asOf, reasons, chain };
};

const grantedBy = async ({ grantorId: id, ancestors }: AuthorizationRow, _: unknown, { loaders }: Context) => {
  const grantor = await (ancestors.length > 0 ? loaders.seller : loaders.brand).load(id);
  return { id, name: grantor ? inLanguage(grantor.name) : null };
};

const chainOf = (row: AuthorizationRow, { loaders }: Context) => loaders.chain.load(row);

/** Resolvers of authorisations. */
export const authorizationResolvers = ({ grant, suspend, reinstate, revoke }: AuthorizationService) =>
  ({
    Query: {
      authorization: async (_, { id }, { loaders }) => (await loaders.authorization.load(id)) ?? null,
      authorizationCheck: check,
    },
    Mutation: {
      grantAuthorization: (_, { input }, context) => answer(grant(context, input), context),
      suspendAuthorization: (_, { input }, context) => answer(suspend(context, input), context),
      reinstateAuthorization: (_, { input }, context) => answer(reinstate(context, input), context),
      revokeAuthorization: (_, { input }, context) => answer(revoke(context, input), context),
    },
    Authorization: {
      __resolveReference: async ({ id }, { loaders }) => (await loaders.authorization.load(id)) ?? null,
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
        mayCommand(context.viewer, row) ? possibleActions(await chainOf(row, context), context.now) : [],
    },
  }) satisfies Resolvers;
