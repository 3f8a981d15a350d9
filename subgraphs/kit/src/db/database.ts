import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

/**
 * What statements run on: a connection or a transaction of either database, typed as PostgreSQL's.
 * Stay in the portable subset: select, insert, update, delete, `returning`, `onConflict*`, `prepare`, and await them all.
 */
export type Executor = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count'
>;

/** Hears each statement before it runs, for counting and tracing. */
export type StatementListener = (statement: string, parameters: unknown[]) => void;

/** How a transaction ends. */
export interface TransactionOptions {
  /** Do not wait for those who listen to the change feed. For a projection's own transactions, which feeds wait for. */
  readonly announceInBackground?: boolean;
}

/** The rows of one subgraph, on SQLite or PostgreSQL. */
export interface Database {
  /** Runs single statements outside a transaction. Only reads belong here. */
  readonly reader: Executor;
  /**
   * Runs `work` in one transaction and commits what it did; rolls back when it throws or returns a `Rejection`.
   * On SQLite all transactions of the process queue for the single writing connection (`BEGIN IMMEDIATE`).
   * Throws when it is called inside another transaction of the same database.
   */
  readonly transaction: <T>(work: (tx: Executor) => Promise<T>, options?: TransactionOptions) => Promise<T>;
  /** Calls back after each commit that appended events to the outbox. Returns the way to stop. */
  readonly onAppend: (listener: () => Promise<void>) => () => void;
  /**
   * A word for what is committed: where two answers are the same, nothing was committed in between, by whatever process, and
   * every read in between saw the same rows. Other words do not say that rows changed.
   */
  readonly state: () => Promise<string>;
  /**
   * Whether the disk under it is to be relied on. Once writing to it or reading from it failed in this process, what the
   * process takes for stored may not be: it is false for good, and every transaction throws SERVICE_UNAVAILABLE. A process
   * that starts anew reads what is there. Always true for PostgreSQL, which restarts itself after such a failure.
   */
  readonly sound: () => boolean;
  /** Closes the connections, after the running transactions. */
  readonly close: () => Promise<void>;
}
