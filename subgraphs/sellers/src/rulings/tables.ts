import { index, instant, table, text } from '@marque/kit/db/columns.ts';
import type { EnforcementMeasure } from '@marque/schema/events.ts';
import { cases } from '../cases/tables.ts';
import type { CaseOutcome, DecisionGround } from '../generated.ts';

/** What was decided in cases: one ruling a case, which never changes. */
export const rulings = table(
  'rulings',
  {
    caseId: text()
      .primaryKey()
      .references(() => cases.id),
    brandId: text().notNull(),
    outcome: text().$type<CaseOutcome>().notNull(),
    measure: text().$type<EnforcementMeasure>().notNull(),
    /** `forever` where it has no end, or there is none. */
    measureEndsAt: instant().notNull(),
    ground: text().$type<DecisionGround>().notNull(),
    groundReference: text().notNull(),
    facts: text().notNull(),
    moderatorId: text().notNull(),
    decidedAt: instant().notNull(),
  },
  (columns) => [index('rulings_of_brand').on(columns.brandId, columns.decidedAt)],
);

/** A row of `rulings`. */
export type RulingRow = typeof rulings.$inferSelect;
