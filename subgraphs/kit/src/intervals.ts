import type { Instant } from './clock.ts';

/** A half-open stretch of time: `from` belongs to it, `until` does not. */
export interface Interval {
  readonly from: Instant;
  readonly until: Instant;
}

/** Tells whether an instant lies in an interval. */
export const contains = ({ from, until }: Interval, at: Instant): boolean => from <= at && at < until;

/** Tells whether two intervals share an instant. */
export const overlaps = (a: Interval, b: Interval): boolean => a.from < b.until && b.from < a.until;

/** The same set of instants as fewest intervals: sorted, apart from each other, none empty. */
export const mergeIntervals = (intervals: readonly Interval[]): Interval[] => {
  const merged: Interval[] = [];
  for (const next of intervals.filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && next.from <= last.until)
      merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, next.until) };
    else merged.push({ from: next.from, until: next.until });
  }
  return merged;
};

/** The instants that lie in both sets, merged. */
export const intersectIntervals = (left: readonly Interval[], right: readonly Interval[]): Interval[] =>
  mergeIntervals(
    left.flatMap((a) => right.map((b) => ({ from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) }))),
  );
