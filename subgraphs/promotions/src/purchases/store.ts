import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { type PurchaseRow, type PurchaseStatus, purchases } from './tables.ts';

const byIds = prepared('purchases_by_ids', (executor) =>
  executor
    .select()
    .from(purchases)
    .where(isListed(purchases.id, sql.placeholder('ids'))),
);

/** The purchases with these ids, in no order. */
export const purchasesByIds = (executor: Executor, ids: readonly string[]): Promise<PurchaseRow[]> =>
  byIds(executor, { ids: listed(ids) });

/** Adds a purchase; false where another one of its unit stands. */
export const insertPurchase = async (tx: Executor, row: PurchaseRow): Promise<boolean> => {
  const added = await tx.insert(purchases).values(row).onConflictDoNothing().returning({ id: purchases.id });
  return added.length > 0;
};

type Change = Partial<Pick<PurchaseRow, 'status' | 'reason' | 'deliveredAt'>>;

const change = async (tx: Executor, to: Change, where: SQL | undefined): Promise<PurchaseRow | null> => {
  const [changed] = await tx
    .update(purchases)
    .set({ ...to, version: sql`${purchases.version} + 1` })
    .where(where)
    .returning();
  return changed ?? null;
};

/** Moves a purchase out of a state; null, with nothing changed, where it is not in it. */
export const movePurchase = (
  tx: Executor,
  id: string,
  from: PurchaseStatus,
  to: Pick<PurchaseRow, 'status'> & Change,
): Promise<PurchaseRow | null> => change(tx, to, and(eq(purchases.id, id), eq(purchases.status, from)));

/** Says when a purchase that stands was delivered; null, with nothing changed, where it does not stand or was delivered before. */
export const deliverPurchase = (tx: Executor, id: string, deliveredAt: number): Promise<PurchaseRow | null> =>
  change(
    tx,
    { deliveredAt },
    and(
      eq(purchases.id, id),
      inArray(purchases.status, ['SUBMITTED', 'VERIFIED']),
      isNull(purchases.deliveredAt),
      sql`${purchases.orderedAt} <= ${deliveredAt}`,
    ),
  );

/** The purchases that are a caller's own: a buyer's, a seller's, and those that wait for a moderator. */
const own = ({ role, id }: Viewer): SQL => {
  if (role === 'buyer') return eq(purchases.buyerId, id);
  if (role === 'seller') return eq(purchases.sellerId, id);
  return role === 'moderator' ? sql`status = 'SUBMITTED'` : sql`false`; // in the words of the partial index
};

/** One more than a page of a caller's own purchases, the newest first. */
export const findOwnPurchases = async (executor: Executor, viewer: Viewer, page: Page): Promise<PurchaseRow[]> => {
  const { where, orderBy } = keyset([purchases.id], 'desc', page);
  return executor
    .select()
    .from(purchases)
    .where(and(own(viewer), where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
};
