import { expect, test } from 'vitest';
import { clockFrom, parseInstant } from './demo-clock.ts';

test.each([
  ['2026-11-11T00:00:00Z', Date.UTC(2026, 10, 11)],
  ['2026-11-11T00:00:00+08:00', Date.UTC(2026, 10, 10, 16)],
  ['2024-02-29T23:59:59.999-05:30', Date.UTC(2024, 2, 1, 5, 29, 59, 999)],
])('%s is an instant', (text, instant) => {
  expect(parseInstant(text)).toBe(instant);
});

test.each([
  '',
  'now',
  '2026-11-11',
  '2026-11-11T00:00:00',
  '2026-11-11 00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2025-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-11T24:00:00Z',
  '2026-12-31T23:59:60Z',
  '2026-11-11T00:00:00+24:00',
  '10000-01-01T00:00:00Z',
  '2026-11-11T00:00:00Z, 2026-11-12T00:00:00Z',
])('%j is none', (text) => {
  expect(parseInstant(text)).toBeUndefined();
  expect(() => clockFrom(text, 0)).toThrow(
    expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } }),
  );
});

test('without the header it is the present', () => {
  expect(clockFrom(null, 7)).toBe(7);
});
