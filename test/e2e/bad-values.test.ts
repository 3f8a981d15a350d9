import { expect, test } from 'vitest';
import { countedGraph } from '../support/counted.ts';
import { eventCounts } from '../support/event-counts.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { newBuick } from '../support/new-listing.ts';
import { expectRefused, outcomeOf, type RefusalCode } from '../support/refusals.ts';
import { brand, seller } from '../support/viewers.ts';

const counted = await countedGraph();
const market = marketplaceOfFile(() => ({ graph: counted.graph }));

const refused = (code: RefusalCode, query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  expectRefused(market, { query, code, counted, variables });

const filtered = 'query ($filter: ListingFilter) { listings(filter: $filter) { totalCount } }';

test.each([
  { price: { min: 2, max: 1 } },
  { price: { min: -1 } },
  { price: { min: 0.1 } },
  { price: { min: '１０００' } },
  { price: { min: 'NaN' } },
  { price: { max: 9_007_199_254_740_992 } },
  { floorSize: { min: 2, max: 1 } },
  { year: { min: 2027, max: 2000 } },
  { mileageFromOdometer: { min: 2, max: 1 } },
  { numberOfBedrooms: { min: 2, max: 1 } },
])('a range that no amount can lie in is refused: %j', async (filter) => {
  await refused('BAD_USER_INPUT', filtered, { filter });
});

test.each(['1e309', '-1', '0.1', '1.0', '"111100"', 'NaN'])('the price literal %s is no amount', async (literal) => {
  await refused('BAD_USER_INPUT', `{ listings(filter: { price: { min: ${literal} } }) { totalCount } }`);
});

const place = (radius: string) => `near: { latitude: 31.2, longitude: 121.5, radiusKm: ${radius} }`;

test.each(
  ['1e309', '-1e309', '18446744073709551616', '1'.repeat(400)].flatMap((number) => [
    `floorSize: { max: ${number} }`,
    `floorSize: { min: ${number} }`,
    place(number),
  ]),
)('a number that is too large is refused where it is written into a query: %s', async (criterion) => {
  await refused('BAD_USER_INPUT', `{ listings(filter: { ${criterion} }) { totalCount } }`);
});

const publish = 'mutation ($input: PublishListingInput!) { publishListing(input: $input) { __typename } }';
const amounts = ['111100.5', '0x10', '1,000', ' 1', '-0', '+1', '1'.repeat(30), '1000', true, null, 1.5, -1, 2 ** 53];

test.each(amounts)('the amount %j is refused before anything is published', async (minorUnits) => {
  await refused('BAD_USER_INPUT', publish, {
    input: { ...newBuick(1), price: { minorUnits, currency: 'CNY' } },
  });
});

const buick = seller('sel_buick_hangzhou');

test.each(['cny', 'XXX', '', 'CNY ', '￥', 'RMB'])('the currency %j is refused', async (currency) => {
  await refused('BAD_USER_INPUT', filtered, { filter: { currency } });
  const before = await eventCounts(market);
  const input = { ...newBuick(1), price: { minorUnits: 1, currency } };
  expect(await outcomeOf(market, 'publishListing', { as: buick, input })).toMatchObject({
    type: 'Rejection',
    code: 'INVALID_INPUT',
    field: 'input.price.currency',
  });
  expect(await eventCounts(market)).toEqual(before);
});

test.each([
  '2026-02-30T00:00:00Z',
  '2026-11-02T10:00:00',
  '2026-11-02T24:00:00Z',
  '2026-12-31T23:59:60Z',
  '10000-01-01T00:00:00Z',
  '1969-12-31T23:59:59Z',
  'tomorrow',
  1_793_592_000_000,
])('the instant %j is refused', async (instant) => {
  const query = 'query ($at: DateTime) { rebateQuote(listing: "lst_x", at: $at) { __typename } }';
  await refused('BAD_USER_INPUT', query, { at: instant });
});

test('an authorisation that ends before it begins is rejected, and nothing is granted', async () => {
  const input = {
    brand: 'brd_wuling',
    seller: 'sel_county_cars',
    validFrom: '2027-01-02T00:00:00Z',
    validUntil: '2027-01-02T00:00:00Z',
  };
  expect(await outcomeOf(market, 'grantAuthorization', { as: brand('brd_wuling'), input })).toMatchObject({
    type: 'Rejection',
    code: 'INVALID_PERIOD',
  });
});

test.each<[RefusalCode, string, Readonly<Record<string, unknown>>]>([
  ['GRAPHQL_VALIDATION_FAILED', 'query ($unused: Int) { brands { totalCount } }', {}],
  ['GRAPHQL_VALIDATION_FAILED', '{ brands(first: $undeclared) { totalCount } }', {}],
  ['BAD_USER_INPUT', 'query ($id: ID!) { listing(id: $id) { id } }', { id: null }],
  ['BAD_USER_INPUT', 'query ($id: ID!) { listing(id: $id) { id } }', {}],
  ['BAD_USER_INPUT', filtered, { filter: { kind: ['car'] } }],
  ['GRAPHQL_VALIDATION_FAILED', '{ listings(filter: { kind: ["CAR"] }) { totalCount } }', {}],
  ['BAD_USER_INPUT', filtered, { filter: { colour: 'red' } }],
  ['BAD_USER_INPUT', filtered, { filter: { ['__proto__']: { kind: ['CAR'] } } }],
  ['BAD_USER_INPUT', filtered, { filter: { constructor: { kind: ['CAR'] } } }],
  ['BAD_USER_INPUT', filtered, { filter: { toString: 'x' } }],
])('%s: %s with %j', async (code, query, variables) => {
  await refused(code, query, variables);
  expect(({} as { kind?: unknown }).kind).toBeUndefined();
});

test('a listing gives the facts of exactly one kind', async () => {
  const { car, ...bare } = newBuick(1);
  const apartment = { project: 'prj_lakeside_garden', unit: '1-101', floorSize: 90 };
  const before = await eventCounts(market);
  for (const input of [bare, { ...bare, car, apartment }])
    expect(await outcomeOf(market, 'publishListing', { as: buick, input })).toMatchObject({
      type: 'Rejection',
      code: 'INVALID_INPUT',
    });
  expect(await eventCounts(market)).toEqual(before);
});
