import { setTimeout as pause } from 'node:timers/promises';
import { and, asc, gt, lt, type SQL, sql } from 'drizzle-orm';
import type { Database, Executor } from '../db/database.ts';
import { dialect } from '../db/dialect.ts';
import { selectRows } from '../db/raw.ts';
import { badInput } from '../graphql/problems.ts';
import type { Feed, FeedEvent } from './feed.ts';
import { outbox } from './tables.ts';

/** Throws `BAD_USER_INPUT` for what no feed gave, such as numbers that no database could compare with. */
const parseCursor = (cursor: string): { transaction: number; position: number } => {
  if (cursor === '') return { transaction: -1, position: -1 };
  const [, transaction = Number.NaN, position = Number.NaN] = (/^(\d+)\.(\d+)$/.exec(cursor) ?? []).map(Number);
  if (!Number.isSafeInteger(transaction) || !Number.isSafeInteger(position))
    throw badInput('`after` is not a cursor of this feed: send one that it gave, unchanged', 'after');
  return { transaction, position };
};

/**
 * PostgreSQL hands out positions before commit, so events of transactions that began before the oldest one still running
 * are held back: nothing can then appear behind a cursor. `pg_snapshot_xmin` would wait for transactions of every
 * database of the server, so the oldest is looked for among this database's own: those without an end when this
 * statement looks, below the first number that no transaction had when it began. Sessions of other roles are not seen:
 * all writers of an outbox sign in as one role. It is asked for before the events are read, never in the same statement,
 * whose snapshot would be older than its answer.
 */
const unsettledFrom = sql`select least(newest, newest - max((newest - running) % 4294967296)) as bound
  from (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as newest) as now
  left join (select backend_xid::text::bigint as running from pg_stat_activity
    where datname = current_database() and backend_xid is not null) as others on (newest - running) % 4294967296 < 2147483648
  group by newest`;

/** The condition that an event has no running transaction before it. SQLite's single writer commits in order. */
const readSettled = async (executor: Executor): Promise<SQL | undefined> => {
  if (dialect === 'sqlite') return undefined;
  const [row] = await selectRows<{ bound: string }>(executor, unsettledFrom);
  return lt(outbox.transaction, Number(row?.bound));
};

/** How long a reader waits for committed events that are held back, and how often it looks. */
const settlingPatienceMs = 1_000;
const settlingPauseMs = 5;

/**
 * Where a feed goes on behind a cursor: one look into an index, however long the feed is. SQLite's positions are in commit
 * order by themselves, and bounds an index by no pair of which one is the row's number.
 */
const isAfter = (cursor: string): SQL => {
  const { transaction, position } = parseCursor(cursor);
  return dialect === 'sqlite'
    ? gt(outbox.position, position)
    : sql`(${outbox.transaction}, ${outbox.position}) > (${transaction}, ${position})`;
};

const inOrder = dialect === 'sqlite' ? [asc(outbox.position)] : [asc(outbox.transaction), asc(outbox.position)];

/**
 * The feed of a subgraph's own outbox, in commit order. On PostgreSQL a reader that finds only events which an older
 * transaction still holds back waits up to a second for it, so that a commit is as a rule read right after it.
 */
export const createOutboxFeed = (database: Database): Feed => {
  const settledAfter = async (cursor: string, limit: number) => {
    const isSettled = await readSettled(database.reader);
    return await database.reader
      .select()
      .from(outbox)
      .where(and(isAfter(cursor), isSettled))
      .orderBy(...inOrder)
      .limit(limit);
  };

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
