import { saleOf } from '../sales.ts';
import { viewers } from '../viewers.ts';
import { buick, festival, type MutationCall } from './call.ts';

/** What is done with purchases, claims and coupons. */
export const rebateCalls: Readonly<Record<string, MutationCall>> = {
  recordPurchase: {
    as: buick,
    at: festival,
    input: ({ bookAppointment }) => ({ ...saleOf('recordPurchase'), visit: bookAppointment }),
    answers: 'Purchase',
  },
  reserveRebate: {
    as: viewers.buyer,
    at: festival,
    input: ({ recordPurchase }) => ({ purchase: recordPurchase, idempotencyKey: 'reserveRebate' }),
    answers: 'RebateClaim',
  },
  markDelivered: {
    as: buick,
    at: festival,
    input: ({ recordPurchase }) => ({ purchase: recordPurchase }),
    answers: 'Purchase',
  },
  claimRebate: {
    as: viewers.buyer,
    at: festival,
    input: ({ recordPurchase }) => ({ purchase: recordPurchase, idempotencyKey: 'claimRebate' }),
    answers: 'RebateClaim',
  },
  redeemCoupons: {
    as: viewers.buyer,
    at: festival,
    input: () => ({
      order: 'sofa',
      amount: { minorUnits: 5_000, currency: 'CNY' },
      seller: buick.id,
      goods: ['HOME'],
      idempotencyKey: 'redeemCoupons',
    }),
    answers: 'Redemption',
  },
  captureRedemption: {
    as: viewers.buyer,
    at: festival,
    input: ({ redeemCoupons }) => ({ redemption: redeemCoupons, idempotencyKey: 'captureRedemption' }),
    answers: 'Redemption',
  },
  reverseRedemption: {
    as: buick,
    at: festival,
    input: ({ redeemCoupons }) => ({ redemption: redeemCoupons, idempotencyKey: 'reverseRedemption' }),
    answers: 'Redemption',
  },
  releaseRedemption: {
    as: viewers.otherBuyer,
    at: festival,
    input: ({ lockedRedemption }) => ({ redemption: lockedRedemption, idempotencyKey: 'releaseRedemption' }),
    answers: 'Redemption',
  },
  freezeCoupon: {
    as: viewers.moderator,
    at: festival,
    input: ({ coupon }) => ({ coupon, frozen: true, idempotencyKey: 'freezeCoupon' }),
    answers: 'Coupon',
  },
  reviewClaim: {
    as: viewers.moderator,
    at: festival,
    input: ({ claimInReview }) => ({ claim: claimInReview, decision: 'APPROVE', idempotencyKey: 'reviewClaim' }),
    answers: 'RebateClaim',
  },
  verifyPurchase: {
    as: viewers.moderator,
    input: ({ purchaseToVerify }) => ({ purchase: purchaseToVerify }),
    answers: 'Purchase',
  },
  rejectPurchase: {
    as: viewers.moderator,
    input: ({ purchaseToReject }) => ({ purchase: purchaseToReject, reason: 'The invoice is of another car.' }),
    answers: 'Purchase',
  },
  unwindPurchase: {
    as: viewers.moderator,
    at: festival,
    input: ({ recordPurchase }) => ({
      purchase: recordPurchase,
      reason: 'The car went back.',
      idempotencyKey: 'unwindPurchase',
    }),
    answers: 'Purchase',
  },
};
