import type { Executor } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import { and, eq } from 'drizzle-orm';
import type { Refusal } from '../problems.ts';
import { type BudgetScope, budgets, type Terms } from './tables.ts';

/** What a claim would draw from; null where nobody knows the buyer, unit or store yet. */
export interface Drawing {
  readonly campaignId: string;
  readonly buyerId: string | null;
  readonly unitKey: string | null;
  readonly storeId: string | null;
  readonly amount: number;
}

/** Why a budget gives no more, by what it limits. */
export const budgetRefusals = {
  TOTAL: reject('BUDGET_EXHAUSTED', "The campaign's budget has not so much left", 'input.purchase'),
  BUYER: reject('CAP_REACHED', 'The campaign gives a buyer no more than you have got', 'input.purchase'),
  UNIT: reject('CAP_REACHED', 'The campaign gives no more than this for one unit', 'input.purchase'),
  STORE: reject('CAP_REACHED', 'The campaign gives no more than it gave for purchases in this store', 'input.purchase'),
} as const satisfies Record<BudgetScope, Refusal>;

/** The budgets of a campaign that have not an amount left, as they stand; it takes nothing. */
export const lackingBudgets = async (
  executor: Executor,
  { campaignId, buyerId, unitKey, storeId, amount }: Drawing,
  { total, perBuyer, perUnit, perStore }: Terms,
): Promise<Refusal[]> => {
  const limits = [
    ['UNIT', perUnit, unitKey],
    ['BUYER', perBuyer, buyerId],
    ['STORE', perStore, storeId],
    ['TOTAL', total, ''],
  ] as const;
  const lacking: Refusal[] = [];
  for (const [scope, limit, subject] of limits) {
    if (limit === null || subject === null) continue;
    const [row] = await executor
      .select()
      .from(budgets)
      .where(and(eq(budgets.campaignId, campaignId), eq(budgets.scope, scope), eq(budgets.subject, subject)));
    const left = limit - (row?.reserved ?? 0) - (row?.issued ?? 0);
    if (left < amount) lacking.push({ ...budgetRefusals[scope], field: null });
  }
  return lacking;
};
