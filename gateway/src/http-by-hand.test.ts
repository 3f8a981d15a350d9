import { expect, test } from 'vitest';
import { listeningLibrary } from './testing/listening-library.ts';
import { firstLineFrom } from './testing/raw-http.ts';

/*
 * Requests that no client library would send, written to the port byte by byte.
 */
const opened = listeningLibrary();

const raw = (text: string): Promise<string> => firstLineFrom(opened().port, text);

const line = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
const now = '{"query":"{ now }"}';
const add = '{"query":"mutation { addBook(title: \\"x\\") { id } }"}';

/** The end of a request: more headers, and a body. */
const rest = (headers: readonly string[], body = now): string =>
  [...headers, 'connection: close', `content-length: ${body.length}`, '', body].join('\r\n');

test.each([
  ['two ways to end the body', `${line}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, '400'],
  ['two lengths', `${line}content-length: 5\r\ncontent-length: 6\r\n\r\n12345`, '400'],
  ['a length that is none', `${line}content-length: 0x5\r\n\r\n12345`, '400'],
  ['a chunk of no length', `${line}transfer-encoding: chunked\r\n\r\n-1\r\nx\r\n0\r\n\r\n`, '400'],
  ['a folded header', `${line}x-a: b\r\n c\r\n\r\n`, '400'],
  ['a blank before the colon', `${line}content-length : 5\r\n\r\n12345`, '400'],
  ['a null character in a header', `${line}x-request-id: a\0b\r\n\r\n`, '400'],
  ['a header that ends in a line feed alone', `${line}x-a: b\ncontent-length: 5\r\n\r\n12345`, '400'],
  ['no host', `POST /graphql HTTP/1.1\r\ncontent-type: application/json\r\n\r\n`, '400'],
  ['a second host', line + rest(['host: evil.example']), '400'],
  ['1,000 headers of 16 bytes', `${line}${'x-a: 1234567890\r\n'.repeat(1_000)}\r\n`, '431'],
  ['a header of 20 KB', `${line}x-a: ${'b'.repeat(20_000)}\r\n\r\n`, '431'],
  ['a header of 100 KB', `${line}x-a: ${'b'.repeat(100_000)}\r\n\r\n`, '431'],
  ['a token of 20 KB', `${line}authorization: Bearer ${'b'.repeat(20_000)}\r\n\r\n`, '431'],
  ['an address of 20 KB', `GET /graphql?query=${'b'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, '431'],
  ['no HTTP', 'hello\r\n\r\n', '400'],
])('%s ends the connection', async (_, text, status) => {
  expect(await raw(text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(opened().fetches.count).toBe(0);
});

test('of two Authorization headers neither counts, whichever comes first and whatever the other one is', async () => {
  const { authorization } = await opened().bearer('buyer', 'byr_lin');
  const token = `authorization: ${authorization}`;
  expect(await raw(line + rest([token]))).toBe('HTTP/1.1 200 OK');
  opened().fetches.count = 0;
  const other = `authorization: ${(await opened().bearer('moderator', 'mod_chen')).authorization}`;
  for (const two of [
    [token, token],
    [token, other],
    [token, 'authorization: Basic YTpi'],
    ['authorization: Basic YTpi', token],
    ['AUTHORIZATION: Bearer x', token],
  ])
    expect([two, await raw(line + rest(two))]).toEqual([two, 'HTTP/1.1 401 Unauthorized']);
  expect(opened().fetches.count).toBe(0);
});

test('a request of two content types is of none', async () => {
  for (const other of ['text/plain', 'application/x-www-form-urlencoded'])
    expect(await raw(line + rest([`content-type: ${other}`], add))).toMatch(/^HTTP\/1\.1 (403|415) /);
  expect(opened().fetches.count).toBe(0);
});

test('a body that does not say how long it is is read as far as the limit', async () => {
  const chunked = (body: string) =>
    raw(
      `${line}connection: close\r\ntransfer-encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    );
  expect(await chunked(now)).toBe('HTTP/1.1 200 OK');
  opened().fetches.count = 0;
  expect(await chunked(now.replace('}"', ` # ${'x'.repeat(300_000)}\\n}"`))).toMatch(/^HTTP\/1\.1 413 /);
  expect(opened().fetches.count).toBe(0);
});

test('of variables of 10 MB the limit is told, and the connection ends before all of them were read', async () => {
  const body = `{"query":"{ now }","variables":{"a":"${'x'.repeat(10_000_000)}"}}`;
  expect(await raw(line + rest([], body))).toMatch(/^HTTP\/1\.1 413 /);
  expect(opened().fetches.count).toBe(0);
});

test.each([
  'http://evil.example/graphql',
  'https://evil.example:1/graphql',
])('a request for the absolute address %s is answered as if it named the path', async (address) => {
  expect(await raw(line.replace('/graphql', address) + rest([]))).toBe('HTTP/1.1 200 OK');
  expect(opened().fetches.count).toBe(1);
});

test.each([
  'x-http-method-override: DELETE',
  'x-http-method: GET',
  'x-method-override: PUT',
  'x-original-url: /readiness',
  'x-rewrite-url: /readiness',
  'x-forwarded-host: evil.example',
])('the header %s changes nothing', async (header) => {
  expect(await raw(line + rest([header]))).toBe('HTTP/1.1 200 OK');
  expect(opened().fetches.count).toBe(1);
});

test.each([
  '',
  'a b',
  'a/b',
  'a@b',
  'a,b',
  '[',
  'x:99999',
  'x:y',
  '%',
])('the host %j is none, whatever is asked of it', async (host) => {
  for (const start of ['POST /graphql', 'GET /graphql?query={now}', 'GET /healthcheck', 'PUT /nowhere'])
    expect(await raw(`${start} HTTP/1.1\r\nhost: ${host}\r\n${rest(['content-type: application/json'])}`)).toBe(
      'HTTP/1.1 400 Bad Request',
    );
  expect(opened().fetches.count).toBe(0);
});

test.each([
  'x',
  'x:1',
  '127.0.0.1:4000',
  '[::1]:4000',
  'my_service',
  'xn--bcher-kva.example',
])('the host %s is one', async (host) => {
  expect(await raw(line.replace('host: x', `host: ${host}`) + rest([]))).toBe('HTTP/1.1 200 OK');
});

test.each([
  '/%',
  '//',
  '/graphql/../%2e%2e/',
  'http://[',
  'http://a b',
  '*',
  '/?query=%ff',
  '/graphql?query=%ff',
])('the address %s leads nowhere, and to no error of ours', async (address) => {
  for (const method of ['GET', 'POST', 'OPTIONS'])
    expect(await raw(`${method} ${address} HTTP/1.1\r\nhost: x\r\n${rest([])}`)).toMatch(/^HTTP\/1\.1 [24]/);
  expect(opened().fetches.count).toBe(0);
});
