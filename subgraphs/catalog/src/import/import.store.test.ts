import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@marque/kit/db/database.ts';
import { outbox } from '@marque/kit/events/tables.ts';
import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { apartmentFeed } from '../kinds/apartment.feed.ts';
import { listings, pricePoints } from '../listings/tables.ts';
import { carFeed, carHeader, carLine, feedFile, ownFeed, testFolder } from './testing/files.ts';
import { openTestCatalog, runImport, testNow } from './testing/import.ts';

const none = { new: 0, changed: 0, unchanged: 0, withdrawn: 0, refused: 0, warnings: 0 };

/** Everything that a feed writes. */
const everything = async ({ reader }: Database) => ({
  listings: await reader.select().from(listings).orderBy(asc(listings.id)),
  prices: await reader.select().from(pricePoints).orderBy(asc(pricePoints.id)),
  events: (await reader.select().from(outbox).orderBy(asc(outbox.position))).map(({ type, payload }) => ({
    type,
    payload,
  })),
});

const counts = async (database: Database) => {
  const { listings: rows, prices, events } = await everything(database);
  return [rows.length, prices.length, events.length];
};

const listing = async ({ reader }: Database, id: string) =>
  (await reader.select().from(listings).where(eq(listings.externalId, id)))[0];

const pricesOf = async ({ reader }: Database, id: string) =>
  (
    await reader
      .select({ price: pricePoints.price, from: pricePoints.from })
      .from(pricePoints)
      .innerJoin(listings, eq(listings.id, pricePoints.listingId))
      .where(eq(listings.externalId, id))
      .orderBy(asc(pricePoints.id))
  ).map(({ price, from }) => [price, from]);

const cars = (...lines: readonly string[]): string => feedFile(`${[carHeader, ...lines].join('\n')}\n`);

const later = () => testNow + 86_400_000;

test('A feed’s good ads become listings with their events and prices, and the others stand in the rejects file with their line and reason', async () => {
  const database = await openTestCatalog();
  const rejects = join(testFolder(), 'rejects.csv');
  const { summary } = await runImport(database, ownFeed('cars.csv'), { rejects });
  expect(summary).toEqual({ ...none, new: 5, refused: 6, warnings: 3 });
  expect(readFileSync(rejects, 'utf8').split('\n')).toEqual([
    'line,id,field,value,reason',
    '5,free,price,0 EUR,"Nothing is sold for nothing: say the price, or leave the ad out"',
    '6,unknown-make,make,Sonstige Autos,"Not a brand that is known here, so nobody could say who may sell it"',
    '8,far-away,dealership_address,Mond,"Names no country, which rights of sale depend on"',
    '9,row,id,row,2 fields under 18 columns: nobody can tell which is which',
    '10,golf,id,golf,Line 2 has the same id: the first one counts',
    '11,golf-again,vin,WVWZZZ1K69W000001,Line 2 offers the same unit: the first one counts',
    '',
  ]);
  expect(await counts(database)).toEqual([5, 5, 5]);
  expect(await listing(database, 'golf')).toMatchObject({
    sellerId: 'sel_nord',
    storeId: null,
    status: 'ACTIVE',
    version: 1,
    price: 899_000,
    unitKey: 'WVWZZZ1K69W000001',
    authorizationClaim: 'NONE',
    onMarket: true,
    year: 2009,
    mileage: 70_000,
    unauthorizedClass: 'UNAUTHORIZED_UNDISCLOSED',
  });
});

test('Flats are brought in by the same way, whatever they cost', async () => {
  const database = await openTestCatalog();
  const { summary } = await runImport(database, ownFeed('apartments.tsv'), { format: apartmentFeed, currency: 'CNY' });
  // The second one lies on floor 33 of 32; what is under contract or sold already need not be known.
  expect(summary).toEqual({ ...none, new: 1, unchanged: 2, refused: 3, warnings: 1 });
  expect(await listing(database, 'f1')).toMatchObject({
    kind: 'APARTMENT',
    unit: '3-1802',
    unitKey: 'prj_lakeside_garden/3-1802',
    price: 320_000_000,
    year: 2025,
  });
});

