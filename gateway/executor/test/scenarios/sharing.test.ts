import { expect, test } from 'vitest';
import { federate } from '../federation.ts';

const book = { id: 'b1', title: 'One', author: { id: 'a1', name: 'Ann' }, cover: { colour: 'red' } };

test('what a subgraph provides is not fetched again', async () => {
  const { run, sent } = federate({
    books: {
      sdl: `type Query { book: Book @provides(fields: "author { name }") } type Book @key(fields: "id") { id: ID! author: Author @shareable }
            type Author @key(fields: "id") { id: ID! name: String @external }`,
      resolvers: { Query: { book: () => book } },
    },
    authors: { sdl: 'type Author @key(fields: "id") { id: ID! name: String }' },
  });
  expect(await run('{ book { author { name } } }')).toEqual({ data: { book: { author: { name: 'Ann' } } } });
  expect(sent.map(({ subgraph }) => subgraph)).toEqual(['books']);
});

test('a value type of several subgraphs is put together, and a shared field comes from one of them', async () => {
  const { run } = federate({
    books: {
      sdl: `type Query { book: Book } type Book @key(fields: "id") { id: ID! title: String @shareable cover: Cover @shareable }
            type Cover { colour: String @shareable }`,
      resolvers: { Query: { book: () => book } },
    },
    prints: {
      sdl: `type Book @key(fields: "id") { id: ID! title: String @shareable cover: Cover @shareable }
            type Cover { colour: String @shareable paper: String }`,
      resolvers: {
        Book: {
          __resolveReference: async ({ id }: { id: string }) => ({
            id,
            title: 'One',
            cover: { colour: 'red', paper: 'thick' },
          }),
        },
      },
    },
  });
  expect(await run('{ book { title cover { colour paper } } }')).toEqual({
    data: { book: { title: 'One', cover: { colour: 'red', paper: 'thick' } } },
  });
});

const overriding = (override: string) => ({
  old: {
    sdl: 'type Query { book: Book } type Book @key(fields: "id") { id: ID! stars: String }',
    resolvers: { Query: { book: () => ({ id: 'b1', stars: 'old' }) } },
  },
  fresh: {
    sdl: `type Book @key(fields: "id") { id: ID! stars: String @override(${override}) }`,
    resolvers: { Book: { __resolveReference: async ({ id }: { id: string }) => ({ id, stars: 'fresh' }) } },
  },
});

test('a field that another subgraph overrides comes from that one', async () => {
  const { run } = federate(overriding('from: "old"'));
  expect(await run('{ book { stars } }')).toEqual({ data: { book: { stars: 'fresh' } } });
});

test('an override by label is in force for the requests that the label is decided for', async () => {
  const { run } = federate(overriding('from: "old", label: "beta"'), {
    isOverridden: (label, context) => label === 'beta' && context === 'tester',
  });
  expect(await run('{ book { stars } }', {}, 'tester')).toEqual({ data: { book: { stars: 'fresh' } } });
  expect(await run('{ book { stars } }', {}, 'other')).toEqual({ data: { book: { stars: 'old' } } });
  expect(await run('{ book { stars } }', {}, 'tester')).toEqual({ data: { book: { stars: 'fresh' } } });
});

test('an override by share follows the number drawn for the request', async () => {
  let drawn = 0.2;
  const { run } = federate(overriding('from: "old", label: "percent(50)"'), { random: () => drawn });
  expect(await run('{ book { stars } }')).toEqual({ data: { book: { stars: 'fresh' } } });
  drawn = 0.8;
  expect(await run('{ book { stars } }')).toEqual({ data: { book: { stars: 'old' } } });
});
