import type { Executor } from '@marque/kit/db/database.ts';
import { placeOf } from '@marque/kit/db/place.ts';
import { issuingPlace } from './tables.ts';

/** Connections of which it is known that they lead to the place that issues: a server that is replaced breaks its connections. */
const checked = new WeakSet<Executor>();

/**
 * Tells whether money may be moved on this connection: where nobody ever did, or where it was done before. False for a copy
 * of a database that did, until `issueHere`: the other one may still give out the same budgets and coupons.
 */
export const mayIssue = async (tx: Executor): Promise<boolean> => {
  if (checked.has(tx)) return true;
  const here = await placeOf(tx);
  const [known] = await tx.select().from(issuingPlace);
  if (!known) {
    await tx.insert(issuingPlace).values({ id: 1, place: here }).onConflictDoNothing();
    return true;
  }
  if (known.place === here) checked.add(tx);
  return known.place === here;
};

/** Says that money is moved here from now on, and that no other copy does. */
export const issueHere = async (tx: Executor): Promise<void> => {
  const place = await placeOf(tx);
  await tx
    .insert(issuingPlace)
    .values({ id: 1, place })
    .onConflictDoUpdate({ target: issuingPlace.id, set: { place } });
};
