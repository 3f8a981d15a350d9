import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDiscoveryService, type DiscoveryQuery } from '@marque/catalog/listings/discovery.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { questions, rareFilters } from './discovery-questions.ts';
import { generatedMarketplace } from './generated.ts';
import { handWritten } from './hand-written.ts';
import { cpuMicroseconds, tableOf } from './measure.ts';

/** When pages are asked for: a day of the autumn festival, on which all campaigns of the story run. */
const at = Date.parse('2026-11-02T12:00:00+08:00');
const migrations = new URL('../../subgraphs/catalog/migrations/', import.meta.url);

/** What one size of marketplace comes to. Times are CPU microseconds. */
interface Measured {
  readonly listings: number;
  readonly pages: Readonly<Record<string, number>>;
  readonly facets: number;
  readonly sql: Readonly<Record<string, readonly [ours: number, handWritten: number]>>;
  readonly bytesPerListing: number;
  readonly residentMegabytes: number;
}

const measure = async (folder: string, listings: number): Promise<Measured> => {
  const dataFolder = await generatedMarketplace(folder, listings);
  const database = await openDatabase({ name: 'catalog', migrations, dataFolder, databaseUrl: undefined });
  try {
    const current = { caughtUpAt: () => at };
    const discovery = createDiscoveryService({ database, rights: current, campaigns: current, clock: () => at });
    const ask = (query: DiscoveryQuery) => discovery.discover({ first: 20, ...query }, at);
    const asked = { ...questions, ...(await rareFilters(dataFolder)) };
    const pages: Record<string, number> = {};
    for (const [name, query] of Object.entries(asked)) pages[name] = await cpuMicroseconds(() => ask(query).page());
    const facets = await cpuMicroseconds(() => ask({ sort: 'NEWEST' }).facets(), 1);
    const sql = await handWritten(dataFolder, migrations, at);
    const bytes = ['catalog', 'sellers', 'promotions'].reduce(
      (sum, name) => sum + statSync(join(dataFolder, `${name}.sqlite`)).size,
      0,
    );
    const residentMegabytes = Math.round(process.memoryUsage.rss() / 1e6);
    return { listings, pages, facets, sql, bytesPerListing: Math.round(bytes / listings), residentMegabytes };
  } finally {
    await database.close();
  }
};

const micro = (value: number | undefined): string => (value === undefined ? '-' : Math.round(value).toString());
const ratio = (value: number): string => value.toFixed(2);

const print = (all: readonly Measured[]): void => {
  const [least] = all;
  const most = all.at(-1);
  if (!least || !most) return;
  const row = (name: string, of: (one: Measured) => number | undefined) => [
    name,
    ...all.map((one) => micro(of(one))),
    ratio((of(most) ?? Number.NaN) / (of(least) ?? Number.NaN)),
  ];
  const head = ['CPU us', ...all.map(({ listings }) => listings.toLocaleString('en')), 'growth'];
  const rows = [
    ...Object.keys(least.pages).map((name) => row(name, ({ pages }) => pages[name])),
    row('facets, all fields', ({ facets }) => facets),
    ...Object.keys(least.sql).flatMap((name) => [
      row(`SQL of ${name}`, ({ sql }) => sql[name]?.[0]),
      row(`SQL by hand of ${name}`, ({ sql }) => sql[name]?.[1]),
    ]),
  ];
  const facts = [
    ['', ...all.map(({ listings }) => listings.toLocaleString('en'))],
    ['bytes per listing, three databases', ...all.map(({ bytesPerListing }) => String(bytesPerListing))],
    ['resident memory, MB', ...all.map(({ residentMegabytes }) => String(residentMegabytes))],
    ['facets / page of NEWEST', ...all.map(({ facets, pages }) => ratio(facets / (pages.NEWEST ?? Number.NaN)))],
    ...Object.keys(least.sql).map((name) => [
      `SQL / by hand, ${name}`,
      ...all.map(({ sql }) => ratio((sql[name]?.[0] ?? Number.NaN) / (sql[name]?.[1] ?? Number.NaN))),
    ]),
  ];
  process.stdout.write(`${tableOf([head, ...rows])}\n\n${tableOf(facts)}\n`);
};

/**
 * `npm run bench -- discovery [--sizes 10000,100000] [--data DIR] [--large]`: pages of every sort and of the worst
 * selectivities at several sizes of marketplace, on SQLite. `--large` adds ten million listings.
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
  const sizes = values.sizes.split(',').map(Number);
  if (values.large) sizes.push(10_000_000);
  const folder = resolve(values.data);
  const all: Measured[] = [];
  for (const size of sizes) all.push(await measure(folder, size));
  print(all);
  writeFileSync(join(folder, 'discovery.json'), `${JSON.stringify(all, null, 2)}\n`);
};
