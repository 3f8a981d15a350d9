import { createServer } from 'node:http';
import { listen } from '@marque/kit/server/listen.ts';
import { expect, onTestFinished, test } from 'vitest';
import { libraryGateway } from '../testing/library-gateway.ts';
import { clientAddress } from './address.ts';
import { createRateLimit } from './rate-limit.ts';

test('a caller may spend a minute at once, then waits for the share of each further request', () => {
  let now = 0;
  const limit = createRateLimit(60, () => now);
  expect(Array.from({ length: 60 }, () => limit('a'))).toEqual(Array.from({ length: 60 }, () => 0));
  expect([limit('a'), limit('a'), limit('b')]).toEqual([1000, 1000, 0]);
  now = 999;
  expect(limit('a')).toBe(1);
  now = 1000;
  expect([limit('a'), limit('a')]).toEqual([0, 1000]);
  now = 10_000_000;
  expect(Array.from({ length: 61 }, () => limit('a')).filter((wait) => wait > 0)).toEqual([1000]);
});

test('a subject is counted by itself, the anonymous and tokens that do not verify by their address', async () => {
  const address = { now: '198.51.100.1' };
  const { post, bearer, fetches } = await libraryGateway({
    rateLimit: createRateLimit(2, () => 0),
    addressOf: () => address.now,
  });
  const lin = await bearer('buyer', 'byr_lin');
  const wang = await bearer('buyer', 'byr_wang');
  const forged = { authorization: 'Bearer a.b.c' };
  const statuses = async (...headers: Record<string, string>[]) => {
    const answers = [];
    for (const one of headers) answers.push((await post('{ now }', one)).status);
    return answers;
  };
  expect(await statuses(lin, lin, lin, wang)).toEqual([200, 200, 429, 200]);
  expect(await statuses(forged, {}, forged, {}, wang)).toEqual([401, 200, 429, 429, 200]);
  address.now = '198.51.100.2';
  expect(await statuses({})).toEqual([200]);
  fetches.count = 0;
  const { status, headers, body } = await post('{ now }', lin);
  expect([status, headers.get('retry-after'), body]).toEqual([
    429,
    '30',
    { errors: [{ message: 'Too many requests: try again in 30 s.', extensions: { code: 'RATE_LIMITED' } }] },
  ]);
  expect(fetches.count).toBe(0);
});

test('each field of a mutation counts as a request, however they are written', async () => {
  const now = { at: 0 };
  const { post, bearer, fetches } = await libraryGateway({ rateLimit: createRateLimit(10, () => now.at) });
  const lin = await bearer('buyer', 'byr_lin');
  const four =
    'mutation { add ...F } fragment F on Mutation { b: addBook(title: "b") { id } ... { c: addBook(title: "c") { id } d: addBook(title: "d") { id } } }';
  const ask = async (query: string) =>
    (await post(query.replace('add ', 'a: addBook(title: "a") { id } '), lin)).status;
  expect([await ask(four), await ask(four), await ask('{ now a: now b: now }')]).toEqual([200, 200, 200]);
  fetches.count = 0;
  const { status, headers, body } = await post(
    'mutation { a: addBook(title: "a") { id } b: addBook(title: "b") { id } }',
    lin,
  );
  expect([status, headers.get('retry-after'), body, fetches.count]).toEqual([
    429,
    '6',
    { errors: [{ message: 'Too many requests: try again in 6 s.', extensions: { code: 'RATE_LIMITED' } }] },
    0,
  ]);
  // More than a minute's share at once takes a minute's share.
  now.at = 600_000;
  const twelve = `mutation { ${Array.from({ length: 12 }, (_, index) => `a${index}: addBook(title: "") { id }`).join(' ')} }`;
  expect((await post(twelve, lin)).status).toBe(429);
  expect((await post('{ now }', lin)).status).toBe(200);
});

test('a document that does not even parse counts', async () => {
  const { post } = await libraryGateway({ rateLimit: createRateLimit(1, () => 0), addressOf: () => 'a' });
  expect([(await post('{')).status, (await post('{')).status]).toEqual([200, 429]);
});

test.each([
  [[], '203.0.113.9', '127.0.0.1'],
  [['127.0.0.1'], '203.0.113.9', '203.0.113.9'],
  [['127.0.0.0/8'], '203.0.113.9, 127.0.0.7', '203.0.113.9'],
  [['127.0.0.1'], '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  [['127.0.0.1'], '203.0.113.9, not-an-address', '127.0.0.1'],
  [['127.0.0.1'], undefined, '127.0.0.1'],
  [['127.0.0.1', '10.0.0.0/8', 'fd00::/8'], '2001:db8::1, fd00::2, 10.1.2.3', '2001:db8::1'],
  [['10.0.0.0/8'], '203.0.113.9', '127.0.0.1'],
])('behind the proxies %j, X-Forwarded-For: %s is the client %s', async (trusted, forwarded, client) => {
  const addressOf = clientAddress(trusted);
  const server = await listen(
    (request, response) => {
      const headers = new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded });
      response.end(addressOf(new Request('http://marque.test', { headers }), { req: request }));
    },
    { host: '127.0.0.1', port: 0 },
  );
  onTestFinished(() => server.close());
  expect(await (await fetch(server.url)).text()).toBe(client);
});

test('behind a real port the address is the connection’s, whatever a caller claims', async () => {
  const { gateway } = await libraryGateway({ rateLimit: createRateLimit(1, () => 0) });
  const server = createServer(gateway.listener).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const ask = async (claim: string) =>
    (
      await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': claim, connection: 'close' },
        body: '{"query":"{ now }"}',
      })
    ).status;
  expect([await ask('1.1.1.1'), await ask('2.2.2.2')]).toEqual([200, 429]);
});
