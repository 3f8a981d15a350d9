import { index, instant, integer, table, text } from '@marque/kit/db/columns.ts';
import { cases } from '../cases/tables.ts';
import type { ViolationKind } from '../generated.ts';

/** Points against sellers: one row an upheld case. */
export const strikes = table(
  'strikes',
  {
    caseId: text()
      .primaryKey()
      .references(() => cases.id),
    brandId: text().notNull(),
    sellerId: text().notNull(),
    kind: text().$type<ViolationKind>().notNull(),
    points: integer().notNull(),
    startsAt: instant().notNull(),
    /** Earlier than 365 days on where an appeal took it back. */
    endsAt: instant().notNull(),
  },
  (columns) => [index('strikes_of_seller').on(columns.sellerId, columns.endsAt)],
);

/** A row of `strikes`. */
export type StrikeRow = typeof strikes.$inferSelect;
