import type { AuthorizationScope } from '@marque/schema/authorization.ts';
import { expect, test } from 'vitest';
import { liesWithin, scopeOf, scopesOverlap } from './scope.ts';

const everything: AuthorizationScope = { products: null, regions: null, channels: null, conditions: null };

test('models and projects are one restriction on products', () => {
  const stored = { models: ['mdl_1'], projects: ['prj_1'], regions: ['CN'], channels: null, conditions: null };
  expect(scopeOf(stored)).toEqual({ ...everything, products: ['mdl_1', 'prj_1'], regions: ['CN'] });
  expect(scopeOf({ ...stored, models: null }).products).toEqual(['prj_1']);
  expect(scopeOf({ ...stored, models: null, projects: null }).products).toBeNull();
});

test.each<[string, Partial<AuthorizationScope>, Partial<AuthorizationScope>, boolean]>([
  ['everything lies within everything', {}, {}, true],
  ['a part lies within everything', { products: ['a'] }, {}, true],
  ['everything does not lie within a part', {}, { products: ['a'] }, false],
  ['a part lies within a larger one', { products: ['a'] }, { products: ['a', 'b'] }, true],
  ['a part does not lie within another', { products: ['a', 'c'] }, { products: ['a', 'b'] }, false],
  ['a subdivision lies within its country', { regions: ['CN-SH', 'CN-ZJ'] }, { regions: ['CN'] }, true],
  ['a country does not lie within its subdivision', { regions: ['CN'] }, { regions: ['CN-SH'] }, false],
  ['every restriction counts', { channels: ['ONLINE'] }, { channels: ['ONLINE'], conditions: ['NEW'] }, false],
])('%s', (_, inner, outer, expected) => {
  expect(liesWithin({ ...everything, ...inner }, { ...everything, ...outer })).toBe(expected);
});

test.each<[string, Partial<AuthorizationScope>, Partial<AuthorizationScope>, boolean]>([
  ['everything overlaps a part', {}, { products: ['a'] }, true],
  ['two parts that share a product overlap', { products: ['a', 'b'] }, { products: ['b', 'c'] }, true],
  ['two parts without a common product do not', { products: ['a'] }, { products: ['b'] }, false],
  ['a country overlaps its subdivision', { regions: ['CN'] }, { regions: ['CN-SH'] }, true],
  ['two subdivisions do not overlap', { regions: ['CN-BJ'] }, { regions: ['CN-SH'] }, false],
  ['one restriction apart is enough', { regions: ['CN'], conditions: ['NEW'] }, { conditions: ['USED'] }, false],
])('%s, whichever comes first', (_, left, right, expected) => {
  const [a, b] = [
    { ...everything, ...left },
    { ...everything, ...right },
  ];
  expect([scopesOverlap(a, b), scopesOverlap(b, a)]).toEqual([expected, expected]);
});
