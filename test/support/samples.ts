import { moments } from './clock.ts';
import type { Samples } from './every-field.ts';

const window = new Date(moments.firstWindow).toISOString();
const lavida = 'lst_volkswagen_lavida_saic_vw_shanghai';

/**
 * Sensible values of the demo story for every argument of the API. Arguments that exclude each other have a value in one
 * place and are left out (undefined) in the others.
 */
export const samples: Samples = new Map<string, unknown>([
  ['first', 5],
  ['after', undefined],
  ['last', undefined],
  ['before', undefined],
  ['language', 'en'],
  ['at', window],
  ['fields', ['KIND', 'BRAND', 'PRODUCT', 'CONDITION', 'REGION', 'FUEL_TYPE', 'BODY_TYPE', 'BEDROOMS']],
  ['sort', 'PRICE_ASC'],
  ['filter', { condition: ['NEW'] }],
  ['Query.sellers.filter', { kind: ['BRAND_DEALER'] }],
  ['BrandAudit.findings.filter', { open: true }],
  ['BrandAudit.trend.days', 3],
  ['Query.finding.id', 'fnd_0000000000001'],
  ['Query.listing.id', lavida],
  ['Query.brand.id', 'brd_volkswagen'],
  ['Query.vehicleModel.id', 'mdl_volkswagen_lavida'],
  ['Query.apartmentProject.id', 'prj_lakeside_garden'],
  ['Query.seller.id', 'sel_saic_vw_shanghai'],
  ['Query.store.id', 'sto_saic_vw_shanghai'],
  ['Query.authorization.id', 'aut_golden_key'],
  ['Query.campaign.code', 'DOUBLE11-2026'],
  ['Query.campaign.id', undefined],
  ['Query.rebateQuote.listing', lavida],
  ['Query.rebateVerdicts.listing', lavida],
  ['Query.authorizationCheck.brand', 'brd_volkswagen'],
  ['Query.authorizationCheck.seller', 'sel_saic_vw_shanghai'],
  ['Query.authorizationCheck.model', 'mdl_volkswagen_lavida'],
  ['Query.authorizationCheck.region', 'CN-SH'],
  ['Query.authorizationCheck.channel', 'ONLINE'],
  ['Query.authorizationCheck.condition', 'NEW'],
  ['Query.listingEligibility.brand', 'brd_volkswagen'],
  ['Query.listingEligibility.seller', 'sel_saic_vw_shanghai'],
  ['Query.listingEligibility.model', 'mdl_volkswagen_lavida'],
  ['Query.listingEligibility.region', 'CN-SH'],
  ['Query.listingEligibility.channel', 'ONLINE'],
  ['Query.listingEligibility.condition', 'NEW'],
  ['BrandAudit.findings.filter', { open: true }],
  ['BrandAudit.trend.days', 7],
  ...['Evidence', 'FindingConnection', 'FindingEdge', 'PriceGap', 'PriceGapPart'].map(
    (type) => [`${type}@Query.brand.id`, 'brd_tesla'] as const,
  ),
  ['Query.violationCases.filter', { kind: ['BRAND_MARK_MISUSE'] }],
  ['StrikeRecord@Query.seller.id', 'sel_bargain_autos'],
  ['Strike@Query.seller.id', 'sel_bargain_autos'],
  ['ApartmentListing@Query.listings.filter', { kind: ['APARTMENT'] }],
  ['ApartmentProjectEdge@Query.brand.id', 'brd_lakeside_homes'],
  ['Discount@Query.campaign.code', 'XPENG-2026-11'],
  ['PriceAdjustment@Query.listing.id', 'lst_tesla_model_3_bargain_autos'],
  ['Rejection@Query.rebateQuote.listing', 'lst_xpeng_p7_xpeng_guangzhou'],
]);

/** Steps that lead to nothing where the samples go: the listing asked for by its id is a car, and in no conflict, and no claim waits for a moderator. */
export const detours: ReadonlySet<string> = new Set([
  'Query.listing: ApartmentListing',
  'CarListing.conflictsWith: ApartmentListing',
  'Appointment.listing: ApartmentListing',
  'Purchase.listing: ApartmentListing',
  'ViolationCase.listing: ApartmentListing',
  'Finding.listing: ApartmentListing',
  'Finding.rival: ApartmentListing',
  'Query.claimsInReview: RebateClaimConnection',
]);

/** A value for every criterion of `ListingFilter`. */
export const criteria: Readonly<Record<string, unknown>> = {
  authorization: ['AUTHORIZED', 'UNAUTHORIZED_DISCLOSED', 'UNAUTHORIZED_UNDISCLOSED', 'FALSE_CLAIM'],
  kind: ['CAR', 'APARTMENT'],
  brand: ['brd_volkswagen'],
  model: ['mdl_volkswagen_lavida'],
  project: ['prj_lakeside_garden'],
  seller: ['sel_saic_vw_shanghai'],
  sellerKind: ['BRAND_DEALER', 'DEVELOPER'],
  condition: ['NEW', 'USED'],
  region: ['CN-SH', 'CN-ZJ'],
  currency: 'CNY',
  price: { min: 0, max: 9_007_199_254_740_991 },
  year: { min: 2000, max: 2027 },
  near: { latitude: 31.23, longitude: 121.47, radiusKm: 1000 },
  within: { south: 18, west: 73, north: 54, east: 135 },
  text: '大众 Lavida',
  publishedAfter: '2020-01-01T00:00:00Z',
  hasRebate: true,
  minimumRebate: 111_100,
  endorsed: true,
  floorSize: { min: 10, max: 1000 },
  numberOfBedrooms: { min: 1, max: 9 },
  mileageFromOdometer: { min: 0, max: 500_000 },
  fuelType: ['GASOLINE', 'ELECTRIC'],
  bodyType: ['SEDAN', 'SUV'],
  vehicleTransmission: ['AUTOMATIC'],
  and: [{ kind: ['CAR'] }],
  or: [{ kind: ['CAR'] }, { kind: ['APARTMENT'] }],
  not: { seller: ['sel_nobody'] },
};
