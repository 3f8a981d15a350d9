import { expect, test } from 'vitest';
import { splitLibrary } from './testing/split-library.ts';

const anonymous = { role: 'anonymous', id: '' };
const queries = [
  '{ now }',
  '{ _service { sdl } }',
  '{ __schema { types { name } } }',
  '{ _entities(representations: []) { __typename } }',
];

test.each(queries)('a subgraph answers %s to the gateway only', async (query) => {
  const { endpoints, signPass, bearer } = await splitLibrary();
  const body = JSON.stringify({ query });
  const ask = async (headers: Record<string, string>, sent = body) => {
    const answer = await fetch(endpoints.books ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: sent,
    });
    return [answer.status, ((await answer.json()) as { errors?: [{ message: string }] }).errors?.[0].message];
  };
  const pass = async (subgraph = 'books') => ({
    authorization: `Bearer ${await signPass({ subgraph, viewer: anonymous, body })}`,
  });
  const good = await pass();
  expect(await ask(good)).toEqual([200, undefined]);
  expect(await ask(good)).toEqual([401, 'The pass was used before.']);
  expect(await ask({})).toEqual([401, 'Only the gateway is answered here: send requests to the gateway.']);
  expect(await ask(await bearer('moderator', 'mod_chen'))).toEqual([401, 'The pass is not one of the gateway.']);
  expect(await ask(await bearer('service', 'ratings'))).toEqual([401, 'The pass is not one of the gateway.']);
  expect(await ask(await pass('ratings'))).toEqual([401, 'The pass is for another subgraph than books.']);
  expect(await ask(await pass(), `${body} `)).toEqual([401, 'The pass was signed for another body.']);
});

test('a subgraph streams events to the gateway only, and only those of subscriptions', async () => {
  const { endpoints, signPass, bearer } = await splitLibrary();
  const ask = async (query: string, headers?: Record<string, string>) => {
    const body = JSON.stringify({ query });
    const pass = { authorization: `Bearer ${await signPass({ subgraph: 'books', viewer: anonymous, body })}` };
    const answer = await fetch(endpoints.books ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(headers ?? pass) },
      body,
    });
    return [answer.status, await answer.text()];
  };
  const finite = 'subscription { numbers(to: 1) { value } }';
  const events = 'event: next\ndata: {"data":{"numbers":{"value":1}}}\n\nevent: complete\ndata:\n\n';
  expect(await ask(finite)).toEqual([200, events]);
  expect(await ask(finite, {})).toEqual([401, expect.any(String)]);
  expect(await ask(finite, await bearer('moderator', 'mod_chen'))).toEqual([401, expect.any(String)]);
  for (const other of ['{ now }', 'subscription { nothing }', 'subscription {'])
    expect(await ask(other)).toEqual([400, expect.any(String)]);
});

test('a feed is read with a token of the role service, and not with a pass', async () => {
  const { urls, signPass, bearer } = await splitLibrary();
  const read = async (headers: Record<string, string>) => (await fetch(`${urls.books}/feed`, { headers })).status;
  const pass = await signPass({ subgraph: 'books', viewer: { role: 'service', id: 'x' }, body: '' });
  expect(await read({})).toBe(401);
  expect(await read({ authorization: `Bearer ${pass}` })).toBe(401);
  expect(await read(await bearer('buyer', 'byr_lin'))).toBe(403);
  expect(await read(await bearer('service', 'ratings'))).toBe(200);
});

test('of what a caller sends a subgraph gets the request id and the trace, and neither token nor cookie nor any other header', async () => {
  const seen: Record<string, unknown>[] = [];
  const { createServer } = await import('node:http');
  const server = createServer((request, response) => {
    seen.push(request.headers);
    response.end('{"data":{"now":"x"}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const { execute, bearer } = await splitLibrary({ elsewhere: () => ({ books: `http://127.0.0.1:${port}/graphql` }) });
  const token = await bearer('buyer', 'byr_lin');
  await execute('{ now }', {
    ...token,
    cookie: 'session=1',
    'x-user-id': 'root',
    'x-forwarded-user': 'root',
    'x-request-id': 'call-7',
  });
  server.close();
  expect(Object.keys(seen[0] ?? {}).toSorted()).toEqual([
    'accept',
    'accept-encoding',
    'accept-language',
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
    'sec-fetch-mode',
    'user-agent',
    'x-request-id',
  ]);
  expect(seen[0]).toMatchObject({ 'x-request-id': 'call-7' });
  expect(JSON.stringify(seen)).not.toContain(token.authorization);
});
