import { priceTiers, stoodSince } from '@marque/schema/testing/campaign.ts';
import { expect, test } from 'vitest';
import { brands } from '../brands/tables.ts';
import type { ListingFilter } from '../generated.ts';
import { vehicleModels } from '../models/tables.ts';
import { authorization, campaign, listing, now, openMarket, seller } from '../testing/market.ts';
import type { ListingFacts } from './derive.ts';

/** Two listings of which the first alone meets the criterion. */
const cases: { readonly [Key in keyof ListingFilter]-?: readonly [NonNullable<ListingFilter[Key]>, Facts, Facts] } = {
  authorization: [['FALSE_CLAIM'], { authorizationClaim: 'AUTHORIZED' }, {}],
  kind: [['APARTMENT'], { kind: 'APARTMENT' }, {}],
  brand: [['brd_b', 'brd_c'], { brandId: 'brd_b' }, {}],
  model: [['mdl_b'], { productId: 'mdl_b' }, { kind: 'APARTMENT', productId: 'mdl_b' }],
  project: [['prj_b'], { kind: 'APARTMENT', productId: 'prj_b' }, { productId: 'prj_b' }],
  seller: [['sel_b'], { sellerId: 'sel_b' }, {}],
  sellerKind: [['AGENT'], { sellerId: 'sel_agent' }, {}],
  condition: [['USED', 'DAMAGED'], { condition: 'USED' }, {}],
  region: [['DE', 'CN-ZJ'], { region: 'DE-BY' }, { region: 'CN-SH' }],
  currency: ['EUR', { currency: 'EUR' }, {}],
  price: [{ min: 3_000_000_000, max: 3_000_000_000 }, { price: 3_000_000_000 }, { price: 3_000_000_001 }],
  year: [{ max: 2020 }, { vehicleModelDate: 2020 }, { vehicleModelDate: null }],
  near: [
    { latitude: 0, longitude: 179.9, radiusKm: 30 },
    { latitude: 0, longitude: -179.9 },
    { latitude: 0, longitude: 179.6 },
  ],
  within: [
    { south: -10, west: 170, north: 10, east: -170 },
    { latitude: 10, longitude: -175 },
    { latitude: 0, longitude: 0 },
  ],
  text: ['特斯拉 mod', { title: { en: 'MODEL 3', zh: '全新特斯拉' } }, { title: { en: 'model 3', zh: '特别' } }],
  hasRebate: [false, { price: 500 }, { price: 1_000 }],
  minimumRebate: [201, { price: 2_000 }, { price: 1_000 }],
  endorsed: [true, { brandId: 'brd_endorsing' }, { brandId: 'brd_denying' }],
  publishedAfter: [now, { publishedAt: now }, { publishedAt: now - 1 }],
  mileageFromOdometer: [{ min: 10 }, { mileageFromOdometer: 10 }, {}],
  fuelType: [['ELECTRIC'], { fuelType: 'ELECTRIC' }, { fuelType: 'DIESEL' }],
  bodyType: [['SUV', 'VAN'], { bodyType: 'VAN' }, {}],
  vehicleTransmission: [['MANUAL'], { vehicleTransmission: 'MANUAL' }, { vehicleTransmission: 'AUTOMATIC' }],
  floorSize: [{ min: 99.5 }, { floorSize: 99.5 }, { floorSize: 99.4 }],
  numberOfBedrooms: [{ min: 2, max: 2 }, { numberOfBedrooms: 2 }, { numberOfBedrooms: 3 }],
  and: [[{ brand: ['brd_b'] }, { region: ['DE'] }], { brandId: 'brd_b', region: 'DE' }, { brandId: 'brd_b' }],
  or: [[{ brand: ['brd_b'] }, { region: ['DE'] }], { region: 'DE' }, {}],
  not: [{ numberOfBedrooms: { min: 3 } }, {}, { numberOfBedrooms: 3 }],
};
type Facts = Partial<ListingFacts>;

