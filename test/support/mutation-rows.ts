import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import type { MutationCall } from './mutations/index.ts';
import { brand, seller, viewers } from './viewers.ts';

/** Who asks for a mutation, seen from what it changes: its own parties, others of their kind, and a subgraph. */
export const askers = [
  'anonymous',
  'buyer',
  'otherBuyer',
  'seller',
  'otherSeller',
  'brand',
  'otherBrand',
  'moderator',
  'service',
] as const;

/** One of them. */
export type Asker = (typeof askers)[number];

/**
 * What a call is answered to each of them, in their order: (d)one, (f)orbidden, (u)nauthenticated, (n)ot found, or refused
 * by an(o)ther rule. Two letters where the service, asked without the gateway's fence, refuses otherwise than the fence.
 */
const table = `
                                anonymous  buyer other  seller other  brand other  moderator service
publishListing                      u        f     f      d      o      f     f        f        f
changePrice                         u        f     f      d      f      f     f        f        f
pauseListing                        u        f     f      d      f      f     f        f        f
resumeListing                       u        f     f      d      n      f     f        f        f
holdUnit                            u        d     d      f      f      f     f        f        f
releaseHold                         u        d     n      d      n      fn    fn       f        fn
orderMeasure                        u        f     f      f      f      f     f        d        f
liftMeasure                         u        f     f      f      f      f     f        d        f
withdrawListing                     u        f     f      d      f      f     f        f        f
grantAuthorization                  u        f     f      f      f      d     f        f        f
suspendAuthorization                u        f     f      f      f      d     f        f        f
reinstateAuthorization              u        f     f      f      f      d     f        f        f
revokeAuthorization                 u        f     f      f      f      d     f        f        f
requestAuthorization                u        f     f      d      d      f     f        f        f
requestAuthorizationInformation     u        fn    fn     f      n      d     n        fn       fn
provideAuthorizationInformation     u        fn    fn     d      n      f     n        fn       fn
approveAuthorization                u        fn    fn     f      n      d     n        fn       fn
relinquishAuthorization             u        fn    fn     d      n      f     n        fn       fn
offerAuthorization                  u        f     f      f      f      d     f        f        f
refuseAuthorization                 u        fn    fn     d      n      f     n        fn       fn
renewAuthorization                  u        f     f      f      f      d     f        f        f
setBrandPolicy                      u        f     f      f      f      d     f        d        f
reportListings                      u        f     f      f      f      d     f        f        f
reportPromotion                     u        f     f      f      f      d     f        f        f
openCase                            u        f     f      f      f      f     f        d        f
sendNotice                          u        fn    fn     fn     fn     f     fn       d        fn
fileCounterNotice                   u        fn    fn     d      n      f     fn       f        fn
extendMeasure                       u        fn    fn     f      fn     f     fn       d        fn
returnCounterNotice                 u        fn    fn     fo     fn     fo    fn       d        fn
takeUpCase                          u        fn    fn     fo     fn     fo    fn       d        fn
decideCase                          u        fn    fn     fo     fn     fo    fn       d        fn
appealDecision                      u        fn    fn     d      n      f     n        o        fn
decideAppeal                        u        fn    fn     fo     fn     fo    fn       d        fn
confirmRemedy                       u        fn    fn     f      fn     d     n        d        fn
withdrawCase                        u        fn    fn     fn     fn     d     n        f        fn
voidCase                            u        fn    fn     fn     fn     f     fn       d        fn
createCampaign                      u        f     f      f      f      f     f        d        f
endorsePromotion                    u        f     f      f      f      d     n        f        f
bookAppointment                     u        d     d      f      f      f     f        f        f
confirmAppointment                  u        f     f      d      n      f     f        f        f
checkIn                             u        f     f      d      o      f     f        f        f
denyAppointment                     u        f     f      d      n      f     f        f        f
cancelAppointment                   u        d     n      d      n      f     f        f        f
recordPurchase                      u        f     f      d      n      f     f        f        f
reserveRebate                       u        d     o      f      f      f     f        f        f
markDelivered                       u        f     f      d      n      f     f        f        f
claimRebate                         u        d     o      f      f      f     f        f        f
redeemCoupons                       u        d     d      f      f      f     f        f        f
captureRedemption                   u        d     n      d      n      fn    fn       fo       fo
reverseRedemption                   u        fo    fn     d      n      fn    fn       fo       fo
releaseRedemption                   u        d     n      d      n      fn    fn       fo       fo
freezeCoupon                        u        f     f      f      f      f     f        d        f
reviewClaim                         u        f     f      f      f      f     f        d        f
verifyPurchase                      u        f     f      f      f      f     f        d        f
rejectPurchase                      u        f     f      f      f      f     f        d        f
unwindPurchase                      u        f     f      d      n      f     f        d        f
findingDetected                     u        f     f      f      f      d     f        d        f
`;

/** What each asker is answered: its letters. */
export type Row = Readonly<Record<Asker, string>>;

/** Makes a row of letters in the order of `askers`. */
export const rowOf = (letters: readonly string[]): Row =>
  Object.fromEntries(askers.map((asker, place) => [asker, letters[place] ?? '?'])) as Record<Asker, string>;

/** The row of every mutation, and of every subscription with `d` for one that opens. A new one gets its row in the table above. */
export const mutationRows: Readonly<Record<string, Row>> = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/\s+/))
    .map(([name = '', ...letters]) => [name, rowOf(letters)]),
);

/** The organisations that a call concerns beside who makes it. */
const concerned: readonly (readonly [mutations: RegExp, brand: string, seller: string])[] = [
  [/Authorization|BrandPolicy/, 'brd_wuling', 'sel_county_cars'],
  [/Case|report|Notice|extend|appeal|Appeal|Remedy|finding/, 'brd_tesla', 'sel_bargain_autos'],
  [/./, 'brd_buick', 'sel_buick_hangzhou'],
];

/** Every asker, seen from one call: whoever makes it is one of them. */
export function askersOf(name: string, { as }: Pick<MutationCall, 'as'>): Readonly<Record<Asker, Viewer>> {
  const [, ofBrand = '', ofSeller = ''] = concerned.find(([mutations]) => mutations.test(name)) ?? [];
  const [buyer, otherBuyer] =
    as.id === viewers.otherBuyer.id ? [viewers.otherBuyer, viewers.buyer] : [viewers.buyer, viewers.otherBuyer];
  return {
    ...{ anonymous, buyer, otherBuyer },
    seller: as.role === 'seller' ? as : seller(ofSeller),
    otherSeller: seller('sel_chevrolet_wuhan'),
    brand: as.role === 'brand' ? as : brand(ofBrand),
    otherBrand: brand('brd_cadillac'),
    moderator: as.role === 'moderator' ? as : viewers.moderator,
    service: { role: 'service', id: 'catalog' },
  };
}
