import { expect, test } from 'vitest';
import { readRows } from '../import/examine.ts';
import type { FeedFormat } from '../import/format.ts';
import { referencesTo } from '../import/references.ts';
import type { FeedRow } from '../import/row.ts';
import { openSource } from '../import/source.ts';
import { knownBrands, knownModels, knownProjects } from '../import/testing/catalog.ts';
import { carHeader, carLine, feedFile, ownFeed } from '../import/testing/files.ts';
import { apartmentFeed } from './apartment.feed.ts';
import { carFeed } from './car.feed.ts';

const now = Date.parse('2026-06-01T12:00:00Z');
const references = referencesTo({ brands: knownBrands, models: knownModels, projects: knownProjects });

const judged = async (file: string, format: FeedFormat) => {
  const ads = [];
  for await (const row of readRows(await openSource(file), format))
    ads.push({ row, ad: row.errors.length > 0 ? null : format.judge(row, { references, now, currency: 'CNY' }) });
  return ads;
};

const fields = ({ errors, warnings }: FeedRow) => ({
  errors: errors.map(({ field }) => field),
  warnings: warnings.map(({ field }) => field),
});

const withoutNulls = (facts: object) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

/** Judges one car that is good but for what is given. */
const judgeCar = async (facts: Parameters<typeof carLine>[1]) => {
  const [car] = await judged(feedFile(`${carHeader}\n${carLine(1, facts)}\n`), carFeed);
  if (!car) throw new Error('The feed has no ad');
  return car;
};

test('A car is read whole: every fact that the feed gives, in the marketplace’s terms', async () => {
  const [golf] = await judged(ownFeed('cars.csv'), carFeed);
  expect(golf?.ad && { ...golf.ad, facts: { ...golf.ad.facts, columns: withoutNulls(golf.ad.facts.columns) } }).toEqual(
    {
      status: 'ACTIVE',
      publishedAt: Date.parse('2025-11-03T00:00:00Z'),
      facts: {
        brandId: 'brd_volkswagen',
        productId: 'mdl_volkswagen_golf',
        title: { de: 'Volkswagen Golf' },
        description: { de: 'VW Golf 1.6 United\nScheckheft, "8-fach" bereift' },
        condition: 'USED',
        channel: 'IN_STORE',
        region: 'DE',
        latitude: null,
        longitude: null,
        price: 899_000,
        guidePrice: null,
        currency: 'EUR',
        columns: {
          vin: 'WVWZZZ1K69W000001',
          vehicleModelDate: 2009,
          mileageFromOdometer: 70_000,
          bodyType: 'HATCHBACK',
          fuelType: 'GASOLINE',
          vehicleTransmission: 'MANUAL',
          enginePowerKw: 75,
          color: 'blau',
        },
      },
    },
  );
});

test('Each ad of a feed of cars is refused or taken for what it says, and told of every fault', async () => {
  const ads = await judged(ownFeed('cars.csv'), carFeed);
  expect(ads.map(({ row, ad }) => [row.line, ad?.facts.title ?? null, fields(row)])).toEqual([
    [2, { de: 'Volkswagen Golf' }, { errors: [], warnings: [] }],
    [4, { de: 'Mercedes T-Modell' }, { errors: [], warnings: ['vin', 'model', 'date_in_stock', 'engine_power_ps'] }],
    [5, null, { errors: ['price'], warnings: ['vin', 'model'] }],
    [6, null, { errors: ['make'], warnings: ['vin'] }],
    [7, { zh: '大众 Lavida' }, { errors: [], warnings: [] }],
    [8, null, { errors: ['dealership_address'], warnings: ['year', 'vin'] }],
    [9, null, { errors: ['id'], warnings: [] }],
    [10, { de: 'Citroën C4' }, { errors: [], warnings: ['vin'] }],
    [11, { de: 'Volkswagen Golf' }, { errors: [], warnings: [] }],
    [12, { de: 'Citroën DS' }, { errors: [], warnings: ['vin', 'model'] }],
    [13, { de: 'Citroën C4' }, { errors: [], warnings: ['year', 'vin', 'body_style', 'fuel', 'engine_power_ps'] }],
  ]);
});

