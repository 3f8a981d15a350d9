import { expect, test } from 'vitest';
import type { BreakerState } from '../remote/breaker.ts';
import { type Fault, type FaultProxy, faultProxy } from '../testing/fault-proxy.ts';
import { type SplitOptions, splitLibrary } from '../testing/split-library.ts';

/** The split library with a proxy before one of its subgraphs. */
async function spoiled(subgraph: 'books' | 'ratings', remote: SplitOptions['remote'] = {}) {
  let target = '';
  const proxy: FaultProxy = await faultProxy(() => target);
  const split = await splitLibrary({
    remote,
    elsewhere: (urls) => {
      target = urls[subgraph] ?? '';
      return { [subgraph]: `${proxy.url}/graphql` };
    },
  });
  // The first request plans and connects, which must not count against a short patience.
  await split.execute('{ books { title stars } now }');
  proxy.received = 0;
  return { ...split, proxy };
}

const never = new Promise(() => {});
const secret = 'nginx at 10.0.0.7';
const titles = ['One', 'Two', 'Three'];

const faults: readonly [string, Fault][] = [
  ['is too slow', { kind: 'latency', until: never }],
  ['swallows requests', { kind: 'blackhole' }],
  ['resets the connection at once', { kind: 'reset', afterBytes: 0 }],
  ['resets the connection in the middle', { kind: 'reset', afterBytes: 20 }],
  ['ends in the middle', { kind: 'half-close' }],
  ['drops its answers', { kind: 'commit-then-drop' }],
  ['answers HTML', { kind: 'answer', status: 200, body: `<html>${secret}</html>` }],
  ['answers HTTP 500', { kind: 'answer', status: 500, body: `<html>${secret}</html>` }],
  ['answers broken JSON', { kind: 'answer', status: 200, body: `{"data":{"_entities":[{"x":"${secret}"` }],
  ['answers no result', { kind: 'answer', status: 200, body: `{"message":"${secret}"}` }],
  [
    'answers more than is read',
    { kind: 'answer', status: 200, body: `{"data":{"x":"${'x'.repeat(17 * 1024 * 1024)}"}}` },
  ],
  [
    'refuses to speak to the gateway',
    {
      kind: 'answer',
      status: 401,
      body: `{"errors":[{"message":"${secret}","extensions":{"code":"UNAUTHENTICATED"}}]}`,
    },
  ],
];

test.each(
  faults,
)('a subgraph that %s costs its fields: the others come, nulls are legal, and nothing of it leaves', async (_, fault) => {
  const { proxy, send } = await spoiled('ratings', { timeoutMs: 1500 });
  proxy.fault = fault;
  const answer = await send('{ books { title stars } now }');
  const { data, errors } = (await answer.json()) as {
    data: unknown;
    errors: { message: string; extensions: object }[];
  };
  expect(answer.status).toBe(200);
  expect(data).toEqual({ books: titles.map((title) => ({ title, stars: null })), now: expect.any(String) });
  expect(errors.length).toBeGreaterThan(0);
  expect(new Set(errors.map(({ message }) => message))).toEqual(new Set(['Unexpected error.']));
  expect(JSON.stringify({ data, errors })).not.toContain(secret);
});

test.each(
  faults,
)('where a field may not be null and its subgraph %s, the null moves up to what may be', async (_, fault) => {
  const { proxy, execute } = await spoiled('ratings', { timeoutMs: 1500 });
  proxy.fault = fault;
  expect(await execute('{ book(id: "b1") { title verdict } now }')).toEqual({
    data: { book: null, now: expect.any(String) },
    errors: expect.arrayContaining([expect.objectContaining({ message: 'Unexpected error.' })]),
  });
});

test('data of a shape that was not asked for is not taken for an answer', async () => {
  const { proxy, execute } = await spoiled('ratings');
  proxy.fault = { kind: 'answer', status: 200, body: `{"data":{"_entities":"${secret}"}}` };
  const answer = await execute('{ books { title stars } }');
  expect(answer.data).toEqual({ books: titles.map((title) => ({ title, stars: null })) });
  expect(JSON.stringify(answer)).not.toContain(secret);
});

test('a mutation whose answer was dropped ran once, and is not sent again', async () => {
  const { proxy, execute } = await spoiled('books');
  proxy.fault = { kind: 'commit-then-drop' };
  expect(await execute('mutation { addBook(title: "Four") { id } }')).toMatchObject({ data: null });
  expect(proxy.received).toBe(1);
  proxy.fault = { kind: 'none' };
  expect(await execute('{ books { title } }')).toEqual({
    data: { books: [...titles, 'Four'].map((title) => ({ title })) },
  });
});

test('a query whose answer was lost is sent again, each time with a pass of its own', async () => {
  const { proxy, execute } = await spoiled('books');
  proxy.fault = { kind: 'commit-then-drop' };
  const asking = execute('{ book(id: "b1") { title } }');
  while (proxy.received < 2) await new Promise((resolve) => setImmediate(resolve));
  proxy.fault = { kind: 'none' };
  expect(await asking).toEqual({ data: { book: { title: 'One' } } });
  expect(proxy.received).toBe(3);
});

test('a subgraph that keeps failing is spared until one request finds it well again, and the others are asked all along', async () => {
  const states: [string, BreakerState][] = [];
  const present = { at: 0 };
  const { proxy, execute } = await spoiled('ratings', {
    breaker: { threshold: 2, coolMs: 1000, clock: () => present.at },
    onBreaker: (subgraph, state) => void states.push([subgraph, state]),
  });
  const stars = async () => JSON.stringify((await execute('{ book(id: "b1") { title stars } }')).data.book);
  const without = '{"title":"One","stars":null}';
  proxy.fault = { kind: 'answer', status: 500, body: '' };
  expect([await stars(), await stars()]).toEqual([without, without]);
  const received = proxy.received;
  proxy.fault = { kind: 'none' };
  expect([await stars(), await stars()]).toEqual([without, without]);
  expect(proxy.received).toBe(received);
  present.at = 1000;
  expect(await stars()).toBe('{"title":"One","stars":5}');
  expect(states).toEqual([
    ['ratings', 'open'],
    ['ratings', 'half-open'],
    ['ratings', 'closed'],
  ]);
});
