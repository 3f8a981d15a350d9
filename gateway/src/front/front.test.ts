import { listen } from '@marque/kit/server/listen.ts';
import { beforeAll, expect, test } from 'vitest';
import { libraryGateway } from '../testing/library-gateway.ts';
import { plainMediaType } from './plain.ts';

/*
 * Both ways answer alike to the byte: the status, the headers that tell of the answer, and the body.
 */
const ways = ['direct', 'runtime'] as const;
const urls = new Map<string, string>();

beforeAll(async () => {
  const endings: (() => Promise<void> | void)[] = [];
  for (const way of ways) {
    const options = { way, corsOrigins: ['https://shop.example'], demo: true };
    const { gateway } = await libraryGateway(options, (end) => void endings.unshift(end));
    const server = await listen(gateway.listener, { host: '127.0.0.1', port: 0 });
    endings.unshift(() => server.close(0));
    urls.set(way, server.url);
  }
  return async () => {
    for (const end of endings) await end();
  };
});

type Given = Readonly<Record<string, string>>;

async function told(way: string, body: string, headers: Given) {
  const answer = await fetch(`${urls.get(way)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'same', ...headers },
    body,
  });
  const names = [...answer.headers.keys()].filter((name) => !hopByHop.has(name)).sort();
  return {
    status: answer.status,
    headers: Object.fromEntries(names.map((name) => [name, answer.headers.get(name)])),
    body: await answer.text(),
  };
}

/** What is of the connection, and not of the answer. */
const hopByHop: ReadonlySet<string> = new Set([
  'date',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
]);

const query = (text: string, rest: object = {}) => JSON.stringify({ query: text, ...rest });
const strict = { accept: 'application/graphql-response+json' };
const clock = { 'x-marque-clock': '2026-11-02T10:00:00+08:00' };

test.each<[string, string, Given]>([
  ['a query', query('{ now caller }'), clock],
  ['a query, for GraphQL’s own media type', query('{ now }'), { ...strict, ...clock }],
  [
    'a list of media types',
    query('{ now }'),
    { ...clock, accept: 'application/graphql-response+json, application/json;q=0.9' },
  ],
  ['entities of two subgraphs', query('{ books { title stars } }'), {}],
  [
    'variables and a name',
    query('query A($id: ID!) { book(id: $id) { title } } query B { now }', {
      operationName: 'A',
      variables: { id: 'b1' },
    }),
    {},
  ],
  ['introspection', query('{ __schema { queryType { name } } }'), {}],
  ['a page of a listed origin', query('{ books { id } }'), { origin: 'https://shop.example' }],
  ['a page of another origin', query('{ books { id } }'), { origin: 'https://evil.example' }],
  ['a syntax error', query('{'), {}],
  ['a syntax error, strictly', query('{'), strict],
  ['an unknown field', query('{ nothing }'), {}],
  ['an unknown field, strictly', query('{ nothing }'), strict],
  ['a variable of another type', query('query ($id: ID!) { book(id: $id) { id } }', { variables: { id: {} } }), {}],
  [
    'a variable of another type, strictly',
    query('query ($id: ID!) { book(id: $id) { id } }', { variables: {} }),
    strict,
  ],
  ['no operation', query('fragment A on Query { now }'), {}],
  ['one of two operations', query('query A { now } query B { now }'), {}],
  ['an operation that is not there', query('query A { now }', { operationName: 'B' }), {}],
  ['too large a document', query(`{ ${'now '.repeat(3000)} }`), {}],
  ['a token that is none', query('{ now }'), { authorization: 'Bearer x' }],
  ['a clock that is none', query('{ now }'), { 'x-marque-clock': 'soon' }],
  [
    'a hash that is not known',
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    {},
  ],
  ['an empty body', '', {}],
  ['a list', '[]', {}],
  ['a batch', `[${query('{ now }')}]`, {}],
  ['another parameter', query('{ now }', { id: 1 }), {}],
  ['no query', '{}', {}],
  ['another charset', query('{ now }'), { 'content-type': 'application/json; charset=utf-16' }],
])('%s is answered alike both ways', async (_, body, headers) => {
  expect(await told('direct', body, headers)).toEqual(await told('runtime', body, headers));
});

const line = (accept: string | undefined, rest: object = {}) => ({
  method: 'POST',
  url: '/graphql',
  headers: new Headers({ 'content-type': 'application/json', ...(accept && { accept }) }),
  ...rest,
});

test.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['text/html, application/json;q=0.1', 'application/json'],
  ['application/graphql-response+json;charset=utf-8, */*', 'application/graphql-response+json'],
  ['application/json;charset=utf-16', undefined],
  ['text/event-stream, application/json', undefined],
  ['multipart/mixed;deferSpec=20220824, application/json', undefined],
  ['text/html', undefined],
])('who accepts %s is answered directly in %s', (accept, mediaType) => {
  expect(plainMediaType(line(accept))).toBe(mediaType);
});

test.each([
  ['another method', { method: 'GET' }],
  ['another path', { url: '/graphql?query={now}' }],
  ['another body', { headers: new Headers({ 'content-type': 'text/plain' }) }],
])('%s is the runtime’s', (_, rest) => {
  expect(plainMediaType(line(undefined, rest))).toBeUndefined();
});
