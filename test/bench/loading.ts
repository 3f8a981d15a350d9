import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progressOn } from '@marque/kit/command/progress.ts';
import Sqlite from 'better-sqlite3';
import { fillWords } from '../generate/bulk.ts';
import { generate } from '../generate/generate.ts';

/** Enough listings for parties, whose making is not counted, to be few beside them. */
const listings = 100_000;

/** CPU microseconds a listing takes. */
export interface Loading {
  /** `npm run generate`, from the first listing to the last index. */
  readonly generated: number;
  /** The same rows of the same tables by a loop of prepared inserts, into files without safety whose indexes are made last. */
  readonly bare: number;
}

const settings = [
  'journal_mode = memory',
  'synchronous = off',
  'foreign_keys = off',
  'cache_size = -65536',
  'temp_store = memory',
];

const cpuSince = (begun: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(begun);
  return user + system;
};

/** Copies a database's rows, which are held in memory, into a new file: the CPU microseconds of everything but reading them. */
const copy = (from: string, to: string): number => {
  const source = new Sqlite(from, { readonly: true });
  const schema = source
    .prepare<[], { type: string; name: string; sql: string }>(
      `select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite_%' and name not like 'listing_words_%'`,
    )
    .all();
  const virtual = ({ sql }: { sql: string }) => /^create virtual/i.test(sql);
  const tables = schema.filter((one) => one.type === 'table' && !virtual(one));
  const rows = new Map(
    tables.map(({ name }) => [name, source.prepare<[], unknown[]>(`select * from "${name}"`).raw().all()]),
  );
  source.close();
  const begun = process.cpuUsage();
  const file = new Sqlite(to);
  for (const setting of settings) file.pragma(setting);
  for (const { sql } of tables) file.exec(sql);
  file.exec('begin');
  for (const [name, all] of rows) {
    const [first] = all;
    if (!first) continue;
    const insert = file.prepare(`insert into "${name}" values (${first.map(() => '?').join(', ')})`);
    for (const row of all) insert.run(row);
  }
  file.exec('commit');
  const last = ['view', 'table', 'index'];
  const rest = schema.filter((one) => last.includes(one.type) && !tables.includes(one));
  for (const { sql } of rest.toSorted((a, b) => last.indexOf(a.type) - last.indexOf(b.type))) file.exec(sql);
  if (rows.has('listing_texts')) file.exec(fillWords);
  file.close();
  return cpuSince(begun);
};

/** Generates a marketplace into a folder of its own, then writes its rows once more by a bare loop. */
export const measureLoading = async (): Promise<Loading> => {
  const folder = mkdtempSync(join(tmpdir(), 'marque-loading-'));
  try {
    const progress = progressOn(process.stderr);
    const { loadCpuMicroseconds } = await generate({
      listings,
      seed: 1,
      dataFolder: folder,
      databaseUrl: undefined,
      progress,
    });
    let bare = 0;
    for (const name of ['catalog', 'sellers', 'promotions'])
      bare += copy(join(folder, `${name}.sqlite`), join(folder, `${name}-bare.sqlite`));
    return { generated: loadCpuMicroseconds / listings, bare: bare / listings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
