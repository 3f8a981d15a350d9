import type { Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { freezeSubjects } from '../evidence/freeze.ts';
import { linkEvidence, readFindingsAt } from './store.ts';

/**
 * Freezes the evidence of findings that began without anybody's doing, when an authorisation or a window came to its end:
 * whoever looks at them first does. What it shows is the listing at the beginning, whenever that was. Answers the number
 * of each one's evidence.
 */
export const captureEvidence = (
  database: Database,
  positions: readonly number[],
  now: Instant,
): Promise<ReadonlyMap<number, number>> =>
  database.transaction(async (tx) => {
    const rows = await readFindingsAt(tx, positions);
    const captured = new Map(
      rows.flatMap(({ position, evidence }) => (evidence === null ? [] : [[position, evidence]])),
    );
    const missing = rows.filter(({ evidence, detectedAt }) => evidence === null && detectedAt <= now);
    const alike = Map.groupBy(missing, ({ listingId, detectedAt }) => `${listingId} ${detectedAt}`);
    const subjects = [...alike.values()].flatMap(([one]) =>
      one ? [{ listingId: one.listingId, asOf: one.detectedAt }] : [],
    );
    for (const { listingId, asOf, position: evidence } of await freezeSubjects(tx, subjects, now)) {
      const shown = (alike.get(`${listingId} ${asOf}`) ?? []).map(({ position }) => position);
      await linkEvidence(tx, shown, evidence);
      for (const position of shown) captured.set(position, evidence);
    }
    return captured;
  });
