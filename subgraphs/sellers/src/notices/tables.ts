import { instant, integer, primaryKey, table, text } from '@marque/kit/db/columns.ts';
import { cases } from '../cases/tables.ts';

/** What respondents said against cases. */
export const counterNotices = table(
  'counter_notices',
  {
    caseId: text()
      .notNull()
      .references(() => cases.id),
    /** 1 to 3. */
    number: integer().notNull(),
    statement: text().notNull(),
    filedAt: instant().notNull(),
    /** Until when the measure ordered with the notice is kept; null where none was. */
    measureKeptUntil: instant(),
    /** Why a moderator gave it back; null where none did. */
    returnReason: text(),
  },
  (columns) => [primaryKey({ columns: [columns.caseId, columns.number] })],
);

/** A row of `counter_notices`. */
export type CounterNoticeRow = typeof counterNotices.$inferSelect;
