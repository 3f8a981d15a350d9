import type { Executor } from '@marque/kit/db/database.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { findForChange } from './changes.ts';
import type { ListingFacts } from './derive.ts';
import { type Caller, listingNotFound, type Refusal } from './problems.ts';
import type { ListingRow } from './tables.ts';
import { writeListings } from './write.ts';

/** How often a change may come too late before its caller hears of it: each time somebody else's change went through. */
const mostAttempts = 20;

/**
 * Changes one listing as `decide` says of the row as it is now; asked again with the newer row when somebody was faster.
 * Refuses what `decide` refuses, and a listing that is not there.
 */
export const changeListing = async (
  tx: Executor,
  id: string,
  { now }: Caller,
  decide: (row: ListingRow) => ListingFacts | Refusal,
): Promise<ListingRow | Refusal> => {
  for (let attempt = 1; ; attempt += 1) {
    const before = await findForChange(tx, id);
    if (!before) return listingNotFound();
    const facts = decide(before);
    if (isRejection(facts)) return facts;
    const [result = listingNotFound()] = await writeListings(tx, [{ before, facts }], now);
    const isLate = isRejection(result) && result.code === 'VERSION_CONFLICT';
    if (!isLate || attempt === mostAttempts) return result;
  }
};