const anyClass = {
  authorization: ['AUTHORIZED', 'UNAUTHORIZED_DISCLOSED', 'UNAUTHORIZED_UNDISCLOSED', 'FALSE_CLAIM'],
} as const satisfies ListingFilter;

test('Each criterion finds what meets it and nothing else, and its negation the rest', async () => {
  const { hear, promote, publish, find } = await openMarket();
  await hear(['seller.changed', seller({ id: 'sel_agent', kind: 'AGENT' })]);
  await promote(
    campaign({
      rebateRules: [priceTiers([1_000, 200], [2_000, 300])],
      endorsements: [stoodSince('brd_endorsing', 10, 'ENDORSED'), stoodSince('brd_denying', 10, 'DENIED')],
    }),
  );
  const names = Object.keys(cases) as (keyof ListingFilter)[];
  await publish(
    ...names.flatMap((name) => {
      const [, matching, other] = cases[name];
      return [listing(`lst_${name}_yes`, matching), listing(`lst_${name}_no`, other)];
    }),
  );
  for (const name of names) {
    const filter = { ...anyClass, [name]: cases[name][0] };
    const pair = [`lst_${name}_no`, `lst_${name}_yes`];
    // The first walks in its order, the second looks for what few listings meet by an index of its own.
    for (const sort of ['NEWEST', 'BEST_REBATE'] as const) {
      const ofPair = async (one: ListingFilter) =>
        (await find({ filter: one, sort })).filter((id) => pair.includes(id)).sort();
      expect([name, sort, await ofPair(filter)]).toEqual([name, sort, [`lst_${name}_yes`]]);
      expect([name, sort, await ofPair({ ...anyClass, not: filter })]).toEqual([name, sort, [`lst_${name}_no`]]);
    }
  }
});

test('An empty list of values is met by nothing, an empty filter by everything', async () => {
  const { hear, publish, find } = await openMarket();
  await hear(['authorization.changed', authorization()]);
  await publish(listing('lst_1'));
  const found = await Promise.all(
    [{}, { and: [{}] }, { or: [{}] }, { not: {} }, { or: [] }, { brand: [] }, { text: ' ' }, { price: {} }].map(
      async (filter) => (await find({ filter })).length,
    ),
  );
  expect(found).toEqual([1, 1, 1, 0, 0, 0, 1, 1]);
});

test('Text is found in any language of title, description, brand and product, whatever signs stand between', async () => {
  const { database, hear, publish, find } = await openMarket();
  await database.transaction(async (tx) => {
    await tx.insert(brands).values({
      id: 'brd_a',
      name: { en: 'Tesla', zh: '特斯拉' },
      sortName: 'Tesla',
      country: 'US',
      kind: 'VEHICLE_MANUFACTURER',
      version: 1,
    });
    await tx.insert(vehicleModels).values({
      id: 'mdl_a',
      brandId: 'brd_a',
      name: { en: 'Model 3' },
      sortName: 'Model 3',
      aliases: [],
      currency: 'CNY',
    });
  });
  await hear(['authorization.changed', authorization()]);
  await publish(listing('lst_1', { title: { zh: '全新白色轿车' }, description: { en: "Don't miss: 100% electric" } }));
  const found = async (text: string) => (await find({ filter: { text } })).length;
  for (const text of [
    'tesla',
    'TESLA mod',
    '特斯拉',
    '斯拉',
    '白色',
    '白',
    '特斯拉model 3',
    '轿车 tes',
    '100%',
    "don't",
    'Ｍｏｄｅｌ',
  ])
    expect([text, await found(text)]).toEqual([text, 1]);
  for (const text of [
    'tes mod',
    '拉斯',
    '白车',
    'odel',
    '%',
    '_',
    '*',
    '""',
    'tesla OR bmw',
    "'",
    '\\',
    '-tesla x',
    'tesla -mod x',
  ])
    expect([text, await found(text)]).toEqual([text, 0]);
});