test('The same feed twice changes nothing: no version, no event, no price', async () => {
  const database = await openTestCatalog();
  await runImport(database, ownFeed('cars.csv'));
  const before = await everything(database);
  const { summary } = await runImport(database, ownFeed('cars.csv'), { clock: later });
  expect(summary).toEqual({ ...none, unchanged: 5, refused: 6, warnings: 3 });
  expect(await everything(database)).toEqual(before);
});

test('A changed price is a new version with a price history; a changed fact is a new version without one', async () => {
  const database = await openTestCatalog();
  await runImport(database, cars(carLine(1), carLine(2), carLine(3)));
  const { summary } = await runImport(
    database,
    cars(carLine(1, { price: '4000 EUR' }), carLine(2, { model: '' }), carLine(3)),
    {
      clock: later,
    },
  );
  expect(summary).toMatchObject({ new: 0, changed: 2, unchanged: 1 });
  expect(await listing(database, 'ad-1')).toMatchObject({ version: 2, price: 400_000, publishedAt: testNow });
  expect(await pricesOf(database, 'ad-1')).toEqual([
    [500_100, testNow],
    [400_000, later()],
  ]);
  expect(await listing(database, 'ad-2')).toMatchObject({ version: 2, productId: null });
  expect(await pricesOf(database, 'ad-2')).toEqual([[500_200, testNow]]);
  expect(await listing(database, 'ad-3')).toMatchObject({ version: 1 });
  const { events } = await everything(database);
  expect(events).toHaveLength(5);
});

test('An ad may not go over to another currency, since its history of prices has one only', async () => {
  const database = await openTestCatalog();
  await runImport(database, cars(carLine(1)));
  const { summary } = await runImport(database, cars(carLine(1, { price: '5001 CHF' })));
  expect(summary).toEqual({ ...none, refused: 1 });
  expect(await listing(database, 'ad-1')).toMatchObject({ version: 1, currency: 'EUR' });
});

test('A complete feed withdraws what it no longer sends, keeps what it sends badly, and brings back what it sends again', async () => {
  const database = await openTestCatalog();
  await runImport(database, cars(carLine(1), carLine(2), carLine(3), carLine(4)));
  const shorter = cars(carLine(1), carLine(2, { price: '0 EUR' }), carLine(3));
  expect((await runImport(database, shorter, { full: true })).summary).toEqual({
    ...none,
    unchanged: 2,
    refused: 1,
    withdrawn: 1,
  });
  expect(await listing(database, 'ad-2')).toMatchObject({ status: 'ACTIVE', version: 1 });
  expect(await listing(database, 'ad-4')).toMatchObject({ status: 'WITHDRAWN', onMarket: false, version: 2 });
  expect((await runImport(database, shorter, { full: true })).summary).toMatchObject({ unchanged: 2, withdrawn: 0 });
  expect((await runImport(database, cars(carLine(4)))).summary).toMatchObject({ changed: 1 });
  expect(await listing(database, 'ad-4')).toMatchObject({ status: 'ACTIVE', onMarket: true, version: 3 });
});

test('A complete feed withdraws neither another seller’s listings nor those of another kind nor those that no feed brought', async () => {
  const database = await openTestCatalog();
  await runImport(database, cars(carLine(1), carLine(2)));
  await runImport(database, cars(carLine(3)), { seller: 'sel_sued' });
  await runImport(database, ownFeed('apartments.tsv'), { format: apartmentFeed, currency: 'CNY' });
  await database.transaction((tx) =>
    tx.update(listings).set({ externalId: null }).where(eq(listings.externalId, 'ad-2')),
  );
  expect((await runImport(database, cars(carLine(1)), { full: true })).summary).toMatchObject({
    unchanged: 1,
    withdrawn: 0,
  });
});

