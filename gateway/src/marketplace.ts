import type { Clock, Instant } from '@marque/kit/clock.ts';
import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import { createLog, type Logger } from '@marque/kit/server/log.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { readConfig } from './config.ts';
import { type Embedded, openEmbedded } from './embedded.ts';
import type { Graph } from './graph.ts';
import { createIdentity } from './identity.ts';

/** How a marketplace without a port is started. */
export interface MarketplaceOptions {
  /** Where its SQLite files and demo keys go. */
  readonly dataFolder: string;
  /** A PostgreSQL of its own. The process's DATABASE_URL must name one too, or none: it decides the dialect. */
  readonly databaseUrl?: string | undefined;
  /** The present, for requests that do not move it themselves; the machine's otherwise. */
  readonly clock?: Clock | undefined;
  /** Whether the demo story is loaded where it is missing. Yes, unless told otherwise. */
  readonly seed?: boolean | undefined;
  /** Errors only, unless told otherwise. */
  readonly log?: Logger | undefined;
  /** Other subgraphs than the project's. */
  readonly graph?: Graph | undefined;
}

/** Who sends an operation, as of when, and with what. */
export interface ExecuteOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** The caller; anonymous without. */
  readonly as?: Viewer;
  /** Moves the present of this operation, by the clock header. */
  readonly at?: Instant;
}

/** What GraphQL answered, as a caller reads it. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** A whole marketplace in this process, answering without a port. */
export interface Marketplace extends Pick<Embedded, 'subgraphs' | 'pullAll' | 'metrics'> {
  /** The address that `fetch` answers for GraphQL. */
  readonly url: string;
  /** The gateway as a web server would show it: limits, identity, masking and all. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Sends one operation through `fetch` and reads the answer. */
  readonly execute: <Data = Record<string, unknown>>(query: string, options?: ExecuteOptions) => Promise<Answer<Data>>;
  /** A token for a caller. */
  readonly token: (viewer: Viewer) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts a whole marketplace in demo mode, without a port; for tests and scripts. Ready when it resolves. */
export async function startMarketplace(options: MarketplaceOptions): Promise<Marketplace> {
  if (Boolean(options.databaseUrl) !== Boolean(process.env.DATABASE_URL)) {
    throw new Error(
      'A marketplace uses PostgreSQL exactly where DATABASE_URL is set: the dialect is chosen once for the process.',
    );
  }
  const config = readConfig({ MARQUE_DATA: options.dataFolder, DATABASE_URL: options.databaseUrl });
  const identity = await createIdentity(config);
  const token = required(identity.sign);
  const { clock, seed, graph, log = createLog('marketplace', 'error') } = options;
  const { gateway, ...embedded } = await openEmbedded({ config, identity, log, clock, seed, graph });
  const url = 'http://marque.test/graphql';
  const fetch: Marketplace['fetch'] = async (input, init) => gateway.fetch(input, init);
  return {
    ...embedded,
    url,
    fetch,
    token,
    execute: async <Data>(query: string, { as, at, variables, operationName }: ExecuteOptions = {}) => {
      const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' });
      if (as) headers.set('authorization', `Bearer ${await token(as)}`);
      if (at !== undefined) headers.set(clockHeader, new Date(at).toISOString());
      const answer = await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables, operationName }),
      });
      return (await answer.json()) as Answer<Data>; // the schema promises the shape of what was asked
    },
  };
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Demo mode signs tokens; this is not demo mode.');
  return value;
}
