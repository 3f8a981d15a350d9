import type { Executor } from '@marque/kit/db/database.ts';
import { and, eq } from 'drizzle-orm';
import { idempotencyKeys } from './tables.ts';

type KeyRow = typeof idempotencyKeys.$inferSelect;

/** What names a key: whose, of which operation. */
export type KeyName = Pick<KeyRow, 'actor' | 'operation' | 'key'>;

const named = ({ actor, operation, key }: KeyName) =>
  and(eq(idempotencyKeys.actor, actor), eq(idempotencyKeys.operation, operation), eq(idempotencyKeys.key, key));

/** Takes a key; false when it is taken. Waits for another transaction that is about to take it. */
export const takeKey = async (tx: Executor, row: KeyRow): Promise<boolean> => {
  const taken = await tx
    .insert(idempotencyKeys)
    .values(row)
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  return taken.length > 0;
};

/** A key that was taken by a transaction that committed. */
export const findKey = async (tx: Executor, name: KeyName): Promise<KeyRow | null> => {
  const [row] = await tx.select().from(idempotencyKeys).where(named(name));
  return row ?? null;
};

/** Stores the answer of a key that this transaction took. */
export const finishKey = async (tx: Executor, name: KeyName, result: string): Promise<void> => {
  await tx.update(idempotencyKeys).set({ result }).where(named(name));
};