test('Each ad of a feed of flats is refused or taken for what it says, and told of every fault', async () => {
  const ads = await judged(ownFeed('apartments.tsv'), apartmentFeed);
  expect(
    ads.map(({ row, ad }) => [
      ad?.status ?? null,
      ad?.facts.price ?? null,
      ad?.facts.columns.floorSize ?? null,
      fields(row),
    ]),
  ).toEqual([
    ['ACTIVE', 320_000_000, 128.5, { errors: [], warnings: [] }],
    ['ACTIVE', 30_000_000_000, 278.71, { errors: [], warnings: [] }],
    ['UNDER_CONTRACT', 250_000_000, 92.9, { errors: [], warnings: [] }],
    [null, null, null, { errors: ['SubdivisionName'], warnings: [] }],
    ['SOLD', 260_000_000, null, { errors: [], warnings: ['Country', 'LivingArea'] }],
    [null, null, null, { errors: ['UnitNumber'], warnings: [] }],
  ]);
  expect(withoutNulls(ads[0]?.ad?.facts ?? {})).toMatchObject({
    brandId: 'brd_lakeside_homes',
    productId: 'prj_lakeside_garden',
    title: { zh: '湖畔花园 3-1802' },
    condition: 'NEW',
    region: 'CN-ZJ',
  });
});

test.each([
  ['0 EUR', 'Nothing is sold for nothing: say the price, or leave the ad out'],
  ['1 EUR', 'A price under 50 is a placeholder, not a price that a buyer could pay'],
  ['49.99 EUR', 'A price under 50 is a placeholder, not a price that a buyer could pay'],
  ['11111111 EUR', 'This is a placeholder, not a price that a buyer could pay'],
  ['1234567 EUR', 'This is a placeholder, not a price that a buyer could pay'],
  ['', 'There is no price'],
])('A car for "%s" is refused', async (price, reason) => {
  const { ad, row } = await judgeCar({ price });
  expect([ad, row.errors]).toEqual([null, [{ field: 'price', value: price, reason }]]);
});

test.each([
  ['50 EUR', []],
  ['1111 EUR', []],
  ['12345 EUR', []],
  ['999999 EUR', []],
  ['88888 CNY', []],
  ['1300000 EUR', ['price']],
])('A car for %s is taken, with warnings of %j', async (price, warnings) => {
  const { ad, row } = await judgeCar({ price });
  expect([ad !== null, fields(row).warnings]).toEqual([true, warnings]);
});

test.each([
  ['L', 'LSVAU033462000005', 'error'],
  ['1', '1HGCM82633A004353', 'error'],
  ['W', 'WDB2030451F000002', 'warning'],
])('A wrong check digit in a VIN that begins with %s is an %s', async (_, vin, severity) => {
  const { row } = await judgeCar({ vin });
  expect(fields(row)).toEqual(
    severity === 'error' ? { errors: ['vin'], warnings: [] } : { errors: [], warnings: ['vin'] },
  );
});

test('A car that has driven far is not new, and a used car must say how far', async () => {
  const reasons = async (facts: Parameters<typeof carLine>[1]) =>
    (await judgeCar({ vin: '', ...facts })).row.errors.map(({ reason }) => reason);
  expect(await reasons({ condition: 'new', mileage: '6001 km' })).toEqual([
    'A car that has driven more than 6000 km is not new',
  ]);
  expect(await reasons({ condition: 'new', mileage: '' })).toEqual([]);
  expect(await reasons({ condition: 'used', mileage: '' })).toEqual(['A used car is not offered without its mileage']);
  expect(await reasons({ condition: 'used', mileage: 'low' })).toEqual([
    'Not a distance up to 2000000 km in km or miles',
  ]);
  expect(await reasons({ condition: 'shiny' })).toEqual([
    'Not new, used, cpo, refurbished or damaged; rights of sale depend on it',
  ]);
});

test('A text keeps its language’s letters and loses control characters and marks that turn the writing round', async () => {
  const { ad } = await judgeCar({ model: 'Ko\u0308nig\u202e\u0000 9' });
  expect(ad?.facts.title).toEqual({ de: 'Volkswagen König   9'.replace(/\s+/g, ' ') });
});
