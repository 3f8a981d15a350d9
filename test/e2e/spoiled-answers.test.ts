import { readFileSync } from 'node:fs';
import { localSubgraphs } from '@marque/gateway/executors.ts';
import { createGateway } from '@marque/gateway/gateway.ts';
import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import { silentLog } from '@marque/kit/server/log.ts';
import { buildSchema, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { doublesOf, untruths } from '../../gateway/executor/test/fuzz/compare.ts';
import { illegalNulls } from '../../gateway/executor/test/fuzz/legality.ts';
import { randomOf } from '../../gateway/executor/test/fuzz/random.ts';
import { spoiler } from '../../gateway/executor/test/fuzz/spoil.ts';
import { moments } from '../support/clock.ts';
import { openedForFile, openMarketplace } from '../support/marketplace.ts';
import { randomQuery } from '../support/random-query.ts';
import { viewers } from '../support/viewers.ts';

/*
 * Random valid queries over the marketplace's own graph, while its subgraphs answer nothing, nonsense, or too much, or leave
 * out what they promised: one answer in three. FUZZ_QUERIES and FUZZ_SEED make it longer and other.
 */
const queries = Number(process.env.FUZZ_QUERIES ?? 120);
const firstSeed = Number(process.env.FUZZ_SEED ?? 1);
const read = (file: string) => readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8');
const api = buildSchema(read('api.graphql'));

/** Which answers are spoiled at present, by seed; none without. */
let spoil: ReturnType<typeof spoiler> | undefined;

const opened = openedForFile(async (atEnd) => {
  const { subgraphs } = await openMarketplace(atEnd, { clock: () => moments.firstWindow });
  const gateway = await createGateway({
    supergraph: read('supergraph.graphql'),
    subgraphs: (engine) => {
      const askOf = localSubgraphs(subgraphs, engine);
      return (name, location) => {
        const ask = askOf(name, location);
        return async (request) => {
          const result = (await ask(request)) as ExecutionResult; // no subscription is asked for here
          // As it would come over HTTP, so that spoiling one answer spoils no row that a subgraph keeps.
          return spoil ? (spoil(JSON.parse(JSON.stringify(result))) as ExecutionResult) : result;
        };
      };
    },
    ...{ verify: async () => viewers.moderator, demo: true, ready: async () => true, log: silentLog },
  });
  atEnd(gateway.close);
  return async (query: string, variables: object): Promise<ExecutionResult> => {
    const headers = { 'content-type': 'application/json', [clockHeader]: new Date(moments.firstWindow).toISOString() };
    const body = JSON.stringify({ query, variables });
    return (await gateway.fetch('http://marque.test/graphql', { method: 'POST', headers, body })).json();
  };
});

test('whatever subgraphs answer, no null stands where the schema promises a value, nothing is said of the wrong thing, and nothing of it leaves', async () => {
  let [compared, spoiled] = [0, 0];
  for (let seed = firstSeed; seed < firstSeed + queries; seed += 1) {
    const query = randomQuery(seed, api);
    const about = `FUZZ_SEED=${seed}: ${query.text} ${JSON.stringify(query.variables)}`;
    spoil = undefined;
    const truth = await opened()(query.text, query.variables);
    if (truth.data === undefined) continue; // too large
    spoil = spoiler(randomOf(seed));
    const result = await opened()(query.text, query.variables);
    compared += 1;
    if (JSON.stringify(result) !== JSON.stringify(truth)) spoiled += 1;
    expect(illegalNulls(api, query, result), about).toEqual([]);
    expect(untruths(result.data, truth.data), about).toEqual([]);
    expect(doublesOf(result), about).toEqual([]);
    if (result.data === null) expect(result.errors, about).toBeDefined();
    const told = new Set(['Unexpected error.', ...(truth.errors ?? []).map(({ message }) => message)]);
    expect(
      (result.errors ?? []).map(({ message }) => message).filter((message) => !told.has(message)),
      about,
    ).toEqual([]);
  }
  expect(compared).toBeGreaterThan(queries / 2);
  expect(spoiled).toBeGreaterThan(queries / 10);
}, 300_000);
