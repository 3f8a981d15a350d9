import { join } from 'node:path';
import type { DiscoveryQuery } from '@marque/catalog/listings/discovery.ts';
import { type Questions, questionOf } from './discovery-questions.ts';
import { createClient } from './gateway/client.ts';
import { type Measured, startMeasured } from './gateway/measured.ts';
import { pages } from './gateway/pages.ts';
import { settingOf } from './gateway/setting.ts';

/** Requests before anything is counted: code that ran seldom is slow. */
const warmUp = 400;
const rounds = 5;
const requestsOfRound = 30;

/** One marketplace behind the embedded gateway, in a process of its own. */
interface Served {
  readonly measured: Measured;
  /** Asks for one listing page. */
  readonly ask: (query: DiscoveryQuery) => Promise<string>;
  readonly end: () => void;
}

/** What pages through the gateway take at each size, in the order of the folders. */
export interface ThroughGateway {
  /** CPU microseconds of a page by its name. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
  /** Resident megabytes of each process after all pages. */
  readonly residentMegabytes: readonly number[];
}

const serve = async (dataFolder: string): Promise<Served> => {
  const { environment } = await settingOf(dataFolder);
  const measured = await startMeasured('server-process.ts', ['anonymous'], {
    environment,
    logFile: join(dataFolder, 'bench-discovery.log'),
  });
  const client = createClient(measured.url, 1, undefined);
  const ask = ({ filter, sort }: DiscoveryQuery): Promise<string> =>
    client.ask(JSON.stringify({ query: pages.listing.query, variables: { filter, sort, first: 20 } }));
  const end = (): void => {
    client.close();
    measured.end();
  };
  return { measured, ask, end };
};

const round = async ({ measured, ask }: Served, query: DiscoveryQuery): Promise<number> => {
  const before = await measured.used();
  for (let count = 0; count < requestsOfRound; count += 1) await ask(query);
  return ((await measured.used()).cpuMicroseconds - before.cpuMicroseconds) / requestsOfRound;
};

/**
 * The storefront's listing page - twenty listings with brand, seller, authorisation and best rebate - through the embedded
 * gateway, from several marketplaces in turn: the least CPU of the rounds. Each marketplace has questions of its own under
 * the same names. Throws where a page is answered with errors.
 */
export const throughGateway = async (
  marketplaces: readonly { readonly dataFolder: string; readonly asked: Questions }[],
): Promise<ThroughGateway> => {
  const served: Served[] = [];
  try {
    for (const { dataFolder } of marketplaces) served.push(await serve(dataFolder));
    for (const { ask } of served) for (let count = 0; count < warmUp; count += 1) await ask({ sort: 'NEWEST' });
    const measured: Record<string, readonly number[]> = {};
    for (const name of Object.keys(marketplaces[0]?.asked ?? {})) {
      const best = served.map(() => Number.POSITIVE_INFINITY);
      for (let count = 0; count <= rounds; count += 1)
        for (const [index, one] of served.entries()) {
          const taken = await round(one, questionOf(marketplaces[index]?.asked ?? {}, name));
          if (count > 0) best[index] = Math.min(best[index] ?? 0, taken);
        }
      measured[name] = best;
    }
    const used = await Promise.all(served.map(({ measured: one }) => one.used()));
    return { pages: measured, residentMegabytes: used.map(({ residentBytes }) => Math.round(residentBytes / 1e6)) };
  } finally {
    for (const { end } of served) end();
  }
};
