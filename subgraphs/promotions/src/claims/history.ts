import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { sql } from 'drizzle-orm';
import { type ClaimMove, type ClaimMover, type ClaimStatus, claimHistory } from './tables.ts';

/** States that a claim passes, in this order, and who moves it into each. */
type Way = readonly (readonly [ClaimStatus, ClaimMover])[];

/** Every state in the order in which a claim can come into it: what happens at one instant is told in this order. */
const order: readonly ClaimStatus[] = [
  'RESERVED',
  'SUBMITTED',
  'IN_REVIEW',
  'APPROVED',
  'ISSUED',
  'REJECTED',
  'EXPIRED',
  'CLAWED_BACK',
];

const insertions = new Map<string, ReturnType<typeof insertionOf>>();

const insertionOf = (name: string, way: Way) =>
  prepared<{ claimId: string; at: Instant }, unknown>(name, (executor) =>
    executor
      .insert(claimHistory)
      .values(
        way.map(([status, by]) => ({ claimId: sql.placeholder('claimId'), status, by, at: sql.placeholder('at') })),
      ),
  );

/** Writes down that a claim went a way at an instant. There are few ways: each is one prepared statement. */
export const recordWay = async (tx: Executor, claimId: string, way: Way, at: Instant): Promise<void> => {
  const name = `way_${way.map(([status, by]) => `${status}_${by}`).join('_')}`.toLowerCase();
  const insertion = insertions.get(name) ?? insertionOf(name, way);
  insertions.set(name, insertion);
  await insertion(tx, { claimId, at });
};

const ofClaims = prepared('history_of_claims', (executor) =>
  executor
    .select()
    .from(claimHistory)
    .where(isListed(claimHistory.claimId, sql.placeholder('ids'))),
);

/** The moves of claims by the claims' ids, each claim's in their order. */
export const historiesOf = async (
  executor: Executor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ClaimMove[]>> => {
  const rows = await ofClaims(executor, { ids: listed(ids) });
  const sorted = rows.toSorted((a, b) => a.at - b.at || order.indexOf(a.status) - order.indexOf(b.status));
  return Map.groupBy(sorted, ({ claimId }) => claimId);
};
