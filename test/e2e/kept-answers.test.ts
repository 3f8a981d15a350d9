import { readFileSync } from 'node:fs';
import type { Instant } from '@marque/kit/clock.ts';
import { buildSchema, isAbstractType, Kind, parse, print, visit } from 'graphql';
import { expect, test } from 'vitest';
import { queryOf } from '../../gateway/executor/test/fuzz/query.ts';
import { type Random, randomOf } from '../../gateway/executor/test/fuzz/random.ts';
import { moments } from '../support/clock.ts';
import { openedForFile, openMarketplace } from '../support/marketplace.ts';
import { mutationCalls } from '../support/mutations/index.ts';
import { runCall } from '../support/mutations/run.ts';
import { standing } from '../support/mutations/standing.ts';
import { samples } from '../support/samples.ts';
import { brand } from '../support/viewers.ts';

/*
 * Answers to anonymous callers are kept while they are what would be answered anew. A request that moves the clock is never
 * answered by a kept one: with the present instant in its header it tells what would be. FUZZ_SEED makes other queries.
 */
const seed = Number(process.env.FUZZ_SEED ?? 1);
const api = buildSchema(readFileSync(new URL(import.meta.resolve('@marque/schema/api.graphql')), 'utf8'));
const clock = { now: moments.before };

const opened = openedForFile(async (atEnd) => openMarketplace(atEnd, { clock: () => clock.now }));

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What depends on the clock in the ways that there are, with `asOf` left out: a kept answer says as of when it was given. */
const fixed: readonly Question[] = [
  `{ listings(first: 20) { totalCount edges { node { id status authorization { class authorization { id status } }
    rebates { amount { formatted } claimBy endorsement { state } } priceBreakdown { effective { formatted } } } } } }`,
  '{ listings(first: 20, filter: { hasRebate: true }, sort: BEST_REBATE) { edges { node { id bestRebate { claimBy } } } } }',
  '{ listings(first: 20, filter: { authorization: [UNAUTHORIZED_UNDISCLOSED, FALSE_CLAIM] }) { edges { node { id enforcement { measure startsAt endsAt } } } } }',
  '{ campaigns(first: 20) { edges { node { id activeNow windows { startsAt endsAt } endorsements { state since } budget { remaining { formatted } } } } } }',
  '{ sellers(first: 20, filter: { brand: "brd_volkswagen" }) { totalCount edges { node { id } } } }',
  '{ brand(id: "brd_wuling") { id policy { jurisdiction since } } }',
  `{ authorizationCheck(brand: "brd_volkswagen", seller: "sel_saic_vw_shanghai", region: "CN-SH") { authorized reasons chain { id status validFrom validUntil revokedAt } }
    authorization(id: "aut_golden_key") { id status validFrom validUntil } }`,
  `{ rebateQuote(listing: "lst_volkswagen_lavida_saic_vw_shanghai") { __typename ... on RebateQuote { claimBy } ... on Rejection { code } }
    rebateVerdicts(listing: "lst_volkswagen_lavida_saic_vw_shanghai") { campaign { id } reasons { code } } }`,
].map((query) => ({ query }));

function randomQuestion(seed: number): Question {
  const argumentFor = (random: Random, coordinate: string, { name }: { readonly name: string }) =>
    name === 'first' ? random.below(4) : (samples.get(`${coordinate}.${name}`) ?? samples.get(name));
  const abstractTypes = Object.values(api.getTypeMap())
    .filter(isAbstractType)
    .map(({ name }) => name);
  const { text, variables } = queryOf(randomOf(seed), api, { argumentFor, abstractTypes, depth: 4 });
  const withoutAsOf = visit(parse(text), {
    Field: (node) =>
      node.name.value === 'asOf'
        ? { ...node, alias: node.alias ?? node.name, name: { kind: Kind.NAME, value: '__typename' } }
        : undefined,
  });
  return { query: print(withoutAsOf), variables };
}

/** Queries that anonymous callers get a whole answer to. */
async function questions(): Promise<Question[]> {
  const whole: Question[] = [...fixed];
  for (let next = seed; whole.length < fixed.length + 16; next += 1) {
    const question = randomQuestion(next);
    const { errors } = await opened().execute(question.query, { ...question, at: clock.now });
    if (!errors) whole.push(question);
  }
  return whole;
}

/** How often a query was looked for among the kept answers, and how often there was one. */
async function counts() {
  const text = await opened().metrics.text();
  const of = (outcome: string) =>
    Number(new RegExp(`marque_kept_answers_total\\{outcome="${outcome}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
  return { hit: of('hit'), asked: of('hit') + of('miss') + of('stale') };
}

test('whatever is written and wherever the clock goes, anonymous callers are answered what would be answered anew', async () => {
  const random = randomOf(seed);
  const asked = await questions();
  const instants: Instant[] = [];
  const compare = async (some: readonly Question[]): Promise<void> => {
    for (const question of some) {
      const { query, variables = {} } = question;
      const kept = await opened().execute(query, { variables });
      const anew = await opened().execute(query, { variables, at: clock.now });
      const about = `FUZZ_SEED=${seed} at ${new Date(clock.now).toISOString()}: ${query} ${JSON.stringify(variables)}`;
      expect(JSON.stringify(kept.data), about).toBe(JSON.stringify(anew.data));
      for (const [, text = ''] of JSON.stringify(anew.data).matchAll(/"(\d{4}-\d\d-\d\dT[^"]+)"/g))
        if (!instants.includes(Date.parse(text))) instants.push(Date.parse(text));
    }
  };
  const given: Record<string, string> = { ...(await standing(opened())) };
  for (const call of Object.entries(mutationCalls)) {
    await runCall(opened(), call, given);
    const some = [...fixed, ...asked.filter(() => random.below(4) === 0)];
    await compare(some);
    const at = instants[random.below(instants.length)] ?? clock.now;
    for (const now of [at - 1, at, at - 1 + random.below(3)]) {
      clock.now = now;
      await compare(some.filter(() => random.below(2) === 0));
    }
    clock.now = moments.before; // where the mutations are at home
  }
  const { hit, asked: all } = await counts();
  expect(hit / all).toBeGreaterThan(0.05);
}, 600_000);

test('a caller with a token neither gets an answer that was kept nor leaves one', async () => {
  const query = '{ viewer { id } brand(id: "brd_volkswagen") { audit { duplicateVins } } }';
  const signedIn = { as: brand('brd_volkswagen') };
  const { asked } = await counts();
  const own = await opened().execute(query, signedIn);
  expect(await opened().execute(query, signedIn)).toEqual(own);
  expect((await counts()).asked).toBe(asked);
  const open = await opened().execute(query);
  expect(open).not.toEqual(own);
  expect(await opened().execute(query)).toEqual(open);
  expect((await counts()).asked).toBe(asked + 2);
  expect(await opened().execute(query, signedIn)).toEqual(own);
  expect((await counts()).asked).toBe(asked + 2);
});
