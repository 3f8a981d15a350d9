import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { silentLog } from '@marque/kit/server/log.ts';
import { expect, onTestFinished, test } from 'vitest';
import { type ChildrenOptions, SubgraphEnded, startChildren } from './children.ts';
import { readConfig } from './config.ts';
import { createGateway } from './gateway.ts';
import { createIdentity } from './identity.ts';
import { remoteSubgraphs } from './remote/subgraphs.ts';
import { library } from './testing/library.ts';
import { testFolder } from './testing/start-library.ts';

function options(): ChildrenOptions {
  const { NODE_ENV: _, DATABASE_URL: __, ...inherited } = process.env;
  return {
    names: ['books', 'ratings'],
    firstPort: 0,
    program: new URL('testing/library-process.ts', import.meta.url),
    environment: { ...inherited, MARQUE_DATA: testFolder(), LOG_LEVEL: 'silent' },
  };
}

async function start(extra: Partial<ChildrenOptions> = {}) {
  const children = await startChildren({ ...options(), ...extra });
  onTestFinished(children.stop);
  return children;
}

test('subgraphs in processes of their own answer as one graph, each following the feeds of the others', async () => {
  const { environment, ...rest } = options();
  const { urls, ready } = await start({ ...rest, ...(environment && { environment }) });
  const { verify, sign, passes } = await createIdentity(readConfig(environment));
  await expect.poll(ready, { timeout: 20_000 }).toBe(true);
  const endpoints = Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, `${url}/graphql`]));
  const remote = remoteSubgraphs({ urls: endpoints, signPass: await passes(), log: silentLog });
  const { fetch: ask, close } = await createGateway({
    supergraph: library.supergraph,
    subgraphs: () => remote,
    verify,
    demo: true,
    ready,
    log: silentLog,
  });
  onTestFinished(close);
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await sign?.({ role: 'buyer', id: 'byr_lin' })}`,
  };
  const answer = await ask('http://marque.test/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: '{ book(id: "b1") { title stars } titles caller }' }),
  });
  expect(await answer.json()).toEqual({
    data: { book: { title: 'One', stars: 5 }, titles: ['One', 'Two', 'Three'], caller: 'buyer:byr_lin' },
  });
  expect((await ask('http://marque.test/readiness')).status).toBe(200);
});

test('the death of one is told by its name, and what is left can be ended', async () => {
  const { urls, death, ready, stop } = await start();
  await stop();
  expect(['books', 'ratings']).toContain(await death);
  expect(await ready()).toBe(false);
  await expect(fetch(`${urls.books}/healthcheck`)).rejects.toThrow('fetch failed');
});

test('one that cannot start ends all, in one sentence with its name', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo; // it listens on TCP
  await expect(startChildren({ ...options(), names: ['books'], firstPort: port })).rejects.toThrow(
    new SubgraphEnded('books'),
  );
});
