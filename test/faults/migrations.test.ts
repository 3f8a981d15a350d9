import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startMarketplace } from '@marque/gateway/marketplace.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { testPlace } from '@marque/kit/testing/database.ts';
import { reconcile } from '@marque/promotions/reconcile/reconcile.ts';
import { buyer, rebatesOf } from '@marque/promotions/testing/rebates-of.ts';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { moments } from '../support/clock.ts';
import { openedForFile } from '../support/marketplace.ts';
import { openPlace, type Place } from '../support/place.ts';
import { walkRebateChain } from '../support/rebate-chain.ts';
import { viewers } from '../support/viewers.ts';
import { openTwoSchemas, type TwoSchemas } from './two-schemas.ts';

/** The tables of each subgraph that a later migration empties, to be read anew from a feed, or fills itself, and the mark of a place. */
const others = {
  catalog: ['checkpoints'],
  sellers: ['listings', 'checkpoints'],
  promotions: ['claim_history', 'issuing_place'],
} as const;
type Name = keyof typeof others;
const names = ['catalog', 'sellers', 'promotions'] as const satisfies readonly Name[];

const migrationsOf = (name: Name): URL => new URL(`../../subgraphs/${name}/migrations/`, import.meta.url);

/** Which migrations a folder has, as drizzle-kit writes them down. */
interface Journal {
  readonly entries: readonly { readonly tag: string }[];
}

const journalOf = (name: Name): Journal =>
  JSON.parse(readFileSync(new URL(`${dialect}/meta/_journal.json`, migrationsOf(name)), 'utf8'));

/** A copy of a subgraph's migrations without those from a number on. */
const migrationsBefore = (name: Name, number: number): URL => {
  const { dataFolder } = testPlace();
  cpSync(migrationsOf(name), dataFolder, { recursive: true });
  const journal = journalOf(name);
  const earlier = { ...journal, entries: journal.entries.slice(0, number) };
  writeFileSync(join(dataFolder, dialect, 'meta', '_journal.json'), JSON.stringify(earlier));
  return pathToFileURL(`${dataFolder}/`);
};

/** Lets the schemas of a PostgreSQL database be kept under other names. */
const keepSchemas = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  for (const name of names) await client.query(`alter schema ${name} rename to kept_${name}`);
  await client.end();
};

const opened = openedForFile(async (atEnd) => {
  const source = await openPlace(atEnd);
  const market = await startMarketplace({ ...source, clock: () => moments.firstWindow });
  const { redemption } = await walkRebateChain(market, { serial: 1 });
  await market.close();
  if (source.databaseUrl) await keepSchemas(source.databaseUrl);
  return { source, redemption };
});

/** Tables, with their columns. */
type Tables = ReadonlyMap<string, readonly string[]>;

/** Copies the rows of tables, and says to PostgreSQL which numbers are taken. */
const copyRows = async ({ run }: TwoSchemas, name: Name, tables: Tables): Promise<void> => {
  for (const [table, columns] of tables)
    await run(`insert into target.${table} (${columns}) select ${columns} from source.${table}`);
  if (dialect === 'sqlite') return;
  const numbered = await run(
    `select table_name, column_name from information_schema.columns where table_schema = '${name}' and column_default like 'nextval%'`,
  );
  for (const { table_name: table, column_name: column } of numbered)
    await run(
      `select setval(pg_get_serial_sequence('target.${table}', '${column}'), max(${column})) from target.${table} having max(${column}) > 0`,
    );
};

/** The rows that are on one side only, by table. */
const differences = async ({ run }: TwoSchemas, tables: Tables) => {
  const found: Record<string, unknown> = {};
  for (const [table, columns] of tables) {
    const list = columns.map((column) => (dialect === 'sqlite' ? column : `${column}::text`)).join();
    const [from, to] = [`select ${list} from source.${table}`, `select ${list} from target.${table}`];
    const lost = `select * from (${from} except ${to}) lost`;
    const rows = await run(`${lost} union all select * from (${to} except ${from}) made`);
    if (rows.length > 0) found[table] = rows;
  }
  return found;
};

const steps = names.flatMap((name) =>
  journalOf(name)
    .entries.slice(1)
    .map(({ tag }, index) => [name, tag, index + 1] as const),
);

test.each(
  steps,
)('%s: a database as it was before %s keeps every row when it is migrated', async (name, _tag, number) => {
  const { source, redemption } = opened();
  const place: Place = { ...testPlace(), databaseUrl: source.databaseUrl };
  const open = (migrations: URL) => openDatabase({ name, migrations, ...place });
  await (await open(migrationsBefore(name, number))).close();
  const both = await openTwoSchemas(source, place, name);
  onTestFinished(async () => {
    if (dialect === 'postgres') await both.run(`drop schema ${name} cascade`);
    await both.close();
  });
  const left = new Set<string>(['applied_migrations', ...others[name]]);
  const tables = new Map([...(await both.shared())].filter(([table]) => !left.has(table)));
  await copyRows(both, name, tables);
  const database = await open(migrationsOf(name));
  onTestFinished(() => database.close());
  expect(await differences(both, tables)).toEqual({});
  if (name !== 'promotions') return;
  const history = 'select claim_id, status, "at" from';
  expect(await both.run(`${history} target.claim_history except ${history} source.claim_history`)).toEqual([]);
  expect(await reconcile(database)).toEqual([]);
  const captured = await rebatesOf(database).redemptions.capture(buyer(viewers.buyer.id, moments.firstWindow), {
    redemption,
    idempotencyKey: 'after',
  });
  expect(captured).toMatchObject({ id: redemption, status: 'CAPTURED' });
  expect(await reconcile(database)).toEqual([]);
});
