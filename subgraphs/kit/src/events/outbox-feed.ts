import { and, asc, eq, gt, or, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { dialect } from '../db/dialect.ts';
import type { Feed } from './feed.ts';
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
const settled =
  dialect === 'sqlite' ? undefined : sql`${outbox.transaction} < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

/** The feed of a subgraph's own outbox, in commit order. */
export const createOutboxFeed = (database: Database): Feed => ({
  read: async (cursor, limit) => {
    const { transaction, position } = parseCursor(cursor);
    const later = or(
      gt(outbox.transaction, transaction),
      and(eq(outbox.transaction, transaction), gt(outbox.position, position)),
    );
    const rows = await database.reader
      .select()
      .from(outbox)
      .where(and(later, settled))
      .orderBy(asc(outbox.transaction), asc(outbox.position))
      .limit(limit);
    return rows.map(({ transaction, position, ...event }) => ({ cursor: `${transaction}.${position}`, ...event }));
  },
  onAppend: database.onAppend,
});
