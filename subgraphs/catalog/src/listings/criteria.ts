import type { Instant } from '@marque/kit/clock.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { isListed, listed } from '@marque/kit/db/prepared.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { isId } from '@marque/kit/text.ts';
import { type Column, type SQL, sql } from 'drizzle-orm';
import type { ListingFilter } from '../generated.ts';
import type { RunningCampaign } from '../promotions/terms.ts';
import type { Along } from './walk.ts';

/** What a condition may depend on beside the criterion's value. */
export interface Question {
  /** The instant as of which the answer holds. */
  readonly now: Instant;
  /** How listings are read. */
  readonly walk: Along;
  /** The campaigns of the instant; asking for them makes the answer depend on them. */
  readonly promotions: () => readonly RunningCampaign[];
}

/**
 * Makes one criterion's condition on a row of `listings`; nothing where the value asks for nothing.
 * `path` names the criterion for a caller whose value is refused with `BAD_USER_INPUT`.
 */
export type Criterion<Value> = (value: Value, question: Question, path: string) => SQL | undefined;

/** One entry for each of these keys of the filter, so that a forgotten one does not compile. */
export type Criteria<Key extends keyof ListingFilter> = {
  readonly [Name in Key]-?: Criterion<NonNullable<ListingFilter[Name]>>;
};

/**
 * A column in a condition that no index is to serve. SQLite knows nothing of the values in one and would read all rows in a
 * range, or of several brands, and sort them, where walking in order soon fills a page. PostgreSQL has statistics to choose by.
 */
export const withoutIndex = (column: Column): SQL => (dialect === 'sqlite' ? sql`+${column}` : sql`${column}`);

/** The most values that a list of a filter may have. */
const mostValues = 100;

/** A range of numbers as the schema writes it. */
export interface Range {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
}

/** Throws `BAD_USER_INPUT` where a list has more values than a filter takes. */
export const checkLength = (values: readonly unknown[], path: string): void => {
  if (values.length > mostValues) throw badInput(`\`${path}\` takes at most ${mostValues} values`, path);
};

/** Throws `BAD_USER_INPUT` where a list has more ids than a filter takes, or what no id can be: PostgreSQL would refuse some of it. */
export const checkIds = (ids: readonly string[], path: string): void => {
  checkLength(ids, path);
  if (!ids.every(isId)) throw badInput(`\`${path}\` takes ids that the API gave`, path);
};

/** The column holds one of the values; none where the list is empty. A single one is asked for as such, which lets an index give the order. */
export const isOneOf = (column: Column | SQL, values: readonly string[], path: string): SQL => {
  checkLength(values, path);
  const [only, ...others] = new Set(values);
  if (only === undefined) return sql`1 = 0`;
  return others.length === 0 ? sql`${column} = ${only}` : isListed(column, listed([only, ...others]));
};

/** The column holds one of the values. */
export const oneOf =
  (column: Column): Criterion<readonly string[]> =>
  (values, _question, path) =>
    isOneOf(withoutIndex(column), values, path);

/** The column lies in the range, whose ends belong to it. */
export const isInRange = (column: Column | SQL, { min, max }: Range, path: string): SQL | undefined => {
  if (min != null && max != null && min > max)
    throw badInput(`\`${path}\` is upside down: \`min\` is at most \`max\``, path);
  const from = min == null ? undefined : sql`${column} >= ${min}`;
  const to = max == null ? undefined : sql`${column} <= ${max}`;
  return from && to ? sql`(${from} and ${to})` : (from ?? to);
};

/** The column lies in the range. */
export const inRange =
  (column: Column): Criterion<Range> =>
  (range, _question, path) =>
    isInRange(withoutIndex(column), range, path);
