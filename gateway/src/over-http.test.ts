import { listen } from '@marque/kit/server/listen.ts';
import { silentLog } from '@marque/kit/server/log.ts';
import type { SubgraphDefinition } from '@marque/kit/subgraph.ts';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from './config.ts';
import { createGateway } from './gateway.ts';
import { createIdentity } from './identity.ts';
import { type ServedSubgraph, serveOne } from './serve-subgraph.ts';
import { driverText, library } from './testing/library.ts';
import { testFolder } from './testing/start-library.ts';

/** The library as it runs split: each subgraph behind a real port, the gateway asking over HTTP. */
async function split(elsewhere: Readonly<Record<string, string>> = {}) {
  const config = readConfig({ MARQUE_DATA: testFolder() });
  const identity = await createIdentity(config);
  const open = async (definition: SubgraphDefinition): Promise<ServedSubgraph> => {
    const withStory = {
      ...definition,
      open: async (options: Parameters<typeof definition.open>[0]) => {
        const subgraph = await definition.open(options);
        await subgraph.seed();
        return subgraph;
      },
    };
    const served = await serveOne({ definition: withStory, config, identity, port: 0, log: silentLog });
    onTestFinished(served.close);
    return served;
  };
  const [books, ratings] = (await Promise.all(library.definitions.map(open))) as [ServedSubgraph, ServedSubgraph];
  const urls = { books: books.url, ratings: ratings.url };
  const endpoints = { books: `${books.url}/graphql`, ratings: `${ratings.url}/graphql`, ...elsewhere };
  const { runtime, close } = await createGateway({
    supergraph: library.supergraph,
    urls: endpoints,
    verify: identity.verify,
    demo: true,
    ready: async () => true,
    log: silentLog,
  });
  onTestFinished(close);
  const execute = async (query: string, headers: Record<string, string> = {}) => {
    const answer = await runtime.fetch('http://marque.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return answer.json();
  };
  const bearer = async (role: string, id: string) => ({
    authorization: `Bearer ${await identity.sign?.({ role, id })}`,
  });
  const until = async (url: string, status: number): Promise<void> => {
    while ((await fetch(url)).status !== status) await new Promise((resolve) => setImmediate(resolve));
  };
  return { books, ratings, urls, endpoints, execute, bearer, until };
}

test('over HTTP answers are those of one process', async () => {
  const { execute } = await split();
  expect(await execute('{ books { title minutesToRead stars } media { x: __typename } }')).toEqual({
    data: {
      books: [
        { title: 'One', minutesToRead: 200, stars: 5 },
        { title: 'Two', minutesToRead: 400, stars: 5 },
        { title: 'Three', minutesToRead: 600, stars: null },
      ],
      media: [{ x: 'Book' }, { x: 'Book' }, { x: 'Book' }, { x: 'Film' }],
    },
    errors: [
      {
        message: 'Unexpected error.',
        path: ['books', 2, 'stars'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ],
  });
});

test('the token and the moved clock of a caller reach the subgraph, which verifies the token itself', async () => {
  const { execute, bearer, endpoints } = await split();
  const headers = { ...(await bearer('brand', 'brd_tesla')), 'x-marque-clock': '2026-11-11T00:00:00+08:00' };
  expect(await execute('{ caller now }', headers)).toEqual({
    data: { caller: 'brand:brd_tesla', now: '2026-11-10T16:00:00.000Z' },
  });
  const direct = (extra: Record<string, string>) =>
    fetch(endpoints.books, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...extra },
      body: '{"query":"{ caller }"}',
    });
  expect((await direct({ authorization: 'Bearer a.b.c' })).status).toBe(401);
  expect((await direct({ 'x-marque-clock': 'noon' })).status).toBe(400);
});

test('no stack and no text of a driver leaves a subgraph', async () => {
  const { endpoints } = await split();
  const answer = await fetch(endpoints.books, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'call-7' },
    body: '{"query":"{ fail a: fail(code: \\"FORBIDDEN\\") }"}',
  });
  expect(answer.headers.get('x-request-id')).toBe('call-7');
  const text = await answer.text();
  expect(text).not.toContain(driverText);
  expect(JSON.parse(text).errors).toEqual([
    {
      message: 'Unexpected error.',
      path: ['fail'],
      locations: expect.anything(),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
    { message: 'Refused as FORBIDDEN', path: ['a'], locations: expect.anything(), extensions: { code: 'FORBIDDEN' } },
  ]);
});

