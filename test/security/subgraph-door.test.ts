import { readConfig } from '@marque/gateway/config.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import { startMarketplace } from '@marque/gateway/marketplace.ts';
import { passVerifier } from '@marque/kit/server/gateway-pass.ts';
import { silentLog } from '@marque/kit/server/log.ts';
import { serveSubgraph } from '@marque/kit/server/serve.ts';
import type { Subgraph } from '@marque/kit/subgraph.ts';
import { anonymous } from '@marque/kit/viewer.ts';
import { type GraphQLObjectType, getNullableType, isLeafType, isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import { badTokens } from '../support/bad-tokens.ts';
import { moments } from '../support/clock.ts';
import { countedGraph } from '../support/counted.ts';
import { openedForFile, startingMs } from '../support/marketplace.ts';
import { askers, askersOf } from '../support/mutation-rows.ts';
import { openPlace } from '../support/place.ts';
import { viewers } from '../support/viewers.ts';

const opened = openedForFile(async (atEnd) => {
  const place = await openPlace(atEnd);
  const counted = await countedGraph();
  const market = await startMarketplace({ ...place, graph: counted.graph, clock: () => moments.before });
  atEnd(market.close);
  const { verify, passKeys, passes } = await createIdentity(readConfig({ MARQUE_DATA: place.dataFolder }));
  const keys = await passKeys();
  const served = market.subgraphs.map(async (subgraph) => {
    const listening = await serveSubgraph({
      ...{ subgraph, host: '127.0.0.1', port: 0, demo: true, ready: () => true, log: silentLog },
      ...{ verifyPass: passVerifier({ keys, subgraph: subgraph.name }), verifyReader: verify },
    });
    atEnd(listening.close);
    return { subgraph, url: `${listening.url}/graphql` };
  });
  const tokens = Object.values(await badTokens(place));
  for (const asker of askers.slice(1))
    tokens.push(await market.token(askersOf('publishListing', { as: viewers.moderator })[asker]));
  return { served: await Promise.all(served), counted, tokens, signPass: await passes() };
});

function entitiesOf({ schema }: Subgraph): readonly GraphQLObjectType[] {
  const union = schema.getType('_Entity');
  return isUnionType(union) ? union.getTypes() : [];
}

/** What nobody but the gateway may ask: each entity by its key, each mutation and subscription, and the schema. */
function questionsTo(subgraph: Subgraph): { readonly query: string; readonly variables?: object }[] {
  const { schema } = subgraph;
  const changes = [schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map(({ name, args }) => {
      const given = args.filter((argument) => `${argument.type}`.endsWith('!'));
      const declared = given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
      const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
      const kind = type === schema.getMutationType() ? 'mutation' : 'subscription';
      return { query: `${kind} (${declared}) { ${name}(${passed}) { __typename } }`, variables: { input: {} } };
    }),
  );
  const byKey = entitiesOf(subgraph).map(({ name }) => ({
    query: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
    variables: { of: [{ __typename: name, id: 'x' }] },
  }));
  return [{ query: '{ _service { sdl } }' }, { query: '{ __schema { types { name } } }' }, ...byKey, ...changes];
}

test(
  'straight over HTTP no subgraph answers anybody, whoever asks for whatever',
  async () => {
    const { served, tokens } = opened();
    const questions = served.flatMap(({ subgraph, url }) =>
      questionsTo(subgraph).map((question) => ({ url, question })),
    );
    expect(questions.length).toBeGreaterThan(tokens.length);
    for (const [index, { url, question }] of questions.entries())
      for (const token of ['', tokens[index % tokens.length]]) {
        const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
        const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(question) });
        const told = (await answer.json()) as object;
        expect([question, answer.status, Object.keys(told)]).toEqual([question, 401, ['errors']]);
      }
  },
  startingMs,
);

type Served = ReturnType<typeof opened>['served'][number];

