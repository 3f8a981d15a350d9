import type { Fault, FeedRow } from './row.ts';

/** What one run came to, in ads; warnings are of ads that were taken. */
export interface Summary {
  new: number;
  changed: number;
  unchanged: number;
  withdrawn: number;
  refused: number;
  warnings: number;
}

/** A summary before the first ad. */
export const emptySummary = (): Summary => ({
  new: 0,
  changed: 0,
  unchanged: 0,
  withdrawn: 0,
  refused: 0,
  warnings: 0,
});

/** The one line that a run ends with. */
export const summaryLine = (summary: Summary): string =>
  Object.entries(summary)
    .map(([name, count]: [string, number]) => `${count} ${name}`)
    .join(', ');

/** How often a column was warned of, and the first time. */
interface Warned {
  readonly first: Fault & { readonly line: number };
  ads: number;
}

/** Counts warnings by column: a feed repeats its faults, and thousands of lines of one fault help nobody. */
export const createWarningCounts = () => {
  const byField = new Map<string, Warned>();
  return {
    add: ({ line, warnings }: FeedRow): void => {
      for (const fault of new Map(warnings.map((warning) => [warning.field, warning])).values()) {
        const warned = byField.get(fault.field) ?? { first: { ...fault, line }, ads: 0 };
        byField.set(fault.field, warned);
        warned.ads += 1;
      }
    },
    /** A line for each column, the most frequent first. */
    lines: (): string[] =>
      [...byField]
        .sort(([, a], [, b]) => b.ads - a.ads)
        .map(
          ([field, { ads, first }]) =>
            `warning: ${field} of ${ads} ${ads === 1 ? 'ad' : 'ads'}, first on line ${first.line} ("${first.value}"): ${first.reason}`,
        ),
  };
};
