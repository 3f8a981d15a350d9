import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { disk } from './testing/library.ts';
import { driverText } from './testing/library-events.ts';
import { startLibrary } from './testing/start-library.ts';

const json = { 'content-type': 'application/json' };
const ask = (query: string, extra: object = {}) => JSON.stringify({ query, ...extra });

test('an error of a driver is masked with the request id under which it was logged, once', async () => {
  const lines: { requestId?: string; subgraph?: string; err?: { message: string } }[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const { fetch, url } = await startLibrary({ log });
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...json, 'x-request-id': 'call-7' },
    body: ask('{ fail books { id } }'),
  });
  expect(answer.headers.get('x-request-id')).toBe('call-7');
  expect(await answer.json()).toEqual({
    data: { fail: null, books: [{ id: 'b1' }, { id: 'b2' }, { id: 'b3' }] },
    errors: [
      {
        message: 'Unexpected error.',
        path: ['fail'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'call-7' },
      },
    ],
  });
  expect(lines).toEqual([
    expect.objectContaining({
      requestId: 'call-7',
      subgraph: 'books',
      err: expect.objectContaining({ message: driverText }),
    }),
  ]);
});

test('an error that was written for the caller keeps its message and code, and nothing else', async () => {
  const { execute } = await startLibrary();
  expect((await execute('{ fail(code: "BAD_USER_INPUT") }')).errors).toEqual([
    { message: 'Refused as BAD_USER_INPUT', path: ['fail'], extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  expect((await execute('{ fail(code: "SQLITE_BUSY") }')).errors).toEqual([
    expect.objectContaining({ message: 'Unexpected error.' }),
  ]);
});

test('parse and validation errors keep their text and carry their code', async () => {
  const { execute } = await startLibrary();
  expect((await execute('{')).errors).toEqual([
    expect.objectContaining({
      message: 'Syntax Error: Expected Name, found <EOF>.',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    }),
  ]);
  expect((await execute('{ nothing }')).errors).toEqual([
    expect.objectContaining({
      message: 'Cannot query field "nothing" on type "Query".',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    }),
  ]);
  expect((await execute('{ _entities(representations: []) { __typename } }')).errors?.[0]?.extensions).toEqual({
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
});

test.each(['{jndi:x}', 'a b', 'x'.repeat(65)])('the request id %j is replaced', async (id) => {
  const { fetch, url } = await startLibrary();
  const answer = await fetch(url, { method: 'POST', headers: { ...json, 'x-request-id': id }, body: ask('{ now }') });
  expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
});

test.each([
  ['application/x-www-form-urlencoded', 'query=mutation{addBook(title:"x"){id}}'],
  ['application/x-www-form-urlencoded; a=application/json', 'query=mutation{addBook(title:"x"){id}}'],
  ['multipart/form-data; boundary=x', '--x--'],
  ['text/plain', ask('mutation { addBook(title: "x") { id } }')],
])('a request that a foreign page can send is refused: %s', async (type, body) => {
  const { fetch, url, execute } = await startLibrary();
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  expect(await execute('{ titles }')).toEqual({ data: { titles: ['One', 'Two', 'Three'] } });
});

test('a query by GET is refused, and a mutation by GET even with the header that allows queries', async () => {
  const { fetch, url } = await startLibrary();
  const by = (query: string, headers = {}) => fetch(`${url}?query=${encodeURIComponent(query)}`, { headers });
  expect((await by('{ now }')).status).toBe(403);
  expect((await by('{ now }', { 'apollo-require-preflight': 'yes' })).status).toBe(200);
  expect((await by('mutation { addBook(title: "x") { id } }', { 'apollo-require-preflight': 'yes' })).status).toBe(405);
});

test.each([
  '',
  'null',
  '"x"',
  '5',
  '[]',
  '{"query":',
  '{"query":5}',
  '{}',
  '[{"query":"{ now }"},{"query":"{ now }"}]',
])('the body %j is refused', async (body) => {
  const { fetch, url } = await startLibrary();
  const answer = await fetch(url, { method: 'POST', headers: json, body });
  expect(answer.status).toBe(400);
  expect(await answer.text()).not.toContain(process.cwd());
});

const limit = 256 * 1024;

test.each([
  'with its length declared',
  'as it comes in',
])('a body of 256 KiB is taken and one byte more is refused, %s', async (way) => {
  const { fetch, url } = await startLibrary();
  const send = (size: number) => {
    const empty = ask('{ now }', { extensions: { filler: '' } });
    const body = empty.replace('""', `"${'x'.repeat(size - empty.length)}"`);
    const headers = way.startsWith('with') ? { ...json, 'content-length': `${size}` } : json;
    return fetch(url, { method: 'POST', headers, body: new Blob([body]).stream(), duplex: 'half' } as RequestInit);
  };
  expect((await send(limit)).status).toBe(200);
  const refused = await send(limit + 1);
  expect(refused.status).toBe(413);
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: 'The request body may be at most 262144 bytes long.',
        extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' },
      },
    ],
  });
});

test('the verified caller and the moved present reach the subgraph', async () => {
  const at = Date.UTC(2026, 10, 10, 16);
  const { execute } = await startLibrary({ clock: () => 0 });
  expect(await execute('{ caller now }')).toEqual({ data: { caller: 'anonymous:', now: '1970-01-01T00:00:00.000Z' } });
  expect(await execute('{ caller now }', { as: { role: 'brand', id: 'brd_tesla' }, at })).toEqual({
    data: { caller: 'brand:brd_tesla', now: '2026-11-10T16:00:00.000Z' },
  });
});

test('a token that does not verify is HTTP 401, and a malformed clock header HTTP 400, before anything runs', async () => {
  const { fetch, url, execute } = await startLibrary();
  const send = async (headers: Record<string, string>) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: ask('mutation { addBook(title: "x") { id } }'),
    });
    return [answer.status, await answer.json()];
  };
  expect(await send({ authorization: 'Bearer a.b.c' })).toEqual([
    401,
    {
      errors: [{ message: 'The token is not valid here: ask for a new one.', extensions: { code: 'UNAUTHENTICATED' } }],
    },
  ]);
  expect(await send({ 'x-marque-clock': 'tomorrow' })).toEqual([
    400,
    {
      errors: [
        {
          message:
            'The header x-marque-clock must be an RFC 3339 instant with an offset, like 2026-11-11T00:00:00+08:00.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    },
  ]);
  expect(await execute('{ titles }')).toEqual({ data: { titles: ['One', 'Two', 'Three'] } });
});

test.each([
  ['https://studio.apollographql.com', 'https://studio.apollographql.com'],
  ['https://evil.example', null],
  ['https://studio.apollographql.com.evil.example', null],
  ['null', null],
])('a page of %s may read answers: %s', async (origin, allowed) => {
  const { fetch, url } = await startLibrary();
  const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
  const preflight = await fetch(url, { method: 'OPTIONS', headers });
  expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed);
  expect(preflight.headers.get('access-control-allow-credentials')).not.toBe('true');
});

test('it says that it lives and is ready, and has no pages of its own', async () => {
  const { fetch } = await startLibrary();
  const at = (path: string) => fetch(`http://marque.test${path}`);
  expect((await at('/healthcheck')).status).toBe(200);
  expect(await (await at('/readiness')).json()).toEqual({ status: 'ready' });
  expect((await at('/')).status).toBe(404);
  onTestFinished(() => void Object.assign(disk, { sound: true }));
  disk.sound = false;
  expect((await at('/readiness')).status).toBe(503);
  expect((await at('/healthcheck')).status).toBe(200);
});

test('a commit shows in the projections of other subgraphs in the next query', async () => {
  const { execute } = await startLibrary();
  expect(await execute('mutation { addBook(title: "Four") { id stars } }')).toEqual({
    data: { addBook: { id: 'b4', stars: 5 } },
  });
  expect(await execute('{ titles }')).toEqual({ data: { titles: ['One', 'Two', 'Three', 'Four'] } });
});
