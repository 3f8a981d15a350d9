import { isRejection } from '@marque/kit/rejection.ts';
import type { Resolvers } from '../generated.ts';
import { checkKey } from '../idempotency/key.ts';
import { redemptionActions, redemptionStatus } from './redemption.ts';
import type { RedemptionService } from './service.ts';

const result = {
  __resolveType: (value: object) => (isRejection(value) ? ('Rejection' as const) : ('Redemption' as const)),
};

/** Resolvers of redemptions. */
export const redemptionResolvers = (service: RedemptionService) =>
  ({
    Mutation: {
      redeemCoupons: (_, { input }, caller) => {
        checkKey(input.idempotencyKey);
        return service.redeem(caller, input);
      },
      captureRedemption: (_, { input }, caller) => {
        checkKey(input.idempotencyKey);
        return service.capture(caller, input);
      },
      releaseRedemption: (_, { input }, caller) => {
        checkKey(input.idempotencyKey);
        return service.release(caller, input);
      },
      reverseRedemption: (_, { input }, caller) => {
        checkKey(input.idempotencyKey);
        return service.reverse(caller, input);
      },
    },
    RedeemCouponsResult: result,
    CaptureRedemptionResult: result,
    ReleaseRedemptionResult: result,
    ReverseRedemptionResult: result,
    Redemption: {
      __resolveReference: ({ id }, { redemptions }) => redemptions.load(id),
      status: redemptionStatus,
      amount: ({ amount, currency }) => ({ minorUnits: amount, currency }),
      seller: ({ sellerId }) => ({ id: sellerId }),
      nextActions: (redemption, _, { viewer }) => redemptionActions(redemption, viewer),
    },
  }) satisfies Resolvers;
