import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import { genesis, hashOfEntry, type NewDecision } from './chain.ts';
import { type Decision, decisionHeads, decisions } from './tables.ts';

/** Counts entries onto the end of a brand's chain, and makes others of the brand wait until this transaction ends. Gives the chain's end as it was, with the entries counted. */
const extend = async (tx: Executor, brandId: string, by: number) => {
  const [head] = await tx
    .insert(decisionHeads)
    .values({ brandId, entries: by, hash: genesis })
    .onConflictDoUpdate({ target: decisionHeads.brandId, set: { entries: sql`${decisionHeads.entries} + ${by}` } })
    .returning();
  if (!head) throw new Error('An upsert returned no row');
  return head;
};

/** Makes others that change what is logged for a brand wait until this transaction ends: what is read after it stays true. */
export const lockLog = async (tx: Executor, brandId: string): Promise<void> => {
  await extend(tx, brandId, 0);
};

/** Appends changes of state to their brand's chain in their order, in the transaction of the changes. Others of the brand wait until it ends. */
export const appendDecisions = async (
  tx: Executor,
  brandId: string,
  changes: readonly Omit<NewDecision, 'brandId'>[],
): Promise<void> => {
  if (changes.length === 0) return;
  const head = await extend(tx, brandId, changes.length);
  let { hash } = head;
  const linked = changes.map((change, index): Decision => {
    const entry = { ...change, brandId, entry: head.entries - changes.length + 1 + index, previousHash: hash };
    hash = hashOfEntry(entry);
    return { ...entry, hash };
  });
  await tx.insert(decisions).values(linked);
  await tx.update(decisionHeads).set({ hash }).where(eq(decisionHeads.brandId, brandId));
};

/** Appends one change of state to its brand's chain. */
export const appendDecision = (tx: Executor, { brandId, ...change }: NewDecision): Promise<void> =>
  appendDecisions(tx, brandId, [change]);

const ofSubject = prepared<{ ids: string }, Decision[]>('decisions_of_subject', (database) =>
  database
    .select()
    .from(decisions)
    .where(isListed(decisions.subjectId, sql.placeholder('ids')))
    .orderBy(asc(decisions.subjectId), asc(decisions.entry)),
);

/** All that was logged about these subjects, each one's entries in their order. */
export const readHistory = (reader: Executor, subjects: readonly string[]): Promise<Decision[]> =>
  ofSubject(reader, { ids: listed(subjects) });

/** Where a brand's chain ends; undefined before its first entry. */
export const readHead = async (reader: Executor, brandId: string) => {
  const [head] = await reader.select().from(decisionHeads).where(eq(decisionHeads.brandId, brandId));
  return head;
};

/** The entries of a brand behind one and up to another, in their order. */
export const readDecisions = (
  reader: Executor,
  brandId: string,
  { after, until }: { readonly after: number; readonly until: number },
  limit: number,
): Promise<Decision[]> =>
  reader
    .select()
    .from(decisions)
    .where(and(eq(decisions.brandId, brandId), gt(decisions.entry, after), lte(decisions.entry, until)))
    .orderBy(asc(decisions.entry))
    .limit(limit);
