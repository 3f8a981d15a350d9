import { expect, test } from 'vitest';
import { formatMoney, isCurrency } from './money.ts';

test.each([
  [25_180_000, 'CNY', 'CN¥251,800.00'],
  [5, 'EUR', '€0.05'],
  [1_234, 'JPY', '¥1,234'],
  [-1, 'USD', '-$0.01'],
  [9_007_199_254_740_991, 'CNY', 'CN¥90,071,992,547,409.91'],
])('%d minor units of %s read %s', (minorUnits, currency, text) => {
  expect(formatMoney({ minorUnits, currency })).toBe(text);
});

test('a currency is its ISO 4217 code in capitals', () => {
  expect(['CNY', 'EUR', 'cny', 'XXY', ''].map(isCurrency)).toEqual([true, true, false, false, false]);
});
