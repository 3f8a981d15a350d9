import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { eventCounts } from '../support/event-counts.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { mutationCalls } from '../support/mutations.ts';
import { publishBuick } from '../support/new-listing.ts';
import { outcomeOf } from '../support/refusals.ts';
import { brand, seller, viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();

/** Things of the demo story that a caller without a right may try to change. */
const given = {
  publishListing: 'lst_buick_envision_buick_hangzhou',
  holdUnit: 'hld_none',
  grantAuthorization: 'aut_buick_hangzhou',
  requestAuthorization: 'aut_buick_hangzhou',
  offerAuthorization: 'aut_buick_hangzhou',
  openCase: 'cas_none',
  reportPromotion: 'cas_none',
  noticedCase: 'cas_none',
  filedCase: 'cas_none',
  createCampaign: 'cmp_double11_2026',
  bookAppointment: 'vis_wang_xixi',
  'bookAppointment.checkInToken': 'none',
  recordPurchase: 'pur_none',
  purchaseToVerify: 'pur_none',
  purchaseToReject: 'pur_none',
  redeemCoupons: 'rdm_none',
  lockedRedemption: 'rdm_none',
  coupon: 'cpn_none',
  claimInReview: 'clm_none',
};

test.each(Object.entries(mutationCalls))('an anonymous caller cannot %s', async (name, { input }) => {
  const before = await eventCounts(market);
  expect(await outcomeOf(market, name, { input: input(given) })).toMatchObject({
    type: 'Rejection',
    code: 'UNAUTHENTICATED',
  });
  expect(await eventCounts(market)).toEqual(before);
});

const wrong: readonly (readonly [name: string, as: Viewer, code: string])[] = [
  ['publishListing', viewers.buyer, 'FORBIDDEN'],
  ['publishListing', brand('brd_buick'), 'FORBIDDEN'],
  ['changePrice', seller('sel_chevrolet_wuhan'), 'FORBIDDEN'],
  ['changePrice', viewers.buyer, 'FORBIDDEN'],
  ['pauseListing', seller('sel_chevrolet_wuhan'), 'FORBIDDEN'],
  ['resumeListing', seller('sel_chevrolet_wuhan'), 'FORBIDDEN'],
  ['withdrawListing', seller('sel_chevrolet_wuhan'), 'FORBIDDEN'],
  ['withdrawListing', brand('brd_buick'), 'FORBIDDEN'],
  ['holdUnit', seller('sel_buick_hangzhou'), 'FORBIDDEN'],
  ['releaseHold', viewers.otherBuyer, 'NOT_FOUND'],
  ['grantAuthorization', brand('brd_tesla'), 'FORBIDDEN'],
  ['grantAuthorization', viewers.buyer, 'FORBIDDEN'],
  ['suspendAuthorization', brand('brd_tesla'), 'FORBIDDEN'],
  ['reinstateAuthorization', brand('brd_tesla'), 'FORBIDDEN'],
  ['revokeAuthorization', brand('brd_tesla'), 'FORBIDDEN'],
  ['revokeAuthorization', viewers.buyer, 'FORBIDDEN'],
  ['orderMeasure', brand('brd_buick'), 'FORBIDDEN'],
  ['liftMeasure', seller('sel_buick_hangzhou'), 'FORBIDDEN'],
  ['requestAuthorization', brand('brd_wuling'), 'FORBIDDEN'],
  ['offerAuthorization', brand('brd_tesla'), 'FORBIDDEN'],
  ['approveAuthorization', seller('sel_buick_hangzhou'), 'FORBIDDEN'],
  ['relinquishAuthorization', brand('brd_buick'), 'FORBIDDEN'],
  ['renewAuthorization', seller('sel_wuling_liuzhou'), 'FORBIDDEN'],
  ['setBrandPolicy', brand('brd_buick'), 'FORBIDDEN'],
  ['setBrandPolicy', seller('sel_wuling_liuzhou'), 'FORBIDDEN'],
  ['reportListings', brand('brd_buick'), 'FORBIDDEN'],
  ['reportListings', viewers.moderator, 'FORBIDDEN'],
  ['reportPromotion', seller('sel_bargain_autos'), 'FORBIDDEN'],
  ['openCase', brand('brd_tesla'), 'FORBIDDEN'],
  ['decideCase', brand('brd_tesla'), 'FORBIDDEN'],
  ['createCampaign', brand('brd_buick'), 'FORBIDDEN'],
  ['endorsePromotion', seller('sel_buick_hangzhou'), 'FORBIDDEN'],
  ['bookAppointment', seller('sel_buick_hangzhou'), 'FORBIDDEN'],
  ['confirmAppointment', viewers.otherBuyer, 'FORBIDDEN'],
  ['confirmAppointment', seller('sel_saic_vw_shanghai'), 'NOT_FOUND'],
  ['denyAppointment', seller('sel_buick_hangzhou'), 'NOT_FOUND'],
  ['cancelAppointment', viewers.buyer, 'NOT_FOUND'],
  ['cancelAppointment', viewers.moderator, 'FORBIDDEN'],
  ['checkIn', viewers.otherBuyer, 'FORBIDDEN'],
  ['checkIn', seller('sel_saic_vw_shanghai'), 'CHECK_IN_REFUSED'],
  ['recordPurchase', viewers.buyer, 'FORBIDDEN'],
  ['recordPurchase', viewers.moderator, 'FORBIDDEN'],
  ['markDelivered', viewers.buyer, 'FORBIDDEN'],
  ['verifyPurchase', seller('sel_buick_hangzhou'), 'FORBIDDEN'],
  ['rejectPurchase', viewers.buyer, 'FORBIDDEN'],
  ['unwindPurchase', viewers.buyer, 'FORBIDDEN'],
  ['unwindPurchase', seller('sel_saic_vw_shanghai'), 'NOT_FOUND'],
];

test.each(wrong)('%s is refused to %j as %s', async (name, as, code) => {
  const call = mutationCalls[name];
  const before = await eventCounts(market);
  expect(await outcomeOf(market, name, { as, input: call?.input(given) ?? {} })).toMatchObject({
    type: 'Rejection',
    code,
    message: expect.stringMatching(/^\S.{9,}$/s),
  });
  expect(await eventCounts(market)).toEqual(before);
});

test('an unknown thing and a thing that is not the caller’s to see are refused alike', async () => {
  const id = await publishBuick(market, 3);
  await outcomeOf(market, 'pauseListing', { as: seller('sel_buick_hangzhou'), input: { listing: id } });
  const as = seller('sel_chevrolet_wuhan');
  const withdraw = (listing: string) => outcomeOf(market, 'withdrawListing', { as, input: { listing } });
  expect(await withdraw(id)).toMatchObject({ type: 'Rejection', code: 'NOT_FOUND' });
  expect(await withdraw(id)).toEqual(await withdraw('lst_nobody'));
});
