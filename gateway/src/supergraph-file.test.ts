import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { followedLibrary, smallerLibrary as smaller } from './testing/followed-library.ts';
import { gate, library } from './testing/library.ts';

const hasCaller = async (post: Awaited<ReturnType<typeof followedLibrary>>['post']) =>
  (await post('{ caller }')).body.errors === undefined;

test('a new supergraph is taken, again and again, however often the file is replaced', async () => {
  const { post, put, loads } = await followedLibrary();
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
  const { gateway, lines, post, put, look, loads } = await followedLibrary();
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
  const { file, post, put, look } = await followedLibrary();
  rmSync(file);
  await look();
  expect(await hasCaller(post)).toBe(true);
  await put(smaller);
  expect(await hasCaller(post)).toBe(false);
});

test('a field that was just taken out is one that is not there, however it is asked for', async () => {
  const { put, send } = await followedLibrary();
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
  const { post, put } = await followedLibrary();
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
