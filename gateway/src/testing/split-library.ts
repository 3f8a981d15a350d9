import { silentLog } from '@marque/kit/server/log.ts';
import type { SubgraphDefinition } from '@marque/kit/subgraph.ts';
import { onTestFinished } from 'vitest';
import { readConfig } from '../config.ts';
import { remoteDocuments } from '../downloads/sources.ts';
import { createGateway, type GatewayOptions } from '../gateway.ts';
import { createIdentity } from '../identity.ts';
import { type RemoteOptions, remoteSubgraphs } from '../remote/subgraphs.ts';
import { type ServedSubgraph, serveOne } from '../serve-subgraph.ts';
import { library } from './library.ts';
import { testFolder } from './start-library.ts';

/** What a test changes of a library that runs split. */
export interface SplitOptions {
  /** Where the gateway asks for a subgraph, in place of where that listens. */
  readonly elsewhere?: (urls: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  readonly remote?: Partial<RemoteOptions>;
  readonly gateway?: Partial<GatewayOptions>;
  /** How the subgraphs are set up; as for a demo, unless told otherwise. */
  /** Whether the library has its books; it has, unless told otherwise. */
  readonly story?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The library as it runs split: each subgraph behind a real port, the gateway asking over HTTP. Ended with the test. */
export async function splitLibrary(options: SplitOptions = {}) {
  const config = readConfig({ MARQUE_DATA: testFolder(), ...options.environment });
  const identity = await createIdentity(config);
  const open = async (definition: SubgraphDefinition): Promise<ServedSubgraph> => {
    const served = await serveOne({
      definition: options.story === false ? definition : withStory(definition),
      config,
      identity,
      port: 0,
      log: silentLog,
    });
    onTestFinished(served.close);
    return served;
  };
  const [books, ratings] = (await Promise.all(library.definitions.map(open))) as [ServedSubgraph, ServedSubgraph];
  const urls = { books: books.url, ratings: ratings.url };
  const endpoints: Readonly<Record<string, string>> = {
    books: `${books.url}/graphql`,
    ratings: `${ratings.url}/graphql`,
    ...options.elsewhere?.(urls),
  };
  const signPass = await identity.passes();
  const remote = remoteSubgraphs({ urls: endpoints, signPass, log: silentLog, ...options.remote });
  const gateway = await createGateway({
    supergraph: library.supergraph,
    subgraphs: () => remote,
    exports: remoteDocuments({ definitions: library.definitions, urls, signPass }),
    verify: identity.verify,
    demo: config.demo,
    ready: async () => true,
    log: silentLog,
    ...options.gateway,
  });
  onTestFinished(gateway.close);
  const send = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
    Promise.resolve(
      gateway.fetch('http://marque.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      }),
    );
  const execute = async (query: string, headers: Record<string, string> = {}) => (await send(query, headers)).json();
  const bearer = async (role: string, id: string) => ({
    authorization: `Bearer ${await identity.sign?.({ role, id })}`,
  });
  const until = async (url: string, status: number): Promise<void> => {
    while ((await fetch(url)).status !== status) await new Promise((resolve) => setImmediate(resolve));
  };
  return { books, ratings, urls, endpoints, identity, signPass, gateway, send, execute, bearer, until };
}

function withStory(definition: SubgraphDefinition): SubgraphDefinition {
  return {
    ...definition,
    open: async (options) => {
      const subgraph = await definition.open(options);
      await subgraph.seed();
      return subgraph;
    },
  };
}
