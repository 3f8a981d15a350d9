import type { Instant } from '@marque/kit/clock.ts';
import { causeOf, type Derived } from './derive.ts';
import type { FindingRow } from './tables.ts';

/** What must be done to the rows of findings so that they are those that were derived. */
export interface Difference {
  readonly opened: readonly Derived[];
  /** Rows that end at another instant than before. */
  readonly moved: readonly Pick<FindingRow, 'position' | 'resolvedAt'>[];
  /** Rows that were to begin later, and will not. */
  readonly dropped: readonly number[];
}

const keyOf = (one: Derived): string => `${one.listingId} ${causeOf(one)}`;

/**
 * Compares the rows that reach an instant with what was derived of the time from it on. A finding that goes on across the
 * instant stays the one that it was.
 */
export const differenceFrom = (from: Instant, rows: readonly FindingRow[], derived: readonly Derived[]): Difference => {
  const left = Map.groupBy(rows, keyOf);
  const opened: Derived[] = [];
  const moved: Difference['moved'][number][] = [];
  const kept = new Set<number>();
  for (const one of derived.filter(({ resolvedAt }) => resolvedAt >= from)) {
    const goesOn = one.detectedAt <= from;
    const row = left
      .get(keyOf(one))
      ?.find(({ detectedAt, position }) =>
        kept.has(position) ? false : goesOn ? detectedAt <= from : detectedAt === one.detectedAt,
      );
    if (!row) opened.push(one);
    else {
      kept.add(row.position);
      if (row.resolvedAt !== one.resolvedAt) moved.push({ position: row.position, resolvedAt: one.resolvedAt });
    }
  }
  const ended = rows.filter(({ position }) => !kept.has(position));
  for (const { position, detectedAt, resolvedAt } of ended)
    if (detectedAt < from && resolvedAt > from) moved.push({ position, resolvedAt: from });
  return {
    opened,
    moved,
    dropped: ended.filter(({ detectedAt }) => detectedAt >= from).map(({ position }) => position),
  };
};
