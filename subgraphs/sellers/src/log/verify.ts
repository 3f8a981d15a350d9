import type { Executor } from '@marque/kit/db/database.ts';
import { follows, genesis } from './chain.ts';
import { readDecisions, readHead } from './store.ts';
import type { Decision } from './tables.ts';

/** What became of a brand's log. */
export interface LogState {
  /** How many entries there are. */
  readonly entries: number;
  readonly intact: boolean;
  /** The number of the first entry that is not as it was written, or missing; null where all are. */
  readonly firstBroken: number | null;
}

const pageSize = 1_000;

/** Reads a brand's log from its beginning, a page at a time, and checks each entry against its hash and the one before. */
export const verifyLog = async (reader: Executor, brandId: string): Promise<LogState> => {
  const head = await readHead(reader, brandId);
  if (!head) return { entries: 0, intact: true, firstBroken: null };
  let entries = 0;
  let last: Decision | undefined;
  let firstBroken: number | null = null;
  for (;;) {
    const page = await readDecisions(reader, brandId, { after: last?.entry ?? 0, until: head.entries }, pageSize);
    for (const entry of page) {
      entries += 1;
      if (firstBroken === null && !follows(entry, last)) firstBroken = entries;
      last = entry;
    }
    if (page.length < pageSize) break;
  }
  if (firstBroken === null && entries < head.entries) firstBroken = entries + 1;
  if (firstBroken === null && (last?.hash ?? genesis) !== head.hash) firstBroken = entries;
  return { entries, intact: firstBroken === null, firstBroken };
};
