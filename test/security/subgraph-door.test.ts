import { readConfig } from '@marque/gateway/config.ts';
import { startMarketplace } from '@marque/gateway/embedded.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import { passVerifier } from '@marque/kit/server/gateway-pass.ts';
import { silentLog } from '@marque/kit/server/log.ts';
import { serveSubgraph } from '@marque/kit/server/serve.ts';
import type { Subgraph } from '@marque/kit/subgraph.ts';
import { isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import { badTokens } from '../support/bad-tokens.ts';
import { moments } from '../support/clock.ts';
import { openedForFile } from '../support/marketplace.ts';
import { askers, askersOf } from '../support/mutation-rows.ts';
import { openPlace } from '../support/place.ts';
import { viewers } from '../support/viewers.ts';

const opened = openedForFile(async (atEnd) => {
  const place = await openPlace(atEnd);
  const market = await startMarketplace({ ...place, clock: () => moments.before });
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
  return { served: await Promise.all(served), tokens, signPass: await passes() };
});

/** What nobody but the gateway may ask: each entity by its key, each mutation and subscription, and the schema. */
function questionsTo({ schema }: Subgraph): { readonly query: string; readonly variables?: object }[] {
  const union = schema.getType('_Entity');
  const entities = isUnionType(union) ? union.getTypes() : [];
  const changes = [schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map(({ name, args }) => {
      const given = args.filter((argument) => `${argument.type}`.endsWith('!'));
      const declared = given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
      const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
      const kind = type === schema.getMutationType() ? 'mutation' : 'subscription';
      return { query: `${kind} (${declared}) { ${name}(${passed}) { __typename } }`, variables: { input: {} } };
    }),
  );
  const byKey = entities.map(({ name }) => ({
    query: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
    variables: { of: [{ __typename: name, id: 'x' }] },
  }));
  return [{ query: '{ _service { sdl } }' }, { query: '{ __schema { types { name } } }' }, ...byKey, ...changes];
}

test('straight over HTTP no subgraph answers anybody, whoever asks for whatever', async () => {
  const { served, tokens } = opened();
  for (const { subgraph, url } of served)
    for (const question of questionsTo(subgraph))
      for (const token of ['', ...tokens]) {
        const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
        const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(question) });
        const told = (await answer.json()) as object;
        expect([question, answer.status, Object.keys(told)]).toEqual([question, 401, ['errors']]);
      }
});

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
