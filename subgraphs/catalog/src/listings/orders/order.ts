import type { Direction, Page } from '@marque/kit/graphql/connection.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import type { ListingRow } from '../tables.ts';

/** Rows in the order in which they were read, with each one's place in the list. */
export interface Sorted {
  readonly rows: readonly ListingRow[];
  readonly keyOf: (row: ListingRow) => CursorKey;
}

/** How listings are put in order. */
export interface Order {
  /** Reads `page.size + 1` of the listings that are asked for, from the page's start on, in reading order. */
  readonly read: (page: Page) => Promise<Sorted>;
}

/** Compares keys part by part, as the databases do: text by its bytes, which UTF-16 keeps for the ids that we make. */
export const compareKeys = (a: CursorKey, b: CursorKey): number => {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
};

/** Puts rows that several walks brought in one order, each of them once, and keeps the first. */
export const merge = (
  rows: readonly ListingRow[],
  keyOf: (row: ListingRow) => CursorKey,
  direction: Direction,
  atMost: number,
): ListingRow[] => {
  const keyed = [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => ({ row, key: keyOf(row) }));
  const sign = direction === 'asc' ? 1 : -1;
  return keyed
    .sort((a, b) => sign * compareKeys(a.key, b.key))
    .slice(0, atMost)
    .map(({ row }) => row);
};
