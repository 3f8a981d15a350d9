import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { asc, eq, sql } from 'drizzle-orm';
import { type AppealRow, appeals } from '../appeals/tables.ts';
import { type CounterNoticeRow, counterNotices } from '../notices/tables.ts';
import { type RulingRow, rulings } from '../rulings/tables.ts';
import type { CaseRecord } from './states.ts';
import { type CaseRow, cases } from './tables.ts';

const ids = sql.placeholder('ids');

const byId = prepared<{ ids: string }, CaseRow[]>('cases_by_id', (database) =>
  database.select().from(cases).where(isListed(cases.id, ids)).orderBy(asc(cases.id)),
);
const byReport = prepared<{ ids: string }, CaseRow[]>('cases_by_report', (database) =>
  database.select().from(cases).where(isListed(cases.reportId, ids)).orderBy(asc(cases.id)),
);
const byListing = prepared<{ ids: string }, CaseRow[]>('cases_by_listing', (database) =>
  database.select().from(cases).where(isListed(cases.listingId, ids)).orderBy(asc(cases.id)),
);
const byOpenKey = prepared<{ ids: string }, CaseRow[]>('cases_by_open_key', (database) =>
  database.select().from(cases).where(isListed(cases.openKey, ids)).orderBy(asc(cases.id)),
);
const counterNoticesOf = prepared<{ ids: string }, CounterNoticeRow[]>('counter_notices_of', (database) =>
  database
    .select()
    .from(counterNotices)
    .where(isListed(counterNotices.caseId, ids))
    .orderBy(asc(counterNotices.caseId), asc(counterNotices.number)),
);
const rulingsOf = prepared<{ ids: string }, RulingRow[]>('rulings_of', (database) =>
  database.select().from(rulings).where(isListed(rulings.caseId, ids)),
);
const appealsOf = prepared<{ ids: string }, AppealRow[]>('appeals_of', (database) =>
  database.select().from(appeals).where(isListed(appeals.caseId, ids)),
);

/** The cases with these ids, the oldest first. */
export const readCases = (executor: Executor, wanted: readonly string[]): Promise<CaseRow[]> =>
  byId(executor, { ids: listed(wanted) });

/** The cases that came with these reports, the oldest first. */
export const readCasesOfReports = (executor: Executor, reports: readonly string[]): Promise<CaseRow[]> =>
  byReport(executor, { ids: listed(reports) });

/** All cases about these listings, the oldest first. */
export const readCasesOfListings = (executor: Executor, listings: readonly string[]): Promise<CaseRow[]> =>
  byListing(executor, { ids: listed(listings) });

/** The open cases with these keys. */
export const readOpenCases = (executor: Executor, keys: readonly string[]): Promise<CaseRow[]> =>
  byOpenKey(executor, { ids: listed(keys) });

/** Completes cases by all that was said and decided in them, in their order. */
export const completeCases = async (executor: Executor, rows: readonly CaseRow[]): Promise<CaseRecord[]> => {
  const parameters = { ids: listed(rows.map(({ id }) => id)) };
  // One after another: a transaction has one connection.
  const said = await counterNoticesOf(executor, parameters);
  const ruled = await rulingsOf(executor, parameters);
  const appealed = await appealsOf(executor, parameters);
  const notices = Map.groupBy(said, ({ caseId }) => caseId);
  const ruling = new Map(ruled.map((row) => [row.caseId, row]));
  const appeal = new Map(appealed.map((row) => [row.caseId, row]));
  return rows.map((row) => ({
    ...row,
    counterNotices: notices.get(row.id) ?? [],
    ruling: ruling.get(row.id),
    appeal: appeal.get(row.id),
  }));
};

/** The cases with these ids and all that was said and decided in them, the oldest first. */
export const readCaseRecords = async (executor: Executor, wanted: readonly string[]): Promise<CaseRecord[]> =>
  completeCases(executor, await readCases(executor, wanted));

/** Opens cases. */
export const insertCases = async (tx: Executor, rows: readonly CaseRow[]): Promise<void> => {
  if (rows.length > 0) await tx.insert(cases).values([...rows]);
};

/** Changes what stands in a case's row. */
export const updateCase = async (tx: Executor, id: string, change: Partial<CaseRow>): Promise<void> => {
  await tx.update(cases).set(change).where(eq(cases.id, id));
};
