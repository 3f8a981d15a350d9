import { sql } from 'drizzle-orm';
import { index, instant, integer, json, serial, table, text } from '../db/columns.ts';
import { dialect } from '../db/dialect.ts';

/** The transaction that recorded an event: PostgreSQL's own number, by which the feed is gated; 0 on SQLite, where one writer keeps the order. */
const currentTransaction = dialect === 'sqlite' ? sql`0` : sql`(pg_current_xact_id()::text::bigint)`;

/** Events of this subgraph, written in the transaction of the change they tell of. Columns as an outbox router expects them. */
export const outbox = table(
  'outbox',
  {
    position: serial(),
    transaction: integer().notNull().default(currentTransaction),
    aggregateType: text().notNull(),
    aggregateId: text().notNull(),
    type: text().notNull(),
    payload: json<unknown>().notNull(),
    at: instant().notNull(),
  },
  (columns) => [index('outbox_order').on(columns.transaction, columns.position)],
);

/** How far each projection of this subgraph has read its producer's feed. Moved in the transaction that applies the events. */
export const checkpoints = table('checkpoints', {
  producer: text().primaryKey(),
  cursor: text().notNull(),
});
