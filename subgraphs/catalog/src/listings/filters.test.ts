import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { ListingFilter } from '../generated.ts';
import { conditionOf } from './filters.ts';
import { noIndex } from './walk.ts';

const nested = (depth: number): ListingFilter => (depth === 0 ? {} : { not: nested(depth - 1) });
const many = <Value>(length: number, value: Value): Value[] => Array.from({ length }, () => value);

const refusals: readonly (readonly [message: string, filter: ListingFilter])[] = [
  ['`filter.price` is upside down: `min` is at most `max`', { price: { min: 2, max: 1 } }],
  ['`filter.not.year` is upside down: `min` is at most `max`', { not: { year: { min: 2, max: 1 } } }],
  ['`filter.region` takes ISO 3166 codes in capitals, such as CN or CN-SH; `XX` is none', { region: ['XX'] }],
  ['`filter.region` takes ISO 3166 codes in capitals, such as CN or CN-SH; `cn-sh` is none', { region: ['cn-sh'] }],
  ['`filter.currency` is an ISO 4217 code in capitals, such as CNY', { currency: 'RMB' }],
  ['`filter.near.latitude` is in degrees from -90 to 90', { near: { latitude: 91, longitude: 0, radiusKm: 1 } }],
  ['`filter.near.longitude` is in degrees from -180 to 180', { near: { latitude: 0, longitude: -181, radiusKm: 1 } }],
  ['`filter.near.radiusKm` is above 0 and at most 1000', { near: { latitude: 0, longitude: 0, radiusKm: 0 } }],
  ['`filter.within` is upside down: `south` is at most `north`', { within: { south: 2, north: 1, west: 0, east: 0 } }],
  ['`filter.text` has at most 200 characters', { text: 'x'.repeat(201) }],
  ['`filter.minimumRebate` is 0 or more minor units', { minimumRebate: -1 }],
  ['`filter.brand` takes at most 100 values', { brand: many(101, 'brd_a') }],
  ['`filter.brand` takes ids that the API gave', { brand: ['brd_a', 'brd_b\0'] }],
  ['`filter.model` takes ids that the API gave', { model: [''] }],
  ['`filter.project` takes ids that the API gave', { project: ["' or 1=1 --"] }],
  ['`filter.not.seller` takes ids that the API gave', { not: { seller: ['\ud800'] } }],
  ['`filter.and.0.or` takes at most 20 filters', { and: [{ or: many(21, {}) }] }],
  ['`and`, `or` and `not` lie at most 4 deep', nested(5)],
  ['A filter has at most 100 filters in all; this one has 421', { and: many(20, { or: many(20, {}) }) }],
  [
    'A filter has at most 1000 values in all; this one has 1100',
    { or: many(11, { not: { region: many(99, 'CN'), kind: ['CAR'] } }) },
  ],
  ['A filter has at most 20 texts in all; this one has 21', { text: 'a', and: many(20, { not: { text: 'b' } }) }],
  ['A filter has at most 200 words in all; this one has 201', { text: 'a', and: many(10, { text: 'b '.repeat(20) }) }],
];

test.each(refusals)('A filter that cannot be answered is refused: %s', (message, filter) => {
  const read = () => conditionOf(filter, { now: 0, walk: noIndex, promotions: () => [] });
  expect(read).toThrow(GraphQLError);
  expect(read).toThrow(
    expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
  );
});
