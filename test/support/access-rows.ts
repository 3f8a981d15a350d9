import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import { brand, seller, viewers } from './viewers.ts';

/** Who asks, seen from the thing that is asked for: its own parties, and others of their kind. */
export const callers = [
  'anonymous',
  'buyer',
  'otherBuyer',
  'seller',
  'otherSeller',
  'brand',
  'otherBrand',
  'moderator',
] as const;

/** One of them. */
export type Caller = (typeof callers)[number];

const everyone: readonly Caller[] = callers;
const signedIn: readonly Caller[] = callers.filter((caller) => caller !== 'anonymous');

/** Who is given objects of a type, where the samples lead to one. A new type of the API goes into one of these rows. */
const rows: readonly (readonly [given: readonly Caller[], types: string])[] = [
  [
    everyone,
    `ApartmentListing ApartmentProject ApartmentProjectConnection ApartmentProjectEdge Authorization AuthorizationCheck
     AuthorizationConnection AuthorizationScope Brand BrandConnection BrandEdge BrandPolicy Budget Campaign CampaignCaps CampaignConnection CampaignEdge
     CampaignWindow CarListing Discount Endorsement Enforcement Funding GeoCoordinates ListingAuthorization ListingConnection
     ListingEdge ListingFacet ListingFacetValue Money Organization PageInfo PriceAdjustment PriceBreakdown PricePoint Query
     RebateOffer RebateQuote RebateRule RebateTier RebateVerdict Region Rejection Seller SellerConnection SellerEdge Store VehicleModel
     VehicleModelConnection VehicleModelEdge ViolationCaseConnection`,
  ],
  [signedIn, 'AppointmentConnection PurchaseConnection RebateClaimConnection Viewer'],
  [['buyer', 'otherBuyer'], 'CouponConnection LedgerEntryConnection Wallet'],
  [['buyer'], 'ClaimMove Coupon CouponEdge LedgerEntry LedgerEntryEdge RebateClaim RebateClaimEdge'],
  [['buyer', 'seller', 'moderator'], 'Appointment Purchase'],
  [['buyer', 'seller'], 'PurchaseEdge'],
  [['buyer', 'otherBuyer', 'seller'], 'AppointmentEdge'],
  [
    ['brand', 'moderator'],
    `AuditedSeller AuditedSellerConnection AuditedSellerEdge BrandAudit ClassCount ClassTrend DecisionLog EvidenceArchive
     FindingConnection PriceGapSummary ReporterStanding`,
  ],
  [
    ['seller', 'brand', 'moderator'],
    'Appeal CaseDecision CaseHistoryEntry CounterNotice StatementOfReasons ViolationCase ViolationCaseEdge',
  ],
  [['brand', 'moderator'], 'Evidence Finding FindingEdge PriceGap PriceGapPart'],
  [['seller', 'otherSeller', 'brand', 'otherBrand', 'moderator'], 'AuthorizationEdge'],
  [['seller', 'brand', 'moderator'], 'ListingEligibility'],
  [['seller', 'moderator'], 'Strike StrikeRecord'],
];

/** Types that no query leads to: mutations and subscriptions give them, to whom their rows name (mutation-rows.ts). */
export const elsewhere: ReadonlySet<string> = new Set([
  'Mutation',
  'Redemption',
  'RejectedListing',
  'ReportReceipt',
  'Subscription',
  'UnitHold',
]);

/** Types of which everyone is given an object, each another. */
export const personal: ReadonlySet<string> = new Set([
  'AuthorizationConnection',
  'Query',
  'RebateVerdict',
  'ViolationCaseConnection',
]);

/** Fields of which fewer are given a value than of their objects; to all others they are null. */
export const fewer: Readonly<Record<string, readonly Caller[]>> = {
  'Authorization.reason': ['seller', 'brand', 'moderator'],
  'Brand.audit': ['brand', 'moderator'],
  'Brand.reporterStanding': ['brand', 'moderator'],
  'Seller.strikeRecord': ['seller', 'moderator'],
  'Viewer.wallet': ['buyer', 'otherBuyer'],
};

/** Fields that tell these callers the whole and all others a part. */
export const masked: Readonly<Record<string, readonly Caller[]>> = {
  'CarListing.vin': ['seller', 'brand', 'moderator'],
};

/** Who is given objects of a type; undefined for one that has no row. */
export function givenTo(type: string): readonly Caller[] | undefined {
  return rows.find(([, types]) => types.split(/\s+/).includes(type))?.[0];
}

/** The organisations that a type's sample concerns; those of the walk through the rebate chain where none are named. */
const usual = [/./, 'brd_volkswagen', 'sel_buick_hangzhou'] as const;
const parties: readonly (readonly [types: RegExp, brand: string, seller: string])[] = [
  [
    /^(Appeal|Case|CounterNotice|Evidence$|Finding|PriceGap(Part)?$|Statement|Strike|ViolationCase)/,
    ...(['brd_tesla', 'sel_bargain_autos'] as const),
  ],
  [/^Authorization(Connection|Edge)$/, 'brd_wuling', 'sel_county_cars'],
  [/^Authorization$/, 'brd_wuling', 'sel_wuling_liuzhou'],
  [/^(CarListing|ListingEligibility|Seller)$/, 'brd_volkswagen', 'sel_saic_vw_shanghai'],
];

/** Every caller, for the sample of a type. */
export function callersOf(type: string): Readonly<Record<Caller, Viewer>> {
  const [, ofBrand, ofSeller] = parties.find(([types]) => types.test(type)) ?? usual;
  return {
    anonymous,
    buyer: viewers.buyer,
    otherBuyer: viewers.otherBuyer,
    seller: seller(ofSeller),
    otherSeller: seller('sel_chevrolet_wuhan'),
    brand: brand(ofBrand),
    otherBrand: brand('brd_cadillac'),
    moderator: viewers.moderator,
  };
}
