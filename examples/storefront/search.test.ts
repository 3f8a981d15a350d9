import { expect, test } from 'vitest';
import { addressOf, filterOf, pageVariables, searchOf } from './search.ts';

const parse = (address: string) => searchOf(Object.fromEntries(new URL(address, 'http://marque.test').searchParams));

test('a search survives its address', () => {
  const address =
    '/storefront?q=Model+3&kind=CAR&near=shanghai&brand=brd_tesla%2Cbrd_xpeng&region=CN-SH&body=SEDAN&fuel=ELECTRIC&condition=NEW&bedrooms=3&min=100000&max=300000&currency=EUR&sort=DISTANCE&every=1&rebate=1';
  expect(addressOf(parse(address))).toBe(address);
  expect(addressOf(parse('/storefront'))).toBe('/storefront');
});

test('what makes no sense in an address is left out', () => {
  expect(addressOf(parse('/storefront?kind=BOAT&min=-1&max=1.5&near=atlantis&sort=DISTANCE'))).toBe('/storefront');
  expect(parse('/storefront?sort=RELEVANCE').sort).toBe('NEWEST');
});

test('prices are asked in minor units, and only authorised offers unless the switch says otherwise', () => {
  expect(filterOf(parse('/storefront?min=100000'))).toEqual({ currency: 'CNY', price: { min: 10_000_000 } });
  expect(filterOf(parse('/storefront?every=1')).authorization).toHaveLength(4);
});

test('a field that is narrowed is counted without itself, so that its other values can be chosen', () => {
  const variables = pageVariables(parse('/storefront?brand=brd_tesla&region=CN-SH'), 'en');
  expect(variables).toMatchObject({
    narrowsBrand: true,
    byBrand: { currency: 'CNY', region: ['CN-SH'] },
    narrowsRegion: true,
    byRegion: { currency: 'CNY', brand: ['brd_tesla'] },
    narrowsFuel: false,
  });
});
