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

/** Two kinds of animals with a field of their interface that two subgraphs share. The planner finds no way from it to a third one. */
const animals = () => {
  const known = {
    a1: { __typename: 'Ant', id: 'a1', friend: { __typename: 'Bee', id: 'b2' } },
    b2: { __typename: 'Bee', id: 'b2', friend: { __typename: 'Ant', id: 'a1' } },
  };
  const byKey = { __resolveReference: async ({ id }: { id: keyof typeof known }) => known[id] };
  const sharing = `interface Animal { id: ID! friend: Animal }
    type Ant implements Animal @key(fields: "id") { id: ID! friend: Animal @shareable }
    type Bee implements Animal @key(fields: "id") { id: ID! friend: Animal @shareable }`;
  return federate({
    hills: {
      sdl: `type Query { ants: [Ant] } ${sharing}`,
      resolvers: { Query: { ants: () => [known.a1, null] }, Ant: byKey, Bee: byKey },
    },
    meadows: { sdl: sharing, resolvers: { Ant: byKey, Bee: byKey } },
    scales: {
      sdl: `interface Animal { id: ID! weight: Int! } type Ant implements Animal @key(fields: "id") { id: ID! weight: Int! }
            type Bee implements Animal @key(fields: "id") { id: ID! weight: Int! }`,
      resolvers: { Ant: { weight: () => 1 }, Bee: { weight: () => 2 } },
    },
  });
};

test('what no plan for the whole reaches below a shared field of an interface is reached entity by entity', async () => {
  const { run } = animals();
  expect(await run('{ ants { friend { weight friend { number: id ... on Ant { weight } } } } }')).toEqual({
    data: { ants: [{ friend: { weight: 2, friend: { number: 'a1', weight: 1 } } }, null] },
  });
});

test('what has thousands of parts is refused before anything is asked', async () => {
  const { run, sent } = animals();
  const deep = (levels: number): string => (levels === 0 ? 'weight' : `friend { ${deep(levels - 1)} }`);
  const { data, errors } = await run(`{ ants { ${deep(12)} } }`);
  expect([data, errors?.map(({ message }) => message), sent]).toEqual([
    undefined,
    ['The operation could not be planned.'],
    [],
  ]);
});
