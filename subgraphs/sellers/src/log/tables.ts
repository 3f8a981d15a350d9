import { index, instant, integer, primaryKey, table, text } from '@marque/kit/db/columns.ts';

/** Every change of state, one chain of entries a brand. Triggers refuse to change or delete a row. */
export const decisions = table(
  'decisions',
  {
    brandId: text().notNull(),
    /** Counts up from 1 within the brand. */
    entry: integer().notNull(),
    /** What changed: an authorisation, a listing, a case, or the brand's own policy. */
    subjectId: text().notNull(),
    /** The state before; null where there was none. */
    from: text(),
    to: text().notNull(),
    actorRole: text().notNull(),
    actorId: text().notNull(),
    /** Null where none is asked for. */
    reason: text(),
    at: instant().notNull(),
    previousHash: text().notNull(),
    /** SHA-256 of the canonical form of all the columns above. */
    hash: text().notNull(),
  },
  (columns) => [
    primaryKey({ columns: [columns.brandId, columns.entry] }),
    index('decisions_of_subject').on(columns.subjectId, columns.entry),
  ],
);

/** A row of `decisions`. */
export type Decision = typeof decisions.$inferSelect;

/** Where each brand's chain ends: whoever appends counts it up first, so that entries go one after another and none is lost from the end unseen. */
export const decisionHeads = table('decision_heads', {
  brandId: text().primaryKey(),
  entries: integer().notNull(),
  hash: text().notNull(),
});
