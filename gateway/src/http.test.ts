import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listeningLibrary } from './testing/listening-library.ts';
import { type Headers, type Told, tellPort } from './testing/raw-http.ts';

/*
 * What a gateway of production answers on a port to malformed, hostile and unusual HTTP. The rule: what is no GraphQL request
 * gets a 4xx whatever its caller accepts; a GraphQL request that is refused gets 200 for application/json and a 4xx for
 * application/graphql-response+json (GraphQL over HTTP, section 6.4). Nothing gets a 5xx, and no subgraph hears of it.
 */
const opened = listeningLibrary({ corsOrigins: ['https://shop.example'] });

const tell = (method: string, path: string, headers: Headers, body?: string | Buffer): Promise<Told> =>
  tellPort(opened().port, { method, path, headers, body });
const json = { 'content-type': 'application/json' };
const strict = { ...json, accept: 'application/graphql-response+json' };
const post = (body: string | Buffer, headers: Headers = json) => tell('POST', '/graphql', headers, body);
const query = (text: unknown, rest: object = {}) => JSON.stringify({ query: text, ...rest });
const codesIn = ({ text }: Told): string[] => {
  const { errors = [] } = JSON.parse(text || '{}') as { errors?: { extensions: { code: string } }[] };
  return [...new Set(errors.map(({ extensions }) => extensions.code))];
};

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const addByForm = `query=${encodeURIComponent('mutation { addBook(title: "x") { id } }')}`;
const add = query('mutation { addBook(title: "x") { id } }');
const now = query('{ now }');
const utf16 = Buffer.from(now, 'utf16le');
const notUtf8 = Buffer.concat([
  Buffer.from('{"query":"{ echo(text: \\"'),
  Buffer.from([0xff, 0xfe]),
  Buffer.from('\\") }"}'),
]);
const gzipped = gzipSync(query('{ now }', { extensions: { filler: 'x'.repeat(10_000_000) } }));

