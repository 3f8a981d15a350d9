import { expect, test } from 'vitest';
import { countedGraph, isWrite } from '../support/counted.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { newBuick } from '../support/new-listing.ts';
import { seller } from '../support/viewers.ts';

const counted = await countedGraph();
const market = marketplaceOfFile(() => ({ graph: counted.graph }));

const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const query = '{ brands { totalCount } }';
const mutation = 'mutation ($input: PublishListingInput!) { publishListing(input: $input) { __typename } }';

/** Sends a request as the Buick dealer, who may publish, and tells what came of it and how many subgraphs were asked. */
async function send(init: RequestInit, path = ''): Promise<{ status: number; code: unknown; asked: number }> {
  counted.reset();
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${await market.token(seller('sel_buick_hangzhou'))}`);
  const answer = await market.fetch(`${market.url}${path}`, { method: 'POST', ...init, headers });
  const text = await answer.text();
  const body: { errors?: { extensions?: { code?: unknown } }[] } = text.startsWith('{') ? JSON.parse(text) : {};
  expect(counted.statements.filter(isWrite)).toEqual([]);
  return { status: answer.status, code: body.errors?.[0]?.extensions?.code, asked: counted.requests.length };
}

const post = (body: unknown) => send({ headers: json, body: typeof body === 'string' ? body : JSON.stringify(body) });
const badRequest = { status: 400, code: 'BAD_REQUEST', asked: 0 };

test('a well-formed request is answered', async () => {
  expect(await post({ query })).toEqual({ status: 200, code: undefined, asked: 1 });
});

test.each([
  '',
  'null',
  '"x"',
  '5',
  'true',
  '{"query":',
  `{"query":"${query}",}`,
  `{"query":"${query}"}{"query":"${query}"}`,
  '{}',
  '{"query":5}',
  '{"query":["{ brands { totalCount } }"]}',
  '{"query":null}',
  `{"query":"${query}","variables":"x"}`,
  `{"query":"${query}","variables":[]}`,
  `{"query":"${query}","variables":5}`,
  `{"query":"${query}","extensions":"x"}`,
  `{"query":"${query}","operationName":5}`,
])('the body %s is no request', async (body) => {
  expect(await post(body)).toEqual(badRequest);
});

test.each([2, 1000])('a batch of %d requests is refused', async (size) => {
  expect(await post(Array.from({ length: size }, () => ({ query })))).toEqual(badRequest);
});

test.each([
  [`query A ${query}`, 'B'],
  [query, 'B'],
  [`query A ${query} query B ${query}`, undefined],
  [`${query} ${query}`, undefined],
])('%s does not run as the operation %s', async (text, operationName) => {
  expect(await post({ query: text, operationName })).toEqual({
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
    asked: 0,
  });
});

const publishing = JSON.stringify({ query: mutation, variables: { input: newBuick(1) } });

test.each([
  [undefined, publishing],
  ['text/plain', publishing],
  ['application/x-www-form-urlencoded', `query=${encodeURIComponent(mutation)}`],
  ['application/x-www-form-urlencoded; a=application/json', `query=${encodeURIComponent(mutation)}`],
  ['multipart/form-data; boundary=x', '--x--'],
])('a mutation sent as %s does not run', async (type, body) => {
  const sent = await send({
    headers: type === undefined ? {} : { 'content-type': type },
    body: new TextEncoder().encode(body),
  });
  expect([403, 415]).toContain(sent.status);
  expect(sent.asked).toBe(0);
});

test.each(['GET', 'HEAD', 'PUT', 'DELETE'])('a mutation by %s does not run', async (method) => {
  const path = `?query=${encodeURIComponent(mutation)}&variables=${encodeURIComponent(JSON.stringify({ input: newBuick(1) }))}`;
  const { status, asked } = await send({ method, headers: { 'apollo-require-preflight': 'yes' } }, path);
  expect({ status, asked }).toEqual({ status: 405, asked: 0 });
});

test('a query by GET without a header that pages cannot send is refused', async () => {
  const path = `?query=${encodeURIComponent(query)}`;
  expect(await send({ method: 'GET' }, path)).toMatchObject({ status: 403, asked: 0 });
  expect(await send({ method: 'GET', headers: { 'apollo-require-preflight': 'yes' } }, path)).toMatchObject({
    status: 200,
    asked: 1,
  });
});

test.each([
  'text/html',
  'image/png',
])('a caller that takes only %s gets no page to write queries in', async (accept) => {
  const answer = await market.fetch(market.url, {
    method: 'POST',
    headers: { ...json, accept },
    body: JSON.stringify({ query }),
  });
  expect(await answer.text()).not.toMatch(/<html|<script/i);
  expect([200, 406]).toContain(answer.status);
});

test.each([
  '{ _service { sdl } }',
  '{ _entities(representations: []) { __typename } }',
])('what routers ask of subgraphs is not asked of the gateway: %s', async (text) => {
  expect(await post({ query: text })).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED', asked: 0 });
});
