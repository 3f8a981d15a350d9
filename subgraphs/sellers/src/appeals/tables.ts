import { instant, table, text } from '@marque/kit/db/columns.ts';
import { cases } from '../cases/tables.ts';
import type { AppealOutcome } from '../generated.ts';

/** Appeals against rulings: one a case. The last four columns are null while it is open. */
export const appeals = table('appeals', {
  caseId: text()
    .primaryKey()
    .references(() => cases.id),
  appellantRole: text().notNull(),
  appellantId: text().notNull(),
  statement: text().notNull(),
  filedAt: instant().notNull(),
  outcome: text().$type<AppealOutcome>(),
  reasons: text(),
  moderatorId: text(),
  decidedAt: instant(),
});

/** A row of `appeals`. */
export type AppealRow = typeof appeals.$inferSelect;
