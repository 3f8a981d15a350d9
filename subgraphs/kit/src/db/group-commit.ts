import { AsyncLocalStorage } from 'node:async_hooks';
import type { RunTransaction } from './commit.ts';
import type { Executor } from './database.ts';

/** What a group commit does to the one connection that writes. */
export interface Writer {
  readonly executor: Executor;
  /** Begins a transaction, once no other process writes. */
  readonly begin: () => Promise<void>;
  /** Runs a statement that has neither parameters nor rows. */
  readonly run: (statement: 'commit' | 'rollback' | `${'' | 'rollback to ' | 'release '}savepoint work`) => void;
  /** Tells whether a transaction is open: a full disk ends one by itself. */
  readonly isOpen: () => boolean;
  /** Hears of an error before the next transaction begins. */
  readonly failed: (error: unknown) => void;
}

/** How long a group takes further work in, so that other processes get their turn. */
const groupMs = 10;

/** Transactions that are committed in groups. */
export interface GroupCommit {
  readonly run: RunTransaction;
  /** Resolves when no transaction waits or runs. */
  readonly idle: () => Promise<void>;
}

interface Waiting {
  readonly work: () => Promise<void>;
  /** Answers the caller, once the group is committed. */
  settle: () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Runs transactions one after another on one connection, and commits those that wait for each other together: each in a
 * savepoint of its own, so that it is done whole or not at all, and answered only when the commit that holds it is on the
 * disk. The disk is the slowest part of a small transaction, and is waited for once.
 */
export const createGroupCommit = ({ executor, begin, run, isOpen, failed }: Writer): GroupCommit => {
  const waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  const runOne = async (one: Waiting): Promise<void> => {
    run('savepoint work');
    try {
      await one.work();
      run('release savepoint work');
    } catch (error) {
      failed(error);
      if (!isOpen()) throw error;
      run('rollback to savepoint work');
      run('release savepoint work');
      one.settle = () => one.fail(error);
    }
  };

  const runGroup = async (): Promise<void> => {
    const group: Waiting[] = [];
    try {
      await begin();
      const until = performance.now() + groupMs;
      for (let one = waiting.shift(); one; one = performance.now() < until ? waiting.shift() : undefined) {
        group.push(one);
        await runOne(one);
      }
      run('commit');
    } catch (error) {
      failed(error);
      if (isOpen()) run('rollback');
      for (const { fail } of group.length > 0 ? group : waiting.splice(0)) fail(error);
      return;
    }
    for (const { settle } of group) settle();
  };

  const runAll = async (): Promise<void> => {
    while (waiting.length > 0) await runGroup();
    running = undefined;
  };

  const add: RunTransaction = <T>(work: (tx: Executor) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, fail) => {
      const inCallersContext = AsyncLocalStorage.snapshot();
      const one: Waiting = {
        work: async () => {
          const result = await inCallersContext(() => work(executor));
          one.settle = () => resolve(result);
        },
        settle: () => undefined,
        fail,
      };
      waiting.push(one);
      running ??= runAll();
    });

  return { run: add, idle: async () => running };
};
