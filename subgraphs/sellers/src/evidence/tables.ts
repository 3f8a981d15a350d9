import { index, instant, integer, serial, table, text, uniqueIndex } from '@marque/kit/db/columns.ts';

/**
 * What was known of listings when a finding was detected or a report filed, frozen. Triggers refuse to change or delete
 * a row; the seals chain a brand's rows, so that what was changed past them is found.
 */
export const evidence = table(
  'evidence',
  {
    /** The number of its id. */
    position: serial(),
    brandId: text().notNull(),
    /** Counts up from 1 within the brand. */
    entry: integer().notNull(),
    listingId: text().notNull(),
    /** As of when it shows the listing. */
    asOf: instant().notNull(),
    capturedAt: instant().notNull(),
    /** The canonical form of the snapshot. */
    snapshot: text().notNull(),
    /** SHA-256 of the snapshot's text. */
    hash: text().notNull(),
    /** SHA-256 over the row and the seal of the one before it. */
    seal: text().notNull(),
  },
  (columns) => [
    uniqueIndex('evidence_of_brand').on(columns.brandId, columns.entry),
    index('evidence_of_listing').on(columns.listingId, columns.asOf),
  ],
);

/** A row of `evidence`. */
export type EvidenceRow = typeof evidence.$inferSelect;

/** Where each brand's chain of evidence ends. */
export const evidenceHeads = table('evidence_heads', {
  brandId: text().primaryKey(),
  entries: integer().notNull(),
  seal: text().notNull(),
});
