import { join } from 'node:path';
import type { DiscoveryQuery } from '@marque/catalog/listings/discovery.ts';
import { storefront, storefrontOperations } from '../support/operations.ts';
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
  /** Sends one operation. Throws where it is answered with errors. */
  readonly send: (query: string, variables: object) => Promise<string>;
  readonly end: () => void;
}

/** What pages through the gateway take at each size, in the order of the folders. */
export interface ThroughGateway {
  /** CPU microseconds of a page by its name. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
  /** CPU microseconds of each operation of `storefront.graphql`, to the letter. */
  readonly operations: Readonly<Record<string, readonly number[]>>;
  /** Resident megabytes of each process after all pages. */
  readonly residentMegabytes: readonly number[];
}

const serve = async (dataFolder: string): Promise<Served> => {
  const setting = await settingOf(dataFolder);
  const environment = { ...setting.environment, MARQUE_RESPONSE_CACHE: '0' }; // each page is to be made
  const measured = await startMeasured('server-process.ts', ['anonymous'], {
    environment,
    logFile: join(dataFolder, 'bench-discovery.log'),
  });
  const client = createClient(measured.url, 1, undefined);
  const send: Served['send'] = (query, variables) => client.ask(JSON.stringify({ query, variables }));
  const end = (): void => {
    client.close();
    measured.end();
  };
  return { measured, send, end };
};

/** Asks a marketplace something once. */
type Ask = (of: Served) => Promise<string>;

const askPage =
  ({ filter, sort }: DiscoveryQuery): Ask =>
  ({ send }) =>
    send(pages.listing.query, { filter, sort, first: 20 });

/** What the operations of a storefront are sent with, all of them known to every generated marketplace: the demo story is in each. */
const variables: Readonly<Record<string, object>> = {
  ListingPage: { sort: 'BEST_REBATE', first: 20, filter: { kind: ['CAR'] } },
  ListingDetail: { id: 'lst_volkswagen_lavida_saic_vw_shanghai' },
  CompareOffers: { model: 'mdl_volkswagen_lavida', first: 20 },
  Festival: { code: 'DOUBLE11-2026' },
  Quote: { listing: 'lst_volkswagen_lavida_saic_vw_shanghai', at: '2026-11-02T12:00:00+08:00' },
  Dealers: { brand: 'brd_volkswagen', first: 20 },
  Brands: { first: 20 },
};

const round = async (of: Served, ask: Ask): Promise<number> => {
  const { measured } = of;
  const before = await measured.used();
  for (let count = 0; count < requestsOfRound; count += 1) await ask(of);
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
    for (const one of served) for (let count = 0; count < warmUp; count += 1) await askPage({ sort: 'NEWEST' })(one);
    const measure = async (askOf: (index: number) => Ask): Promise<readonly number[]> => {
      const best = served.map(() => Number.POSITIVE_INFINITY);
      for (let count = 0; count <= rounds; count += 1)
        for (const [index, one] of served.entries()) {
          const taken = await round(one, askOf(index));
          if (count > 0) best[index] = Math.min(best[index] ?? 0, taken);
        }
      return best;
    };
    const measured: Record<string, readonly number[]> = {};
    for (const name of Object.keys(marketplaces[0]?.asked ?? {}))
      measured[name] = await measure((index) => askPage(questionOf(marketplaces[index]?.asked ?? {}, name)));
    const operations: Record<string, readonly number[]> = {};
    for (const name of storefrontOperations)
      operations[name] = await measure(
        () =>
          ({ send }) =>
            send(storefront(name), variables[name] ?? {}),
      );
    const used = await Promise.all(served.map(({ measured: one }) => one.used()));
    return {
      pages: measured,
      operations,
      residentMegabytes: used.map(({ residentBytes }) => Math.round(residentBytes / 1e6)),
    };
  } finally {
    for (const { end } of served) end();
  }
};
