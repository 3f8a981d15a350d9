import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import { and, eq, sql } from 'drizzle-orm';
import { type VehicleModelRow, vehicleModels } from './tables.ts';

const byIds = prepared('vehicle_models_by_ids', (executor) =>
  executor
    .select()
    .from(vehicleModels)
    .where(isListed(vehicleModels.id, sql.placeholder('ids'))),
);

/** The vehicle models with these ids, in no order. */
export const vehicleModelsByIds = (executor: Executor, ids: readonly string[]): Promise<VehicleModelRow[]> =>
  byIds(executor, { ids: listed(ids) });

/** A page of a brand's vehicle models by name: one row more than the page has, in reading order. */
export const vehicleModelPage = async (executor: Executor, brandId: string, page: Page): Promise<VehicleModelRow[]> => {
  const { where, orderBy } = keyset([vehicleModels.sortName, vehicleModels.id], 'asc', page);
  return await executor
    .select()
    .from(vehicleModels)
    .where(and(eq(vehicleModels.brandId, brandId), where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
};

/** How many vehicle models a brand has. */
export const countVehicleModels = (executor: Executor, brandId: string): Promise<number> =>
  executor.$count(vehicleModels, eq(vehicleModels.brandId, brandId));

/** Every vehicle model, for matching a feed's words. */
export const allVehicleModels = async (executor: Executor): Promise<VehicleModelRow[]> =>
  await executor.select().from(vehicleModels);

/** Writes new vehicle models; those whose id is there already stay as they are. */
export const insertVehicleModels = async (tx: Executor, rows: readonly VehicleModelRow[]): Promise<void> => {
  if (rows.length > 0)
    await tx
      .insert(vehicleModels)
      .values([...rows])
      .onConflictDoNothing();
};
