import type { Duplex } from 'node:stream';
import { pagesOf } from '@marque/examples/server/pages.ts';
import { readConfig } from '@marque/gateway/config.ts';
import { localDocuments } from '@marque/gateway/downloads/sources.ts';
import { type AskOf, localSubgraphs } from '@marque/gateway/executors.ts';
import { gatewayOf } from '@marque/gateway/gateway-from-config.ts';
import { projectGraph } from '@marque/gateway/graph.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import type { Answer, ExecuteOptions } from '@marque/gateway/marketplace.ts';
import { createMetrics } from '@marque/gateway/metrics.ts';
import { openSubgraphs } from '@marque/gateway/subgraphs.ts';
import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import { listen, type Upgrades } from '@marque/kit/server/listen.ts';
import { createLog } from '@marque/kit/server/log.ts';
import type { AtEnd } from '@marque/kit/testing/database.ts';
import type { Viewer } from '@marque/kit/viewer.ts';

/** A marketplace with its pages, on a port of its own. */
export interface Served {
  /** Where it listens, without a path. */
  readonly url: string;
  /** Where its databases are. */
  readonly dataFolder: string;
  /** A token for a caller. */
  readonly token: (viewer: Viewer) => Promise<string>;
  /** Sends an operation beside the pages. */
  readonly execute: <Data = Record<string, unknown>>(query: string, options?: ExecuteOptions) => Promise<Answer<Data>>;
  /** Subgraphs that fail whatever they are asked, by name. */
  readonly down: Set<string>;
  /** The way of WebSockets to the gateway. */
  readonly sockets: Line;
}

/** A line that can be cut: what is on it ends at once and without a word, and nothing new gets through until it is mended. */
export interface Line {
  readonly cut: () => void;
  readonly mend: () => void;
}

/** Serves the demo story with all pages, as `npm start` does, from an empty folder and until the end. */
export async function servePages(dataFolder: string, atEnd: AtEnd): Promise<Served> {
  const config = readConfig({ MARQUE_DATA: dataFolder });
  const log = createLog('pages', 'silent'); // subgraphs fail on purpose
  const identity = await createIdentity(config);
  const { definitions, supergraph } = await projectGraph();
  const open = await openSubgraphs({ definitions, dataFolder, seed: true, log });
  atEnd(open.close);
  const down = new Set<string>();
  const gateway = await gatewayOf({
    ...{ config, identity, supergraph, log, pages: pagesOf(config, identity), metrics: createMetrics() },
    subgraphs: (engine) => failing(localSubgraphs(open.subgraphs, engine), down),
    exports: localDocuments(open.subgraphs),
    ready: async () => open.ready(),
  });
  atEnd(gateway.close);
  const { upgrades, sockets } = throughLine(gateway.sockets);
  const { url, close } = await listen(gateway.listener, { host: '127.0.0.1', port: 0, upgrades });
  atEnd(() => close(0));
  const { sign } = identity;
  if (!sign) throw new Error('The pages are tested in demo mode.');
  return {
    ...{ url, dataFolder, down, sockets, token: sign },
    execute: async <Data>(query: string, { as, at, variables }: ExecuteOptions = {}) => {
      const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' });
      if (as) headers.set('authorization', `Bearer ${await sign(as)}`);
      if (at !== undefined) headers.set(clockHeader, new Date(at).toISOString());
      const body = JSON.stringify({ query, variables });
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      return (await answer.json()) as Answer<Data>; // the schema promises the shape of what was asked
    },
  };
}

function throughLine(upgrades: Upgrades): { readonly upgrades: Upgrades; readonly sockets: Line } {
  const open = new Set<Duplex>();
  let isCut = false;
  const take: Upgrades['take'] = (request, connection, head) => {
    if (isCut) return void connection.destroy();
    open.add(connection);
    connection.once('close', () => open.delete(connection));
    upgrades.take(request, connection, head);
  };
  const cut = (): void => {
    isCut = true;
    for (const connection of open) connection.destroy();
  };
  const mend = (): void => {
    isCut = false;
  };
  return { upgrades: { ...upgrades, take }, sockets: { cut, mend } };
}

function failing(askOf: AskOf, down: ReadonlySet<string>): AskOf {
  return (name, location) => {
    const ask = askOf(name, location);
    return async (request) => {
      if (down.has(name)) throw new Error(`${name} is down.`);
      return ask(request);
    };
  };
}