test('a subgraph that is down costs its fields and not the others, and what leaves names no address', async () => {
  const { ratings, execute } = await split();
  await ratings.close();
  const answer = await execute('{ books { title stars } now }');
  expect(answer).toEqual({
    data: { books: ['One', 'Two', 'Three'].map((title) => ({ title, stars: null })), now: expect.any(String) },
    errors: [
      {
        message: 'Unexpected error.',
        path: ['books'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ],
  });
});

test('when an answer is lost on the way a query is sent again, and a mutation is not', async () => {
  let received = 0;
  const broken = await listen(
    (request) => {
      received += 1;
      request.socket.destroy();
    },
    { host: '127.0.0.1', port: 0 },
  );
  onTestFinished(() => broken.close());
  const { execute } = await split({ books: `${broken.url}/graphql` });
  const failure = { errors: [expect.objectContaining({ message: 'Unexpected error.' })] };
  expect(await execute('mutation { addBook(title: "x") { id } }')).toEqual({ data: null, ...failure });
  expect(received).toBe(1);
  expect(await execute('{ book(id: "b1") { id } }')).toEqual({ data: { book: null }, ...failure });
  expect(received).toBe(4);
});

test.each([
  ['HTML', 200, '<html>nginx at 10.0.0.7</html>'],
  ['an error page', 502, '<html>nginx at 10.0.0.7</html>'],
  ['nothing', 200, ''],
  ['no object', 200, '[]'],
  ['broken JSON', 200, '{"data":'],
  ['data of another shape', 200, '{"data":{"_entities":"secret of 10.0.0.7"}}'],
  ['a list that is too short', 200, '{"data":{"_entities":[]}}'],
  [
    'an error with a stack',
    200,
    '{"errors":[{"message":"at 10.0.0.7","extensions":{"code":"X","stacktrace":["at 10.0.0.7"]}}]}',
  ],
])('a subgraph that answers %s costs its fields, the others are there, and nothing of it leaves', async (_, status, body) => {
  const strange = await listen(
    (__, response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(body),
    { host: '127.0.0.1', port: 0 },
  );
  onTestFinished(() => strange.close());
  const { execute } = await split({ ratings: `${strange.url}/graphql` });
  const answer = await execute('{ books { title stars } }');
  expect(answer.data).toEqual({ books: ['One', 'Two', 'Three'].map((title) => ({ title, stars: null })) });
  expect(JSON.stringify(answer)).not.toContain('10.0.0.7');
});

test('a subgraph is ready once its projections have caught up, and lives from the start', async () => {
  const { ratings, urls, until, execute } = await split();
  expect((await fetch(`${urls.ratings}/healthcheck`)).status).toBe(200);
  expect((await fetch(`${urls.ratings}/readiness`)).status).toBe(503);
  ratings.join(urls);
  await until(`${urls.ratings}/readiness`, 200);
  expect(await execute('{ titles }')).toEqual({ data: { titles: ['One', 'Two', 'Three'] } });
});

test('a projection in another process follows a commit by long poll', async () => {
  const { ratings, urls, until, execute } = await split();
  ratings.join(urls);
  await until(`${urls.ratings}/readiness`, 200);
  await execute('mutation { addBook(title: "Four") { id } }');
  let titles: unknown;
  do titles = await execute('{ titles }');
  while (!JSON.stringify(titles).includes('Four'));
  expect(titles).toEqual({ data: { titles: ['One', 'Two', 'Three', 'Four'] } });
});

test('a feed is read by the role service only, within its bounds, and waits no longer than there is nothing', async () => {
  const { urls, bearer, execute } = await split();
  const read = async (query: string, headers: Record<string, string>) => {
    const answer = await fetch(`${urls.books}/feed${query}`, { headers });
    return [answer.status, await answer.json()] as const;
  };
  const service = await bearer('service', 'ratings');
  expect((await read('', {}))[0]).toBe(403);
  expect((await read('', await bearer('moderator', 'mod_chen')))[0]).toBe(403);
  expect((await read('', { authorization: 'Bearer x' }))[0]).toBe(401);
  for (const wrong of ['?limit=0', '?limit=1001', '?limit=x', '?wait=30001', '?wait=-1'])
    expect((await read(wrong, service))[0]).toBe(400);
  const [, page] = await read('?after=1&limit=1', service);
  expect(page).toEqual([
    {
      cursor: '2',
      aggregateType: 'thing',
      aggregateId: 'BookAdded',
      type: 'BookAdded',
      payload: { id: 'b2', title: 'Two', pages: 200 },
      at: 0,
    },
  ]);
  expect(await read('?after=3', service)).toEqual([200, []]);
  const waiting = read('?after=3&wait=30000', service);
  await execute('mutation { addBook(title: "Four") { id } }');
  expect((await waiting)[1]).toEqual([expect.objectContaining({ cursor: '4' })]);
});

test('a body of 256 KiB is taken by a subgraph and one byte more is refused', async () => {
  const { endpoints } = await split();
  const send = async (size: number) => {
    const body = JSON.stringify({ query: '{ now }', extensions: { filler: '' } }).replace(
      '""',
      (empty) => `"${'x'.repeat(size - 50)}${empty.slice(2)}"`,
    );
    return [
      body.length,
      (await fetch(endpoints.books, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status,
    ];
  };
  const [size] = await send(1000);
  const over = Number(size) - 1000;
  expect(await send(256 * 1024 - over)).toEqual([256 * 1024, 200]);
  expect(await send(256 * 1024 + 1 - over)).toEqual([256 * 1024 + 1, 413]);
});

test('form posts, batches and other routes are refused by a subgraph', async () => {
  const { urls, endpoints } = await split();
  const post = async (type: string, body: string) =>
    (await fetch(endpoints.books, { method: 'POST', headers: { 'content-type': type }, body })).status;
  expect(await post('text/plain', '{"query":"{ now }"}')).toBe(400);
  expect(await post('application/json', '[{"query":"{ now }"},{"query":"{ now }"}]')).toBe(400);
  expect(await post('application/json', '{"query":')).toBe(400);
  expect((await fetch(`${urls.books}/`)).status).toBe(404);
  expect((await fetch(endpoints.books)).status).toBe(404);
});
