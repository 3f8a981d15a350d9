import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { statusAt } from '../cases/states.ts';
import { readCasesOfListings, updateCase } from '../cases/store.ts';
import { appendDecisions } from '../log/store.ts';
import type { Actor } from './record.ts';

/** Ends what cases ask of a listing, as a moderator decides about it outside of them from now on. */
export const releaseCases = async (tx: Executor, listingId: string, at: Instant, actor: Actor): Promise<void> => {
  const asking = (await readCasesOfListings(tx, [listingId])).filter((row) => (row.measureUntil ?? 0) > at);
  for (const row of asking) {
    await updateCase(tx, row.id, { measureUntil: at });
    const [from, to] = [statusAt(row, at), statusAt({ ...row, measureUntil: at }, at)];
    const entry = {
      subjectId: row.id,
      from,
      to,
      ...actor,
      reason: 'A moderator ordered otherwise about the listing.',
      at,
    };
    if (from !== to) await appendDecisions(tx, row.brandId, [entry]);
  }
};
