import { expect, test } from 'vitest';
import { readMeasure, readPrice, readWhole } from './amounts.ts';

test('A price is read exactly, whichever side its currency stands on', () => {
  expect(readPrice('8990 EUR', undefined)).toEqual({ minorUnits: 899_000, currency: 'EUR' });
  expect(readPrice('CNY 300,000,000.05', undefined)).toEqual({ minorUnits: 30_000_000_005, currency: 'CNY' });
  expect(readPrice('1.1 eur', undefined)).toEqual({ minorUnits: 110, currency: 'EUR' });
  expect(readPrice('2500000 JPY', undefined)).toEqual({ minorUnits: 2_500_000, currency: 'JPY' });
  expect(readPrice('90071992547409.91 EUR', undefined)).toEqual({ minorUnits: 9_007_199_254_740_991, currency: 'EUR' });
});

test('A price without a currency takes the given one, and is none without it', () => {
  expect(readPrice('8990', 'EUR')).toEqual({ minorUnits: 899_000, currency: 'EUR' });
  expect(readPrice('8990', undefined)).toBe('The price names no currency: add one, or say --currency');
});

test.each([
  ['8.990 EUR', 'EUR has 2 decimals: write the thousands without a point'],
  ['1.005 EUR', 'EUR has 2 decimals: write the thousands without a point'],
  ['8990 XYZ', 'XYZ is not a currency of ISO 4217'],
  ['-5 EUR', 'A price is a whole or decimal number and a currency, such as 8990 EUR'],
  ['8,99 EUR', 'A price is a whole or decimal number and a currency, such as 8990 EUR'],
  ['1e9 EUR', 'A price is a whole or decimal number and a currency, such as 8990 EUR'],
  ['90071992547409.92 EUR', 'The price is larger than can be kept exactly'],
])('%s is no price', (text, reason) => {
  expect(readPrice(text, 'EUR')).toBe(reason);
});

test('A measure is read in its unit, and in the first unit where it names none', () => {
  const units = { km: 1, mi: 1.609344 };
  expect(
    ['150000 km', '150,000km', '1000 mi', '5000', '5 leagues', 'km', '1.5.2 km'].map((text) =>
      readMeasure(text, units),
    ),
  ).toEqual([150_000, 150_000, 1609.344, 5000, null, null, null]);
});

test('A whole number is digits and nothing else', () => {
  expect(['2004', '0', '-1', '1.0', '1e3', '', '９', '12345678901'].map(readWhole)).toEqual([
    2004,
    0,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
