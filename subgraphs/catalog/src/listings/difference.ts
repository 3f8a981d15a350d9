import type { ListingFacts } from './derive.ts';
import type { ListingRow } from './tables.ts';

/** The facts that the rights of a listing follow from. */
export const rightsFacts = [
  'brandId',
  'productId',
  'region',
  'channel',
  'condition',
  'authorizationClaim',
  'disclosure',
] as const satisfies (keyof ListingFacts)[];

/** The facts that a listing's words are taken from. */
export const textFacts = ['brandId', 'productId', 'title', 'description'] as const satisfies (keyof ListingFacts)[];

/** Tells whether two values of a column differ; texts in several languages by what they say, in their order. */
const differs = (left: unknown, right: unknown): boolean =>
  typeof left === 'object' && left !== null ? JSON.stringify(left) !== JSON.stringify(right) : left !== right;

/** Tells whether any of these columns changes. */
export const changesAny = (
  before: ListingRow,
  after: ListingFacts,
  columns: readonly (keyof ListingFacts)[],
): boolean => columns.some((column) => differs(before[column], after[column]));

/** The columns that change, with their new values; what was said of no column stays. */
export const difference = (before: ListingRow, after: ListingRow): Partial<ListingRow> =>
  Object.fromEntries(
    Object.entries(after).filter(([column, value]) => differs(before[column as keyof ListingRow], value)), // keys of a row
  );
