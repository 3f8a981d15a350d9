import { and, asc, gt, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { forever, type Instant } from '../clock.ts';
import type { Executor } from './database.ts';
import { prepared } from './prepared.ts';

/** A column of instants with an index on it; where that is a partial one, the index's condition word for word. */
export interface Dated {
  readonly column: PgColumn;
  readonly where?: SQL;
}

/**
 * Makes the reader of the first instant after another in any of some columns, which are named for their statements; `forever`
 * where there is none. Costs a look into an index for each.
 */
export const nextInstantIn = (
  dated: Readonly<Record<string, Dated>>,
): ((executor: Executor, after: Instant) => Promise<Instant>) => {
  const readers = Object.entries(dated).map(([name, { column, where }]) =>
    prepared<{ after: Instant }, { at: unknown }[]>(`next_instant_of_${name}`, (executor) =>
      executor
        .select({ at: column })
        .from(column.table)
        .where(and(where, gt(column, sql.placeholder('after'))))
        .orderBy(asc(column))
        .limit(1),
    ),
  );
  return async (executor, after) => {
    const found = await Promise.all(readers.map((read) => read(executor, { after })));
    return Math.min(forever, ...found.flat().map(({ at }) => Number(at)));
  };
};
