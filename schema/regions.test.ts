import { expect, test } from 'vitest';
import { isRegion, regionOf } from './regions.ts';

test('a region is an assigned code of ISO 3166-1 or ISO 3166-2, in capitals', () => {
  expect(['CN', 'CN-SH', 'DE', 'DE-NW', 'cn', 'CN-XX', 'ZZ', ''].map(isRegion)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a region has the name that ISO 3166 gives it', () => {
  expect(['CN', 'CN-SH'].map(regionOf)).toEqual([
    { code: 'CN', name: 'China' },
    { code: 'CN-SH', name: 'Shanghai Shi' },
  ]);
});

test('a code that was withdrawn is its own name', () => {
  expect(regionOf('CN-99')).toEqual({ code: 'CN-99', name: 'CN-99' });
});
