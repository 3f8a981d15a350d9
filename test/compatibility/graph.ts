import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readConfig } from '@marque/gateway/config.ts';
import { createGateway } from '@marque/gateway/gateway.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import { remoteSubgraphs } from '@marque/gateway/remote/subgraphs.ts';
import { serveOne } from '@marque/gateway/serve-subgraph.ts';
import type { SignPass } from '@marque/kit/server/gateway-pass.ts';
import { listen } from '@marque/kit/server/listen.ts';
import { silentLog } from '@marque/kit/server/log.ts';
import type { AtEnd } from '@marque/kit/testing/database.ts';
import { anonymous } from '@marque/kit/viewer.ts';
import { composeSupergraph } from '@marque/schema/compose.ts';
import { parse } from 'graphql';
import { startProgram } from '../support/processes.ts';
import { productsOf } from './products.ts';

/** Serves our subgraph, the tests' own two and our gateway over the three. Gives where the tests ask: the first without a pass. */
export async function startGraph(
  tests: URL,
  atEnd: AtEnd,
): Promise<{ readonly products: string; readonly router: string }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'marque-compatibility-'));
  atEnd(() => rmSync(dataFolder, { recursive: true }));
  const config = readConfig({ MARQUE_DATA: dataFolder });
  const identity = await createIdentity(config);
  const definition = productsOf(new URL('products.graphql', tests));
  const served = await serveOne({ definition, config, identity, port: 0, log: silentLog });
  atEnd(served.close);
  const products = `${served.url}/graphql`;
  const signPass = await identity.passes();
  const others = ['users', 'inventory'].map(async (name) => {
    const folder = new URL(`dist/subgraphs/${name}/`, tests);
    return {
      name,
      typeDefs: parse(readFileSync(new URL(`${name}.graphql`, folder), 'utf8')),
      url: await startHelper(name, new URL('index.js', folder), atEnd),
    };
  });
  const subgraphs = [{ ...definition, url: products }, ...(await Promise.all(others))];
  const gateway = await createGateway({
    supergraph: composeSupergraph(subgraphs).supergraph,
    subgraphs: () => remoteSubgraphs({ signPass, log: silentLog }),
    ...{ verify: identity.verify, demo: true, ready: async () => true, log: silentLog },
  });
  atEnd(gateway.close);
  const router = await listen(gateway.listener, { host: '127.0.0.1', port: 0 });
  atEnd(() => router.close(0));
  return { products: await openDoor(products, signPass, atEnd), router: `${router.url}/graphql` };
}

/** Starts a subgraph that the tests bring, on a free port. */
async function startHelper(name: string, file: URL, atEnd: AtEnd): Promise<string> {
  const port = await freePort();
  const environment = { [`${name.toUpperCase()}_PORT`]: `${port}` };
  await startProgram(file.pathname, { environment, says: /ready at/, atEnd });
  return `http://127.0.0.1:${port}/`;
}

async function freePort(): Promise<number> {
  const { url, close } = await listen(() => {}, { host: '127.0.0.1', port: 0 });
  await close(0);
  return Number(new URL(url).port);
}

/** Our subgraphs answer the gateway only: what the tests ask is given its pass here, as the gateway gives one. */
async function openDoor(subgraph: string, signPass: SignPass, atEnd: AtEnd): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const pass = await signPass({ subgraph: 'products', viewer: anonymous, body });
    const trace = request.headers['apollo-federation-include-trace'];
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${pass}` };
    const answer = await fetch(subgraph, {
      method: 'POST',
      headers: { ...headers, ...(typeof trace === 'string' && { 'apollo-federation-include-trace': trace }) },
      body,
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
}
