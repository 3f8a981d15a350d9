import { index, instant, serial, table, text } from '@marque/kit/db/columns.ts';

/** Commands of signed-in callers that were refused. Append-only; nothing else of such a command is ever written. */
export const refusals = table(
  'refusals',
  {
    position: serial(),
    /** The command, such as `cases.decide`. */
    command: text().notNull(),
    /** What it was about: the case, else the authorisation, the listing, the campaign or the brand; null where no id was sent. */
    subjectId: text(),
    code: text().notNull(),
    field: text(),
    actorRole: text().notNull(),
    actorId: text().notNull(),
    at: instant().notNull(),
  },
  (columns) => [index('refusals_of_actor').on(columns.actorId, columns.position)],
);

/** A row of `refusals`. */
export type RefusalRow = typeof refusals.$inferSelect;
