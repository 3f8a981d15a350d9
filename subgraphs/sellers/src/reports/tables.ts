import { instant, json, table, text } from '@marque/kit/db/columns.ts';
import type { RejectionCode, ViolationKind } from '../generated.ts';

/** A listing of a report that became no case. */
export interface RejectedItem {
  readonly id: string;
  readonly code: RejectionCode;
  readonly message: string;
}

/** Reports as they were sent, with what was refused of each. What was accepted are the cases that name it. */
export const reports = table('reports', {
  id: text().primaryKey(),
  brandId: text().notNull(),
  kind: text().$type<ViolationKind>().notNull(),
  reporterId: text().notNull(),
  rejected: json<readonly RejectedItem[]>().notNull(),
  reportedAt: instant().notNull(),
});

/** A row of `reports`. */
export type ReportRow = typeof reports.$inferSelect;
