import { setTimeout as pause } from 'node:timers/promises';
import { and, asc, eq, gt, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { dialect } from '../db/dialect.ts';
import type { Feed, FeedEvent } from './feed.ts';
import { outbox } from './tables.ts';

const parseCursor = (cursor: string): { transaction: number; position: number } => {
  if (cursor === '') return { transaction: -1, position: -1 };
  const match = /^(\d+)\.(\d+)$/.exec(cursor);
  if (!match) throw new Error('Not a cursor of a change feed');
  return { transaction: Number(match[1]), position: Number(match[2]) };
};

/**
 * PostgreSQL hands out positions before commit, so events of transactions that began before the oldest one still
 * running are held back: nothing can then appear behind a cursor. SQLite's single writer commits in order.
 */
const oldestRunning = sql`pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
const isSettled = dialect === 'sqlite' ? undefined : sql`${outbox.transaction} < ${oldestRunning}`;

/** How long a reader waits for committed events that are held back, and how often it looks. */
const settlingPatienceMs = 1_000;
const settlingPauseMs = 5;

const isAfter = (cursor: string): SQL | undefined => {
  const { transaction, position } = parseCursor(cursor);
  return or(
    gt(outbox.transaction, transaction),
    and(eq(outbox.transaction, transaction), gt(outbox.position, position)),
  );
};

/**
 * The feed of a subgraph's own outbox, in commit order. On PostgreSQL a reader that finds only events which an older
 * transaction still holds back waits up to a second for it, so that a commit is as a rule read right after it.
 */
export const createOutboxFeed = (database: Database): Feed => {
  const settledAfter = (cursor: string, limit: number) =>
    database.reader
      .select()
      .from(outbox)
      .where(and(isAfter(cursor), isSettled))
      .orderBy(asc(outbox.transaction), asc(outbox.position))
      .limit(limit);

  const anyAfter = async (cursor: string): Promise<boolean> =>
    (await database.reader.select({ position: outbox.position }).from(outbox).where(isAfter(cursor)).limit(1)).length >
    0;

  const read = async (cursor: string, limit: number): Promise<FeedEvent[]> => {
    const deadline = performance.now() + settlingPatienceMs;
    let rows = await settledAfter(cursor, limit);
    while (dialect === 'postgres' && rows.length === 0 && performance.now() < deadline && (await anyAfter(cursor))) {
      await pause(settlingPauseMs);
      rows = await settledAfter(cursor, limit);
    }
    return rows.map(({ transaction, position, ...event }) => ({ cursor: `${transaction}.${position}`, ...event }));
  };

  return { read, onAppend: database.onAppend };
};
