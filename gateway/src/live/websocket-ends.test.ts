import { createClient } from 'graphql-ws';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { gate, library } from '../testing/library.ts';
import { sources } from '../testing/library-events.ts';
import { connected, liveLibrary } from '../testing/live-library.ts';
import { talk } from '../testing/readers.ts';

const books = 'subscription Books { bookAdded { id stars verdict } }';

test('when the gateway is to end, what runs is answered, and connections close so that clients connect again', async () => {
  const { url, gateway, close } = await liveLibrary('embedded');
  const [streaming, running] = [talk(url), talk(url)];
  await Promise.all([streaming.init(), running.init()]);
  streaming.subscribe('s', books);
  while (sources.open === 0) await new Promise((resolve) => setImmediate(resolve));
  const entered = Promise.withResolvers<void>();
  const released = Promise.withResolvers<string>();
  gate.held = () => {
    entered.resolve();
    return released.promise;
  };
  running.subscribe('1', '{ held }');
  await entered.promise;
  gateway.startDraining();
  expect(await streaming.next()).toMatchObject({ code: 1012 });
  expect(await talk(url).next()).toEqual({ status: 503 });
  const closed = close();
  released.resolve('done');
  expect(await running.next()).toMatchObject({ payload: { data: { held: 'done' } } });
  expect(await running.next()).toEqual({ id: '1', type: 'complete' });
  expect(await running.next()).toMatchObject({ code: 1001 });
  await closed;
});

test('a new supergraph lets clients connect anew', async () => {
  const { gateway, init, subscribe, next } = await connected();
  await init();
  subscribe('s', books);
  while (sources.open === 0) await new Promise((resolve) => setImmediate(resolve));
  await gateway.reload(library.supergraph);
  expect(await next()).toMatchObject({ code: 1012 });
});

test("graphql-ws' own client subscribes again by itself when the gateway begins anew", async () => {
  const { url, gateway, add } = await liveLibrary('embedded');
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryWait: async () => {},
  });
  const events = client.iterate({ query: 'subscription { bookAdded { title } }' });
  const heard = async () => (await events.next()).value;
  const subscribed = async () => {
    while (sources.open === 0) await new Promise((resolve) => setImmediate(resolve));
  };
  const first = heard();
  await subscribed();
  await add('One');
  expect(await first).toEqual({ data: { bookAdded: { title: 'One' } } });
  const second = heard();
  await gateway.reload(library.supergraph);
  await subscribed();
  await add('Two');
  expect(await second).toEqual({ data: { bookAdded: { title: 'Two' } } });
  await client.dispose();
});
