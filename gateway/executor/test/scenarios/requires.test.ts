import { expect, test } from 'vitest';
import { federate } from '../federation.ts';

const items = [
  { id: 'i1', sizes: { width: 2, depth: 3 }, prices: { EUR: 5, USD: 6 } },
  { id: 'i2', sizes: { width: 4, depth: null }, prices: { EUR: 7, USD: 8 } },
];

interface Reference {
  readonly id: string;
  readonly sizes?: { width: number; depth: number | null };
  readonly price?: number;
}

const services = {
  stock: {
    sdl: `type Query { items: [Item!]! } type Sizes { width: Int! depth: Int }
          type Item @key(fields: "id") { id: ID! sizes: Sizes price(currency: String!): Int }`,
    resolvers: {
      Query: { items: () => items },
      Item: {
        __resolveReference: async ({ id }: Reference) => items.find((item) => item.id === id),
        price: ({ prices }: (typeof items)[number], { currency }: { currency: 'EUR' | 'USD' }) => prices[currency],
      },
    },
  },
  shipping: {
    sdl: `type Sizes { width: Int! @external depth: Int @external }
          type Item @key(fields: "id") { id: ID! sizes: Sizes @external price(currency: String!): Int @external
            area: String @requires(fields: "sizes { width depth }")
            duty: Int @requires(fields: "price(currency: \\"USD\\")") }`,
    resolvers: {
      Item: {
        __resolveReference: async (reference: Reference) => reference,
        area: ({ sizes }: Reference) => JSON.stringify(sizes),
        duty: ({ price = 0 }: Reference) => price * 10,
      },
    },
  },
};

test('nested fields that another one requires are sent with it, nulls too', async () => {
  const { run } = federate(services);
  expect(await run('{ items { area } }')).toEqual({
    data: { items: [{ area: '{"width":2,"depth":3}' }, { area: '{"width":4,"depth":null}' }] },
  });
});

test('a field that is required with arguments does not mix with what the caller asks of it', async () => {
  const { run } = federate(services);
  const query = '{ items { price(currency: "EUR") duty sizes: price(currency: "EUR") } }';
  expect(await run(query)).toEqual({
    data: {
      items: [
        { price: 5, duty: 60, sizes: 5 },
        { price: 7, duty: 80, sizes: 7 },
      ],
    },
  });
});

test('a required field survives the condition that the caller puts on it', async () => {
  const { run } = federate(services);
  const query = 'query ($no: Boolean = false) { items { price(currency: "USD") @include(if: $no) duty } }';
  expect(await run(query)).toEqual({ data: { items: [{ duty: 60 }, { duty: 80 }] } });
  expect(await run(query, { no: true })).toEqual({
    data: {
      items: [
        { price: 6, duty: 60 },
        { price: 8, duty: 80 },
      ],
    },
  });
});

test('a required field that fails costs what needs it, and is told where that is missing', async () => {
  const { run } = federate(services, {}, async (name, request, ask) =>
    name === 'stock' && request.query.includes('sizes') ? { errors: [{ message: 'Down' }] } : ask(name, request),
  );
  const { data, errors } = await run('{ items { area } }');
  expect(data).toBeNull();
  expect(errors?.map(({ message, path }) => ({ message, path }))).toEqual([{ message: 'Down', path: ['items'] }]);
});

test('a computed field is found below an interface that an entity fetch brought, where the planner finds no plan for the whole', async () => {
  const boxes = [{ __typename: 'Box', id: 'b1', width: 2 }, null];
  const { run, sent } = federate({
    stock: {
      sdl: `type Query { any: [[Any]] } union Any = Box | Bag type Bag @key(fields: "id") { id: ID! }
            type Box @key(fields: "id") { id: ID! width: Int }`,
      resolvers: {
        Query: { any: () => [boxes] },
        Box: { __resolveReference: async ({ id }: Reference) => ({ id, width: Number(id.slice(1)) * 10 }) },
      },
    },
    shipping: {
      sdl: `interface Thing { id: ID! } type Bag implements Thing @key(fields: "id") { id: ID! }
            type Box implements Thing @key(fields: "id") { id: ID! inside: [Thing] width: Int @external
              area: Int @requires(fields: "width") }`,
      resolvers: {
        Box: {
          __resolveReference: async (reference: object) => reference,
          inside: () => [
            { __typename: 'Box', id: 'b3' },
            { __typename: 'Bag', id: 'b4' },
          ],
          area: ({ width }: { width: number }) => width * width,
        },
      },
    },
  });
  expect(await run('{ any { ... on Box { inside { ... on Box { area } } } } }')).toEqual({
    data: { any: [[{ inside: [{ area: 900 }, {}] }, null]] },
  });
  expect(sent.map(({ subgraph }) => subgraph)).toEqual(['stock', 'shipping', 'stock', 'shipping']);
});
