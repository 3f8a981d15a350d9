import { readFileSync } from 'node:fs';
import { buildSchema, type ExecutionResult, execute, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { nullsOf } from '../../gateway/executor/test/fuzz/compare.ts';
import { hash } from '../../gateway/executor/test/fuzz/random.ts';
import { moments } from '../support/clock.ts';
import { openedForFile, openMarketplace } from '../support/marketplace.ts';
import { oneSchema } from '../support/one-schema.ts';
import { randomQuery } from '../support/random-query.ts';
import { viewers } from '../support/viewers.ts';

/*
 * Random valid queries over the marketplace's own graph: through the gateway, planned over three subgraphs and compiled, they
 * answer what one schema with all the resolvers answers. FUZZ_QUERIES and FUZZ_SEED make it longer and other.
 */
const api = readFileSync(new URL(import.meta.resolve('@marque/schema/api.graphql')), 'utf8');
const queries = Number(process.env.FUZZ_QUERIES ?? 60);
const firstSeed = Number(process.env.FUZZ_SEED ?? 1);

/** Which fields fail at present: so many of a thousand, by seed. */
const faults = { seed: 0, share: 0 };

const opened = openedForFile(async (atEnd) => {
  const marketplace = await openMarketplace(atEnd, { clock: () => moments.firstWindow });
  for (const { schema } of marketplace.subgraphs) makeFallible(schema);
  return { marketplace, one: oneSchema(marketplace.subgraphs), api: buildSchema(api) };
});

/** Lets the fields of a schema fail where `faults` says so: by field and object, so that both ways meet the same. */
function makeFallible(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_') || type.name === 'Query' || type.name === 'Mutation') continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve || field.name === 'id') continue; // keys never fail: both ways would then lack other things
      field.resolve = (source: { id?: string }, args, context, info) => {
        const what = `${faults.seed} ${type.name}.${field.name} ${source.id ?? ''}`;
        if (faults.share > 0 && hash(what) % 1000 < faults.share)
          throw new Error(`fault in ${type.name}.${field.name}`);
        return resolve(source, args, context, info);
      };
    }
  }
}

/** Runs a query both ways; undefined where the gateway refuses it, or a part of it. */
async function bothWays(seed: number) {
  const { marketplace, one, api } = opened();
  const query = randomQuery(seed, api);
  const options = { variables: query.variables, as: viewers.buyer, at: moments.firstWindow };
  const { data, errors = [] } = (await marketplace.execute(query.text, options)) as ExecutionResult;
  if (errors.some(({ extensions }) => extensions?.code === 'QUERY_TOO_LARGE')) return undefined;
  // What the gateway's own fence refuses no resolver hears of, so that what they say there cannot be compared.
  if (errors.some(({ extensions }) => extensions?.code === 'FORBIDDEN')) return undefined;
  const answer: ExecutionResult = { data: data ?? null, errors };
  const contextValue = one.contextOf({ viewer: viewers.buyer, now: moments.firstWindow, requestId: 'one' });
  const whole = await execute({
    schema: one.schema,
    document: parse(query.text),
    variableValues: query.variables,
    contextValue,
  });
  return { answer, whole, about: `FUZZ_SEED=${seed}: ${query.text} ${JSON.stringify(query.variables)}` };
}

/** Compares all queries, and answers how many. */
async function compareAll(): Promise<number> {
  let compared = 0;
  for (let seed = firstSeed; seed < firstSeed + queries; seed += 1) {
    faults.seed = seed;
    const both = await bothWays(seed);
    if (!both) continue;
    const { answer, whole, about } = both;
    compared += 1;
    expect(JSON.stringify(answer.data), about).toBe(JSON.stringify(whole.data));
    expect(nullsOf(answer), about).toEqual(nullsOf(whole));
  }
  return compared;
}

test('a random query answers through the gateway what one schema with all resolvers answers, to the byte', async () => {
  faults.share = 0;
  expect(await compareAll()).toBeGreaterThan(queries / 2);
}, 300_000);

test('where fields fail, the data is the same, and errors show at the same places', async () => {
  faults.share = 30;
  expect(await compareAll()).toBeGreaterThan(queries / 2);
}, 300_000);
