import { spawnSync } from 'node:child_process';
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

const failingDisk = new URL('./failing-disk.ts', import.meta.url).pathname;

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

const hasStrace = spawnSync('strace', ['-f', 'true']).status === 0;

test.runIf(dialect === 'sqlite' && hasStrace)(
  'a disk that fails to sync ends all writing in its process, and of what was acknowledged nothing is missing',
  async () => {
    const count = 12;
    /** Claims on a disk whose syncs fail from a numbered one on, and gives what was answered and what the file holds then. */
    const claimOnFailing = async (sync: number) => {
      const { place } = await openSales(count);
      const { stdout, stderr } = spawnSync(
        'strace',
        [
          ...['-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync,fdatasync'],
          ...['-e', `inject=fsync,fdatasync:error=EIO:when=${sync}`],
          ...[process.execPath, failingDisk, place.dataFolder, String(count)],
        ],
        { encoding: 'utf8' },
      );
      const lines = stdout.trim().split('\n');
      const verdict = lines.pop();
      return {
        verdict,
        stderr,
        outcomes: lines.map((line) => line.split(' ')[1] ?? ''),
        state: await stateOf(place.dataFolder),
      };
    };
    const verdicts = new Set<string | undefined>();
    for (const sync of [1, 2, 3, 4, 5, 8, 13, 100]) {
      const { verdict, stderr, outcomes, state } = await claimOnFailing(sync);
      verdicts.add(verdict);
      expect(stderr).toBe('');
      const acknowledged = outcomes.filter((outcome) => outcome.startsWith('clm_')).length;
      const refused =
        verdict === 'sound' ? [] : ['failed', ...Array(count - acknowledged - 1).fill('SERVICE_UNAVAILABLE')];
      expect(outcomes.slice(acknowledged)).toEqual(refused);
      const stored = Math.max(acknowledged, Math.min(state.claimed.length, acknowledged + 1)); // whether that one was stored was not said
      expect(state).toEqual({
        claimed: Array.from({ length: stored }, (_, number) => number),
        keys: stored,
        integrity: [{ integrity_check: 'ok' }],
        faults: [],
      });
    }
    expect(verdicts).toEqual(new Set(['doubtful', 'sound']));
  },
  120_000,
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
