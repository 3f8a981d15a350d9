import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, placeholdersOf, prepared } from '@marque/kit/db/prepared.ts';
import { and, eq, sql } from 'drizzle-orm';
import type { ClaimRow } from '../claims/tables.ts';
import { type BudgetRow, type BudgetScope, budgets, type Terms, terms } from './tables.ts';

/** What limits a claim in one scope. */
interface Limit {
  readonly scope: BudgetScope;
  readonly subject: string;
  readonly budget: number;
}

/** Terms that limit nothing: a campaign without a row has them. */
export const unlimited = (campaignId: string): Terms => ({
  campaignId,
  total: null,
  perBuyer: null,
  perUnit: null,
  perStore: null,
  reviewAbove: null,
  authorizedSellersOnly: false,
});

/** Adds the terms of a new campaign. */
export const insertTerms = async (tx: Executor, row: Terms): Promise<void> => {
  await tx.insert(terms).values(row);
};

const termsByIds = prepared('terms_by_campaigns', (executor) =>
  executor
    .select()
    .from(terms)
    .where(isListed(terms.campaignId, sql.placeholder('ids'))),
);

/** The terms of campaigns, by their ids. */
export const termsOf = async (executor: Executor, ids: readonly string[]): Promise<ReadonlyMap<string, Terms>> => {
  const rows = await termsByIds(executor, { ids: listed(ids) });
  return new Map(rows.map((row) => [row.campaignId, row]));
};

const totals = prepared('budgets_of_campaigns', (executor) =>
  executor
    .select()
    .from(budgets)
    .where(and(isListed(budgets.campaignId, sql.placeholder('ids')), eq(budgets.scope, 'TOTAL'))),
);

/** What is taken of whole campaigns' budgets, by their ids; none for one that nothing was drawn from. */
export const totalBudgets = async (
  executor: Executor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, BudgetRow>> => {
  const rows = await totals(executor, { ids: listed(ids) });
  return new Map(rows.map((row) => [row.campaignId, row]));
};

/** What a claim is drawn from, in the one order in which these rows are locked: the one that all claims share last. */
type Drawn = Pick<ClaimRow, 'campaignId' | 'buyerId' | 'unitKey' | 'storeId' | 'amount'>;

const subjects = ({ buyerId, unitKey, storeId }: Drawn) =>
  [
    ['UNIT', unitKey],
    ['BUYER', buyerId],
    ['STORE', storeId],
    ['TOTAL', ''],
  ] as const;

/** What a campaign's budget is when it has no limit: the largest amount that the system knows. */
const boundless = Number.MAX_SAFE_INTEGER;

const limitsOf = (claim: Drawn, { total, perBuyer, perUnit, perStore }: Terms): Limit[] => {
  const budgetOf = { UNIT: perUnit, BUYER: perBuyer, STORE: perStore, TOTAL: total ?? boundless };
  return subjects(claim).flatMap(([scope, subject]) => {
    const budget = budgetOf[scope];
    return budget === null ? [] : [{ scope, subject, budget }];
  });
};

const rowOf = and(
  eq(budgets.campaignId, sql.placeholder('campaignId')),
  eq(budgets.scope, sql.placeholder('scope')),
  eq(budgets.subject, sql.placeholder('subject')),
);

const { reserved, issued } = budgets;
const asked = {
  reserved: sql`cast(${sql.placeholder('reserved')} as bigint)`,
  issued: sql`cast(${sql.placeholder('issued')} as bigint)`,
};
const moved = { reserved: sql`${reserved} + ${asked.reserved}`, issued: sql`${issued} + ${asked.issued}` };

/** Takes from a budget what it has left, by one conditional statement, of which many at once are in line. */
const take = prepared('take_of_budget', (executor) =>
  executor
    .update(budgets)
    .set(moved)
    .where(and(rowOf, sql`${budgets.budget} - ${reserved} - ${issued} >= ${asked.reserved} + ${asked.issued}`))
    .returning({ scope: budgets.scope }),
);

/** Opens a budget with what is taken of it first. */
const open = prepared('open_budget', (executor) =>
  executor.insert(budgets).values(placeholdersOf(budgets)).onConflictDoNothing().returning({ scope: budgets.scope }),
);

/** The part of a budget that a claim's amount goes to: set aside for it, or given. */
export type BudgetPart = 'reserved' | 'issued';

/**
 * Takes a claim's amount of each budget that limits it; the scope of the first that has not so much left, else null.
 * Before it gives up it lets `reclaim` give back what nobody needs any more, once.
 */
export const takeBudgets = async (
  tx: Executor,
  claim: Drawn,
  of: Terms,
  part: BudgetPart,
  reclaim: () => Promise<void>,
): Promise<BudgetScope | null> => {
  const { campaignId, amount } = claim;
  const drawn = { campaignId, reserved: 0, issued: 0, [part]: amount };
  let reclaimed = false;
  for (const limit of limitsOf(claim, of)) {
    const row = { ...drawn, ...limit };
    const taken = async () => (await take(tx, row)).length > 0;
    const opened = async () => amount <= limit.budget && (await open(tx, row)).length > 0;
    if ((await taken()) || (await opened())) continue;
    if (!reclaimed) await reclaim();
    reclaimed = true;
    if (!(await taken())) return limit.scope;
  }
  return null;
};

const move = prepared('move_budget', (executor) => executor.update(budgets).set(moved).where(rowOf));

const moveAll = async (tx: Executor, claim: Drawn, change: { reserved: number; issued: number }): Promise<void> => {
  const { campaignId } = claim;
  for (const [scope, subject] of subjects(claim)) await move(tx, { campaignId, scope, subject, ...change });
};

/** Turns a claim's reservation into an issue. */
export const issueBudgets = (tx: Executor, claim: Drawn): Promise<void> =>
  moveAll(tx, claim, { reserved: -claim.amount, issued: claim.amount });

/** Gives the reservation of a claim back. The CHECK on the rows refuses to give back more than is there. */
export const releaseBudgets = (tx: Executor, claim: Drawn): Promise<void> =>
  moveAll(tx, claim, { reserved: -claim.amount, issued: 0 });

/** Gives back a part of what was issued for a claim, since it went back to the funders. */
export const returnBudgets = (tx: Executor, claim: Drawn, returned: number): Promise<void> =>
  moveAll(tx, claim, { reserved: 0, issued: -returned });
