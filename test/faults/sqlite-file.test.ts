import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialect } from '@marque/kit/db/dialect.ts';
import { selectRows } from '@marque/kit/db/raw.ts';
import { claims } from '@marque/promotions/claims/tables.ts';
import { idempotencyKeys } from '@marque/promotions/idempotency/tables.ts';
import { reconcile } from '@marque/promotions/reconcile/reconcile.ts';
import { openAt, rebatesOf } from '@marque/promotions/testing/rebates-of.ts';
import Sqlite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openSales, outcomeOf } from './place.ts';

const onSqlite = test.runIf(dialect === 'sqlite');

const rounds = Number(process.env.FAULT_ROUNDS ?? 40);

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'marque-faults-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

/** What a database says of itself: the numbers of the purchases that were claimed, and what does not agree. */
const stateOf = async (dataFolder: string) => {
  const database = await openAt({ dataFolder });
  try {
    const rows = await database.reader.select().from(claims);
    const keys = await database.reader.select().from(idempotencyKeys);
    const integrity = await selectRows<object>(database.reader, sql`pragma integrity_check`);
    const claimed = rows.map(({ purchaseId }) => Number(purchaseId.slice(4))).sort((a, b) => a - b);
    return { claimed, keys: keys.length, integrity, faults: await reconcile(database) };
  } finally {
    await database.close();
  }
};

onSqlite(
  'a log that was torn at any byte, or has a wrong one, opens as it was after some claim, and all accounts agree',
  async () => {
    const count = 30;
    const { place, rebates } = await openSales(count);
    const file = join(place.dataFolder, 'promotions.sqlite');
    const driver = new Sqlite(file);
    driver.pragma('wal_checkpoint(truncate)'); // the log holds the claims and nothing else
    driver.close();
    for (let number = 0; number < count; number += 1) expect(await outcomeOf(rebates, number)).toMatch(/^clm_/);
    const torn = folder();
    const log = readFileSync(`${file}-wal`);
    copyFileSync(file, join(torn, 'whole.sqlite'));
    const openTorn = (bytes: Buffer) => {
      rmSync(join(torn, 'promotions.sqlite-shm'), { force: true });
      copyFileSync(join(torn, 'whole.sqlite'), join(torn, 'promotions.sqlite'));
      writeFileSync(join(torn, 'promotions.sqlite-wal'), bytes);
      return stateOf(torn);
    };
    const expectPrefix = ({ claimed, keys, integrity, faults }: Awaited<ReturnType<typeof stateOf>>) => {
      expect(claimed).toEqual(claimed.map((_, index) => index));
      expect({ keys, integrity, faults }).toEqual({
        keys: claimed.length,
        integrity: [{ integrity_check: 'ok' }],
        faults: [],
      });
    };
    expect((await openTorn(log)).claimed).toHaveLength(count);
    expect((await openTorn(Buffer.alloc(0))).claimed).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: log.length }), fc.option(fc.nat()), async (length, flipped) => {
        const bytes = Buffer.from(log.subarray(0, length));
        if (flipped !== null && length > 0)
          bytes.writeUInt8(bytes.readUInt8(flipped % length) ^ 0xff, flipped % length);
        expectPrefix(await openTorn(bytes));
      }),
      { seed: 20_261_111, numRuns: rounds },
    );
  },
  60_000,
);

onSqlite(
  'a full disk fails claims whole, lets reads go on, and once there is room the same keys are taken',
  async () => {
    const { rebates } = await openSales(60);
    const { database } = rebates;
    /** What the writing connection may grow the file to. */
    const limitPages = (pages: number) =>
      database.transaction(async (tx) => {
        await selectRows(tx, sql.raw(`pragma max_page_count = ${pages}`));
      });
    const [size] = await selectRows<{ page_count: number }>(database.reader, sql`pragma page_count`);
    await limitPages((size?.page_count ?? 0) + 4);
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, (_, number) => outcomeOf(rebates, number)));
    const failed = outcomes.flatMap(({ status }, number) => (status === 'rejected' ? [number] : []));
    expect(failed.length).toBeGreaterThan(0);
    const stored = async () => (await database.reader.select().from(claims)).length;
    expect(await stored()).toBe(60 - failed.length);
    expect(await reconcile(database)).toEqual([]);
    await limitPages(1_000_000);
    for (const number of failed) expect(await outcomeOf(rebates, number)).toMatch(/^clm_/);
    expect(await stored()).toBe(60);
    expect(await reconcile(database)).toEqual([]);
  },
);

onSqlite('a copy that is made while claims go on is a state that the ledger had', async () => {
  const { place, rebates } = await openSales(80);
  const driver = new Sqlite(join(place.dataFolder, 'promotions.sqlite'), { readonly: true });
  const restored = folder();
  const claiming = Array.from({ length: 80 }, (_, number) => outcomeOf(rebates, number));
  await claiming[10];
  await driver.backup(join(restored, 'promotions.sqlite'));
  driver.close();
  await Promise.all(claiming);
  const { claimed, keys, integrity, faults } = await stateOf(restored);
  expect({ keys, integrity, faults }).toEqual({
    keys: claimed.length,
    integrity: [{ integrity_check: 'ok' }],
    faults: [],
  });
  const copy = await openAt({ dataFolder: restored });
  onTestFinished(() => copy.close());
  const answers = await Promise.all(claimed.map((number) => outcomeOf(rebatesOf(copy), number)));
  expect(answers).toEqual(await Promise.all(claimed.map((number) => claiming[number])));
  const missing = Array.from({ length: 80 }, (_, number) => number).find((number) => !claimed.includes(number));
  expect(await outcomeOf(rebatesOf(copy), missing ?? 80)).toBe('ISSUING_SUSPENDED');
});
