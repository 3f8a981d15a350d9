import type { Executor } from '@marque/kit/db/database.ts';
import { isListedNumber, prepared } from '@marque/kit/db/prepared.ts';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { type NewEvidence, sealed, unsealed } from './seal.ts';
import { type EvidenceRow, evidence, evidenceHeads } from './tables.ts';

const byPosition = prepared<{ positions: string }, EvidenceRow[]>('evidence_by_position', (database) =>
  database
    .select()
    .from(evidence)
    .where(isListedNumber(evidence.position, sql.placeholder('positions'))),
);

/** The evidence with these numbers, in no order. */
export const readEvidence = (executor: Executor, positions: readonly number[]): Promise<EvidenceRow[]> =>
  byPosition(executor, { positions: JSON.stringify(positions) });

const takeHead = prepared<{ brandId: string; count: number }, { entries: number; seal: string }[]>(
  'take_evidence_head',
  (database) =>
    database
      .insert(evidenceHeads)
      .values({ brandId: sql.placeholder('brandId'), entries: sql.placeholder('count'), seal: unsealed })
      .onConflictDoUpdate({
        target: evidenceHeads.brandId,
        set: { entries: sql`${evidenceHeads.entries} + excluded.entries` },
      })
      .returning({ entries: evidenceHeads.entries, seal: evidenceHeads.seal }),
);

const moveHead = prepared<{ brandId: string; seal: string }, unknown>('move_evidence_head', (database) =>
  database
    .update(evidenceHeads)
    .set({ seal: sql`${sql.placeholder('seal')}` })
    .where(eq(evidenceHeads.brandId, sql.placeholder('brandId'))),
);

/** Rows of one statement: PostgreSQL takes at most 65,535 parameters. */
const rowsPerInsert = 500;

const insertRows = async (tx: Executor, rows: readonly Omit<EvidenceRow, 'position'>[]): Promise<EvidenceRow[]> => {
  const inserted: EvidenceRow[] = [];
  for (let start = 0; start < rows.length; start += rowsPerInsert)
    inserted.push(
      ...(await tx
        .insert(evidence)
        .values(rows.slice(start, start + rowsPerInsert))
        .returning()),
    );
  return inserted;
};

/** Appends rows of one brand to its chain, in their order. Others of the brand wait until the transaction ends. */
const appendOfBrand = async (tx: Executor, brandId: string, rows: readonly NewEvidence[]): Promise<EvidenceRow[]> => {
  const [head] = await takeHead(tx, { brandId, count: rows.length });
  if (!head) throw new Error('An upsert returned no row');
  const first = head.entries - rows.length + 1;
  const chained: Omit<EvidenceRow, 'position'>[] = [];
  for (const [index, row] of rows.entries())
    chained.push(sealed(row, first + index, chained.at(-1)?.seal ?? head.seal));
  await moveHead(tx, { brandId, seal: chained.at(-1)?.seal ?? head.seal });
  return insertRows(tx, chained);
};

/** Appends rows to the chains of their brands. */
export const appendEvidence = async (tx: Executor, rows: readonly NewEvidence[]): Promise<EvidenceRow[]> => {
  const brands = [...Map.groupBy(rows, ({ brandId }) => brandId)].sort(([a], [b]) => (a < b ? -1 : 1));
  const appended: EvidenceRow[] = [];
  for (const [brandId, ofBrand] of brands) appended.push(...(await appendOfBrand(tx, brandId, ofBrand)));
  return appended;
};

/** Where a brand's chain ends; undefined before its first row. */
export const readEvidenceHead = async (reader: Executor, brandId: string) => {
  const [head] = await reader.select().from(evidenceHeads).where(eq(evidenceHeads.brandId, brandId));
  return head;
};

/** The rows of a brand behind one, in the order of its chain. */
export const readEvidenceChain = (
  reader: Executor,
  brandId: string,
  after: number,
  limit: number,
): Promise<EvidenceRow[]> =>
  reader
    .select()
    .from(evidence)
    .where(and(eq(evidence.brandId, brandId), gt(evidence.entry, after)))
    .orderBy(asc(evidence.entry))
    .limit(limit);
