import type { Executor } from '@marque/kit/db/database.ts';
import { prepared } from '@marque/kit/db/prepared.ts';
import { newId } from '@marque/kit/ids.ts';
import { and, eq, sql } from 'drizzle-orm';
import { type AccountName, accountId } from './accounts.ts';
import { accounts, type EntryRow, entries } from './tables.ts';

/** What all entries of a transaction have in common. */
export type Cause = Pick<
  EntryRow,
  'cause' | 'campaignId' | 'claimId' | 'couponId' | 'redemptionId' | 'idempotencyKey' | 'at'
>;

/** What a transaction does to one account. */
export interface Posting {
  readonly account: AccountName;
  /** Minor units, below zero for what leaves the account. */
  readonly amount: number;
}

const openAccount = prepared('open_account', (executor) =>
  executor
    .insert(accounts)
    .values({
      id: sql.placeholder('id'),
      kind: sql.placeholder('kind'),
      owner: sql.placeholder('owner'),
      currency: sql.placeholder('currency'),
      balance: 0,
      entries: 0,
    })
    .onConflictDoNothing(),
);

const amount = sql`cast(${sql.placeholder('amount')} as bigint)`;

/** The one statement by which a balance moves: it locks the account's row, and the entry keeps what it answers. */
const moveBalance = prepared('move_balance', (executor) =>
  executor
    .update(accounts)
    .set({ balance: sql`${accounts.balance} + ${amount}`, entries: sql`${accounts.entries} + 1` })
    .where(
      and(
        eq(accounts.id, sql.placeholder('id')),
        sql`(${accounts.balance} + ${amount} >= 0 or ${accounts.kind} not in ('WALLET', 'LOCKED', 'PAYEE'))`,
      ),
    )
    .returning({ balance: accounts.balance, sequence: accounts.entries }),
);

/**
 * Posts one transaction: moves the accounts, in the order of their ids so that two never wait for each other, and appends
 * an entry each. Throws when the postings do not sum to zero or an account that holds money would fall below it: callers
 * refuse that before.
 */
export const post = async (tx: Executor, cause: Cause, postings: readonly Posting[]): Promise<void> => {
  const moving = postings
    .filter((posting) => posting.amount !== 0)
    .map((posting) => ({ ...posting, id: accountId(posting.account) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const sum = moving.reduce((total, posting) => total + posting.amount, 0);
  if (sum !== 0) throw new Error(`A transaction of the ledger sums to ${sum}`);
  const transactionId = newId('ltx');
  const rows: EntryRow[] = [];
  for (const { id, account, amount: moved } of moving) {
    await openAccount(tx, { id, ...account });
    const [after] = await moveBalance(tx, { id, amount: moved });
    if (!after) throw new Error(`The account ${id} has not ${-moved} left`);
    rows.push({
      ...cause,
      id: newId('ent'),
      transactionId,
      accountId: id,
      sequence: after.sequence,
      amount: moved,
      balanceAfter: after.balance,
      currency: account.currency,
    });
  }
  if (rows.length > 0) await tx.insert(entries).values(rows);
};
