import { createLog } from '@marque/kit/server/log.ts';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { expect, onTestFinished, test } from 'vitest';
import { createMetrics } from './metrics.ts';
import { serveMetrics } from './serve-metrics.ts';
import { canaryError } from './testing/library.ts';
import { libraryGateway } from './testing/library-gateway.ts';
import { splitLibrary } from './testing/split-library.ts';
import { traceTo } from './tracing.ts';

function recorded() {
  const lines: Record<string, unknown>[] = [];
  const log = createLog('test', 'trace', { write: (line) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}

test('each request is one line: id, operation, role, status, outcome and duration', async () => {
  const { log, lines } = recorded();
  const { post, bearer } = await libraryGateway({ log });
  await post('query Page { now }', { ...(await bearer('buyer', 'byr_lin')), 'x-request-id': 'call-7' });
  await post('{ nothing }', { 'x-request-id': '{jndi:ldap://evil}' });
  await post('{ fail now }');
  const answered = lines.filter(({ msg }) => msg === 'A request was answered.');
  const line = {
    level: 30,
    name: 'test',
    msg: 'A request was answered.',
    time: expect.any(Number),
    durationMs: expect.any(Number),
  };
  expect(answered).toEqual([
    { ...line, requestId: 'call-7', operation: 'Page', role: 'buyer', status: 200, outcome: 'ok' },
    { ...line, requestId: expect.stringMatching(/^[\da-f-]{36}$/), role: 'anonymous', status: 200, outcome: 'refused' },
    { ...line, requestId: expect.any(String), role: 'anonymous', status: 200, outcome: 'partial' },
  ]);
});

test('a request is one line in the log, whatever signs for the end of a line it holds', async () => {
  const written: string[] = [];
  const log = createLog('test', 'trace', { write: (line) => void written.push(line) });
  const { send } = await libraryGateway({ log });
  const ends = 'a\nb\r\nc\u2028d\u2029e\u0085f\u0000g\ud800h';
  await send({ query: `query Page {\n now\r\n} # ${ends}`, operationName: 'Page' });
  await send({ query: '{ now }', operationName: ends });
  await send({ query: ends, variables: { [ends]: ends } });
  await send({ query: `{ ${'now\n'.repeat(50)} fail(code: "${JSON.stringify(ends).slice(1, -1)}") }` });
  await send({ query: '{ now }', extensions: { persistedQuery: { version: 1, sha256Hash: ends } } });
  expect(written.map((line) => JSON.parse(line).msg).filter((msg) => msg === 'A request was answered.')).toHaveLength(
    5,
  );
  for (const line of written) expect(line).toMatch(/^\{[^\n\r\u2028\u2029\u0085\0]*\}\n$/);
});

test('what callers send and what drivers say of it stays out of log, metrics and traces', async () => {
  const { log, lines } = recorded();
  const exporter = new InMemorySpanExporter();
  const stop = await traceTo('test', new SimpleSpanProcessor({ exporter }));
  onTestFinished(stop);
  const metrics = createMetrics();
  const { send, bearer, gateway } = await libraryGateway({ log, metrics, demo: true });
  const canary = 'CANARY-LSVAU033X72012345';
  const token = await bearer('buyer', 'byr_lin');
  const headers = { ...token, cookie: `session=${canary}`, 'x-user-id': canary, 'user-agent': canary };
  canaryError.text = canary;
  await send(
    { query: `query Q($text: String!) { echo(text: $text) fail(code: "CANARY") }`, variables: { text: canary } },
    headers,
  );
  await send({ query: `{ echo(text: "${canary}") }`, operationName: canary }, headers);
  await send({ query: `{ now`, variables: { [canary]: canary } }, headers);
  await send({ query: `{ now }`, extensions: { persistedQuery: { version: 1, sha256Hash: canary } } }, headers);
  await send(`{"query": ${canary}`, headers);
  await send(
    { query: '{ now }' },
    { authorization: `Bearer ${canary}.${canary}.x`, 'x-request-id': `${canary}\u00e9` },
  );
  await gateway.fetch(`http://marque.test/graphql?query=${canary}`, { headers });
  const told = JSON.stringify([
    lines,
    await metrics.text(),
    exporter.getFinishedSpans().map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
  ]);
  expect(lines.filter(({ msg }) => msg === 'A request failed.')).toHaveLength(1);
  expect(exporter.getFinishedSpans().length).toBeGreaterThan(0);
  expect(told).not.toContain(canary);
  expect(told).not.toContain(token.authorization?.slice('Bearer '.length));
});

test('metrics count requests by outcome and fetches by subgraph, under labels that no caller chooses', async () => {
  const metrics = createMetrics();
  const { endpoints, execute } = await splitLibrary({ gateway: { metrics }, remote: { onBreaker: metrics.breaker } });
  await execute('{ book(id: "b1") { title stars } }');
  await execute('{ nothing }');
  await execute('{ fail }');
  for (let index = 0; index < 50; index += 1) await execute(`query Name${index} { nothing${index} }`);
  const value = async (series: string) =>
    Number(
      (await metrics.text())
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.split(' ')
        .at(-1),
    );
  expect(await value('marque_requests_total{outcome="ok"}')).toBe(1);
  expect(await value('marque_requests_total{outcome="refused"}')).toBe(51);
  expect(await value('marque_requests_total{outcome="partial"}')).toBe(1);
  expect(await value('marque_requests_in_flight')).toBe(0);
  expect(await value('marque_subgraph_fetch_seconds_count{subgraph="books",outcome="ok"}')).toBe(1);
  expect(await value('marque_subgraph_fetch_seconds_count{subgraph="books",outcome="error"}')).toBe(1);
  expect(await value('marque_subgraph_fetch_seconds_count{subgraph="ratings",outcome="ok"}')).toBe(1);
  expect(await value('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
  expect(await metrics.text()).not.toMatch(/nothing\d|Name\d/);
  const own = await (await fetch(`${new URL(endpoints.ratings ?? '').origin}/metrics`)).text();
  expect(own).toContain('marque_feed_lag_seconds{subgraph="ratings",producer="books"} -1');
});

test('metrics are served on a port of their own, and nothing else is there', async () => {
  const served = await serveMetrics(createMetrics(), 0);
  onTestFinished(() => served.close());
  const answer = await fetch(`${served.url}/metrics`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
  expect(await answer.text()).toContain('marque_requests_total');
  expect((await fetch(`${served.url}/graphql`)).status).toBe(404);
  const { gateway } = await libraryGateway({ metrics: createMetrics() });
  expect((await gateway.fetch('http://marque.test/metrics')).status).toBe(404);
});

test('a trace goes through the gateway and the subgraphs that it asks, from the caller’s own on', async () => {
  const exporter = new InMemorySpanExporter();
  const stop = await traceTo('test', new SimpleSpanProcessor({ exporter }));
  onTestFinished(stop);
  const { execute } = await splitLibrary();
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await execute('query Page { book(id: "b1") { title stars } }', { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
  const spans = exporter.getFinishedSpans();
  const parentOf = new Map(spans.map((span) => [span.spanContext().spanId, span.name]));
  expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([traceId]));
  expect(
    spans.map((span) => [span.name, parentOf.get(span.parentSpanContext?.spanId ?? '') ?? 'the caller']).toSorted(),
  ).toEqual([
    ['ask books', 'graphql'],
    ['ask ratings', 'graphql'],
    ['graphql', 'the caller'],
    ['subgraph books', 'ask books'],
    ['subgraph ratings', 'ask ratings'],
  ]);
  expect(spans.find(({ name }) => name === 'graphql')?.attributes).toMatchObject({
    'graphql.operation.name': 'Page',
    'http.response.status_code': 200,
    'marque.outcome': 'ok',
  });
});
