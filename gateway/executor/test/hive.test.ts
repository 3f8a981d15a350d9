import { createGatewayRuntime, type UnifiedGraphHandler } from '@graphql-hive/gateway-runtime';
import type { ExecutionRequest } from '@graphql-tools/utils';
import { execute, getOperationAST, subscribe } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { unifiedGraphHandler } from '../src/hive.ts';
import { federate } from './federation.ts';

const { supergraph, schemas } = federate({
  books: {
    sdl: `type Query { books(first: Int! = 2): [Book!]! } type Subscription { added: Book }
          type Book @key(fields: "id") { id: ID! title: String secret: String @inaccessible }`,
    resolvers: {
      Query: {
        books: (_: unknown, { first }: { first: number }) => ['b1', 'b2'].slice(0, first).map((id) => ({ id })),
      },
      Subscription: {
        added: {
          async *subscribe() {
            yield { added: { id: 'b1' } };
          },
        },
      },
    },
  },
  ratings: {
    sdl: `type Book @key(fields: "id") { id: ID! stars: Int title: String @override(from: "books", label: "beta") }`,
    resolvers: {
      Book: { __resolveReference: async ({ id }: { id: string }) => ({ id, stars: 5, title: 'From ratings' }) },
    },
  },
});

/** The executor inside the runtime, asked as over HTTP. */
function gateway() {
  const runtime = createGatewayRuntime({
    supergraph,
    unifiedGraphHandler: unifiedGraphHandler as UnifiedGraphHandler,
    progressiveOverride: (_, context) => context.request.headers.get('x-beta') === 'yes',
    transports: () => ({
      getSubgraphExecutor: ({ subgraphName }) => {
        const schema = schemas.get(subgraphName.toLowerCase());
        if (!schema) throw new Error(`No subgraph ${subgraphName}`);
        return (async ({ document, variables }: ExecutionRequest) => {
          const args = { schema, document, variableValues: variables };
          return getOperationAST(document)?.operation === 'subscription' ? subscribe(args) : execute(args);
        }) as never;
      },
    }),
    logging: false,
    maskedErrors: false,
  });
  onTestFinished(async () => runtime.dispose());
  return (query: string, variables = {}, headers = {}) =>
    runtime.fetch('http://gateway/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
}

test('the runtime executes by it, through its own transports', async () => {
  const answer = await gateway()('{ books { id stars } __typename }');
  expect(await answer.json()).toEqual({
    data: {
      books: [
        { id: 'b1', stars: 5 },
        { id: 'b2', stars: 5 },
      ],
      __typename: 'Query',
    },
  });
});

test('what is kept from callers is kept from them', async () => {
  const answer = await gateway()('{ __type(name: "Book") { fields { name } } }');
  expect(await answer.json()).toEqual({
    data: { __type: { fields: [{ name: 'id' }, { name: 'title' }, { name: 'stars' }] } },
  });
});

test("a request that is its sender's mistake has the status 400", async () => {
  const answer = await gateway()('query ($first: Int!) { books(first: $first) { id } }', { first: 'many' });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

test("overrides by label ask the runtime's decision for each request", async () => {
  const ask = gateway();
  const yes = await ask('{ books(first: 1) { title } }', {}, { 'x-beta': 'yes' });
  expect(await yes.json()).toEqual({ data: { books: [{ title: 'From ratings' }] } });
  const no = await ask('{ books(first: 1) { title } }');
  expect(await no.json()).toEqual({ data: { books: [{ title: null }] } });
});

test('subscriptions arrive as server-sent events, with the fields of other subgraphs', async () => {
  const answer = await gateway()('subscription { added { id stars } }', {}, { accept: 'text/event-stream' });
  expect(await answer.text()).toContain('data: {"data":{"added":{"id":"b1","stars":5}}}');
});
