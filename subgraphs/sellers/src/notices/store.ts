import type { Executor } from '@marque/kit/db/database.ts';
import { and, eq } from 'drizzle-orm';
import { type CounterNoticeRow, counterNotices } from './tables.ts';

/** Records a counter-notice. */
export const insertCounterNotice = async (tx: Executor, row: CounterNoticeRow): Promise<void> => {
  await tx.insert(counterNotices).values(row);
};

/** Adds to a counter-notice what became of it. */
export const updateCounterNotice = async (
  tx: Executor,
  { caseId, number }: Pick<CounterNoticeRow, 'caseId' | 'number'>,
  change: Partial<Pick<CounterNoticeRow, 'measureKeptUntil' | 'returnReason'>>,
): Promise<void> => {
  await tx
    .update(counterNotices)
    .set(change)
    .where(and(eq(counterNotices.caseId, caseId), eq(counterNotices.number, number)));
};
