import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forever } from '@marque/kit/clock.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { testPlace, testPostgres } from '@marque/kit/testing/database.ts';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { insertFindings } from '../findings/store.ts';

const main = new URL('./main.ts', import.meta.url).pathname;
/** The longest that the processes of one test may take on a slow machine. */
const processesMs = 120_000;

const migrations = new URL('../../migrations/', import.meta.url);

/** A place with 1,100 findings of one brand and one of another, and the command in a process of its own beside it. */
const open = async () => {
  const { dataFolder, databaseUrl: server } = testPlace();
  const databaseUrl = server && (await testPostgres(server));
  const database = await openDatabase({ name: 'sellers', migrations, dataFolder, databaseUrl });
  const rows = Array.from({ length: 1_101 }, (_, index) => ({
    ...{ listingId: `lst_${index}`, brandId: index < 1_100 ? 'brd_1' : 'brd_2', sellerId: 'sel_1', region: 'CN-SH' },
    ...{ class: 'FALSE_CLAIM' as const, kind: 'FALSE_CLAIM' as const, campaignId: null, rivalId: null, gap: null },
    ...{ currency: null, detectedAt: index, resolvedAt: forever, evidence: null },
  }));
  await database.transaction((tx) => insertFindings(tx, rows));
  await database.close();
  const run = (...flags: readonly string[]) => {
    const env = { PATH: process.env.PATH, MARQUE_DATA: dataFolder, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...flags], { env, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  return { dataFolder, run };
};

test('the command writes all of a brand’s findings and no other’s, to standard output or to a file that is whole, and says how many', {
  timeout: processesMs,
}, async () => {
  const { dataFolder, run } = await open();
  const written = run('findings', '--brand', 'brd_1');
  expect([written.status, written.stderr.trimEnd().split('\n').at(-1)]).toEqual([0, '1100 rows']);
  const records: Record<string, string>[] = parse(written.stdout, { columns: true, record_delimiter: '\r\n' });
  expect(records.map(({ listing }) => listing)).toEqual(
    Array.from({ length: 1_100 }, (_, index) => `lst_${1_099 - index}`),
  );
  const out = join(dataFolder, 'findings.jsonl');
  expect(run('findings', '--brand', 'brd_2', '--format', 'jsonl', '--out', out)).toMatchObject({
    ...{ status: 0, stdout: '' },
  });
  const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ brand: 'brd_2', listing: 'lst_1100' }, { rows: 1 }]);
  expect(readdirSync(dataFolder).filter((file) => file.endsWith('.part'))).toEqual([]);
});

test('a command that cannot be run ends with the exit code 2 and a sentence, and writes no file', {
  timeout: processesMs,
}, async () => {
  const { dataFolder, run } = await open();
  const out = join(dataFolder, 'none.csv');
  for (const flags of [
    ['orders', '--brand', 'brd_1'],
    ['findings'],
    ['findings', '--brand', 'brd_1', '--kind', 'NOTHING'],
  ]) {
    const { status, stdout, stderr } = run(...flags, '--out', out);
    expect([flags, status, stdout]).toEqual([flags, 2, '']);
    expect(stderr).toMatch(/^\S.{9,}\n$/);
  }
  expect(readdirSync(dataFolder).filter((file) => file.startsWith('none'))).toEqual([]);
});
