import type { Executor } from '@marque/kit/db/database.ts';
import { type ReportRow, reports } from './tables.ts';

/** Records a report. */
export const insertReport = async (tx: Executor, row: ReportRow): Promise<void> => {
  await tx.insert(reports).values(row);
};
