import type { Database } from '@marque/kit/db/database.ts';
import { outbox } from '@marque/kit/events/tables.ts';
import { openTestDatabase } from '@marque/kit/testing/database.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { CatalogEvents } from '@marque/schema/events.ts';
import { checkDigit } from '@marque/schema/vin.ts';
import { asc, eq } from 'drizzle-orm';
import { brands } from '../../brands/tables.ts';
import type { ApartmentInput, CarInput, PublishListingInput } from '../../generated.ts';
import { createHoldService } from '../../holds/service.ts';
import { vehicleModels } from '../../models/tables.ts';
import { apartmentProjects } from '../../projects/tables.ts';
import type { Caller } from '../problems.ts';
import { createListingService } from '../service.ts';
import { listings } from '../tables.ts';

/** The instant at which the tests of the market take place. */
export const noon = Date.parse('2026-02-01T12:00:00Z');

/** Callers at noon, or some milliseconds later. */
export const as = (role: Viewer['role'], id: string, laterMs = 0): Caller => ({
  viewer: { role, id },
  now: noon + laterMs,
});

/** A Chinese VIN with a right check digit and the given serial number. */
export const vinOf = (serial: number): string => {
  const vin = `LSVNV4180G2${String(serial).padStart(6, '0')}`;
  return vin.slice(0, 8) + checkDigit(vin) + vin.slice(9);
};

/** The input that lists a new Lavida, changed as asked. */
export const carInput = (
  change: Partial<PublishListingInput> = {},
  car: Partial<CarInput> = {},
): PublishListingInput => ({
  brand: 'brd_vw',
  title: [
    { language: 'zh', text: '朗逸' },
    { language: 'en', text: 'Lavida' },
  ],
  condition: 'NEW',
  price: { minorUnits: 11_990_000, currency: 'CNY' },
  region: 'CN-SH',
  car: { model: 'mdl_lavida', vin: vinOf(1), ...car },
  ...change,
});

/** The input that lists a flat of 120 square metres, changed as asked. */
export const flatInput = (
  change: Partial<PublishListingInput> = {},
  apartment: Partial<ApartmentInput> = {},
): PublishListingInput => ({
  brand: 'brd_homes',
  title: [{ language: 'zh', text: '湖畔花园' }],
  condition: 'NEW',
  price: { minorUnits: 30_000_000_000, currency: 'CNY' },
  region: 'CN-ZJ',
  apartment: { project: 'prj_garden', unit: '3-1802', floorSize: 120, ...apartment },
  ...change,
});

const insertProducts = async (database: Database): Promise<void> => {
  await database.transaction(async (tx) => {
    await tx.insert(brands).values([
      {
        id: 'brd_vw',
        name: { zh: '大众', en: 'Volkswagen' },
        sortName: 'Volkswagen',
        country: 'DE',
        kind: 'VEHICLE_MANUFACTURER',
        version: 1,
      },
      {
        id: 'brd_homes',
        name: { en: 'Homes' },
        sortName: 'Homes',
        country: 'CN',
        kind: 'REAL_ESTATE_DEVELOPER',
        version: 1,
      },
    ]);
    await tx.insert(vehicleModels).values({
      id: 'mdl_lavida',
      brandId: 'brd_vw',
      name: { zh: '朗逸', en: 'Lavida' },
      sortName: 'Lavida',
      aliases: [],
      guidePrice: 12_090_000,
      currency: 'CNY',
      bodyType: 'SEDAN',
      fuelType: 'GASOLINE',
    });
    await tx.insert(apartmentProjects).values({
      id: 'prj_garden',
      brandId: 'brd_homes',
      name: { zh: '湖畔花园' },
      sortName: 'Garden',
      region: 'CN-ZJ',
      address: '1 Lake Road',
      latitude: null,
      longitude: null,
    });
  });
};

/** Opens a market with a brand of cars and one of flats, and no listing. Ids count upwards: `lst_1`, `hld_2`. */
export const openMarket = async () => {
  const database = await openTestDatabase({
    name: 'catalog',
    migrations: new URL('../../../migrations/', import.meta.url),
  });
  await insertProducts(database);
  let count = 0;
  const newId = (prefix: string) => {
    count += 1;
    return `${prefix}_${count}`;
  };
  return {
    database,
    listings: createListingService({ database, newId }),
    holds: createHoldService({ database, newId }),
    row: async (id: string) => (await database.reader.select().from(listings).where(eq(listings.id, id)))[0],
    rows: async () => await database.reader.select().from(listings).orderBy(asc(listings.id)),
    events: async () =>
      (await database.reader.select().from(outbox).orderBy(asc(outbox.position))).map(
        ({ payload }) => payload as CatalogEvents['listing.changed'], // nothing else is written here
      ),
  };
};

/** The market of one test. */
export type Market = Awaited<ReturnType<typeof openMarket>>;
