import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import { and, eq, sql } from 'drizzle-orm';
import { type ApartmentProjectRow, apartmentProjects } from './tables.ts';

const byIds = prepared('apartment_projects_by_ids', (executor) =>
  executor
    .select()
    .from(apartmentProjects)
    .where(isListed(apartmentProjects.id, sql.placeholder('ids'))),
);

/** The apartment projects with these ids, in no order. */
export const apartmentProjectsByIds = (executor: Executor, ids: readonly string[]): Promise<ApartmentProjectRow[]> =>
  byIds(executor, { ids: listed(ids) });

/** A page of a brand's apartment projects by name: one row more than the page has, in reading order. */
export const apartmentProjectPage = async (
  executor: Executor,
  brandId: string,
  page: Page,
): Promise<ApartmentProjectRow[]> => {
  const { where, orderBy } = keyset([apartmentProjects.sortName, apartmentProjects.id], 'asc', page);
  return await executor
    .select()
    .from(apartmentProjects)
    .where(and(eq(apartmentProjects.brandId, brandId), where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
};

/** How many apartment projects a brand has. */
export const countApartmentProjects = (executor: Executor, brandId: string): Promise<number> =>
  executor.$count(apartmentProjects, eq(apartmentProjects.brandId, brandId));

/** Writes new apartment projects; those whose id is there already stay as they are. */
export const insertApartmentProjects = async (tx: Executor, rows: readonly ApartmentProjectRow[]): Promise<void> => {
  if (rows.length > 0)
    await tx
      .insert(apartmentProjects)
      .values([...rows])
      .onConflictDoNothing();
};
