import type { Executor } from '@marque/kit/db/database.ts';
import DataLoader from 'dataloader';
import { brandsByIds } from './brands/store.ts';
import type { BrandRow } from './brands/tables.ts';
import { holdsByIds } from './holds/store.ts';
import type { UnitHoldRow } from './holds/tables.ts';
import { type PricePoint, pricePointsOf } from './listings/price-history.ts';
import { listingsByIds } from './listings/store.ts';
import type { ListingRow } from './listings/tables.ts';
import { vehicleModelsByIds } from './models/store.ts';
import type { VehicleModelRow } from './models/tables.ts';
import { apartmentProjectsByIds } from './projects/store.ts';
import type { ApartmentProjectRow } from './projects/tables.ts';

/** Loads the row of an id, null where there is none. */
export type RowLoader<Row> = DataLoader<string, Row | null>;

/** The loaders of one request: whatever asks for the same row within it shares one read. */
export interface Loaders {
  readonly brand: RowLoader<BrandRow>;
  readonly model: RowLoader<VehicleModelRow>;
  readonly project: RowLoader<ApartmentProjectRow>;
  /** Whatever the caller may see: `mayRead` is asked by who answers with it. */
  readonly listing: RowLoader<ListingRow>;
  /** Whoever may see it: `mayReadHold` is asked by who answers with it. */
  readonly hold: RowLoader<UnitHoldRow>;
  /** The price points of a listing, newest first, at most 100. */
  readonly priceHistory: DataLoader<string, readonly PricePoint[]>;
}

const rowLoader = <Row extends { readonly id: string }>(
  reader: Executor,
  readByIds: (executor: Executor, ids: readonly string[]) => Promise<readonly Row[]>,
): RowLoader<Row> =>
  new DataLoader(async (keys) => {
    const rows = new Map((await readByIds(reader, keys)).map((row) => [row.id, row]));
    return keys.map((key) => rows.get(key) ?? null);
  });

/** Makes the loaders of one request. */
export const createLoaders = (reader: Executor): Loaders => ({
  brand: rowLoader(reader, brandsByIds),
  model: rowLoader(reader, vehicleModelsByIds),
  project: rowLoader(reader, apartmentProjectsByIds),
  listing: rowLoader(reader, listingsByIds),
  hold: rowLoader(reader, holdsByIds),
  priceHistory: new DataLoader((keys) => pricePointsOf(reader, keys)),
});
