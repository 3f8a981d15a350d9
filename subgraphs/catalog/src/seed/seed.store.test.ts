import { outbox } from '@marque/kit/events/tables.ts';
import { openTestDatabase } from '@marque/kit/testing/database.ts';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { countBrands } from '../brands/store.ts';
import { listingsByIds } from '../listings/store.ts';
import { allVehicleModels } from '../models/store.ts';
import { brands } from './brands.ts';
import { seedListings } from './listings.ts';
import { vehicleModels } from './models.ts';
import { seed } from './seed.ts';

const openSeeded = async () => {
  const database = await openTestDatabase({
    name: 'catalog',
    migrations: new URL('../../migrations/', import.meta.url),
  });
  await seed(database);
  return database;
};

test('the story is loaded whole, each listing on the market, and loading it again changes nothing', async () => {
  const database = await openSeeded();
  const everything = async () => ({
    brands: await countBrands(database.reader),
    models: (await allVehicleModels(database.reader)).length,
    listings: (
      await listingsByIds(
        database.reader,
        seedListings.map(({ id }) => id),
      )
    ).map(({ status, version }) => `${status} ${version}`),
    events: await database.reader.$count(outbox),
  });
  const once = await everything();
  expect(once).toEqual({
    brands: brands.length,
    models: vehicleModels.length,
    listings: seedListings.map(() => 'ACTIVE 1'),
    events: brands.length + seedListings.length,
  });
  await seed(database);
  expect(await everything()).toEqual(once);
});

test('the story has what its chapters need: the denied Model 3, the false claim, the disclosed one, the dear flat', async () => {
  const database = await openSeeded();
  const ids = [
    'lst_cadillac_ct5_county_cars',
    'lst_river_tower_a_5801_river_city',
    'lst_tesla_model_3_bargain_autos',
    'lst_tesla_model_y_bargain_autos',
    'lst_volkswagen_golf_autohandel_rhein',
  ];
  const rows = (await listingsByIds(database.reader, ids)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const facts = rows.map((row) => [
    row.price,
    row.currency,
    row.guidePrice,
    row.unauthorizedClass,
    row.channel,
    row.region,
  ]);
  expect(facts).toEqual([
    [25_970_000, 'CNY', 27_970_000, 'UNAUTHORIZED_DISCLOSED', 'ONLINE', 'CN-HA'],
    [3_200_000_000, 'CNY', null, 'UNAUTHORIZED_UNDISCLOSED', 'ONLINE', 'CN-SH'],
    [25_180_000, 'CNY', 27_155_000, 'UNAUTHORIZED_UNDISCLOSED', 'ONLINE', 'CN-JS'],
    [32_990_000, 'CNY', 34_790_000, 'FALSE_CLAIM', 'ONLINE', 'CN-JS'],
    [1_899_000, 'EUR', null, 'UNAUTHORIZED_UNDISCLOSED', 'IN_STORE', 'DE-NW'],
  ]);
});

test('every brand tells other subgraphs of itself', async () => {
  const database = await openSeeded();
  const events = await database.reader.select().from(outbox).where(eq(outbox.type, 'brand.changed'));
  expect(events.find(({ aggregateId }) => aggregateId === 'brd_wuling')?.payload).toEqual({
    id: 'brd_wuling',
    version: 1,
    name: { zh: '五菱', en: 'Wuling' },
    country: 'CN',
  });
});
