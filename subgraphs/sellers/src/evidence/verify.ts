import type { Executor } from '@marque/kit/db/database.ts';
import { evidenceIdOf } from './id.ts';
import { followsSeal, unsealed } from './seal.ts';
import { readEvidenceChain, readEvidenceHead } from './store.ts';
import type { EvidenceRow } from './tables.ts';

/** What became of a brand's evidence. */
export interface EvidenceState {
  /** How many snapshots there are. */
  readonly entries: number;
  readonly intact: boolean;
  /** The id of the first one that is not as it was frozen, or behind which one is missing; null where all are intact. */
  readonly firstBroken: string | null;
}

const pageSize = 1_000;

/** Reads all evidence of a brand, a page at a time, and checks each row against its hash and its seal. */
export const verifyEvidence = async (reader: Executor, brandId: string): Promise<EvidenceState> => {
  const head = await readEvidenceHead(reader, brandId);
  let entries = 0;
  let last: EvidenceRow | undefined;
  let broken: EvidenceRow | undefined;
  for (;;) {
    const page = await readEvidenceChain(reader, brandId, last?.entry ?? 0, pageSize);
    for (const row of page) {
      entries += 1;
      if (!broken && !followsSeal(row, last)) broken = row;
      last = row;
    }
    if (page.length < pageSize) break;
  }
  const atEnd = (last?.seal ?? unsealed) === (head?.seal ?? unsealed) && entries === (head?.entries ?? 0);
  const intact = broken === undefined && atEnd;
  const first = broken ?? (intact ? undefined : last);
  return { entries, intact, firstBroken: first ? evidenceIdOf(first.position) : null };
};