test.each<[string, string | Buffer, Headers, number, string[]]>([
  ['an empty body', '', json, 400, ['BAD_REQUEST']],
  ['null', 'null', json, 400, ['BAD_REQUEST']],
  ['a text', '"x"', json, 400, ['BAD_REQUEST']],
  ['a number', '5', json, 400, ['BAD_REQUEST']],
  ['a boolean', 'true', json, 400, ['BAD_REQUEST']],
  ['JSON that is cut off', '{"query":', json, 400, ['BAD_REQUEST']],
  ['a trailing comma', '{"query":"{ now }",}', json, 400, ['BAD_REQUEST']],
  ['two documents', '{"query":"{ now }"}{"query":"{ now }"}', json, 400, ['BAD_REQUEST']],
  ['bytes that are not UTF-8', notUtf8, json, 400, ['BAD_REQUEST']],
  ['UTF-16', utf16, json, 400, ['BAD_REQUEST']],
  ['another charset', now, { 'content-type': 'application/json; charset=utf-7' }, 415, ['BAD_REQUEST']],
  ['a charset that nobody knows', now, { 'content-type': 'application/json; charset=x-none' }, 415, ['BAD_REQUEST']],
  ['a compressed bomb', gzipped, { ...json, 'content-encoding': 'gzip' }, 415, ['BAD_REQUEST']],
  ['a body that is too long', query('{ now }', { a: 'x'.repeat(300_000) }), json, 413, ['REQUEST_ENTITY_TOO_LARGE']],
  ['no content type', add, {}, 403, ['BAD_REQUEST']],
  ['plain text', add, { 'content-type': 'text/plain' }, 403, ['BAD_REQUEST']],
  ['a form', addByForm, form, 403, ['BAD_REQUEST']],
  ['a form of parts', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 403, ['BAD_REQUEST']],
  [
    'a form that names JSON',
    addByForm,
    { 'content-type': `${form['content-type']}; a=application/json` },
    403,
    ['BAD_REQUEST'],
  ],
  [
    'a form with the header of our own',
    addByForm,
    { ...form, 'apollo-require-preflight': 'yes' },
    415,
    ['BAD_REQUEST'],
  ],
  [
    'a query as a body',
    'mutation { addBook(title: "x") { id } }',
    { 'content-type': 'application/graphql', 'apollo-require-preflight': 'yes' },
    415,
    ['BAD_REQUEST'],
  ],
  ['no query', '{}', json, 400, ['BAD_REQUEST']],
  ['a query that is a number', query(5), json, 400, ['BAD_REQUEST']],
  ['a query that is a list', query(['{ now }']), json, 400, ['BAD_REQUEST']],
  ['a query that is null', query(null), json, 400, ['BAD_REQUEST']],
  ['a name that is a number', query('query A { now }', { operationName: 5 }), json, 400, ['BAD_REQUEST']],
  ['variables as a text', query('{ now }', { variables: '{}' }), json, 400, ['BAD_REQUEST']],
  ['variables as a list', query('{ now }', { variables: [] }), json, 400, ['BAD_REQUEST']],
  ['variables as a number', query('{ now }', { variables: 5 }), json, 400, ['BAD_REQUEST']],
  ['extensions as a text', query('{ now }', { extensions: 'x' }), json, 400, ['BAD_REQUEST']],
  ['extensions as a list', query('{ now }', { extensions: [] }), json, 400, ['BAD_REQUEST']],
  ['extensions as a number', query('{ now }', { extensions: 5 }), json, 400, ['BAD_REQUEST']],
  ['a batch of two', `[${now},${now}]`, json, 400, ['BAD_REQUEST']],
  ['a batch of a thousand', `[${Array.from({ length: 1000 }, () => now).join()}]`, json, 400, ['BAD_REQUEST']],
  ['a token that is none', now, { ...json, authorization: 'Bearer x' }, 401, ['UNAUTHENTICATED']],
  ['another scheme', now, { ...json, authorization: 'Basic YTpi' }, 401, ['UNAUTHENTICATED']],
])('%s is refused as no GraphQL request', async (_, body, headers, status, codes) => {
  const told = await post(body, headers);
  expect([told.status, codesIn(told)]).toEqual([status, codes]);
  expect(told.text).not.toMatch(/node_modules|\/work\/|at \w+ \(/);
  expect(opened().fetches.count).toBe(0);
});

const invalid = 'GRAPHQL_VALIDATION_FAILED';
const unknown = 'OPERATION_RESOLUTION_FAILURE';

test.each<[string, string, string]>([
  ['a name that no operation has', query('query A { now }', { operationName: 'B' }), unknown],
  ['a name for an operation without one', query('{ now }', { operationName: 'B' }), unknown],
  ['two operations without names', query('{ now } { caller }'), unknown],
  ['two operations and none chosen', query('query A { now } query B { now }'), unknown],
  ['a circle of fragments', query('{ ...A } fragment A on Query { ...A }'), invalid],
  ['a fragment that is not used', query('{ now } fragment A on Query { now }'), invalid],
  ['a condition on no type', query('{ ... on Nothing { now } }'), invalid],
  ['introspection', query('{ __schema { types { name } } }'), invalid],
  ['introspection of a type', query('{ __type(name: "Book") { name } }'), invalid],
  ['a typing error', query('{ boks { id } }'), invalid],
  ['the door of federation', query('{ _entities(representations: []) { __typename } }'), invalid],
  ['the schema of a subgraph', query('{ _service { sdl } }'), invalid],
  ['a deferred part', query('{ ... @defer { now } }'), invalid],
  ['a stream', query('{ books @stream { id } }'), invalid],
  ['a subscription', query('subscription { now }'), invalid],
  ['a variable that is not declared', query('{ echo(text: $text) }'), invalid],
  ['a variable that is not used', query('query ($text: String) { now }'), invalid],
  [
    'null where nothing may be null',
    query('query ($text: String!) { echo(text: $text) }', { variables: { text: null } }),
    'BAD_USER_INPUT',
  ],
  [
    'a list of 10,000',
    query('query ($tags: [String!]!) { count(tags: $tags) }', { variables: { tags: Array(10_000).fill('') } }),
    'QUERY_TOO_LARGE',
  ],
  [
    'a key of every object',
    '{"query":"query ($text: String!) { echo(text: $text) }","variables":{"__proto__":{"text":"x"}}}',
    'BAD_USER_INPUT',
  ],
  ['a null character', query('{ now\u0000 }'), 'GRAPHQL_PARSE_FAILED'],
])('%s is refused as GraphQL, by the status that its caller accepts', async (_, body, code) => {
  const [plain, told] = [await post(body), await post(body, strict)];
  expect([plain.status, codesIn(plain)]).toEqual([200, [code]]);
  expect([told.status, codesIn(told)]).toEqual([400, [code]]);
  expect(plain.text).not.toContain('Did you mean');
  expect(opened().fetches.count).toBe(0);
});

test.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE'])('by %s nothing is asked', async (method) => {
  const told = await tell(method, '/graphql', { ...json, 'x-http-method-override': 'POST' });
  expect([told.status, told.headers.allow]).toEqual([405, 'GET, POST']);
  expect(opened().fetches.count).toBe(0);
});

test.each(['variables', 'extensions'])('what is no JSON as the %s of a query by GET is refused', async (name) => {
  for (const given of ['{', 'x', '"', '{}{}', '\u0000']) {
    const address = `/graphql?query={now}&${name}=${encodeURIComponent(given)}`;
    const { status, text } = await tell('GET', address, { 'apollo-require-preflight': 'yes' });
    const refusal = { message: `\`${name}\` must be JSON.`, extensions: { code: 'BAD_REQUEST' } };
    expect([given, status, JSON.parse(text)]).toEqual([given, 400, { errors: [refusal] }]);
  }
});

