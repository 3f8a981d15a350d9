import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '@marque/kit/server/listen.ts';
import { createLog, silentLog } from '@marque/kit/server/log.ts';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from './config.ts';
import { openEmbedded } from './embedded.ts';
import { createGateway } from './gateway.ts';
import { createIdentity } from './identity.ts';
import { remoteSubgraphs } from './remote/subgraphs.ts';
import { type OpenGateway, serveGateway } from './serve.ts';
import { serveOne } from './serve-subgraph.ts';
import { library } from './testing/library.ts';
import { testFolder } from './testing/start-library.ts';

/** What a log says. */
interface Line {
  readonly msg: string;
  readonly url?: string;
}

/** Begins to serve what is opened; tells where it listens, long before that is open. */
async function begin(open: (log: ReturnType<typeof createLog>) => Promise<OpenGateway>) {
  const lines: Line[] = [];
  const listening = Promise.withResolvers<string>();
  const log = createLog('test', 'info', {
    write: (text) => {
      const line: Line = JSON.parse(text);
      lines.push(line);
      if (line.url) listening.resolve(line.url);
    },
  });
  const serving = serveGateway({ open: () => open(log), config: { host: '127.0.0.1', port: 0 }, log });
  onTestFinished(async () => (await serving.catch(() => undefined))?.close());
  const url = await listening.promise;
  const status = async (path: string) => (await fetch(`${url}${path}`)).status;
  const ask = (query: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  return { url, serving, lines, status, ask };
}

/** The library in this process, set up as the environment says. */
async function openLibrary(environment: Readonly<Record<string, string>> = {}, log = silentLog): Promise<OpenGateway> {
  const config = readConfig({ MARQUE_DATA: testFolder(), ...environment });
  return openEmbedded({ config, identity: await createIdentity(config), log, graph: library });
}

test('before what it stands on is open a gateway lives, is not ready, and asks callers to come again', async () => {
  const opening = Promise.withResolvers<OpenGateway>();
  const { url, serving, status, ask } = await begin(() => opening.promise);
  expect([await status('/healthcheck'), await status('/readiness')]).toEqual([200, 503]);
  const early = await ask('{ now }');
  expect([early.status, early.headers.get('retry-after'), await early.json()]).toEqual([
    503,
    '1',
    {
      errors: [
        { message: 'The service is starting: try again in a moment.', extensions: { code: 'SERVICE_UNAVAILABLE' } },
      ],
    },
  ]);
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await new Promise((resolve) => socket.addEventListener('close', resolve));
  opening.resolve(await openLibrary());
  expect((await serving).url).toBe(url);
  expect([await status('/healthcheck'), await status('/readiness')]).toEqual([200, 200]);
  expect(await (await ask('{ books { title } }')).json()).toEqual({
    data: { books: [{ title: 'One' }, { title: 'Two' }, { title: 'Three' }] },
  });
});

test('what cannot be opened leaves the port', async () => {
  const opening = Promise.withResolvers<OpenGateway>();
  const { url, serving } = await begin(() => opening.promise);
  opening.reject(new Error('written by another version'));
  await expect(serving).rejects.toThrow('written by another version');
  await expect(fetch(`${url}/healthcheck`)).rejects.toThrow('fetch failed');
});

test('while the supergraph file is missing, or holds none, a gateway is not ready; once it is there it is, without a new start', async () => {
  const file = join(testFolder(), 'supergraph.graphql');
  const { lines, serving, status, ask } = await begin((log) => openLibrary({ MARQUE_SUPERGRAPH: file }, log));
  const said = () => lines.map(({ msg }) => msg).slice(1);
  const missing = 'The supergraph file cannot be used; nothing is served until one can.';
  await expect.poll(said).toEqual([missing]);
  expect([await status('/healthcheck'), await status('/readiness')]).toEqual([200, 503]);
  const put = (content: string) => {
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
  };
  put(library.supergraph.slice(0, 500));
  await expect.poll(said, { timeout: 20_000 }).toEqual([missing, missing]);
  expect(await status('/readiness')).toBe(503);
  put(library.supergraph);
  await serving;
  expect(await status('/readiness')).toBe(200);
  expect(said()).toEqual([missing, missing, 'A new supergraph is served.']);
  expect(await (await ask('{ caller }')).json()).toEqual({ data: { caller: 'anonymous:' } });
});

/** A port of this machine that was free a moment ago. */
async function freePort(): Promise<number> {
  const { url, close } = await listen(() => {}, { host: '127.0.0.1', port: 0 });
  await close();
  return Number(new URL(url).port);
}

test('a gateway that is there before its subgraphs is not ready, answers what it can, and has their fields once they are there', async () => {
  const config = readConfig({ MARQUE_DATA: testFolder() });
  const identity = await createIdentity(config);
  const ports = { books: await freePort(), ratings: await freePort() };
  const urls = { books: `http://127.0.0.1:${ports.books}`, ratings: `http://127.0.0.1:${ports.ratings}` };
  const present = { at: 0 };
  const ask = remoteSubgraphs({
    urls: { books: `${urls.books}/graphql`, ratings: `${urls.ratings}/graphql` },
    signPass: await identity.passes(),
    log: silentLog,
    breaker: { threshold: 2, coolMs: 1000, clock: () => present.at },
  });
  const ready = async () =>
    (await Promise.all(Object.values(urls).map((url) => fetch(`${url}/readiness`)))).every(({ ok }) => ok);
  const gateway = await createGateway({
    ...{ supergraph: library.supergraph, subgraphs: () => ask, verify: identity.verify, demo: true, ready },
    log: silentLog,
  });
  onTestFinished(gateway.close);
  const answer = async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ __typename book(id: "b1") { title stars } }' });
    const { data } = await (
      await gateway.fetch('http://marque.test/graphql', { method: 'POST', headers, body })
    ).json();
    return data;
  };
  const readiness = async () => (await gateway.fetch('http://marque.test/readiness')).status;
  const withoutBooks = { __typename: 'Query', book: null };
  expect([await readiness(), await answer(), await answer()]).toEqual([503, withoutBooks, withoutBooks]);

  const served = await Promise.all(
    library.definitions.map(({ open, ...definition }) =>
      serveOne({
        definition: {
          ...definition,
          open: async (options) => {
            const subgraph = await open(options);
            await subgraph.seed();
            return subgraph;
          },
        },
        ...{ config, identity, log: silentLog, port: ports[definition.name as keyof typeof ports] },
      }),
    ),
  );
  for (const subgraph of served) {
    onTestFinished(subgraph.close);
    subgraph.join(urls);
  }
  await expect.poll(readiness, { timeout: 20_000 }).toBe(200);
  expect(await answer()).toEqual(withoutBooks);
  present.at = 1000;
  expect(await answer()).toEqual({ __typename: 'Query', book: { title: 'One', stars: 5 } });
});
