import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '@marque/kit/testing/postgres.ts';
import { type Claimants, claimants, type Mode, openPlace, type Place, warmUp } from './claims-processes.ts';
import { tableOf } from './measure.ts';

/** How many processes claim, and how many claims each has under way at a time. */
const loads = [
  { processes: 1, inFlight: 1 },
  { processes: 1, inFlight: 8 },
  { processes: 4, inFlight: 8 },
] as const;

/** Durable claims a second: the service's, and what the database's driver alone does. */
interface Measured {
  readonly database: string;
  readonly processes: number;
  readonly inFlight: number;
  readonly claims: number;
  readonly bare: number;
  /** CPU microseconds of the processes that claim, for each claim. */
  readonly claimCpu: number;
  readonly bareCpu: number;
}

const best = (rounds: readonly Claimants[]): Claimants =>
  rounds.reduce((quickest, round) => (round.perSecond > quickest.perSecond ? round : quickest));

/** Measures one load in rounds that take turns, since what else the machine does must not meet one side alone. */
const measure = async (
  place: Place,
  load: (typeof loads)[number],
  { claims, rounds }: { readonly claims: number; readonly rounds: number },
): Promise<Measured> => {
  const heard: Record<Mode, Claimants[]> = { claims: [], bare: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const mode of ['bare', 'claims'] as const) heard[mode].push(await claimants(place, mode, { ...load, claims }));
  const [ours, bare] = [best(heard.claims), best(heard.bare)];
  return {
    database: place.database,
    ...load,
    claims: ours.perSecond,
    bare: bare.perSecond,
    claimCpu: ours.cpuMicroseconds,
    bareCpu: bare.cpuMicroseconds,
  };
};

const print = (all: readonly Measured[]): void => {
  const head = ['database', 'processes', 'under way each', 'claims/s', 'bare/s', 'ratio', 'CPU us', 'bare CPU us'];
  const rows = all.map(({ database, processes, inFlight, claims, bare, claimCpu, bareCpu }) => [
    ...[database, `${processes}`, `${inFlight}`, claims.toFixed(0), bare.toFixed(0), (claims / bare).toFixed(2)],
    ...[claimCpu.toFixed(0), bareCpu.toFixed(0)],
  ]);
  process.stdout.write(`${tableOf([head, ...rows])}\n`);
};

/**
 * `npm run bench -- claims [--claims 1000] [--rounds 3] [--database sqlite,postgres] [--out DIR]`: claims of a verified
 * purchase each, committed to the disk, beside the limit of the same database: its driver alone, prepared statements, one
 * committed transaction with the rows that a claim leaves behind.
 */
export const run = async (options: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...options],
    options: {
      claims: { type: 'string', default: '1000' },
      rounds: { type: 'string', default: '3' },
      database: { type: 'string', default: 'sqlite,postgres' },
      out: { type: 'string', default: '.data/bench' },
    },
  });
  const size = { claims: Number(values.claims), rounds: Number(values.rounds) };
  const all: Measured[] = [];
  for (const database of values.database.split(',')) {
    await using endings = new AsyncDisposableStack();
    const dataFolder = mkdtempSync(join(tmpdir(), 'marque-claims-'));
    endings.defer(() => rmSync(dataFolder, { recursive: true, force: true }));
    const server = database === 'postgres' ? await startPostgres({ durable: true }) : null;
    if (server) endings.defer(server.stop);
    const needed = loads.reduce((sum, { processes }) => sum + size.rounds * (size.claims + processes * warmUp), 0);
    const place = await openPlace({ database, dataFolder, databaseUrl: server?.url, purchases: needed });
    for (const load of loads) all.push(await measure(place, load, size));
  }
  print(all);
  const folder = resolve(values.out);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'claims.json'), `${JSON.stringify(all, null, 2)}\n`);
};
