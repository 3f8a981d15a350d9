import { forever } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { readPage, toConnection } from '@marque/kit/graphql/connection.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import type { Resolvers } from '../generated.ts';
import { checkKey } from '../idempotency/key.ts';
import { claimActions, claimStatus, historyOf } from './claim.ts';
import type { ClaimService } from './service.ts';
import { claimsInReview, claimsOfBuyer } from './store.ts';
import type { ClaimRow } from './tables.ts';
import { withCoupons } from './with-coupons.ts';

const byCreation = ['integer', 'text'] as const;

const keyOf = ({ createdAt, id }: ClaimRow) => [createdAt, id];

/** Resolvers of claims. */
export const claimResolvers = (database: Database, service: ClaimService) =>
  ({
    Query: {
      claimsInReview: async (_, args, context) => {
        if (context.viewer.role !== 'moderator') return null;
        const page = readPage('claimsInReview', byCreation, args);
        const rows = await claimsInReview(database.reader, context.now, page);
        return toConnection(page, await withCoupons(database.reader, rows, context.now), keyOf);
      },
    },
    Viewer: {
      claims: async (_, args, context) => {
        const page = readPage('claims', byCreation, args);
        const { role, id } = context.viewer;
        const rows = role === 'buyer' ? await claimsOfBuyer(database.reader, id, page) : [];
        return toConnection(page, await withCoupons(database.reader, rows, context.now), keyOf);
      },
    },
    Mutation: {
      reserveRebate: (_, { input }, caller) => {
        checkKey(input.idempotencyKey);
        return service.reserve(caller, input);
      },
      claimRebate: (_, { input }, caller) => {
        checkKey(input.idempotencyKey);
        return service.claim(caller, input);
      },
      reviewClaim: (_, { input }, caller) => {
        checkKey(input.idempotencyKey);
        return service.review(caller, input);
      },
    },
    ReserveRebateResult: { __resolveType: (result) => (isRejection(result) ? 'Rejection' : 'RebateClaim') },
    ClaimRebateResult: { __resolveType: (result) => (isRejection(result) ? 'Rejection' : 'RebateClaim') },
    ReviewClaimResult: { __resolveType: (result) => (isRejection(result) ? 'Rejection' : 'RebateClaim') },
    RebateClaim: {
      __resolveReference: ({ id }, context) => context.claims.load(id),
      status: claimStatus,
      amount: ({ amount, currency }) => ({ minorUnits: amount, currency }),
      campaign: async ({ campaignId }, _, { book }) => {
        const campaign = (await book()).byId.get(campaignId);
        if (!campaign) throw new Error(`The claim's campaign ${campaignId} is gone`);
        return campaign;
      },
      purchase: ({ purchaseId }, _, { purchases }) => purchases.load(purchaseId),
      rejection: ({ rejectionReason }) =>
        rejectionReason === null ? null : reject('REJECTED_IN_REVIEW', rejectionReason),
      claimedAt: ({ createdAt }) => createdAt,
      reservedUntil: ({ reservedUntil, asOf }) =>
        reservedUntil < forever && asOf < reservedUntil ? reservedUntil : null,
      history: (claim) => [...historyOf(claim)],
      nextActions: (claim, _, { viewer }) => claimActions(claim, viewer),
    },
  }) satisfies Resolvers;
