import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import { sql } from 'drizzle-orm';
import { type BrandRow, brands } from './tables.ts';

const byIds = prepared('brands_by_ids', (executor) =>
  executor
    .select()
    .from(brands)
    .where(isListed(brands.id, sql.placeholder('ids'))),
);

/** The brands with these ids, in no order. */
export const brandsByIds = (executor: Executor, ids: readonly string[]): Promise<BrandRow[]> =>
  byIds(executor, { ids: listed(ids) });

/** A page of all brands by name: one row more than the page has, in reading order. */
export const brandPage = async (executor: Executor, page: Page): Promise<BrandRow[]> => {
  const { where, orderBy } = keyset([brands.sortName, brands.id], 'asc', page);
  return await executor
    .select()
    .from(brands)
    .where(where)
    .orderBy(...orderBy)
    .limit(page.size + 1);
};

/** How many brands there are. */
export const countBrands = (executor: Executor): Promise<number> => executor.$count(brands);

/** Writes new brands and answers their ids; those whose id is there already stay as they are. */
export const insertBrands = async (tx: Executor, rows: readonly BrandRow[]): Promise<ReadonlySet<string>> => {
  const written = await tx
    .insert(brands)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ id: brands.id });
  return new Set(written.map(({ id }) => id));
};