/** Asks a subgraph for entities by their keys, with a pass that the gateway gives for an anonymous caller. */
async function byKeys({ subgraph, url }: Served, type: string, fields: string, of: readonly object[]) {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
  const body = JSON.stringify({ query, variables: { of } });
  const pass = await opened().signPass({ subgraph: subgraph.name, viewer: anonymous, body });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${pass}` };
  const answer = await fetch(url, { method: 'POST', headers, body });
  return { status: answer.status, text: await answer.text() };
}

const nonsense = [
  { id: '' },
  { id: 'a\u0000b' },
  { id: "1'; drop table listings; --" },
  { id: 'x'.repeat(10_240) },
  { id: 'nobody', buyerId: 'byr_lin', price: 1, status: 'ACTIVE', ['__proto__']: { id: 'x' } },
];
const noKeys = [{}, { id: null }, { id: 5 }, { id: ['a'] }, { id: { a: 1 } }];
const internals = /sqlite|drizzle|no such|syntax|isWellFormed|\.ts\b|node_modules/i;

test(
  'with the gateway’s pass a key that is none gives nothing of anything, and no text of ours',
  async () => {
    for (const one of opened().served) {
      for (const type of entitiesOf(one.subgraph)) {
        const plain = Object.values(type.getFields()).filter(
          (field) => isLeafType(getNullableType(field.type)) && field.args.length === 0,
        );
        const of = nonsense.map((key) => ({ __typename: type.name, code: key.id, ...key }));
        const { status, text } = await byKeys(one, type.name, plain.map(({ name }) => name).join(' '), of);
        const given = (JSON.parse(text).data?._entities ?? []) as readonly (object | null)[];
        // A subgraph that only refers to a thing of another one's gives its key back.
        const told = given.flatMap((entity) => Object.entries(entity ?? {})).filter(([, value]) => value !== null);
        expect([one.subgraph.name, type.name, status, told.filter(([name]) => name !== 'id')]).toEqual([
          ...[one.subgraph.name, type.name, 200, []],
        ]);
        expect(text).not.toMatch(internals);
      }
      const nobodies = ['Nobody', '__proto__', undefined].map((__typename) => ({ __typename, id: 'x' }));
      for (const wrong of [...nobodies, ...noKeys.map((key) => ({ __typename: 'CarListing', ...key }))]) {
        const { text } = await byKeys(one, 'CarListing', '__typename', [wrong]);
        expect(JSON.parse(text)).toMatchObject({ data: null, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
        expect(text).not.toMatch(internals);
      }
    }
  },
  startingMs,
);

test(
  'ten thousand keys at once cost a subgraph a handful of statements',
  async () => {
    const { served, counted } = opened();
    for (const one of served)
      for (const type of entitiesOf(one.subgraph)) {
        const of = Array.from({ length: 10_000 }, (_, index) => ({
          __typename: type.name,
          id: `x${index}`,
          code: `x${index}`,
        }));
        counted.reset();
        const { text } = await byKeys(one, type.name, 'id', of);
        expect(JSON.parse(text).data._entities).toHaveLength(of.length);
        expect([type.name, counted.statements.length < 5]).toEqual([type.name, true]);
      }
  },
  startingMs,
);

test('with a pass of the gateway a subgraph answers an entity by its key, to whom its row names', async () => {
  const { served, signPass } = opened();
  const sellers = served.find(({ subgraph }) => subgraph.name === 'sellers');
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Seller { id } } }';
  const body = JSON.stringify({ query, variables: { of: [{ __typename: 'Seller', id: 'sel_buick_hangzhou' }] } });
  const pass = await signPass({ subgraph: 'sellers', viewer: viewers.buyer, body });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${pass}` };
  const answer = await fetch(sellers?.url ?? '', { method: 'POST', headers, body });
  expect(await answer.json()).toEqual({ data: { _entities: [{ id: 'sel_buick_hangzhou' }] } });
});
