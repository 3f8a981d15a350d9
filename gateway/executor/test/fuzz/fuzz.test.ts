import { describe, expect, test } from 'vitest';
import { arenaOf } from './arena.ts';
import { doublesOf, nullsOf, untruths } from './compare.ts';
import { illegalNulls } from './legality.ts';
import { queryOf } from './query.ts';
import { randomOf } from './random.ts';
import { spoiler } from './spoil.ts';

const graphs = Number(process.env.FUZZ_GRAPHS ?? 20);
const queries = Number(process.env.FUZZ_QUERIES ?? 100);
const patience = { timeout: 300_000 };
const firstGraph = Number(process.env.FUZZ_FIRST_GRAPH ?? 1);

/** Every query of a graph, with what to print when it fails. */
function* cases(graph: number) {
  const arena = arenaOf(graph);
  for (let seed = 1; seed <= queries; seed++) {
    const query = queryOf(randomOf(graph * 100_000 + seed), arena.schema);
    const about = `graph ${graph}, query ${seed}: ${query.text} ${JSON.stringify(query.variables)}`;
    yield { arena, query, seed, about };
  }
}

describe.each(Array.from({ length: graphs }, (_, index) => firstGraph + index))('in the random graph %i', (graph) => {
  test('a query over the subgraphs answers as one schema does, to the byte', patience, async () => {
    for (const { arena, query, about } of cases(graph)) {
      const result = await arena.federated(query);
      expect(JSON.stringify(result), about).toBe(JSON.stringify(await arena.whole(query)));
    }
  });

  test(
    'where fields fail, data is the same as from one schema, and errors show at the same places',
    patience,
    async () => {
      for (const { arena, query, seed, about } of cases(graph)) {
        const faults = () => ({ seed, share: 4, met: [] as (string | number)[][] });
        const result = await arena.federated(query, faults());
        const whole = await arena.whole(query, faults());
        expect(JSON.stringify(result.data), about).toBe(JSON.stringify(whole.data));
        expect(nullsOf(result), about).toEqual(nullsOf(whole));
        expect(doublesOf(result), about).toEqual([]);
        const relaxed = faults();
        await arena.relaxed(query, relaxed);
        const possible = relaxed.met.map((path) => JSON.stringify(path));
        for (const { path } of result.errors ?? []) expect(possible, about).toContain(JSON.stringify(path));
      }
    },
  );

  test(
    'whatever a subgraph answers, nothing is said of the wrong entity, and no null stands where none may',
    patience,
    async () => {
      for (const { arena, query, seed, about } of cases(graph)) {
        const result = await arena.federated(query, undefined, spoiler(randomOf(seed)));
        const truth = await arena.whole(query);
        expect(untruths(result.data, truth.data), about).toEqual([]);
        expect(illegalNulls(arena.schema, query, result), about).toEqual([]);
        expect(doublesOf(result), about).toEqual([]);
        if (result.data === null) expect(result.errors, about).toBeDefined();
      }
    },
  );
});
