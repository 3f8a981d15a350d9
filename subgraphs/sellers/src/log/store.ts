import type { Executor } from '@marque/kit/db/database.ts';
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import { genesis, hashOfEntry, type NewDecision } from './chain.ts';
import { type Decision, decisionHeads, decisions } from './tables.ts';

/** Appends a change of state to its brand's chain, in the transaction of the change. Others of the brand wait until it ends. */
export const appendDecision = async (tx: Executor, change: NewDecision): Promise<void> => {
  const { brandId } = change;
  const [head] = await tx
    .insert(decisionHeads)
    .values({ brandId, entries: 1, hash: genesis })
    .onConflictDoUpdate({ target: decisionHeads.brandId, set: { entries: sql`${decisionHeads.entries} + 1` } })
    .returning();
  if (!head) throw new Error('An upsert returned no row');
  const linked = { ...change, entry: head.entries, previousHash: head.hash };
  const hash = hashOfEntry(linked);
  await tx.insert(decisions).values({ ...linked, hash });
  await tx.update(decisionHeads).set({ hash }).where(eq(decisionHeads.brandId, brandId));
};

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
