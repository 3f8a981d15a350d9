import { join } from 'node:path';
import { type Client, createClient } from './client.ts';
import { type Contender, contenders } from './contenders.ts';
import { type Measured, startMeasured } from './measured.ts';
import type { Setting } from './setting.ts';

/** A contender that runs. */
export interface Running extends Contender {
  readonly client: Client;
  /** Its own process, and those of the subgraphs where they answer it. */
  readonly processes: readonly Measured[];
}

/** All that is measured together. */
export interface Field {
  readonly running: readonly Running[];
  readonly end: () => void;
}

/** What starting takes. */
export interface FieldOptions {
  readonly names: readonly string[];
  readonly setting: Setting;
  /** Where the processes write their logs. */
  readonly logs: string;
  /** Connections to each. */
  readonly connections: number;
  readonly say: (line: string) => void;
}

type Subgraphs = Readonly<Record<string, Measured>>;

const subgraphNames = ['catalog', 'sellers', 'promotions'];

/** Starts the subgraphs' processes and then the named contenders one after another. Whatever began is ended when one fails. */
export const startField = async (options: FieldOptions): Promise<Field> => {
  const running: Running[] = [];
  const subgraphs = await startSubgraphs(options);
  const end = (): void => {
    for (const { client } of running) client.close();
    for (const { end: stop } of [...running.flatMap(({ processes }) => processes), ...Object.values(subgraphs)]) stop();
  };
  try {
    for (const name of options.names) {
      options.say(`Starting ${name} ...`);
      running.push(await start(name, subgraphs, options));
    }
    return { running, end };
  } catch (error) {
    end();
    throw error;
  }
};

/** CPU microseconds that all processes of a contender have used so far. */
export const cpuOf = async ({ processes }: Running): Promise<number> => {
  const all = await Promise.all(processes.map(({ used }) => used()));
  return all.reduce((sum, { cpuMicroseconds }) => sum + cpuMicroseconds, 0);
};

const startSubgraphs = async ({ setting, logs }: FieldOptions): Promise<Subgraphs> => {
  const started = await Promise.all(
    subgraphNames.map(async (name) => {
      const options = { environment: setting.environment, logFile: join(logs, `bench-${name}.log`) };
      return [name, await startMeasured('subgraph-process.ts', [name], options)] as const;
    }),
  );
  const urls = Object.fromEntries(started.map(([name, { url }]) => [name, url]));
  for (const [, measured] of started) measured.tell({ kind: 'urls', urls });
  for (const url of Object.values(urls))
    while (!(await fetch(`${url}/readiness`)).ok) await new Promise((later) => setTimeout(later, 100));
  return Object.fromEntries(started);
};

const start = async (name: string, subgraphs: Subgraphs, options: FieldOptions): Promise<Running> => {
  const { setting, logs, connections } = options;
  const contender = contenders[name];
  if (!contender) throw new Error(`The bench has no contender ${name}: ${Object.keys(contenders).join(', ')}.`);
  const urls = Object.fromEntries(Object.entries(subgraphs).map(([one, { url }]) => [one, url]));
  const own = await startMeasured('server-process.ts', [name, JSON.stringify(urls)], {
    environment: setting.environment,
    logFile: join(logs, `bench-${name}.log`),
  });
  const client = createClient(own.url, connections, contender.signedIn ? setting.token : undefined);
  return { ...contender, client, processes: contender.split ? [own, ...Object.values(subgraphs)] : [own] };
};
