import { AsyncLocalStorage } from 'node:async_hooks';
import { isRejection } from '../rejection.ts';
import type { Executor, TransactionOptions } from './database.ts';

/** Carries a refusal out of a transaction, so that the driver rolls back. */
class RolledBack extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super('rolled back');
    this.result = result;
  }
}

/** Runs one transaction of a dialect: begins, calls, commits; rolls back and rethrows when the callback throws. */
export type RunTransaction = <T>(work: (tx: Executor) => Promise<T>) => Promise<T>;

/** Transactions whose outbox got an event. Marked by the outbox, read after the commit. */
const appended = new WeakSet<Executor>();

/** Says that a running transaction appended to the outbox. */
export const markAppended = (tx: Executor): void => void appended.add(tx);

/** Puts the rules that both dialects share around a dialect's own transaction: no nesting, refusals roll back, listeners hear of appended events. */
export const createTransactions = (run: RunTransaction) => {
  const inside = new AsyncLocalStorage<true>();
  const listeners = new Set<() => Promise<void>>();

  const transaction = async <T>(work: (tx: Executor) => Promise<T>, options: TransactionOptions = {}): Promise<T> => {
    if (inside.getStore()) throw new Error('A transaction was begun inside another one of the same database');
    let announce = false;
    const guarded = async (tx: Executor): Promise<T> => {
      appended.delete(tx);
      const result = await inside.run(true, () => work(tx));
      if (isRejection(result)) throw new RolledBack(result);
      announce = appended.delete(tx);
      return result;
    };
    try {
      const result = await run(guarded);
      if (announce) {
        const heard = Promise.all([...listeners].map((listener) => listener()));
        if (!options.announceInBackground) await heard;
      }
      return result;
    } catch (error) {
      if (error instanceof RolledBack) return error.result as T; // what `guarded` put there
      throw error;
    }
  };

  const onAppend = (listener: () => Promise<void>) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  return { transaction, onAppend };
};
