import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import { createLog } from '@marque/kit/server/log.ts';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createMetrics } from '../metrics.ts';
import { hashOf, safelist } from '../persisted/operations.ts';
import { sources } from '../testing/library-events.ts';
import { connected, expiringTokens, liveLibrary, ways } from '../testing/live-library.ts';
import { talk } from '../testing/readers.ts';
import { liveLimits } from './limits.ts';

const books = 'subscription Books { bookAdded { id stars verdict } }';
const ack = { type: 'connection_ack' };

describe.each(ways)('%s, over a WebSocket', (way) => {
  test('an event comes with the fields of other subgraphs, and with no error of the one before', async () => {
    const { url, add } = await liveLibrary(way, { story: false });
    const { init, subscribe, next } = talk(url);
    expect(await init()).toEqual(ack);
    subscribe('s', books);
    while (sources.open === 0) await new Promise((resolve) => setImmediate(resolve));
    for (const title of ['One', 'Two', 'Three', 'Four']) await add(title);
    const masked = {
      message: 'Unexpected error.',
      extensions: expect.objectContaining({ code: 'INTERNAL_SERVER_ERROR' }),
    };
    const payloads = [
      { data: { bookAdded: { id: 'b1', stars: 5, verdict: 'good' } } },
      { data: { bookAdded: null }, errors: [{ ...masked, path: ['bookAdded', 'verdict'] }] },
      {
        data: { bookAdded: { id: 'b3', stars: null, verdict: 'good' } },
        errors: [{ ...masked, path: ['bookAdded', 'stars'] }],
      },
      { data: { bookAdded: { id: 'b4', stars: 5, verdict: 'good' } } },
    ];
    for (const payload of payloads) expect(await next()).toEqual({ id: 's', type: 'next', payload });
  });

  test.each(['complete', 'close'])('a client ends the source by %s', async (by) => {
    const { url, sourcesEnded } = await liveLibrary(way);
    const { init, subscribe, send, socket } = talk(url);
    await init();
    subscribe('s', books);
    while (sources.open === 0) await new Promise((resolve) => setImmediate(resolve));
    if (by === 'complete') send({ id: 's', type: 'complete' });
    else socket.close();
    await sourcesEnded();
  });

  test('a client who does not read holds the source back', async () => {
    const { url } = await liveLibrary(way);
    const { init, subscribe, next, socket } = talk(url);
    await init();
    socket.pause();
    subscribe('s', 'subscription { numbers { value text(length: 200000) } }');
    let [before, now] = [-1, 0];
    while (before !== now || now === 0) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      [before, now] = [now, sources.counted];
    }
    socket.resume();
    for (let value = 1; value <= now; value += 1)
      expect(await next()).toMatchObject({ payload: { data: { numbers: { value } } } });
  });
});

test('queries, mutations and finite subscriptions are answered and completed', async () => {
  const { init, subscribe, next } = await connected();
  await init();
  for (const [query, data] of [
    ['{ echo(text: "x") }', { echo: 'x' }],
    ['mutation { addBook(title: "New") { id } }', { addBook: { id: 'b1' } }],
    ['subscription { numbers(to: 1) { value } }', { numbers: { value: 1 } }],
  ] as const) {
    subscribe('1', query);
    expect([await next(), await next()]).toEqual([
      { id: '1', type: 'next', payload: { data } },
      { id: '1', type: 'complete' },
    ]);
  }
});

test('documents are held to the rules of those that are posted', async () => {
  const allowed = 'query ($text: String!) { echo(text: $text) }';
  const { url } = await liveLibrary('embedded', { documents: safelist(new Map([[hashOf(allowed), allowed]])) });
  const { init, subscribe, next } = talk(url);
  await init();
  subscribe('1', books);
  const refusal = {
    message: 'Only operations of the safelist are answered here.',
    extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' },
  };
  expect(await next()).toEqual({ id: '1', type: 'error', payload: [refusal] });
  subscribe('2', allowed, { variables: { text: 'x' } });
  expect(await next()).toEqual({ id: '2', type: 'next', payload: { data: { echo: 'x' } } });
});

