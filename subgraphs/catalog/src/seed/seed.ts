import type { Database } from '@marque/kit/db/database.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { addBrands } from '../brands/service.ts';
import { createListingService } from '../listings/service.ts';
import { listingsByIds } from '../listings/store.ts';
import { insertVehicleModels } from '../models/store.ts';
import { insertApartmentProjects } from '../projects/store.ts';
import { brands } from './brands.ts';
import { seedListings } from './listings.ts';
import { vehicleModels } from './models.ts';
import { apartmentProjects } from './projects.ts';

/** When the first listing of the story was published; each next one came an hour later. */
export const seedStart = Date.parse('2026-02-01T10:00:00+08:00');
const hourMs = 3_600_000;

/** Loads catalog's part of the demo story, as its sellers would have. What is there already stays as it is. */
export const seed = async (database: Database): Promise<void> => {
  await database.transaction(async (tx) => {
    await addBrands(tx, brands, seedStart);
    await insertVehicleModels(tx, vehicleModels);
    await insertApartmentProjects(tx, apartmentProjects);
  });
  const there = await listingsByIds(
    database.reader,
    seedListings.map(({ id }) => id),
  );
  const known = new Set(there.map(({ id }) => id));
  for (const [index, { id, sellerId, input }] of seedListings.entries()) {
    if (known.has(id)) continue;
    const caller = { viewer: { role: 'seller', id: sellerId }, now: seedStart + index * hourMs };
    const result = await createListingService({ database, newId: () => id }).publish(caller, input);
    if (isRejection(result))
      throw new Error(`The story's listing ${id} is refused: ${result.message} (${result.field})`);
  }
};
