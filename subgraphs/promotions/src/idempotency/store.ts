import type { Executor } from '@marque/kit/db/database.ts';
import { prepared } from '@marque/kit/db/prepared.ts';
import { and, eq, sql } from 'drizzle-orm';
import { idempotencyKeys } from './tables.ts';

type KeyRow = typeof idempotencyKeys.$inferSelect;

/** What names a key: whose, of which operation. */
export type KeyName = Pick<KeyRow, 'actor' | 'operation' | 'key'>;

const named = and(
  eq(idempotencyKeys.actor, sql.placeholder('actor')),
  eq(idempotencyKeys.operation, sql.placeholder('operation')),
  eq(idempotencyKeys.key, sql.placeholder('key')),
);

const take = prepared('take_key', (executor) =>
  executor
    .insert(idempotencyKeys)
    .values({
      actor: sql.placeholder('actor'),
      operation: sql.placeholder('operation'),
      key: sql.placeholder('key'),
      digest: sql.placeholder('digest'),
      result: '',
      at: sql.placeholder('at'),
    })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key }),
);

/** Takes a key; false when it is taken. Waits for another transaction that is about to take it. */
export const takeKey = async (tx: Executor, row: Omit<KeyRow, 'result'>): Promise<boolean> =>
  (await take(tx, row)).length > 0;

const find = prepared('find_key', (executor) => executor.select().from(idempotencyKeys).where(named));

/** A key that was taken by a transaction that committed. */
export const findKey = async (tx: Executor, name: KeyName): Promise<KeyRow | null> => {
  const [row] = await find(tx, { ...name });
  return row ?? null;
};

const finish = prepared('finish_key', (executor) =>
  executor
    .update(idempotencyKeys)
    .set({ result: sql`${sql.placeholder('result')}` })
    .where(named),
);

/** Stores the answer of a key that this transaction took. */
export const finishKey = async (tx: Executor, name: KeyName, result: string): Promise<void> => {
  await finish(tx, { ...name, result });
};
