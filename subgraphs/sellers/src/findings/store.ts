import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { isListed, isListedNumber, listed, prepared } from '@marque/kit/db/prepared.ts';
import { and, getTableColumns, gte, sql } from 'drizzle-orm';
import type { Difference } from './difference.ts';
import { type FindingRow, findings } from './tables.ts';

const byPosition = prepared<{ positions: string }, FindingRow[]>('findings_by_position', (database) =>
  database
    .select()
    .from(findings)
    .where(isListedNumber(findings.position, sql.placeholder('positions'))),
);

/** The findings with these numbers, in no order, also those that nobody may see yet. */
export const readFindingsAt = (executor: Executor, positions: readonly number[]): Promise<FindingRow[]> =>
  byPosition(executor, { positions: JSON.stringify(positions) });

const reaching = prepared<{ ids: string; from: Instant }, FindingRow[]>('findings_reaching', (database) =>
  database
    .select()
    .from(findings)
    .where(
      and(
        isListed(findings.listingId, sql.placeholder('ids')),
        gte(findings.resolvedAt, sql`${sql.placeholder('from')}`),
      ),
    ),
);

/** The findings about these listings that end at an instant or later. */
export const readReaching = (executor: Executor, listingIds: readonly string[], from: Instant): Promise<FindingRow[]> =>
  reaching(executor, { ids: listed(listingIds), from });

/** A row before it has its number. */
export type NewFinding = Omit<FindingRow, 'position'>;

const { position: _, ...columns } = getTableColumns(findings);
const placeholders = Object.fromEntries(Object.keys(columns).map((name) => [name, sql.placeholder(name)]));

const insertOne = prepared<NewFinding & Record<string, unknown>, unknown>(
  'insert_finding',
  (database) => database.insert(findings).values(placeholders as unknown as NewFinding), // drizzle takes placeholders for values, but not for a whole row made by a loop
);

/** Rows of one statement: PostgreSQL takes at most 65,535 parameters. */
const rowsPerInsert = 1_000;

/** Adds findings: one prepared statement a row on SQLite, where that is quickest, many rows a statement on PostgreSQL. */
export const insertFindings = async (tx: Executor, rows: readonly NewFinding[]): Promise<void> => {
  if (dialect === 'sqlite' || rows.length === 1) {
    for (const row of rows) await insertOne(tx, { ...row });
    return;
  }
  for (let start = 0; start < rows.length; start += rowsPerInsert)
    await tx.insert(findings).values(rows.slice(start, start + rowsPerInsert));
};

const resolve = prepared<{ positions: string; resolvedAt: Instant }, unknown>('resolve_findings', (database) =>
  database
    .update(findings)
    .set({ resolvedAt: sql`${sql.placeholder('resolvedAt')}` })
    .where(isListedNumber(findings.position, sql.placeholder('positions'))),
);

const drop = prepared<{ positions: string }, unknown>('drop_findings', (database) =>
  database.delete(findings).where(isListedNumber(findings.position, sql.placeholder('positions'))),
);

/** Ends findings at other instants, and takes back those that were to begin later. */
export const changeFindings = async (tx: Executor, { moved, dropped }: Omit<Difference, 'opened'>): Promise<void> => {
  for (const [resolvedAt, alike] of Map.groupBy(moved, (one) => one.resolvedAt))
    await resolve(tx, { positions: JSON.stringify(alike.map(({ position }) => position)), resolvedAt });
  if (dropped.length > 0) await drop(tx, { positions: JSON.stringify(dropped) });
};

const link = prepared<{ positions: string; evidence: number }, unknown>('link_evidence', (database) =>
  database
    .update(findings)
    .set({ evidence: sql`${sql.placeholder('evidence')}` })
    .where(isListedNumber(findings.position, sql.placeholder('positions'))),
);

/** Gives findings the evidence that was frozen for them. */
export const linkEvidence = async (tx: Executor, positions: readonly number[], evidence: number): Promise<void> => {
  await link(tx, { positions: JSON.stringify(positions), evidence });
};

/** The findings begun by an instant that have no evidence yet, the oldest first. */
export const readUnfrozen = (executor: Executor, now: Instant, limit: number): Promise<FindingRow[]> =>
  executor
    .select()
    .from(findings)
    .where(and(sql`${findings.evidence} is null`, sql`${findings.detectedAt} <= ${now}`))
    .orderBy(findings.detectedAt)
    .limit(limit);
