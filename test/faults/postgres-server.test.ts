import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dialect } from '@marque/kit/db/dialect.ts';
import { startPostgres } from '@marque/kit/testing/postgres.ts';
import { claims } from '@marque/promotions/claims/tables.ts';
import { reconcile } from '@marque/promotions/reconcile/reconcile.ts';
import { buy, purchaseOf } from '@marque/promotions/testing/rebates.ts';
import { openAt, rebatesOf } from '@marque/promotions/testing/rebates-of.ts';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { openSales, outcomeOf } from './place.ts';

const onPostgres = test.runIf(dialect === 'postgres');

/** Runs a statement on a connection of its own; its rows, none where the server is not there just now. */
const ask = async (url: string, statement: string): Promise<readonly Record<string, number>[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(statement)).rows;
  } catch {
    return [];
  } finally {
    await client.end().catch(() => undefined);
  }
};

onPostgres(
  'whenever sessions are ended or the server crashes under claims, each key comes to one coupon, and what was answered stays',
  async () => {
    const server = await startPostgres(); // of its own: others would crash with it
    onTestFinished(server.stop);
    const count = 60;
    const { rebates } = await openSales(count, {}, { databaseUrl: server.url });
    const answers = new Map<number, string>();
    /** Sends a claim under its key until it is answered, as whoever does not know what became of it must. */
    const insist = async (number: number): Promise<void> => {
      for (;;)
        try {
          answers.set(number, await outcomeOf(rebates, number));
          return;
        } catch {
          await pause(50);
        }
    };
    let next = 0;
    const worker = async () => {
      while (next < count) {
        next += 1;
        await insist(next - 1);
      }
    };
    const working = Promise.all(Array.from({ length: 8 }, worker));
    const anyOne = `from pg_stat_activity where application_name = '' and backend_type = 'client backend' and pid <> pg_backend_pid() order by random() limit 1`;
    let crashes = 0;
    while (answers.size < count) {
      const seen = answers.size;
      if (crashes < 3 && seen > crashes * 15) {
        // A backend that dies takes all others with it: the server recovers from its log.
        const [victim] = await ask(server.url, `select pid ${anyOne}`);
        if (victim?.pid) process.kill(victim.pid, 'SIGKILL');
        crashes += victim ? 1 : 0;
      } else await ask(server.url, `select pg_terminate_backend(pid) ${anyOne}`);
      await pause(30);
    }
    await working;
    expect(crashes).toBe(3);
    const rows = await rebates.database.reader.select().from(claims);
    const stored = new Map(rows.map(({ purchaseId, id }) => [Number(purchaseId.slice(4)), id]));
    expect(rows).toHaveLength(count);
    expect([...stored].sort(([a], [b]) => a - b)).toEqual([...answers].sort(([a], [b]) => a - b));
    expect(await reconcile(rebates.database)).toEqual([]);
  },
  120_000,
);

/** A base backup of a running server, made as its manual says: told, copied, and told again. Answers the folder. */
const baseBackup = async (url: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'marque-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `select current_setting('data_directory') as data, pg_backup_start('copy', true)`,
  );
  const data: string = rows[0].data;
  cpSync(data, folder, {
    recursive: true,
    filter: (path) => !path.includes('postmaster') && !path.includes('pg_wal/'),
  });
  const stopped = await client.query('select labelfile from pg_backup_stop(false)');
  await client.end();
  cpSync(join(data, 'pg_wal'), join(folder, 'pg_wal'), { recursive: true });
  writeFileSync(join(folder, 'backup_label'), stopped.rows[0].labelfile);
  return folder;
};

onPostgres(
  'a base backup that is made while claims go on restores to a state that the ledger had, answers what it knows, and issues nothing',
  async () => {
    const server = await startPostgres({ durable: true });
    onTestFinished(server.stop);
    const count = 200;
    const { place, rebates } = await openSales(count, {}, { databaseUrl: server.url });
    const answers = new Map<number, string>();
    const claimAll = async (first: number): Promise<void> => {
      for (let number = first; number < count; number += 4) answers.set(number, await outcomeOf(rebates, number));
    };
    const claiming = Promise.all([0, 1, 2, 3].map(claimAll));
    while (answers.size < 20) await pause(5);
    const restoring = await baseBackup(server.url);
    await claiming;

    const restored = await startPostgres({ restoring });
    onTestFinished(restored.stop);
    const database = await openAt({ ...place, databaseUrl: restored.url });
    onTestFinished(() => database.close());
    const claimed = (await database.reader.select().from(claims)).map(({ purchaseId }) => Number(purchaseId.slice(4)));
    expect(claimed.length).toBeGreaterThanOrEqual(20);
    expect(await reconcile(database)).toEqual([]);
    const copy = rebatesOf(database);
    for (const number of claimed) expect(await outcomeOf(copy, number)).toBe(answers.get(number));
    await buy(copy, [purchaseOf(count)]);
    expect(await outcomeOf(copy, count)).toBe('ISSUING_SUSPENDED');
    expect(await database.reader.select().from(claims)).toHaveLength(claimed.length);
  },
  120_000,
);

onPostgres(
  'a claim that the database aborts at any of its statements is carried out again, and answered once',
  async () => {
    const abort = { at: Number.POSITIVE_INFINITY, code: '' };
    const onStatement = (statement: string): void => {
      if (/^(begin|rollback)/i.test(statement)) return;
      abort.at -= 1;
      if (abort.at === 0) throw Object.assign(new Error('aborted'), { code: abort.code });
    };
    const { rebates } = await openSales(60, {}, { onStatement });
    expect(await outcomeOf(rebates, 59)).toMatch(/^clm_/); // reads the campaigns, which the others need not
    let number = 0;
    for (const code of ['40001', '40P01'])
      for (let statement = 2; statement <= 13; statement += 1) {
        // the first reads campaigns, outside the transaction
        Object.assign(abort, { at: statement, code });
        expect([code, statement, await outcomeOf(rebates, number)]).toEqual([
          code,
          statement,
          expect.stringMatching(/^clm_/),
        ]);
        expect(abort.at).toBeLessThanOrEqual(0);
        number += 1;
      }
    expect(await rebates.database.reader.select().from(claims)).toHaveLength(number + 1);
    expect(await reconcile(rebates.database)).toEqual([]);
  },
);
