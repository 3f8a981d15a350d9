import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadEngine } from './engine.ts';
import { library } from './testing/library.ts';
import { libraryGateway } from './testing/library-gateway.ts';

test('in production the clock header is ignored, malformed or not', async () => {
  const { post } = await libraryGateway();
  for (const instant of ['2026-11-11T00:00:00Z', 'noon']) {
    expect((await post('{ now }', { 'x-marque-clock': instant })).body).toEqual({
      data: { now: '1970-01-01T00:00:00.000Z' },
    });
  }
});

test('in production the schema is not told: no introspection, no suggestions', async () => {
  const { post } = await libraryGateway();
  for (const query of [
    '{ __schema { types { name } } }',
    '{ __type(name: "Book") { name } }',
    '{ now ...F } fragment F on Query { __schema { types { name } } }',
  ]) {
    const { body } = await post(query);
    expect(Object.keys(body)).toEqual(['errors']);
    expect(body.errors?.[0]?.message).toContain('introspection has been disabled');
  }
  expect((await post('{ boks { id } }')).body.errors?.[0]?.message).toBe('Cannot query field "boks" on type "Query".');
  expect((await post('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
});

test('in production no page is served and only the listed origins may read answers', async () => {
  const { post, gateway } = await libraryGateway({ corsOrigins: ['https://shop.example'] });
  expect((await gateway.fetch('http://marque.test/')).status).toBe(404);
  const allowed = async (origin: string) =>
    (await post('{ now }', { origin })).headers.get('access-control-allow-origin');
  expect(await allowed('https://shop.example')).toBe('https://shop.example');
  expect(await allowed('https://studio.apollographql.com')).toBeNull();
});

test('it is not ready while subgraphs are not, or cannot be asked', async () => {
  const { gateway } = await libraryGateway({ ready: async () => false });
  expect((await gateway.fetch('http://marque.test/readiness')).status).toBe(503);
  const broken = await libraryGateway({ ready: () => Promise.reject(new Error('refused')) });
  expect((await broken.gateway.fetch('http://marque.test/readiness')).status).toBe(503);
});

test('where the planner has no binary, one line says so and the own engine of the runtime answers', async () => {
  const lines: { msg: string; reason: string }[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const missing = () => Promise.reject(new Error('no such binary'));
  const { post } = await libraryGateway({ log, loadEngine: (to) => loadEngine(to, missing) });
  await post('mutation { addBook(title: "One") { id } }');
  for (let use = 0; use < 4; use++) {
    expect((await post('{ books { title minutesToRead } titles }')).body).toEqual({
      data: { books: [{ title: 'One', minutesToRead: 200 }], titles: ['One'] },
    });
  }
  expect(lines).toEqual([
    expect.objectContaining({ reason: 'no such binary', msg: expect.stringContaining('slower') }),
  ]);
});

test.each(['error', 'fatal', 'silent'])('it serves at the log level %s', async (level) => {
  vi.stubEnv('LOG_LEVEL', level);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { post, gateway } = await libraryGateway();
  await gateway.reload(library.supergraph);
  expect((await post('{ now }')).body.errors).toBeUndefined();
});
