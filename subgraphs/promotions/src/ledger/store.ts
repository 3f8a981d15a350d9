import type { Executor } from '@marque/kit/db/database.ts';
import { placeholdersOf, prepared } from '@marque/kit/db/prepared.ts';
import { newId } from '@marque/kit/ids.ts';
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { type AccountName, accountId } from './accounts.ts';
import { type AccountKind, accounts, type EntryRow, entries } from './tables.ts';

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

const moved = { balance: sql`${accounts.balance} + excluded.balance`, entries: sql`${accounts.entries} + 1` };
const after = { balance: accounts.balance, sequence: accounts.entries };

/** Moves the balance of an account that may be a new one, by the one statement that locks its row; the entry keeps what it answers. */
const moveOrOpen = prepared('move_or_open_account', (executor) =>
  executor
    .insert(accounts)
    .values({ ...placeholdersOf(accounts), entries: 1 })
    .onConflictDoUpdate({ target: accounts.id, set: moved })
    .returning(after),
);

const amount = sql`cast(${sql.placeholder('balance')} as bigint)`;

/** The same for an account that gives: a new one would have nothing, and the databases hold an insertion's values against their CHECKs before they see that it is none. */
const takeFrom = prepared('take_from_account', (executor) =>
  executor
    .update(accounts)
    .set({ balance: sql`${accounts.balance} + ${amount}`, entries: sql`${accounts.entries} + 1` })
    .where(and(eq(accounts.id, sql.placeholder('id')), sql`${accounts.balance} + ${amount} >= 0`))
    .returning(after),
);

const mayOwe: ReadonlySet<AccountKind> = new Set(['BRAND', 'SELLER', 'PLATFORM', 'RECEIVABLE', 'RECOVERY']);

const insertions = new Map<number, ReturnType<typeof insertionOf>>();

const insertionOf = (count: number) => {
  const columns = Object.keys(getTableColumns(entries));
  const row = (index: number) =>
    Object.fromEntries(columns.map((name) => [name, sql.placeholder(`${name}${index}`)])) as ReturnType<
      typeof placeholdersOf<typeof entries>
    >; // one for each column, by the line above
  return prepared<Record<string, unknown>, unknown>(`insert_${count}_entries`, (executor) =>
    executor.insert(entries).values(Array.from({ length: count }, (_, index) => row(index))),
  );
};

/** Appends entries by a statement that is prepared once for each number of them. */
const insertEntries = async (tx: Executor, rows: readonly EntryRow[]): Promise<void> => {
  const insertion = insertions.get(rows.length) ?? insertionOf(rows.length);
  insertions.set(rows.length, insertion);
  const named = rows.flatMap((row, index) => Object.entries(row).map(([name, value]) => [`${name}${index}`, value]));
  await insertion(tx, Object.fromEntries(named));
};

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
    const move = moved > 0 || mayOwe.has(account.kind) ? moveOrOpen : takeFrom;
    const [after] = await move(tx, { ...account, id, balance: moved });
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
  if (rows.length > 0) await insertEntries(tx, rows);
};
