import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { asc, sql } from 'drizzle-orm';
import { type StoreRow, stores } from './tables.ts';

const ids = sql.placeholder('ids');

const byId = prepared<{ ids: string }, StoreRow[]>('stores_by_id', (database) =>
  database.select().from(stores).where(isListed(stores.id, ids)),
);
const bySeller = prepared<{ ids: string }, StoreRow[]>('stores_by_seller', (database) =>
  database.select().from(stores).where(isListed(stores.sellerId, ids)).orderBy(asc(stores.sortName), asc(stores.id)),
);

/** The stores with these ids, in no order. */
export const readStores = (executor: Executor, wanted: readonly string[]): Promise<StoreRow[]> =>
  byId(executor, { ids: listed(wanted) });

/** All stores of these sellers, by name. */
export const readStoresOf = (executor: Executor, sellers: readonly string[]): Promise<StoreRow[]> =>
  bySeller(executor, { ids: listed(sellers) });

/** Writes a store's row, and counts its version up where it is there already. */
export const upsertStore = async (tx: Executor, row: Omit<StoreRow, 'version'>): Promise<StoreRow> => {
  const [saved] = await tx
    .insert(stores)
    .values({ ...row, version: 1 })
    .onConflictDoUpdate({ target: stores.id, set: { ...row, version: sql`${stores.version} + 1` } })
    .returning();
  if (!saved) throw new Error('An upsert returned no row');
  return saved;
};
