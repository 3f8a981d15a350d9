import { isDeepStrictEqual } from 'node:util';
import { queryObjects } from 'node:v8';
import { GraphQLSchema } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { followedLibrary, smallerLibrary } from './testing/followed-library.ts';
import { gate, library } from './testing/library.ts';

const swaps = 200;

/** Each swap loads a supergraph three times over, some 0.1 s of work; a test of its own has as long as a busy machine takes. */
const patienceMs = 300_000;

/** The supergraph of a round: with `caller` or without it, and with a field that no other round has. */
function supergraphOf(round: number): string {
  const place = 'now: String! @join__field(graph: BOOKS)';
  const base = round % 2 ? library.supergraph : smallerLibrary;
  expect(base).toContain(place);
  return base.replace(place, `${place} round${round}: String @join__field(graph: BOOKS)`);
}

/** Collects all garbage, and tells what is left. */
function left() {
  const schemas = Number(queryObjects(GraphQLSchema, { format: 'count' }));
  return { schemas, megabytes: process.memoryUsage().heapUsed / 1e6 };
}

/** The least of each: what is being loaded or answered at the moment comes and goes. */
function least(measured: readonly ReturnType<typeof left>[]) {
  return {
    schemas: Math.min(...measured.map(({ schemas }) => schemas)),
    megabytes: Math.min(...measured.map(({ megabytes }) => megabytes)),
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test.each(['direct', 'runtime'] as const)(
  'two hundred supergraphs in a row, under load by the %s way: no query fails, no mutation is lost, and none of them stays in memory',
  async (way) => {
    const { post, put, loads } = await followedLibrary({ way });
    const held = new Set<() => void>();
    gate.added = () => new Promise<void>((resolve) => held.add(resolve));
    onTestFinished(() => void Object.assign(gate, { added: async () => {} }));
    let changing = true;
    const asking = Array.from({ length: 2 }, async () => {
      const answers: unknown[] = [];
      while (changing) {
        answers.push((await post('{ now count(tags: [""]) }')).body);
        await turn();
      }
      return answers;
    });
    const added: unknown[] = [];
    const memory: ReturnType<typeof left>[] = [];
    for (let round = 0; round < swaps; round += 1) {
      // It has added its book, and answers only once another supergraph is served.
      const adding = post(`mutation { addBook(title: "${round}") { title minutesToRead } }`);
      while (held.size === 0) await turn();
      await put(supergraphOf(round));
      for (const release of held) release();
      held.clear();
      added.push((await adding).body);
      if (round % 20 === 19) memory.push(left());
    }
    changing = false;
    const answers = (await Promise.all(asking)).flat();
    expect(await loads('ok')).toBe(swaps);
    expect(answers.length).toBeGreaterThan(swaps);
    const answer = { now: '1970-01-01T00:00:00.000Z', count: 1 };
    expect(answers.filter((body) => !isDeepStrictEqual(body, { data: answer }))).toEqual([]);
    const books = added.map((_, round) => ({ title: `${round}`, minutesToRead: 200 * (round + 1) }));
    expect(added).toEqual(books.map((addBook) => ({ data: { addBook } })));
    expect((await post('{ books { title minutesToRead } }')).body).toEqual({ data: { books } });
    // What is kept of each swap would be there two hundred times over: schemas, or half a megabyte.
    const early = least(memory.slice(0, 3));
    const late = least(memory.slice(-3));
    expect(late.schemas).toBeLessThanOrEqual(early.schemas + 5);
    expect(late.megabytes).toBeLessThan(early.megabytes + 8);
  },
  patienceMs,
);
