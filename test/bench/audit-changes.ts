import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forever } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { execute } from '@marque/kit/db/raw.ts';
import { newId } from '@marque/kit/ids.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import type { ListingChanged } from '@marque/schema/events.ts';
import { createAuthorizations } from '@marque/sellers/authorizations/service.ts';
import { createCatalogConsumer } from '@marque/sellers/events/catalog.ts';
import { listings } from '@marque/sellers/listings/tables.ts';
import { createSellers } from '@marque/sellers/sellers/service.ts';
import { countAt } from '@marque/sellers/tallies/count.ts';
import Sqlite from 'better-sqlite3';
import { getTableColumns, sql } from 'drizzle-orm';

const migrations = new URL('../../subgraphs/sellers/migrations/', import.meta.url);
const [brandId, sellerId] = ['brd_bench', 'sel_bench'];
const begun = Date.parse('2026-03-01T00:00:00Z');

const listingOf = (number: number, version = 1): ListingChanged => ({
  id: `lst_${String(number).padStart(9, '0')}`,
  version,
  kind: 'CAR',
  brandId,
  productId: `mdl_${number % 20}`,
  sellerId: number % 2 === 0 ? sellerId : `sel_other_${number % 50}`,
  storeId: null,
  region: 'CN-SH',
  channel: 'ONLINE',
  condition: 'NEW',
  authorizationClaim: 'AUTHORIZED',
  disclosed: false,
  price: 12_000_000 - version,
  guidePrice: null,
  currency: 'CNY',
  status: 'ACTIVE',
  publishedAt: begun,
  expiresAt: forever,
  unitKey: null,
});

/** Runs something on an empty database of sellers, which is thrown away. */
const withSellers = async <Result>(
  work: (database: Database, dataFolder: string) => Promise<Result>,
): Promise<Result> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'marque-bench-'));
  const database = await openDatabase({ name: 'sellers', migrations, dataFolder, databaseUrl: undefined });
  try {
    return await work(database, dataFolder);
  } finally {
    await database.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

const feedOf = (events: readonly ListingChanged[], at: number) => ({
  read: async (cursor: string, limit: number) =>
    events.slice(Number(cursor), Number(cursor) + limit).map((payload, index) => ({
      cursor: String(Number(cursor) + index + 1).padStart(9, '0'),
      aggregateType: 'listing',
      aggregateId: payload.id,
      type: 'listing.changed',
      payload,
      at,
    })),
});

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const authorize = async (database: Database): Promise<string> => {
  await createSellers(database).save(
    {
      id: sellerId,
      kind: 'BRAND_DEALER',
      name: { en: 'Bench' },
      legalName: 'Bench',
      unifiedSocialCreditCode: null,
      verified: true,
      status: 'ACTIVE',
    },
    begun,
  );
  const viewer = { role: 'brand', id: brandId };
  const granted = await createAuthorizations(database, newId).grant(
    { viewer, now: begun },
    { brand: brandId, seller: sellerId },
  );
  if (isRejection(granted)) throw new Error(granted.message);
  return granted.id;
};

/** A revocation that reclassifies so many listings of one seller, beside the same number of rows updated by one bare statement. CPU milliseconds. */
export const measureRevocation = (listings: number) =>
  withSellers(async (database) => {
    const authorization = await authorize(database);
    const events = Array.from({ length: listings }, (_, number) => ({ ...listingOf(number), sellerId }));
    await createCatalogConsumer(database).pull(feedOf(events, begun + 1));
    const bare = await timed(() =>
      database.transaction((tx) =>
        execute(tx, sql`update listings set version = version + 1 where seller_id = ${sellerId}`),
      ),
    );
    const viewer = { role: 'brand', id: brandId };
    const revoked = await timed(() =>
      createAuthorizations(database, newId).revoke({ viewer, now: begun + 2 }, { authorization, reason: 'Bench' }),
    );
    const shown = await countAt(database.reader, brandId, begun + 2);
    if (shown.length !== 1 || shown[0]?.class !== 'FALSE_CLAIM' || shown[0].listings !== listings)
      throw new Error('A query did not show the revocation');
    const table = [
      ['CPU ms', `${listings.toLocaleString('en')} listings`, 'ratio'],
      ['a bare update of as many rows', bare.toFixed(0), '1.0'],
      ['a revocation, until every query shows it', revoked.toFixed(0), (revoked / bare).toFixed(1)],
    ];
    return { bare, revoked, table };
  });

const batchSize = 500;

/** Inserts rows by the driver alone, as durable as the database's own transactions. CPU milliseconds. */
const insertBare = (path: string, events: readonly ListingChanged[]): Promise<number> => {
  const file = new Sqlite(path);
  file.pragma('synchronous = full');
  const columns = Object.keys(getTableColumns(listings)) as (keyof ListingChanged)[]; // columns bear the names of the contract
  const names = columns.map((column) => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const insert = file.prepare(
    `insert into listings ("${names.join('", "')}") values (${names.map(() => '?').join(', ')})`,
  );
  return timed(async () => {
    for (let start = 0; start < events.length; start += batchSize) {
      file.exec('begin immediate');
      for (const event of events.slice(start, start + batchSize)) {
        const row = { ...event, disclosed: 0, since: begun };
        insert.run(columns.map((column) => row[column]));
      }
      file.exec('commit');
    }
    file.close();
  });
};

/** How many listing changes a second are kept and judged, beside bare inserts of the same rows in transactions of the same size. */
export const measureDetection = async (changes: number) => {
  const fresh = Array.from({ length: changes }, (_, number) => listingOf(number));
  const repriced = fresh.map((_, number) => listingOf(number, 2));
  const bare = await withSellers(async (_, dataFolder) => insertBare(join(dataFolder, 'sellers.sqlite'), fresh));
  const [published, changed] = await withSellers(async (database) => {
    await authorize(database);
    const consumer = createCatalogConsumer(database);
    const first = await timed(() => consumer.pull(feedOf(fresh, begun + 1)));
    const second = await timed(() => createCatalogConsumer(database).pull(feedOf([...fresh, ...repriced], begun + 2)));
    return [first, second] as const;
  });
  const rate = (ms: number) => Math.round((changes * 1000) / ms).toLocaleString('en');
  const table = [
    ['', 'changes per CPU second', 'CPU ratio'],
    ['rows inserted and nothing else', rate(bare), '1.0'],
    ['new listings, half of them found', rate(published), (published / bare).toFixed(1)],
    ['changes of price that find nothing new', rate(changed), (changed / bare).toFixed(1)],
  ];
  return { bare, published, changed, table };
};
