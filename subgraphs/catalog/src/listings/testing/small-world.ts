import { type Interval, mergeIntervals } from '@marque/kit/intervals.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import type { AuthorizationChanged, EnforcementChanged, Localized, SellerChanged } from '@marque/schema/events.ts';
import { campaignOf, priceTiers, stoodSince } from '@marque/schema/testing/campaign.ts';
import fc from 'fast-check';
import type { ListingFilter } from '../../generated.ts';
import { enforcement, type SellersEvent, seller } from '../../testing/market.ts';
import type { ListingFacts } from '../derive.ts';

/** Few values of everything and instants from 0 to 9, so that all that can meet does. */
export const instant = fc.integer({ min: 0, max: 9 });
const brandId = fc.constantFrom('brd_a', 'brd_b');
const sellerId = fc.constantFrom('sel_a', 'sel_b');
const productId = fc.constantFrom('mdl_a', 'mdl_b', null);
const region = fc.constantFrom('CN-SH', 'CN-ZJ', 'DE');
const channel = fc.constantFrom('ONLINE' as const, 'IN_STORE' as const);
const condition = fc.constantFrom('NEW' as const, 'USED' as const);
const small = fc.integer({ min: 1, max: 4 });

const interval = fc.tuple(instant, small).map(([from, length]): Interval => ({ from, until: from + length }));
const someOf = <Value>(values: readonly Value[]) => fc.option(fc.subarray([...values], { minLength: 1 }));

/** Facts of a listing. */
export const facts = fc
  .record<Partial<ListingFacts>>({
    kind: fc.constantFrom('CAR', 'APARTMENT'),
    brandId,
    sellerId,
    productId,
    region,
    channel,
    condition,
    price: fc.oneof(small, fc.integer({ min: 4, max: 40 })),
    storeId: fc.constantFrom('sto_a', null),
    title: fc.constantFrom<Localized>({ en: 'Listing' }, { en: 'Listing red' }, { en: 'Listing red car, as new' }),
    latitude: fc.constantFrom(null, 10, 10.31, 10.7, 11.13),
    longitude: fc.constantFrom(20, 20.37),
    currency: fc.constantFrom('CNY', 'EUR'),
    status: fc.constantFrom('ACTIVE', 'ACTIVE', 'HELD', 'PAUSED', 'SOLD'),
    authorizationClaim: fc.constantFrom('NONE', 'AUTHORIZED'),
    disclosure: fc.constantFrom(null, 'Not authorised.'),
    publishedAt: instant,
    expiresAt: fc.integer({ min: 5, max: 20 }),
    vehicleModelDate: fc.constantFrom(null, 2020, 2021),
    mileageFromOdometer: fc.constantFrom(null, 5, 6),
  })
  .map((given) => (given.kind === 'CAR' ? given : { ...given, vehicleModelDate: null, mileageFromOdometer: null }));

/** Seller and brand of an authorisation never change, so its id tells them. */
const granted = fc
  .record({
    id: fc.constantFrom('1', '2'),
    version: small,
    brandId,
    sellerId,
    scope: fc.record(
      {
        products: someOf(['mdl_a', 'mdl_b']),
        regions: someOf(['CN', 'CN-SH', 'DE']),
        channels: someOf(['ONLINE', 'IN_STORE'] as const),
        conditions: someOf(['NEW', 'USED'] as const),
      },
      { noNullPrototype: true },
    ),
    periods: fc.array(interval, { maxLength: 3 }).map(mergeIntervals),
  })
  .map((event): AuthorizationChanged => ({ ...event, id: `aut_${event.sellerId}_${event.brandId}_${event.id}` }));

const sellerChanged = fc.record<Partial<SellerChanged>>({
  id: sellerId,
  version: small,
  kind: fc.constantFrom('BRAND_DEALER', 'AGENT'),
  status: fc.constantFrom('ACTIVE', 'ACTIVE', 'SUSPENDED'),
});

const measured = fc.record({
  index: fc.nat({ max: 11 }),
  change: fc.record<Partial<EnforcementChanged>>({
    version: small,
    measure: fc.constantFrom('DISABLED', 'LABELLED', 'REMOVED', 'NONE'),
    from: instant,
    until: instant,
  }),
});

/** The id of a numbered listing; ids sort by number. */
export const idOf = (index: number): string => `lst_${String(index).padStart(2, '0')}`;

/** An event of sellers about one of its few sellers, rights or listings. */
export const event: fc.Arbitrary<SellersEvent> = fc.oneof(
  { weight: 3, arbitrary: granted.map((payload) => ['authorization.changed', payload] as const) },
  sellerChanged.map((change) => ['seller.changed', seller(change)] as const),
  measured.map(({ index, change }) => ['enforcement.changed', enforcement(idOf(index), change)] as const),
);

const money = fc.constantFrom(1, 2, 3);
const someIds = (...ids: string[]) => fc.option(fc.subarray(ids, { minLength: 1 }), { freq: 2 });

