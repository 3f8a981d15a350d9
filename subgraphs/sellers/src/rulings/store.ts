import type { Executor } from '@marque/kit/db/database.ts';
import { type RulingRow, rulings } from './tables.ts';

/** Records a ruling. */
export const insertRuling = async (tx: Executor, row: RulingRow): Promise<void> => {
  await tx.insert(rulings).values(row);
};
