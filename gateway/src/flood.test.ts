import { createLog } from '@marque/kit/server/log.ts';
import { expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';
import { libraryGateway } from './testing/library-gateway.ts';

/** How many different bad requests are sent: `FLOOD=100000` sends more. */
const requests = Number(process.env.FLOOD ?? 4_000);

/** The longest line that a request may leave in the log, in bytes. */
const longestLine = 500;

const json = { 'content-type': 'application/json' };
const long = (index: number): string => `${'x'.repeat(2_000)}${index}`;
const posted = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** Everything about a request that whoever sends it may choose, each time another; nothing of it is served. */
const bad: readonly ((index: number) => RequestInit & { readonly path?: string })[] = [
  (index) => posted({ query: `{ ${long(index)} }` }),
  (index) => posted({ query: `query ${long(index)} { nothing }` }),
  (index) => posted({ query: '{ now }', operationName: long(index) }),
  (index) => posted({ query: `{ echo(text: $${long(index)}) }` }),
  (index) => posted({ query: 'query ($text: Int) { echo(text: $text) }', variables: { text: long(index) } }),
  (index) => posted(`{"query": ${index}, ${long(index)}`),
  (index) => posted([{ query: long(index) }]),
  (index) => posted({ query: '{ now }' }, { authorization: `Bearer ${long(index)}` }),
  (index) => posted({ query: '{ nothing }' }, { 'x-request-id': `${'a'.repeat(150)}${index}` }),
  (index) => posted({ query: '{ nothing }' }, { traceparent: long(index), 'user-agent': long(index) }),
  (index) => posted({ query: '{ now }' }, { 'content-type': `text/${long(index)}` }),
  (index) => posted({ query: '{ nothing }' }, { origin: `https://${index}.example`, accept: `x/${index}` }),
  (index) => posted({ extensions: { persistedQuery: { version: 1, sha256Hash: `${index}`.padStart(64, '0') } } }),
  (index) => ({ method: 'GET', headers: json, path: `/graphql?query={${long(index)}}` }),
  (index) => ({ method: 'PURGE', path: `/graphql?${index}` }),
  (index) => ({ method: 'GET', path: `/${long(index)}` }),
];

/** Our own; Node's are by kinds of garbage collection and of open handles. */
const seriesOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('marque_'))
    .map((line) => line.slice(0, line.lastIndexOf(' ')));

test('bad requests of which no two are alike leave a short line each, no error, and no series that the first ones did not', async () => {
  const lines: string[] = [];
  const log = createLog('test', 'trace', { write: (line) => void lines.push(line) });
  const metrics = createMetrics();
  const { gateway, fetches } = await libraryGateway({ log, metrics });
  const send = async (index: number): Promise<void> => {
    const made = bad[index % bad.length]?.(index);
    const answer = await gateway.fetch(`http://marque.test${made?.path ?? '/graphql'}`, made);
    const text = await answer.text();
    expect([answer.ok && !text.includes('"errors"'), text], made?.method).toEqual([false, expect.any(String)]);
  };
  for (let index = 0; index < bad.length; index += 1) await send(index);
  const first = { lines: lines.length, series: seriesOf(await metrics.text()) };
  for (let index = bad.length; index < requests; index += 1) await send(index);

  expect(first.lines).toBeLessThanOrEqual(bad.length);
  expect(lines.length).toBeLessThanOrEqual((first.lines / bad.length) * requests + bad.length);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(longestLine);
  expect(lines.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  expect(seriesOf(await metrics.text())).toEqual(first.series);
  expect(fetches.count).toBe(0);
}, 120_000);
