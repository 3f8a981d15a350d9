import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { Interval } from '@marque/kit/intervals.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import { kindOf } from '../kinds/index.ts';
import { type RightsColumns, rightsOf } from '../rights/rights-of.ts';
import type { ListingRow } from './tables.ts';

/** What follows from a listing's own facts. */
type ConsequentColumns = Pick<ListingRow, 'onMarket' | 'year' | 'mileage'>;

/** The facts of a listing: what its seller says, what services decide, and nothing that is derived. */
export type ListingFacts = Omit<ListingRow, keyof ConsequentColumns | keyof RightsColumns>;

const statusesOnMarket: ReadonlySet<ListingStatus> = new Set(['ACTIVE', 'HELD']);

/** The columns that follow from the facts alone. */
export const consequences = (facts: ListingFacts): ConsequentColumns => ({
  onMarket: statusesOnMarket.has(facts.status),
  year: kindOf(facts.kind).year(facts),
  mileage: kindOf(facts.kind).mileage(facts),
});

/** A complete row, and all periods of its rights, to be kept once the row is written. */
export interface DerivedListing {
  readonly row: ListingRow;
  readonly periods: readonly Interval[];
}

/** Completes facts to rows, in their order: the one place where derived columns come from. In the transaction that writes them. */
export const derive = async (
  tx: Executor,
  facts: readonly ListingFacts[],
  now: Instant,
): Promise<readonly DerivedListing[]> => {
  const rights = await rightsOf(tx, facts, now);
  return facts.flatMap((listing, index) => {
    const right = rights[index];
    return right ? [{ row: { ...listing, ...consequences(listing), ...right.columns }, periods: right.periods }] : [];
  });
};