/** Campaigns of which several run at once, exclude each other, and take more than there is. */
const promotion = fc.record<Partial<Campaign>>({
  priority: fc.nat(2),
  stackingGroup: fc.constantFrom(null, null, 'A', 'B'),
  currency: fc.constantFrom('CNY', 'CNY', 'EUR'),
  windows: fc
    .array(interval, { minLength: 1, maxLength: 2 })
    .map((spans) => mergeIntervals(spans).map((span) => ({ ...span, localStart: '', localEnd: '' }))),
  kinds: fc.constantFrom(null, null, ['CAR'], ['APARTMENT']),
  brands: someIds('brd_a', 'brd_b'),
  models: someIds('mdl_a', 'mdl_b'),
  projects: someIds('mdl_a', 'mdl_b'),
  sellers: someIds('sel_a', 'sel_b'),
  stores: fc.option(fc.constant(['sto_a']), { freq: 1 }).map((stores) => stores && [...stores]),
  rebateRules: fc.array(
    fc.oneof(
      fc
        .uniqueArray(fc.tuple(fc.nat(4), money), { selector: ([from]) => from, minLength: 1, maxLength: 3 })
        .map((steps) => priceTiers(...steps.toSorted(([a], [b]) => a - b))),
      fc.tuple(fc.constantFrom('mdl_a', 'mdl_b'), fc.boolean(), money).map(([id, isCar, amount]) => ({
        ...priceTiers(),
        kind: 'MODEL_TIERS' as const,
        tiers: [{ priceFrom: null, modelId: isCar ? id : null, projectId: isCar ? null : id, amount }],
      })),
    ),
    { maxLength: 2 },
  ),
  discounts: fc.array(
    fc
      .record({
        id: fc.constant('dsc'),
        label: fc.constant({ en: 'Cut' }),
        reflectedInPrice: fc.constantFrom(false, false, true),
        amount: fc.option(money),
        basisPoints: fc.constantFrom(1, 2_500, 4_999, 5_000, 9_999),
      })
      .map((discount) => ({ ...discount, basisPoints: discount.amount === null ? discount.basisPoints : null })),
    { maxLength: 3 },
  ),
  endorsements: fc
    .subarray(['brd_a', 'brd_b'])
    .chain((brands) =>
      fc.tuple(
        ...brands.map((brand) =>
          fc
            .tuple(instant, fc.constantFrom('ENDORSED' as const, 'DENIED' as const, 'WITHDRAWN' as const))
            .map(([since, state]) => stoodSince(brand, since, state)),
        ),
      ),
    ),
});

/** Campaigns of catalog's projection. */
export const promotions = fc
  .array(promotion, { maxLength: 4 })
  .map((all) => all.map((facts, index) => campaignOf({ ...facts, id: `cmp_${index}` })));

const range = fc.record({ min: fc.option(fc.constantFrom(1, 2)), max: fc.option(fc.constantFrom(2, 3)) });
const classes = fc.subarray([
  'AUTHORIZED',
  'UNAUTHORIZED_DISCLOSED',
  'UNAUTHORIZED_UNDISCLOSED',
  'FALSE_CLAIM',
] as const);

const criteria = {
  authorization: fc.option(classes),
  kind: fc.option(fc.subarray(['CAR', 'APARTMENT'] as const)),
  brand: fc.option(fc.subarray(['brd_a', 'brd_b'])),
  model: fc.option(fc.subarray(['mdl_a', 'mdl_b'])),
  seller: fc.option(fc.subarray(['sel_a', 'sel_b'])),
  condition: fc.option(fc.subarray(['NEW', 'USED'] as const)),
  region: fc.option(fc.subarray(['CN', 'CN-ZJ', 'DE'])),
  currency: fc.option(fc.constantFrom('CNY', 'EUR')),
  price: fc.option(range),
  year: fc.option(fc.constantFrom({ min: 2021 }, { max: 2020 })),
  hasRebate: fc.option(fc.boolean()),
  minimumRebate: fc.option(fc.nat(3)),
  endorsed: fc.option(fc.boolean()),
  text: fc.option(fc.constantFrom('listing', 'red', 'li')),
  publishedAfter: fc.option(instant),
  mileageFromOdometer: fc.option(fc.constantFrom({ min: 6 }, { max: 5 })),
};

/** Filters within filters to a depth, each with few criteria, so that something is left to be found. */
export const filterOf = (depth: number): fc.Arbitrary<ListingFilter> => {
  const flat = fc
    .tuple(fc.record(criteria), fc.subarray(Object.keys(criteria), { maxLength: 2 }))
    .map(
      ([all, names]): ListingFilter => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))),
    );
  if (depth === 0) return flat;
  const inner = filterOf(depth - 1);
  return fc.oneof(
    { weight: 2, arbitrary: flat },
    fc.tuple(flat, fc.array(inner, { maxLength: 2 })).map(([outer, and]) => ({ ...outer, and })),
    fc.tuple(flat, fc.array(inner, { maxLength: 3 })).map(([outer, or]) => ({ ...outer, or })),
    fc.tuple(flat, inner).map(([outer, not]) => ({ ...outer, not })),
  );
};
