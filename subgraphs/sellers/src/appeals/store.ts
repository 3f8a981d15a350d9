import type { Executor } from '@marque/kit/db/database.ts';
import { eq } from 'drizzle-orm';
import { type AppealRow, appeals } from './tables.ts';

/** Records an appeal. */
export const insertAppeal = async (tx: Executor, row: AppealRow): Promise<void> => {
  await tx.insert(appeals).values(row);
};

/** Records what became of an appeal. */
export const closeAppeal = async (
  tx: Executor,
  caseId: string,
  end: Pick<AppealRow, 'outcome' | 'reasons' | 'moderatorId' | 'decidedAt'>,
): Promise<void> => {
  await tx.update(appeals).set(end).where(eq(appeals.caseId, caseId));
};