test.each([
  ['a field that is not there', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a document that is none', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
  [
    'too many aliases',
    `{ ${Array.from({ length: 16 }, (_, index) => `a${index}: now`).join(' ')} }`,
    'QUERY_TOO_LARGE',
  ],
  ['a subscription that is refused', 'subscription { told(code: "FORBIDDEN") }', 'FORBIDDEN'],
  ['a subscription that fails to open', 'subscription { told }', 'INTERNAL_SERVER_ERROR'],
])('%s is an error of its operation, and the connection goes on', async (_, query, code) => {
  const { init, subscribe, next } = await connected();
  await init();
  subscribe('1', query);
  expect(await next()).toMatchObject({ id: '1', type: 'error', payload: [{ extensions: { code } }] });
  subscribe('2', '{ caller }');
  expect(await next()).toEqual({ id: '2', type: 'next', payload: { data: { caller: 'anonymous:' } } });
});

test('the token of connection_init says who calls, and nothing else does', async () => {
  const { url, bearer } = await liveLibrary('embedded');
  const [lin, wang] = [await bearer('buyer', 'byr_lin'), await bearer('buyer', 'byr_wang')];
  const headers = { cookie: `authorization=${wang.authorization}`, ...wang };
  for (const [payload, caller] of [
    [lin, 'buyer:byr_lin'],
    [{ Authorization: lin.authorization }, 'buyer:byr_lin'],
    [undefined, 'anonymous:'],
  ] as const) {
    const { init, subscribe, next } = talk(url, { headers });
    expect(await init(payload)).toEqual(ack);
    subscribe('1', '{ caller }');
    expect(await next()).toMatchObject({ payload: { data: { caller } } });
  }
});

test.each([
  { authorization: 'Bearer x' },
  { authorization: 7 },
])('the token %j is refused, and the connection closed', async (payload) => {
  const { init } = await connected();
  expect(await init(payload)).toMatchObject({ code: 4403 });
});

test.each([
  '\u0000',
  'a\nb',
  '2026-11-02T10:00:00+08:00\u4e2d',
  7,
])('the instant %j, which no header could hold, is refused where the clock may be moved, and the connection goes on', async (instant) => {
  for (const [demo, type] of [
    [true, 'error'],
    [false, 'next'],
  ] as const) {
    const { url } = await liveLibrary('embedded', { demo });
    const { init, subscribe, next } = talk(url);
    expect(await init({ [clockHeader]: instant })).toEqual(ack);
    subscribe('1', '{ caller }');
    expect([demo, await next()]).toMatchObject([demo, { id: '1', type }]);
  }
});

test('a connection ends when its token expires', async () => {
  const { verify, expiringAt } = await expiringTokens();
  const { url, sourcesEnded } = await liveLibrary('embedded', { verify });
  const { init, subscribe, next } = talk(url);
  // It is taken for a minute after its expiry, of which a second or two are left.
  expect(await init({ authorization: await expiringAt(Math.ceil(Date.now() / 1000) * 1000 - 58_000) })).toEqual(ack);
  subscribe('s', books);
  let last = await next();
  while (typeof last !== 'object' || last === null || !('reason' in last)) last = await next();
  expect(last).toEqual({ code: 4403, reason: 'The token has expired: connect with a new one.' });
  await sourcesEnded();
});

test.each([
  ['https://evil.example', { status: 403 }],
  ['null', { status: 403 }],
  ['https://shop.example.evil.com', { status: 403 }],
  ['https://shop.example', ack],
])('a page of %s gets %j', async (origin, outcome) => {
  const { url } = await liveLibrary('embedded', { corsOrigins: ['https://shop.example'] });
  const { init } = talk(url, { headers: { origin } });
  expect(await init()).toEqual(outcome);
  expect(await talk(url, { headers: { origin: url } }).init()).toEqual(ack);
});

const init = { type: 'connection_init' };
const twice = { id: '1', type: 'subscribe', payload: { query: books } };

const longId = '\u4e2d'.repeat(200);

test.each<[string, (object | string | Buffer)[], number]>([
  ['no connection_init', [], 4408],
  ['a second one', [init, init], 4429],
  ['a message before the acknowledgement', [twice], 4401],
  ['an id that is taken', [init, twice, twice], 4409],
  ['a binary message', [Buffer.from(JSON.stringify(init))], 4400],
  ['a text that is no message', ['{'], 4400],
  ['a message of an unknown type', [{ type: 'start' }], 4400],
  ["a server's message", [init, { type: 'connection_ack' }], 4400],
  ["a server's result", [init, { id: '1', type: 'next', payload: {} }], 4400],
  ["a server's error", [init, { id: '1', type: 'error', payload: [{ message: 'x' }] }], 4400],
  ['a long id that is taken', [init, { ...twice, id: longId }, { ...twice, id: longId }], 4409],
  ['a subscription without a query', [init, { id: '1', type: 'subscribe', payload: {} }], 4400],
  ['10 MB', ['x'.repeat(10_000_000)], 1009],
])('%s closes the connection, and is no error of ours', async (_, messages, code) => {
  const lines: string[] = [];
  const log = createLog('test', 'warn', { write: (line) => void lines.push(line) });
  const live = { initMs: messages.length === 0 ? 20 : 5_000 };
  const { url, sourcesEnded } = await liveLibrary('embedded', { live, log });
  const { send, next } = talk(url);
  for (const message of messages) {
    send(message);
    if (message === init && messages[1] !== init) expect(await next()).toEqual(ack);
  }
  let last = await next();
  while (typeof last === 'object' && last !== null && !('code' in last)) last = await next();
  expect(last).toMatchObject({ code });
  await sourcesEnded();
  expect(lines).toEqual([]);
});

test('another protocol is not spoken', async () => {
  const { url } = await liveLibrary('embedded');
  expect(await talk(url, { protocol: 'graphql-ws' }).next()).toMatchObject({ code: 1006 });
});

test('a client that gives no sign of life is cut off, and one that does is not', async () => {
  const { url } = await liveLibrary('embedded');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const living = talk(url);
  expect(await living.init()).toEqual(ack);
  const dead = talk(url, { autoPong: false });
  expect(await dead.init()).toEqual(ack);
  for (const clients of [[living, dead], [living]]) {
    const pinged = clients.map(({ socket }) => new Promise((resolve) => socket.once('ping', resolve)));
    vi.advanceTimersByTime(liveLimits.heartbeatMs);
    await Promise.all(pinged);
    living.subscribe('1', '{ caller }'); // answered after its sign of life was heard, which left before
    expect([await living.next(), await living.next()]).toMatchObject([{ type: 'next' }, { type: 'complete' }]);
  }
  expect(await dead.next()).toMatchObject({ code: 1006 });
});

test('a connection runs so many operations at once', async () => {
  const { init, subscribe, next } = await connected({ operationsPerConnection: 2 });
  await init();
  for (const id of ['1', '2', '3']) subscribe(id, books);
  expect(await next()).toMatchObject({ id: '3', type: 'error', payload: [{ extensions: { code: 'RATE_LIMITED' } }] });
});

test('a caller has so many connections at once, and so has an address', async () => {
  const limits = { connectionsPerAddress: 3, connectionsPerCaller: 1 };
  const { url, bearer } = await liveLibrary('embedded', { live: limits });
  const lin = await bearer('buyer', 'byr_lin');
  const first = talk(url);
  expect(await first.init(lin)).toEqual(ack);
  expect(await talk(url).init(lin)).toMatchObject({ code: 1013 });
  const others = [talk(url), talk(url), talk(url)];
  await Promise.race(others.map(({ next }) => next()).map(async (said) => expect(await said).toEqual({ status: 429 })));
});

test('a stream and a connection are one line each in the log, without what was sent, and numbers', async () => {
  const lines: Record<string, unknown>[] = [];
  const log = createLog('test', 'trace', { write: (line) => void lines.push(JSON.parse(line)) });
  const metrics = createMetrics();
  const { url, bearer } = await liveLibrary('embedded', { log, metrics });
  const { init, subscribe, next, socket } = talk(url);
  await init(await bearer('buyer', 'byr_lin'));
  subscribe('1', 'subscription Count { numbers(to: 2) { value } }');
  for (let said = await next(); said && JSON.stringify(said) !== '{"id":"1","type":"complete"}'; ) said = await next();
  expect(await metrics.text()).toMatch(/marque_websockets_open 1\n/);
  socket.close();
  const ended = (msg: string) => lines.find((line) => line.msg === msg);
  while (!ended('A WebSocket connection ended.')) await new Promise((resolve) => setImmediate(resolve));
  const stream = { operation: 'Count', role: 'buyer', transport: 'websocket', reason: 'completed', events: 2 };
  expect(ended('A stream ended.')).toMatchObject({
    ...stream,
    requestId: expect.any(String),
    durationMs: expect.any(Number),
  });
  expect(ended('A WebSocket connection ended.')).toMatchObject({
    role: 'buyer',
    code: 1005,
    durationMs: expect.any(Number),
  });
  const numbers = await metrics.text();
  for (const line of [
    'streams_open 0',
    'stream_events_total 2',
    'streams_ended_total{reason="completed"} 1',
    'websockets_open 0',
  ])
    expect(numbers).toContain(`marque_${line}\n`);
});