test('a query by GET needs a header that no foreign page can send, and a mutation is never taken', async () => {
  const get = (text: string, headers: Headers = {}) =>
    tell('GET', `/graphql?query=${encodeURIComponent(text)}`, headers);
  const own = { 'apollo-require-preflight': 'yes' };
  expect((await get('{ now }')).status).toBe(403);
  const refused = await get('mutation { addBook(title: "x") { id } }', own);
  expect([refused.status, refused.headers.allow, opened().fetches.count]).toEqual([405, 'POST', 0]);
  expect((await get('{ now }', own)).status).toBe(200);
});

test.each([
  ['text/html', 406],
  ['image/png', 406],
  ['*/*', 200],
  ['application/json', 200],
  ['text/html, application/json;q=0.1', 200],
])('who accepts %s gets HTTP %i and never a page', async (accept, status) => {
  const told = await post(now, { ...json, accept });
  expect(told.status).toBe(status);
  expect(told.headers['content-type'] ?? '').not.toContain('html');
});

test('of a key that comes twice the last one counts, as JSON.parse has it', async () => {
  expect((await post('{"query":"{ caller }","query":"{ now }"}')).text).toBe(
    '{"data":{"now":"1970-01-01T00:00:00.000Z"}}',
  );
});

test('a byte order mark before the JSON is taken', async () => {
  expect((await post(`\ufeff${now}`)).status).toBe(200);
});

test('without a token one is anonymous', async () => {
  expect((await post(query('{ caller }'))).text).toBe('{"data":{"caller":"anonymous:"}}');
});

test('the scheme may be written in any case, and two tokens are none', async () => {
  const { authorization = '' } = await opened().bearer('buyer', 'byr_lin');
  const lower = authorization.replace('Bearer', 'bearer');
  expect((await post(query('{ caller }'), { ...json, authorization: lower })).text).toBe(
    '{"data":{"caller":"buyer:byr_lin"}}',
  );
  expect((await post(now, { ...json, authorization: `${authorization}, ${authorization}` })).status).toBe(401);
});

test('what a caller says of itself outside of its token counts for nothing', async () => {
  const claims = {
    'x-user-id': 'root',
    'x-forwarded-user': 'root',
    'x-hasura-role': 'admin',
    'x-forwarded-host': 'evil.example',
    host: 'evil.example',
  };
  const body = query('{ caller }', { extensions: { jwt: { payload: { sub: 'root', role: 'moderator' } } } });
  expect((await post(body, { ...json, ...claims })).text).toBe('{"data":{"caller":"anonymous:"}}');
});

test.each([
  'null',
  'https://evil.example',
  'https://shop.example.evil.com',
  'http://shop.example',
])('a page of %s may neither ask nor read', async (origin) => {
  const preflight = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  };
  expect((await tell('OPTIONS', '/graphql', preflight)).headers['access-control-allow-origin']).toBeUndefined();
  expect((await post(now, { ...json, origin })).headers['access-control-allow-origin']).toBeUndefined();
});

test('a server that was given no WebSockets opens none', async () => {
  const upgrade = {
    connection: 'upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    origin: 'https://evil.example',
  };
  const told = await tell('GET', '/graphql', upgrade);
  expect([told.status, opened().fetches.count]).toEqual([403, 0]);
});

test.each(['{jndi:x}', 'a b', 'x'.repeat(10_000), 'caf\u00e9'])('the request id %j is replaced', async (id) => {
  const { headers } = await post(now, { ...json, 'x-request-id': id });
  expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
});

test.each(['\u2028', '\r\n', '\ud800', '\u0000'])('a text with %j goes through as it is', async (character) => {
  const told = await post(query('query ($text: String!) { echo(text: $text) }', { variables: { text: character } }));
  expect(JSON.parse(told.text)).toEqual({ data: { echo: character } });
});

test.each([
  ['{\r\n echo(\rtext: "a"\n) }', 'a'],
  ['\ufeff{ echo(text: "a") }', 'a'],
  ['{ echo(text: "a\u0000b") }', 'a\u0000b'],
  ['{ echo(text: "a\u2028b") } # \u2029 \u0085', 'a\u2028b'],
  ['{ echo(text: """a\r\nb\rc\nd""") }', 'a\nb\nc\nd'],
  ['{ echo(text: "\\u2028\\u{1F697}") }', '\u2028🚗'],
])('the document %j is taken, however its lines end', async (text, echo) => {
  expect(JSON.parse((await post(query(text))).text)).toEqual({ data: { echo } });
});

test.each([
  '{ echo(text: "a\nb") }',
  '{ echo(text: "\ud800") }',
  '{ echo(text: "\\ud800") }',
  '{ now \u200b }',
  '\u2028{ now }',
  '{ nöw }',
])('the document %j is none', async (text) => {
  const told = await post(query(text), strict);
  expect([told.status, codesIn(told), opened().fetches.count]).toEqual([400, ['GRAPHQL_PARSE_FAILED'], 0]);
});

test('every answer says what it is, and nothing of what gives it', async () => {
  for (const told of [await post(now), await post('{'), await tell('GET', '/nowhere', {})]) {
    expect(told.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect([told.headers.server, told.headers['x-powered-by']]).toEqual([undefined, undefined]);
  }
});
