import { PortTaken } from '@marque/kit/server/listen.ts';
import { silentLog } from '@marque/kit/server/log.ts';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from './config.ts';
import { openEmbedded } from './embedded.ts';
import { createIdentity } from './identity.ts';
import { serveGateway } from './serve.ts';
import { gate, library } from './testing/library.ts';
import { testFolder } from './testing/start-library.ts';

async function serve() {
  const config = readConfig({ MARQUE_DATA: testFolder(), PORT: '0' });
  const { gateway, close } = await openEmbedded({
    config,
    identity: await createIdentity(config),
    log: silentLog,
    graph: library,
  });
  const closed: string[] = [];
  const open = async () => ({ gateway, close: async () => void closed.push('subgraphs') });
  const options = { open, config, log: silentLog };
  const served = await serveGateway(options);
  onTestFinished(async () => {
    await served.close();
    await close();
  });
  const post = (query: string) =>
    fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  return { served, gateway, closed, options, post };
}

test('it answers on its port', async () => {
  const { post } = await serve();
  expect(await (await post('{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } });
});

test.each([
  'close',
  'SIGTERM',
])('ending by %s lets a running request finish, takes no new one, and only then closes what is below', async (way) => {
  const { served, gateway, closed, post } = await serve();
  const entered = Promise.withResolvers<void>();
  const released = Promise.withResolvers<string>();
  gate.held = () => {
    entered.resolve();
    return released.promise;
  };
  const running = post('{ held }');
  await entered.promise;
  if (way === 'SIGTERM') process.emit('SIGTERM', 'SIGTERM');
  const ended = served.close();
  expect((await gateway.fetch('http://marque.test/readiness')).status).toBe(503);
  expect((await gateway.fetch('http://marque.test/healthcheck')).status).toBe(200);
  await expect(post('{ now }')).rejects.toThrow('fetch failed');
  expect(closed).toEqual([]);
  released.resolve('done');
  expect(await (await running).json()).toEqual({ data: { held: 'done' } });
  await ended;
  expect(closed).toEqual(['subgraphs']);
});

test('a port that is taken is one line that says what to set', async () => {
  const { served, options } = await serve();
  const port = Number(new URL(served.url).port);
  await expect(serveGateway({ ...options, config: { host: '127.0.0.1', port } })).rejects.toThrow(new PortTaken(port));
  expect(new PortTaken(4000).message).toBe(
    'Port 4000 is in use: set PORT (for a subgraph of its own process MARQUE_SUBGRAPH_PORT) to a free one, for example 5000.',
  );
});
