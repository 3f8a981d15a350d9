import { instant, primaryKey, table, text } from '@marque/kit/db/columns.ts';

/** What was done under which key, and what was answered. Never deleted: keys outlive every claim period. */
export const idempotencyKeys = table(
  'idempotency_keys',
  {
    actor: text().notNull(),
    operation: text().notNull(),
    key: text().notNull(),
    /** SHA-256 of the input without the key. */
    digest: text().notNull(),
    /** The answer as JSON, byte for byte; empty only inside the transaction that makes it. */
    result: text().notNull(),
    at: instant().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.actor, columns.operation, columns.key] })],
);
