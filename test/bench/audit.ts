import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '@marque/kit/db/open.ts';
import { readPage } from '@marque/kit/graphql/connection.ts';
import { countByLooking } from '@marque/sellers/audit/count.ts';
import { priceGapsAt, unendorsedAt } from '@marque/sellers/audit/summary.ts';
import { trendUntil } from '@marque/sellers/audit/trend.ts';
import { countFindings, findingOrder, readFindings } from '@marque/sellers/findings/find.ts';
import { countAt } from '@marque/sellers/tallies/count.ts';
import Sqlite from 'better-sqlite3';
import { measureDetection, measureRevocation } from './audit-changes.ts';
import { generatedMarketplace } from './generated.ts';
import { cpuMicroseconds, tableOf } from './measure.ts';

/** When audits are asked for: a day of the autumn festival. */
const at = Date.parse('2026-11-02T12:00:00+08:00');
const migrations = new URL('../../subgraphs/sellers/migrations/', import.meta.url);

/** What one size of marketplace comes to. Times are CPU microseconds. */
interface Measured {
  readonly listings: number;
  readonly ofBrand: number;
  readonly sellers: number;
  readonly findings: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** The brand with the most listings. */
const largestBrand = (dataFolder: string): string => {
  const file = new Sqlite(join(dataFolder, 'sellers.sqlite'), { readonly: true });
  try {
    const sums = 'sum(claiming + disclosing + silent)';
    const found = file
      .prepare<[], { brand: string }>(
        `select brand_id as brand from tallies group by brand_id order by ${sums} desc limit 1`,
      )
      .get();
    if (!found) throw new Error('The marketplace has no tallies');
    return found.brand;
  } finally {
    file.close();
  }
};

const measure = async (folder: string, listings: number): Promise<Measured> => {
  const dataFolder = await generatedMarketplace(folder, listings);
  const brandId = largestBrand(dataFolder);
  const database = await openDatabase({ name: 'sellers', migrations, dataFolder, databaseUrl: undefined });
  try {
    const { reader } = database;
    const counts = () => countAt(reader, brandId, at);
    const sought = { brandId, asOf: at, criteria: {} };
    const open = { ...sought, criteria: { open: true } };
    const page = readPage('findings', findingOrder.shape, { first: 20 });
    const classes = await counts();
    const parts: Record<string, () => Promise<unknown>> = {
      'classes and sellers': counts,
      'the same by looking at each listing': () => countByLooking(reader, brandId, at),
      'trend of 30 days': () => trendUntil(reader, { brandId, asOf: at, counts: async () => classes }, 30),
      'price gaps': () => priceGapsAt(reader, brandId, at),
      'unendorsed promotions': () => unendorsedAt(reader, brandId, at),
      'first page of findings': () => readFindings(reader, sought, page),
      'first page of open findings': () => readFindings(reader, open, page),
      'how many findings': () => countFindings(reader, sought),
      'how many open findings': () => countFindings(reader, open),
    };
    const measured: Record<string, number> = {};
    for (const [name, call] of Object.entries(parts)) measured[name] = await cpuMicroseconds(call, 20);
    return {
      listings,
      ofBrand: classes.reduce((sum, one) => sum + one.listings, 0),
      sellers: new Set(classes.map(({ sellerId }) => sellerId)).size,
      findings: await countFindings(reader, sought),
      parts: measured,
    };
  } finally {
    await database.close();
  }
};

const print = (all: readonly Measured[]): void => {
  const [least] = all;
  const most = all.at(-1);
  if (!least || !most) return;
  const number = (value: number) => Math.round(value).toLocaleString('en');
  const rows = Object.keys(least.parts).map((name) => [
    name,
    ...all.map(({ parts }) => number(parts[name] ?? Number.NaN)),
    ((most.parts[name] ?? Number.NaN) / (least.parts[name] ?? Number.NaN)).toFixed(1),
  ]);
  const facts = (name: string, of: (one: Measured) => number) => [
    name,
    ...all.map((one) => number(of(one))),
    (of(most) / of(least)).toFixed(1),
  ];
  const head = ['CPU us', ...all.map(({ listings }) => number(listings)), 'growth'];
  process.stdout.write(
    `${tableOf([head, facts('live listings of the brand', (one) => one.ofBrand), facts('its sellers', (one) => one.sellers), facts('its findings', (one) => one.findings), ...rows])}\n\n`,
  );
};

/**
 * `npm run bench -- audit [--sizes 10000,100000] [--data DIR] [--changes 100000]`: the parts of an audit of the brand with
 * the most listings at several sizes of marketplace, a revocation that reclassifies many listings beside a bare update of
 * as many rows, and the rate of detection beside that of bare inserts. On SQLite.
 */
export const run = async (options: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...options],
    options: {
      sizes: { type: 'string', default: '10000,100000,1000000' },
      data: { type: 'string', default: '.data/bench' },
      changes: { type: 'string', default: '100000' },
    },
  });
  const folder = resolve(values.data);
  const sizes: Measured[] = [];
  for (const size of values.sizes.split(',').filter((one) => one !== ''))
    sizes.push(await measure(folder, Number(size)));
  print(sizes);
  const revocation = await measureRevocation(Number(values.changes));
  process.stdout.write(`${tableOf(revocation.table)}\n\n`);
  const detection = await measureDetection(Math.min(Number(values.changes), 20_000));
  process.stdout.write(`${tableOf(detection.table)}\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'audit.json'), `${JSON.stringify({ sizes, revocation, detection }, null, 2)}\n`);
};
