import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLog } from '@marque/kit/server/log.ts';
import { composeSupergraph } from '@marque/schema/compose.ts';
import { parse } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { createMetrics } from './metrics.ts';
import { followSupergraph } from './supergraph-file.ts';
import { gate, library } from './testing/library.ts';
import { libraryGateway } from './testing/library-gateway.ts';
import { testFolder } from './testing/start-library.ts';

/** The library without the field `caller`. */
const smaller = composeSupergraph(
  library.definitions.map(({ name, typeDefs }) => ({
    name,
    typeDefs: name === 'books' ? parse(typeDefs.loc?.source.body.replace('caller: String!', '') ?? '') : typeDefs,
    url: 'http://127.0.0.1:1/graphql',
  })),
).supergraph;

async function followed() {
  const file = join(testFolder(), 'supergraph.graphql');
  const lines: { level: number; msg: string }[] = [];
  const log = createLog('test', 'info', { write: (line) => void lines.push(JSON.parse(line)) });
  const metrics = createMetrics();
  const { gateway, post, send } = await libraryGateway({ ready: async () => true });
  writeFileSync(file, library.supergraph);
  const following = followSupergraph({
    file,
    current: library.supergraph,
    take: gateway.reload,
    log,
    metrics,
    intervalMs: 3_600_000,
  });
  onTestFinished(following.stop);
  /** Replaces the file whole, as an operator should. */
  const put = async (content: string) => {
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
    await following.look();
  };
  const loads = async (outcome: string) =>
    Number(new RegExp(`supergraph_loads_total\\{outcome="${outcome}"\\} (\\d+)`).exec(await metrics.text())?.[1] ?? 0);
  return { file, lines, gateway, post, send, put, loads, look: following.look };
}

const hasCaller = async (post: Awaited<ReturnType<typeof followed>>['post']) =>
  (await post('{ caller }')).body.errors === undefined;

test('a new supergraph is taken, again and again, however often the file is replaced', async () => {
  const { post, put, loads } = await followed();
  for (let round = 0; round < 5; round += 1) {
    await put(smaller);
    expect(await hasCaller(post)).toBe(false);
    await put(library.supergraph);
    expect(await hasCaller(post)).toBe(true);
  }
  expect([await loads('ok'), await loads('refused')]).toEqual([10, 0]);
});

test.each([
  ['empty', () => ''],
  ['cut off', () => library.supergraph.slice(0, library.supergraph.length / 2)],
  ['the name of another file', () => new URL('../../schema/supergraph.graphql', import.meta.url).pathname],
  ['garbage', () => '\u0000\u0001 not a schema'],
  ['10 MB of no schema', () => 'type Query { a: Int } '.repeat(500_000)],
  ['a schema that is no supergraph', () => 'type Query { a: Int }'],
  ['one whose subgraphs nobody knows', () => 'schema { query: Query } type Query { a: Nothing }'],
])('a file that is %s leaves the last good one serving, with one line and one count', async (_, content) => {
  const { gateway, lines, post, put, look, loads } = await followed();
  await put(content());
  await look();
  await put(content());
  expect(await hasCaller(post)).toBe(true);
  expect((await gateway.fetch('http://marque.test/readiness')).status).toBe(200);
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    [50, 'The supergraph file cannot be used; the last good one is served.'],
  ]);
  expect([await loads('ok'), await loads('refused')]).toEqual([0, 1]);
  await put(smaller);
  expect(await hasCaller(post)).toBe(false);
});

test('a file that is gone leaves the last good one serving, and is taken again once it is back', async () => {
  const { file, post, put, look } = await followed();
  rmSync(file);
  await look();
  expect(await hasCaller(post)).toBe(true);
  await put(smaller);
  expect(await hasCaller(post)).toBe(false);
});

test('a field that was just taken out is one that is not there, however it is asked for', async () => {
  const { put, send } = await followed();
  const accept = 'application/graphql-response+json';
  expect((await send({ query: '{ caller }' }, { accept })).status).toBe(200);
  await put(smaller);
  for (const [headers, status] of [
    [{}, 200],
    [{ accept }, 400],
  ] as const) {
    const told = await send({ query: '{ caller now }' }, headers);
    expect([told.status, told.body.errors?.map(({ extensions }) => extensions.code)]).toEqual([
      ...[status, ['GRAPHQL_VALIDATION_FAILED']],
    ]);
  }
});

test('running requests end on the supergraph that they began with', async () => {
  const { post, put } = await followed();
  const released = Promise.withResolvers<string>();
  const started = Promise.withResolvers<void>();
  gate.held = () => {
    started.resolve();
    return released.promise;
  };
  const running = post('{ held caller }');
  await started.promise;
  await put(smaller);
  expect(await hasCaller(post)).toBe(false);
  released.resolve('done');
  expect((await running).body).toEqual({ data: { held: 'done', caller: 'anonymous:' } });
});

test('what is asked while supergraphs change is answered, every time', async () => {
  const { post, put } = await followed();
  let changing = true;
  const asking = Array.from({ length: 4 }, async () => {
    const answers: unknown[] = [];
    while (changing) {
      answers.push((await post('{ now books { id } }')).body);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return answers;
  });
  for (let round = 0; round < 20; round += 1) await put(round % 2 ? library.supergraph : smaller);
  changing = false;
  const answers = (await Promise.all(asking)).flat();
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) expect(answer).toEqual({ data: { now: '1970-01-01T00:00:00.000Z', books: [] } });
});
