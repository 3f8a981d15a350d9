import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInstant, parseDate, parseInstant, parseMinorUnits } from './scalars.ts';

test.each([
  ['2026-11-02T10:00:00+08:00', '2026-11-02T02:00:00.000Z'],
  ['2026-11-02T10:00:00Z', '2026-11-02T10:00:00.000Z'],
  ['2026-11-02t10:00:00.123456z', '2026-11-02T10:00:00.123Z'],
  ['2028-02-29T23:59:59-11:30', '2028-03-01T11:29:59.000Z'],
])('DateTime reads %s', (text, instant) => {
  expect(formatInstant(parseInstant(text))).toBe(instant);
});

test.each([
  '2026-11-02',
  '2026-11-02T10:00:00',
  '2026-02-30T10:00:00Z',
  '2026-13-01T10:00:00Z',
  '2027-02-29T00:00:00Z',
  '2026-11-02T24:00:00Z',
  '2026-12-31T23:59:60Z',
  '2026-11-02T10:00:00+24:00',
  '10000-01-01T00:00:00Z',
  '1969-12-31T23:59:59Z',
  '0001-01-01T00:00:00Z',
  ' 2026-11-02T10:00:00Z',
  '',
  1_793_462_400_000,
  null,
  { toString: () => '2026-11-02T10:00:00Z' },
])('DateTime refuses %j', (value) => {
  expect(() => parseInstant(value)).toThrow('RFC 3339');
});

test('DateTime reads what it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799_999 }), (instant) => {
      expect(parseInstant(formatInstant(instant))).toBe(instant);
    }),
  );
});

test.each([0, 1, 3_000_000_000, Number.MAX_SAFE_INTEGER])('MinorUnits takes %d', (amount) => {
  expect(parseMinorUnits(amount)).toBe(amount);
});

test.each([
  -1,
  0.1,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '111100.5',
  '0x10',
  '1,000',
  ' 1',
  '+1',
  '１０００',
  null,
  true,
  [1],
])('MinorUnits refuses %j', (value) => {
  expect(() => parseMinorUnits(value)).toThrow('minor units');
});

test.each(['2026-02-30', '2026-2-3', '2026-02-03T00:00:00Z', '', 20_260_203])('Date refuses %j', (value) => {
  expect(() => parseDate(value)).toThrow('YYYY-MM-DD');
});
