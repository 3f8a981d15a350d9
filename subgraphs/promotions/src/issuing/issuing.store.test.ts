import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dialect } from '@marque/kit/db/dialect.ts';
import type { SubgraphOptions } from '@marque/kit/subgraph.ts';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { keepListing } from '../listings/store.ts';
import { emptyPlace, lavida } from '../testing/promotions.ts';
import { buy, openRebates, purchaseOf, setUp } from '../testing/rebates.ts';
import { claim, openAt, rebatesOf } from '../testing/rebates-of.ts';

const main = new URL('./main.ts', import.meta.url).pathname;

const run = ({ dataFolder, databaseUrl }: SubgraphOptions, ...flags: readonly string[]) => {
  const env = { PATH: process.env.PATH, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
  const { status, stdout } = spawnSync(process.execPath, [main, '--data', dataFolder, ...flags], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout };
};

/** Copies a database that nobody has open, as an operator does: a file, or a database made after the other. */
const copyOf = async ({ dataFolder, databaseUrl }: SubgraphOptions): Promise<SubgraphOptions> => {
  const place = await emptyPlace();
  if (!databaseUrl || !place.databaseUrl) {
    copyFileSync(join(dataFolder, 'promotions.sqlite'), join(place.dataFolder, 'promotions.sqlite'));
    return place;
  }
  const [from, to] = [databaseUrl, place.databaseUrl].map((url) => new URL(url).pathname.slice(1));
  const server = new URL(databaseUrl);
  server.pathname = '/postgres';
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  await client.query(`drop database "${to}"`);
  await client.query(`create database "${to}" template "${from}"`);
  await client.end();
  return place;
};

const open = async (place: SubgraphOptions) => {
  const database = await openAt(place);
  onTestFinished(() => database.close());
  return rebatesOf(database);
};

test('a copy of a database that issued issues nothing, and answers what was issued, until its operator says that it is the one', async () => {
  const place = await emptyPlace();
  const database = await openAt(place);
  await database.transaction((tx) => keepListing(tx, lavida));
  const original = rebatesOf(database);
  await setUp(original);
  await buy(original, [purchaseOf(1), purchaseOf(2)]);
  const known = await claim(original, 1);
  expect(known).toMatchObject({ status: 'ISSUED' });
  await database.close();
  const other = await copyOf(place);
  expect(run(place)).toEqual({ status: 0, stdout: 'This database issues.\n' });
  expect(run(other)).toEqual({
    status: 1,
    stdout: 'This database is a copy and issues nothing: stop the other one, then say --here\n',
  });

  const copy = await open(other);
  expect(await claim(copy, 1)).toEqual(JSON.parse(JSON.stringify(known)));
  expect(await claim(copy, 2)).toMatchObject({ code: 'ISSUING_SUSPENDED' });
  expect(run(other, '--here')).toEqual({ status: 0, stdout: 'This database issues.\n' });
  expect(await claim(copy, 2)).toMatchObject({ status: 'ISSUED' });
  expect(await claim(await open(place), 2)).toMatchObject({ status: 'ISSUED' });
}, 60_000);

test('a database from which nothing was ever issued may be copied at will', async () => {
  const place = await emptyPlace();
  const database = await openAt(place);
  await database.close();
  const copy = await openRebates(await copyOf(place));
  await setUp(copy);
  await buy(copy, [purchaseOf(1)]);
  expect(await claim(copy, 1)).toMatchObject({ status: 'ISSUED' });
});

test.runIf(dialect === 'sqlite')('the command ends with 2 where there is no database, and makes none', async () => {
  const place = await emptyPlace();
  expect(run(place)).toEqual({ status: 2, stdout: '' });
  expect(readdirSync(place.dataFolder)).toEqual([]);
});
