import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { bargainAutos, modelThree, moderators, tesla } from './cases.ts';
import { moments } from './clock.ts';
import { newBuick } from './new-listing.ts';
import { envision, saleOf } from './sales.ts';
import { brand, seller, viewers } from './viewers.ts';

/** Earlier answers of a run through all mutations: the id of what each gave by the mutation's name, its other texts by `mutation.field`, and what stood there before. */
export type Given = Readonly<Record<string, string>>;

/** One sensible call of a mutation. */
export interface MutationCall {
  readonly as: Viewer;
  /** The instant as of which it is sent; the present without. */
  readonly at?: Instant;
  readonly input: (given: Given) => object;
  /** The type that it answers with; never `Rejection`. */
  readonly answers: string;
}

const buick = seller('sel_buick_hangzhou');
const wuling = brand('brd_wuling');
const countyCars = seller('sel_county_cars');
const saic = seller('sel_saic_vw_shanghai');
const festival = moments.firstWindow;
const ofListing = ({ publishListing }: Given) => ({ listing: publishListing });
const ofCase = ({ openCase }: Given) => ({ case: openCase });
const ofAuthorization = ({ grantAuthorization }: Given) => ({ authorization: grantAuthorization });

/** Every mutation of the API once, in an order in which each finds what it needs. */
export const mutationCalls: Readonly<Record<string, MutationCall>> = {
  publishListing: { as: buick, input: () => newBuick(1), answers: 'CarListing' },
  changePrice: {
    as: buick,
    input: (given) => ({ ...ofListing(given), price: { minorUnits: 21_000_000, currency: 'CNY' }, expectedVersion: 1 }),
    answers: 'CarListing',
  },
  pauseListing: { as: buick, input: ofListing, answers: 'CarListing' },
  resumeListing: { as: buick, input: ofListing, answers: 'CarListing' },
  holdUnit: { as: viewers.buyer, input: ofListing, answers: 'UnitHold' },
  releaseHold: { as: viewers.buyer, input: ({ holdUnit }) => ({ hold: holdUnit }), answers: 'UnitHold' },
  orderMeasure: {
    as: viewers.moderator,
    input: (given) => ({ ...ofListing(given), measure: 'LABELLED', reasons: ['The photos are of another car.'] }),
    answers: 'CarListing',
  },
  liftMeasure: { as: viewers.moderator, input: ofListing, answers: 'CarListing' },
  withdrawListing: { as: buick, input: ofListing, answers: 'CarListing' },
  grantAuthorization: {
    as: wuling,
    input: () => ({
      brand: 'brd_wuling',
      seller: 'sel_county_cars',
      scope: { models: ['mdl_wuling_hongguang_mini'], regions: ['CN-HA'], conditions: ['NEW'], channels: ['ONLINE'] },
      validUntil: '2027-01-01T00:00:00+08:00',
    }),
    answers: 'Authorization',
  },
  suspendAuthorization: {
    as: wuling,
    input: (given) => ({ ...ofAuthorization(given), reason: 'Under review.' }),
    answers: 'Authorization',
  },
  reinstateAuthorization: { as: wuling, input: ofAuthorization, answers: 'Authorization' },
  revokeAuthorization: {
    as: wuling,
    input: (given) => ({ ...ofAuthorization(given), reason: 'The contract ended.' }),
    answers: 'Authorization',
  },
  requestAuthorization: {
    as: countyCars,
    input: () => ({ brand: 'brd_wuling', scope: { regions: ['CN-HA'], conditions: ['USED'] } }),
    answers: 'Authorization',
  },
  requestAuthorizationInformation: {
    as: wuling,
    input: ({ requestAuthorization }) => ({ authorization: requestAuthorization, reason: 'Where is your store?' }),
    answers: 'Authorization',
  },
  provideAuthorizationInformation: {
    as: countyCars,
    input: ({ requestAuthorization }) => ({ authorization: requestAuthorization, reason: 'In Yanling.' }),
    answers: 'Authorization',
  },
  approveAuthorization: {
    as: wuling,
    input: ({ requestAuthorization }) => ({ authorization: requestAuthorization }),
    answers: 'Authorization',
  },
  relinquishAuthorization: {
    as: countyCars,
    input: ({ requestAuthorization }) => ({ authorization: requestAuthorization, reason: 'We close.' }),
    answers: 'Authorization',
  },
  offerAuthorization: {
    as: wuling,
    input: () => ({ brand: 'brd_wuling', seller: countyCars.id, scope: { regions: ['CN-SN'] } }),
    answers: 'Authorization',
  },
  refuseAuthorization: {
    as: countyCars,
    input: ({ offerAuthorization }) => ({ authorization: offerAuthorization, reason: 'Too far away.' }),
    answers: 'Authorization',
  },
  renewAuthorization: {
    as: wuling,
    input: () => ({ authorization: 'aut_wuling_liuzhou', validUntil: '2036-01-01T00:00:00+08:00' }),
    answers: 'Authorization',
  },
  setBrandPolicy: {
    as: wuling,
    input: () => ({ brand: 'brd_wuling', endorsementRequired: 'ALWAYS', guidePricePublic: true }),
    answers: 'BrandPolicy',
  },
  reportListings: {
    as: tesla,
    input: () => ({
      brand: tesla.id,
      listings: [modelThree],
      kind: 'UNAUTHORIZED_UNDISCLOSED',
      explanation: 'We did not authorise this seller.',
      goodFaith: true,
    }),
    answers: 'ReportReceipt',
  },
  reportPromotion: {
    as: tesla,
    input: () => ({
      brand: tesla.id,
      campaign: 'cmp_model3_subsidy_2026',
      kind: 'UNENDORSED_PROMOTION',
      explanation: 'We take no part in it.',
      goodFaith: true,
    }),
    answers: 'ViolationCase',
  },
  openCase: {
    as: viewers.moderator,
    input: () => ({ listing: modelThree, kind: 'DUPLICATE_VIN', explanation: 'The photos show the car of another.' }),
    answers: 'ViolationCase',
  },
  sendNotice: { as: viewers.moderator, input: ofCase, answers: 'ViolationCase' },
  fileCounterNotice: {
    as: bargainAutos,
    input: (given) => ({ ...ofCase(given), statement: 'The car is ours.', goodFaith: true }),
    answers: 'ViolationCase',
  },
  extendMeasure: {
    as: moderators.li,
    input: (given) => ({ ...ofCase(given), reason: 'The brand sued.' }),
    answers: 'ViolationCase',
  },
  returnCounterNotice: {
    as: moderators.li,
    input: (given) => ({ ...ofCase(given), reason: 'Send the invoice.' }),
    answers: 'ViolationCase',
  },
  takeUpCase: { as: moderators.li, at: festival, input: ofCase, answers: 'ViolationCase' },
  decideCase: {
    as: moderators.li,
    at: festival,
    input: (given) => ({
      ...ofCase(given),
      outcome: 'UPHELD',
      measure: 'LABELLED',
      ground: 'INCOMPATIBLE_CONTENT',
      groundReference: 'Terms, section 4: one offer a car.',
      facts: 'The photos show the car of another listing.',
    }),
    answers: 'ViolationCase',
  },
  appealDecision: {
    as: bargainAutos,
    at: festival,
    input: (given) => ({ ...ofCase(given), statement: 'The photos are ours.' }),
    answers: 'ViolationCase',
  },
  decideAppeal: {
    as: moderators.zhao,
    at: festival,
    input: (given) => ({ ...ofCase(given), outcome: 'CONFIRMED', reasons: 'They are not.' }),
    answers: 'ViolationCase',
  },
  confirmRemedy: {
    as: tesla,
    input: ({ noticedCase }) => ({ case: noticedCase, reason: 'The marks are gone.' }),
    answers: 'ViolationCase',
  },
  withdrawCase: {
    as: tesla,
    input: ({ filedCase }) => ({ case: filedCase, reason: 'We were mistaken.' }),
    answers: 'ViolationCase',
  },
  voidCase: {
    as: viewers.moderator,
    input: ({ reportPromotion }) => ({ case: reportPromotion, reason: 'The promotion is over.' }),
    answers: 'ViolationCase',
  },
  createCampaign: {
    as: viewers.moderator,
    input: () => ({
      code: 'NEW-YEAR-2027',
      name: [{ language: 'en', text: 'New year' }],
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      windows: [{ localStart: '2027-01-01T00:00', localEnd: '2027-01-04T00:00' }],
      brands: ['brd_wuling'],
      kinds: ['CAR'],
      funding: [
        { funder: 'BRAND', organization: 'brd_wuling', basisPoints: 5000 },
        { funder: 'PLATFORM', basisPoints: 5000 },
      ],
      rebateRules: [
        {
          kind: 'PRICE_TIERS',
          floor: 100_000,
          ceiling: 500_000,
          requires: ['PURCHASE'],
          tiers: [{ priceFrom: 0, amount: 200_000 }],
        },
      ],
      discounts: [{ amount: 50_000, label: [{ language: 'en', text: 'New year gift' }] }],
    }),
    answers: 'Campaign',
  },
  endorsePromotion: {
    as: wuling,
    input: ({ createCampaign }) => ({ campaign: createCampaign, state: 'ENDORSED', statement: 'We stand behind it.' }),
    answers: 'Endorsement',
  },
  bookAppointment: {
    as: viewers.buyer,
    at: festival,
    input: () => ({ store: 'sto_buick_hangzhou', listing: envision, startsAt: '2026-11-02T18:00:00+08:00' }),
    answers: 'Appointment',
  },
  confirmAppointment: {
    as: buick,
    at: festival,
    input: ({ bookAppointment }) => ({ appointment: bookAppointment }),
    answers: 'Appointment',
  },
  checkIn: {
    as: buick,
    at: festival,
    input: (given) => ({ appointment: given.bookAppointment, token: given['bookAppointment.checkInToken'] }),
    answers: 'Appointment',
  },
  denyAppointment: { as: saic, input: () => ({ appointment: 'vis_wang_anting' }), answers: 'Appointment' },
  cancelAppointment: {
    as: viewers.otherBuyer,
    input: () => ({ appointment: 'vis_wang_xixi' }),
    answers: 'Appointment',
  },
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
