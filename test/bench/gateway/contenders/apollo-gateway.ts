import { createRequire } from 'node:module';
import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readConfig } from '@marque/gateway/config.ts';
import { projectSupergraph } from '@marque/gateway/graph.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import type { Listening } from '@marque/kit/server/listen.ts';
import type { Subgraph } from '@marque/kit/subgraph.ts';
import { type ExecutionResult, execute, parse } from 'graphql';
import { peersFolder } from '../peers.ts';
import { facts } from '../setting.ts';
import { subgraphsOfThisProcess } from './subgraphs.ts';

/** What is used of the peer, whose types are not installed with the project. */
interface Peer {
  readonly ApolloGateway: new (options: object) => NonNullable<ApolloServerOptions<object>['gateway']>;
  readonly RemoteGraphQLDataSource: new (options: object) => Source;
}

interface Source {
  url: string;
  fetcher: (url: string, init: Sent) => Promise<unknown>;
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Asked {
  readonly request: { readonly query?: string; readonly variables?: Record<string, unknown> };
}

/** Apollo's gateway in an Apollo Server, over subgraphs of this process or, given their addresses, over HTTP. */
export async function startApolloGateway(urls?: Readonly<Record<string, string>>): Promise<Pick<Listening, 'url'>> {
  const peer: Peer = createRequire(new URL('package.json', peersFolder))('@apollo/gateway');
  const gateway = new peer.ApolloGateway({
    supergraphSdl: withoutFence(await projectSupergraph()),
    buildService: urls ? await remote(peer, urls) : await local(),
  });
  const server = new ApolloServer({ gateway });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url: new URL(url).origin };
}

/** It does not start on a supergraph that says who may ask for what, which only paid routers enforce. */
function withoutFence(supergraph: string): string {
  return supergraph.replaceAll(/ @link\(url: "[^"]+", for: SECURITY\)/g, '');
}

/** Asks as the peer's own `LocalGraphQLDataSource` does, which parses every query anew; that is not held against it here. */
async function local() {
  const { subgraphs } = await subgraphsOfThisProcess();
  return ({ name }: { readonly name: string }) => {
    const { schema, context }: Subgraph = found(subgraphs, name);
    const documents = new Map<string, ReturnType<typeof parse>>();
    return {
      process: async ({ request: { query = '', variables } }: Asked): Promise<ExecutionResult> => {
        const document = documents.get(query) ?? parse(query);
        documents.set(query, document);
        return execute({ schema, document, variableValues: variables, contextValue: context(facts) });
      },
    };
  };
}

/** Over the peer's own fetcher, with a pass for each request, since the subgraphs answer nobody without one. */
async function remote({ RemoteGraphQLDataSource }: Peer, urls: Readonly<Record<string, string>>) {
  const signPass = await (await createIdentity(readConfig())).passes();
  return ({ name }: { readonly name: string }) => {
    const [subgraph = name, url] = Object.entries(urls).find(([one]) => one.toLowerCase() === name.toLowerCase()) ?? [];
    const source = new RemoteGraphQLDataSource({ url: `${url}/graphql` });
    const { fetcher } = source;
    source.fetcher = async (to, { headers, body, ...rest }) => {
      const pass = await signPass({ subgraph, viewer: facts.viewer, body });
      return fetcher(to, { ...rest, headers: { ...headers, authorization: `Bearer ${pass}` }, body });
    };
    return source;
  };
}

function found(subgraphs: readonly Subgraph[], name: string): Subgraph {
  const subgraph = subgraphs.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!subgraph) throw new Error(`No subgraph ${name}`);
  return subgraph;
}
