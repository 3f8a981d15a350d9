import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, type Interval, intersectIntervals, mergeIntervals, overlaps } from './intervals.ts';

const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
  .map(([a, b]) => ({ from: Math.min(a, b), until: Math.max(a, b) }));
const intervals = fc.array(interval, { maxLength: 6 });
const holds = (set: readonly Interval[], at: number) => set.some((one) => contains(one, at));
const instants = Array.from({ length: 32 }, (_, at) => at);

test('an interval holds its beginning and not its end', () => {
  const noonToOne = { from: 12, until: 13 };
  expect([11, 12, 13].map((at) => contains(noonToOne, at))).toEqual([false, true, false]);
  expect(overlaps(noonToOne, { from: 13, until: 14 })).toBe(false);
});

test('merging keeps the same instants in fewest intervals', () => {
  fc.assert(
    fc.property(intervals, (set) => {
      const merged = mergeIntervals(set);
      expect(instants.map((at) => holds(merged, at))).toEqual(instants.map((at) => holds(set, at)));
      merged.forEach(({ from, until }, index) => {
        expect(from).toBeLessThan(until);
        expect(from).toBeGreaterThan(merged[index - 1]?.until ?? -1);
      });
    }),
  );
});

test('an intersection holds just what both hold', () => {
  fc.assert(
    fc.property(intervals, intervals, (left, right) => {
      const both = intersectIntervals(left, right);
      expect(instants.map((at) => holds(both, at))).toEqual(instants.map((at) => holds(left, at) && holds(right, at)));
    }),
  );
});
