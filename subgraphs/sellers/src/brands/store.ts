import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import type { BrandChanged } from '@marque/schema/events.ts';
import { lt, sql } from 'drizzle-orm';
import { type BrandRow, brands } from './tables.ts';

const byId = prepared<{ ids: string }, BrandRow[]>('brands_by_id', (database) =>
  database
    .select()
    .from(brands)
    .where(isListed(brands.id, sql.placeholder('ids'))),
);

/** What is known of the brands with these ids, in no order. */
export const readBrands = (executor: Executor, ids: readonly string[]): Promise<BrandRow[]> =>
  byId(executor, { ids: listed(ids) });

/** Keeps what catalog says of a brand, unless something newer is known. */
export const keepBrand = async (tx: Executor, { id, name, version }: BrandChanged): Promise<void> => {
  const row = { id, name, version };
  await tx
    .insert(brands)
    .values(row)
    .onConflictDoUpdate({ target: brands.id, set: row, setWhere: lt(brands.version, version) });
};
