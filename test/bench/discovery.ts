import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDiscoveryService, type DiscoveryQuery } from '@marque/catalog/listings/discovery.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { subgraphs } from '../generate/place.ts';
import { throughGateway } from './discovery-gateway.ts';
import { type Questions, questionOf, questions, rareFilters } from './discovery-questions.ts';
import { generatedMarketplace } from './generated.ts';
import { handWritten } from './hand-written.ts';
import { measureLoading } from './loading.ts';
import { cpuMicrosecondsInTurn, tableOf } from './measure.ts';

/** When pages are asked for: a day of the autumn festival, on which all campaigns of the story run. */
const at = Date.parse('2026-11-02T12:00:00+08:00');
const migrations = new URL('../../subgraphs/catalog/migrations/', import.meta.url);

/** One size of marketplace, opened. */
interface Marketplace {
  readonly listings: number;
  readonly dataFolder: string;
  /** Of the three databases. */
  readonly bytes: number;
  readonly database: Database;
  readonly asked: Questions;
  readonly ask: (query: DiscoveryQuery) => ReturnType<ReturnType<typeof createDiscoveryService>['discover']>;
}

/** What is compared: a name, and the CPU microseconds of each size. */
type Rows = Readonly<Record<string, readonly number[]>>;

const open = async (folder: string, listings: number): Promise<Marketplace> => {
  const dataFolder = await generatedMarketplace(folder, listings);
  const database = await openDatabase({ name: 'catalog', migrations, dataFolder, databaseUrl: undefined });
  const current = { caughtUpAt: () => at };
  const discovery = createDiscoveryService({ database, rights: current, campaigns: current, clock: () => at });
  return {
    listings,
    dataFolder,
    bytes: subgraphs.reduce((sum, name) => sum + statSync(join(dataFolder, `${name}.sqlite`)).size, 0),
    database,
    asked: { ...questions, ...(await rareFilters(dataFolder)) },
    ask: (query) => discovery.discover({ first: 20, ...query }, at),
  };
};

const namesOf = ([first]: readonly Marketplace[]): readonly string[] => Object.keys(first?.asked ?? {});

const measurePages = async (marketplaces: readonly Marketplace[]): Promise<Rows> => {
  const rows: Record<string, readonly number[]> = {};
  for (const name of namesOf(marketplaces))
    rows[name] = await cpuMicrosecondsInTurn(
      marketplaces.map((one) => () => one.ask(questionOf(one.asked, name)).page()),
    );
  rows['facets, all fields'] = await cpuMicrosecondsInTurn(
    marketplaces.map((one) => () => one.ask({ sort: 'NEWEST' }).facets()),
    1,
  );
  return rows;
};

/** How many listings are on the pages that are not full at every size: what a page costs grows with them. */
const notFull = async (marketplaces: readonly Marketplace[]): Promise<Rows> => {
  const rows: Record<string, readonly number[]> = {};
  for (const name of namesOf(marketplaces)) {
    const shown = [];
    for (const { asked, ask } of marketplaces) shown.push((await ask(questionOf(asked, name)).page()).edges.length);
    if (Math.min(...shown) < 20) rows[name] = shown;
  }
  return rows;
};

const measureSql = async (marketplaces: readonly Marketplace[]): Promise<Rows> => {
  const found: Awaited<ReturnType<typeof handWritten>>[] = [];
  for (const { dataFolder } of marketplaces) found.push(await handWritten(dataFolder, migrations, at));
  const ofSize = (name: string, index: 0 | 1) => found.map((one) => one[name]?.[index] ?? Number.NaN);
  return Object.fromEntries(
    Object.keys(found[0] ?? {}).flatMap((name) => [
      [name, ofSize(name, 0)],
      [`${name} by hand`, ofSize(name, 1)],
    ]),
  );
};

const ratio = (value: number): string => value.toFixed(2);

const print = (title: string, sizes: readonly string[], rows: Rows): void => {
  const growth = (values: readonly number[]) => ratio((values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN));
  const lines = Object.entries(rows).map(([name, values]) => [
    name,
    ...values.map((value) => Math.round(value).toString()),
    growth(values),
  ]);
  process.stdout.write(`${tableOf([[title, ...sizes, 'growth'], ...lines])}\n\n`);
};

/**
 * `npm run bench -- discovery [--sizes 10000,100000] [--data DIR] [--large]`: pages of every sort and of the worst
 * selectivities at several sizes of marketplace, on SQLite: by catalog alone, their SQL beside the same by hand, and through
 * the gateway with what the other subgraphs add, every operation of `storefront.graphql` among them; then the rate of loading. All sizes are measured in turn. `--large` adds
 * ten million listings.
 */
export const run = async (options: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...options],
    options: {
      sizes: { type: 'string', default: '10000,100000,1000000' },
      data: { type: 'string', default: '.data/bench' },
      large: { type: 'boolean', default: false },
    },
  });
  const folder = resolve(values.data);
  const marketplaces: Marketplace[] = [];
  try {
    for (const size of [...values.sizes.split(',').map(Number), ...(values.large ? [10_000_000] : [])])
      marketplaces.push(await open(folder, size));
    const sizes = marketplaces.map(({ listings }) => listings.toLocaleString('en'));
    const pages = await measurePages(marketplaces);
    print('page by catalog alone', sizes, pages);
    print('listings on a page', sizes, await notFull(marketplaces));
    const sql = await measureSql(marketplaces);
    print('SQL of the page', sizes, sql);
    const gateway = await throughGateway(marketplaces);
    print('page through the gateway', sizes, gateway.pages);
    print('storefront.graphql through the gateway', sizes, gateway.operations);
    const bytesPerListing = marketplaces.map(({ bytes, listings }) => bytes / listings);
    const facts = {
      'bytes per listing, three databases': bytesPerListing,
      'resident memory, MB': gateway.residentMegabytes,
    };
    print('', sizes, facts);
    const loading = await measureLoading();
    process.stdout.write(
      `Loading: ${ratio(loading.generated)} us a listing, ${ratio(loading.bare)} by a bare loop of prepared inserts, a rate of ${ratio(loading.bare / loading.generated)}\n`,
    );
    const found = {
      listings: marketplaces.map(({ listings }) => listings),
      pages,
      sql,
      gateway,
      bytesPerListing,
      loading,
    };
    writeFileSync(join(folder, 'discovery.json'), `${JSON.stringify(found, null, 2)}\n`);
  } finally {
    for (const { database } of marketplaces) await database.close();
  }
};
