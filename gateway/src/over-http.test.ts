import { listen } from '@marque/kit/server/listen.ts';
import { expect, onTestFinished, test } from 'vitest';
import { disk } from './testing/library.ts';
import { driverText } from './testing/library-events.ts';
import { splitLibrary } from './testing/split-library.ts';

/** Asks the subgraph books as the gateway would. */
async function gatewaysOwn({ endpoints, signPass }: Awaited<ReturnType<typeof splitLibrary>>) {
  return async (body: string, extra: Record<string, string> = {}) => {
    const pass = await signPass({ subgraph: 'books', viewer: { role: 'anonymous', id: '' }, body });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${pass}`, ...extra };
    return fetch(endpoints.books ?? '', { method: 'POST', headers, body });
  };
}

test('over HTTP answers are those of one process', async () => {
  const { execute } = await splitLibrary();
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

test('the caller and the moved clock reach the subgraph', async () => {
  const { execute, bearer } = await splitLibrary();
  const headers = { ...(await bearer('brand', 'brd_tesla')), 'x-marque-clock': '2026-11-11T00:00:00+08:00' };
  expect(await execute('{ caller now }', headers)).toEqual({
    data: { caller: 'brand:brd_tesla', now: '2026-11-10T16:00:00.000Z' },
  });
});

test('no stack and no text of a driver leaves a subgraph', async () => {
  const ask = await gatewaysOwn(await splitLibrary());
  const answer = await ask('{"query":"{ fail a: fail(code: \\"FORBIDDEN\\") }"}', { 'x-request-id': 'call-7' });
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

test('a router that asks how long resolvers took is told, and not what a driver said', async () => {
  const ask = await gatewaysOwn(await splitLibrary());
  const answer = await ask('{"query":"{ books { id } fail }"}', { 'apollo-federation-include-trace': 'ftv1' });
  const { extensions } = (await answer.json()) as { extensions: { ftv1: string } };
  const trace = Buffer.from(extensions.ftv1, 'base64').toString('latin1');
  expect(trace).toContain('books');
  for (const word of [driverText, 'at Object', '.ts:']) expect(trace).not.toContain(word);
  const untold = await ask('{"query":"{ books { id } }"}');
  expect(await untold.json()).toEqual({ data: { books: expect.any(Array) } });
});

test('a subgraph that is down costs its fields and not the others, and what leaves names no address', async () => {
  const { ratings, execute } = await splitLibrary();
  await ratings.close();
  const answer = await execute('{ books { title stars } now }');
  expect(answer).toEqual({
    data: { books: ['One', 'Two', 'Three'].map((title) => ({ title, stars: null })), now: expect.any(String) },
    errors: [0, 1, 2].map((index) => ({
      message: 'Unexpected error.',
      path: ['books', index, 'stars'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
    })),
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
  const { execute } = await splitLibrary({ elsewhere: () => ({ books: `${broken.url}/graphql` }) });
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
  const { execute } = await splitLibrary({ elsewhere: () => ({ ratings: `${strange.url}/graphql` }) });
  const answer = await execute('{ books { title stars } }');
  expect(answer.data).toEqual({ books: ['One', 'Two', 'Three'].map((title) => ({ title, stars: null })) });
  expect(JSON.stringify(answer)).not.toContain('10.0.0.7');
});

test('a subgraph is ready once its projections have caught up, and lives from the start', async () => {
  const { ratings, urls, until, execute } = await splitLibrary();
  expect((await fetch(`${urls.ratings}/healthcheck`)).status).toBe(200);
  expect((await fetch(`${urls.ratings}/readiness`)).status).toBe(503);
  ratings.join(urls);
  await until(`${urls.ratings}/readiness`, 200);
  expect(await execute('{ titles }')).toEqual({ data: { titles: ['One', 'Two', 'Three'] } });
});

test('a subgraph whose disk failed is not ready any more, and lives', async () => {
  onTestFinished(() => void Object.assign(disk, { sound: true }));
  const { urls, books, until } = await splitLibrary();
  books.join(urls);
  await until(`${urls.books}/readiness`, 200);
  disk.sound = false;
  await until(`${urls.books}/readiness`, 503);
  expect((await fetch(`${urls.books}/healthcheck`)).status).toBe(200);
});

test('a projection in another process follows a commit by long poll', async () => {
  const { ratings, urls, until, execute } = await splitLibrary();
  ratings.join(urls);
  await until(`${urls.ratings}/readiness`, 200);
  await execute('mutation { addBook(title: "Four") { id } }');
  let titles: unknown;
  do titles = await execute('{ titles }');
  while (!JSON.stringify(titles).includes('Four'));
  expect(titles).toEqual({ data: { titles: ['One', 'Two', 'Three', 'Four'] } });
});

test('a feed is read by the role service only, within its bounds, and waits no longer than there is nothing', async () => {
  const { urls, bearer, execute } = await splitLibrary();
  const read = async (query: string, headers: Record<string, string>) => {
    const answer = await fetch(`${urls.books}/feed${query}`, { headers });
    return [answer.status, await answer.json()] as const;
  };
  const service = await bearer('service', 'ratings');
  expect((await read('', {}))[0]).toBe(401);
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

test('a body of 1 MiB is taken by a subgraph and one byte more is refused', async () => {
  const ask = await gatewaysOwn(await splitLibrary());
  const empty = '{"query":"{ now }","extensions":{"filler":""}}';
  const send = async (size: number) => (await ask(empty.replace('""', `"${'x'.repeat(size - empty.length)}"`))).status;
  expect(await send(1024 * 1024)).toBe(200);
  expect(await send(1024 * 1024 + 1)).toBe(413);
});

test('form posts, batches and other routes are refused by a subgraph', async () => {
  const split = await splitLibrary();
  const ask = await gatewaysOwn(split);
  const post = async (type: string, body: string) => (await ask(body, { 'content-type': type })).status;
  expect(await post('text/plain', '{"query":"{ now }"}')).toBe(400);
  expect(await post('application/json', '[{"query":"{ now }"},{"query":"{ now }"}]')).toBe(400);
  expect(await post('application/json', '{"query":')).toBe(400);
  expect((await fetch(`${split.urls.books}/`)).status).toBe(404);
  expect((await fetch(`${split.urls.books}/graphql`)).status).toBe(404);
});