test('A complete feed that lacks more than half is refused with nothing written, unless that is asked for', async () => {
  const database = await openTestCatalog();
  await runImport(database, cars(carLine(1), carLine(2), carLine(3)));
  const before = await everything(database);
  const broken = cars(carLine(1, { price: '4000 EUR' }), carLine(9));
  await expect(runImport(database, broken, { full: true })).rejects.toThrow(
    /^The feed lacks 2 of the 3 ads that sel_nord has/,
  );
  expect(await everything(database)).toEqual(before);
  expect((await runImport(database, broken, { full: true, allowMassWithdrawal: true })).summary).toMatchObject({
    new: 1,
    changed: 1,
    withdrawn: 2,
  });
});

test('What its seller closed by hand stays closed, and what a buyer holds stays as it is, whatever the feed goes on saying', async () => {
  const database = await openTestCatalog();
  await runImport(database, cars(carLine(1), carLine(2), carLine(3)));
  const set = (id: string, change: object) =>
    database.transaction((tx) => tx.update(listings).set(change).where(eq(listings.externalId, id)));
  await set('ad-1', { status: 'SOLD', onMarket: false });
  await set('ad-2', { status: 'HELD', heldUntil: testNow + 1 });
  await set('ad-3', { status: 'PAUSED', onMarket: false });
  const cheaper = cars(...[1, 2, 3].map((id) => carLine(id, { price: '900 EUR' })));
  expect((await runImport(database, cheaper)).summary).toMatchObject({ changed: 1, unchanged: 2 });
  expect(await listing(database, 'ad-1')).toMatchObject({ status: 'SOLD', price: 500_100 });
  expect(await listing(database, 'ad-2')).toMatchObject({ status: 'HELD', price: 500_200 });
  expect(await listing(database, 'ad-3')).toMatchObject({ status: 'PAUSED', price: 90_000 });
  expect((await runImport(database, cheaper, { clock: later })).summary).toMatchObject({ changed: 1, unchanged: 2 });
  expect(await listing(database, 'ad-2')).toMatchObject({ status: 'ACTIVE', price: 90_000 });
});

test('A car that another seller offers is kept in review and names that listing, until its place is free', async () => {
  const database = await openTestCatalog();
  await runImport(database, cars(carLine(1)));
  const first = await listing(database, 'ad-1');
  const rival = cars(carLine(1, { id: 'same-car' }));
  expect((await runImport(database, rival, { seller: 'sel_sued' })).summary).toMatchObject({ new: 1 });
  expect(await listing(database, 'same-car')).toMatchObject({ status: 'IN_REVIEW', conflictsWith: first?.id });
  expect((await runImport(database, rival, { seller: 'sel_sued' })).summary).toMatchObject({ unchanged: 1 });
  await runImport(database, cars(carLine(9)), { full: true, allowMassWithdrawal: true });
  expect((await runImport(database, rival, { seller: 'sel_sued' })).summary).toMatchObject({ changed: 1 });
  expect(await listing(database, 'same-car')).toMatchObject({ status: 'ACTIVE', conflictsWith: null });
});

test('A car that its seller sends under a new id is the same listing, unless both ids are sent', async () => {
  const database = await openTestCatalog();
  await runImport(database, cars(carLine(1), carLine(2)));
  const before = await listing(database, 'ad-1');
  const renumbered = cars(carLine(1, { id: 'new-1' }), carLine(2));
  expect((await runImport(database, renumbered, { full: true })).summary).toMatchObject({
    new: 0,
    changed: 1,
    unchanged: 1,
    withdrawn: 0,
  });
  expect(await listing(database, 'new-1')).toMatchObject({ id: before?.id, version: 2 });
  expect((await runImport(database, cars(carLine(2), carLine(2, { id: 'new-2' })))).summary).toMatchObject({
    unchanged: 1,
    refused: 1,
  });
});

test('A car that its seller published by hand is not offered a second time by its feed', async () => {
  const database = await openTestCatalog();
  await runImport(database, cars(carLine(1)));
  await database.transaction((tx) => tx.update(listings).set({ externalId: null }));
  expect((await runImport(database, cars(carLine(1)))).summary).toEqual({ ...none, refused: 1 });
  expect(await counts(database)).toEqual([1, 1, 1]);
});

test('A feed longer than many batches is brought in whole', async () => {
  const database = await openTestCatalog();
  expect((await runImport(database, feedFile(carFeed(41)))).summary).toMatchObject({ new: 41 });
});
