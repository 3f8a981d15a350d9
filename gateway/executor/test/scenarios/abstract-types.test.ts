import { expect, test } from 'vitest';
import { federate } from '../federation.ts';

const pets = [
  { __typename: 'Cat', id: 'c1', name: 'Tom', mood: 'CALM', lives: 9 },
  { __typename: 'Dog', id: 'd1', name: 'Rex', mood: 'SECRET', age: 4, tricks: [['sit'], null, ['roll', null]] },
  { __typename: 'Ghost', id: 'g1', name: 'Boo', mood: 'CALM' },
];

/** Clinic and groomer both add a field to the interface, by adding it to each type. */
const services = {
  pets: {
    sdl: `type Query { pets: [Pet] any: [Any] } interface Pet { id: ID! name: String! mood: Mood }
          enum Mood { CALM SECRET @inaccessible } union Any = Cat | Dog
          type Cat implements Pet @key(fields: "id") { id: ID! name: String! mood: Mood lives: Int }
          type Dog implements Pet @key(fields: "id") { id: ID! name: String! mood: Mood age: Int tricks: [[String]!] }
          type Ghost implements Pet @key(fields: "id") @inaccessible { id: ID! name: String! mood: Mood }`,
    resolvers: { Query: { pets: () => pets, any: () => pets.slice(0, 2) } },
  },
  clinic: {
    sdl: `interface Pet { id: ID! visits: Int! }
          type Cat implements Pet @key(fields: "id") { id: ID! visits: Int! }
          type Dog implements Pet @key(fields: "id") { id: ID! visits: Int! }
          type Ghost implements Pet @key(fields: "id") @inaccessible { id: ID! visits: Int! }`,
    resolvers: Object.fromEntries(
      ['Cat', 'Dog', 'Ghost'].map((name, index) => [
        name,
        { __resolveReference: async ({ id }: { id: string }) => ({ __typename: name, id, visits: index + 1 }) },
      ]),
    ),
  },
};

test('an interface has the fields that every subgraph adds to its types', async () => {
  const { run } = federate(services);
  const query =
    '{ any { ... on Pet { name visits ...Own } } } fragment Own on Pet { ... on Cat { lives } ... on Dog { id } }';
  expect(await run(query)).toEqual({
    data: {
      any: [
        { name: 'Tom', visits: 1, lives: 9 },
        { name: 'Rex', visits: 2, id: 'd1' },
      ],
    },
  });
});

test('the type is told under an alias too, on unions and interfaces', async () => {
  const { run } = federate(services);
  expect(await run('{ any { kind: __typename } }')).toEqual({ data: { any: [{ kind: 'Cat' }, { kind: 'Dog' }] } });
});

test('one key may mean different fields of different types', async () => {
  const { run } = federate(services);
  expect(await run('{ any { ... on Cat { value: visits } ... on Dog { value: visits } } }')).toEqual({
    data: { any: [{ value: 1 }, { value: 2 }] },
  });
  expect(await run('{ any { ... on Cat { n: lives id } ... on Dog { n: age id } } }')).toEqual({
    data: {
      any: [
        { n: 9, id: 'c1' },
        { n: 4, id: 'd1' },
      ],
    },
  });
});

test('a type or an enum value that is kept from callers is null, with an error that does not name it', async () => {
  const { run } = federate(services);
  const { data, errors } = await run('{ pets { __typename mood } }');
  expect(data).toEqual({ pets: [{ __typename: 'Cat', mood: 'CALM' }, { __typename: 'Dog', mood: null }, null] });
  expect(errors?.map(({ message, path }) => ({ message, path }))).toEqual([
    { message: 'A value of Dog.mood is not what its type promises.', path: ['pets', 1, 'mood'] },
    { message: 'A value of Query.pets is not what its type promises.', path: ['pets', 2] },
  ]);
});

test('lists in lists keep their nulls', async () => {
  const { run } = federate(services);
  const { data, errors } = await run('{ any { ... on Dog { tricks } } }');
  expect(data).toEqual({ any: [{}, { tricks: null }] });
  expect(errors?.map(({ path }) => path)).toEqual([['any', 1, 'tricks', 1]]);
});

test('an interface that another subgraph knows as one object gets its fields from there', async () => {
  const { run } = federate({
    pets: { ...services.pets, sdl: services.pets.sdl.replace('interface Pet {', 'interface Pet @key(fields: "id") {') },
    food: {
      sdl: 'type Pet @interfaceObject @key(fields: "id") { id: ID! meals: Int! }',
      resolvers: { Pet: { __resolveReference: async ({ id }: { id: string }) => ({ id, meals: id.length }) } },
    },
  });
  expect(await run('{ any { __typename ... on Pet { meals id } } }')).toEqual({
    data: {
      any: [
        { __typename: 'Cat', meals: 2, id: 'c1' },
        { __typename: 'Dog', meals: 2, id: 'd1' },
      ],
    },
  });
});

test('one key may ask for the same field with other arguments of other types, also where one fetch brings it for both', async () => {
  const homes: Readonly<Record<string, number>> = { h1: 10, h2: 20 };
  const { run } = federate({
    pets: {
      sdl: `type Query { pets: [Pet] } interface Pet { home: Home } type Cat implements Pet { home: Home } type Dog implements Pet { home: Home }
            type Home @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          pets: () => [
            { __typename: 'Cat', home: { id: 'h1' } },
            { __typename: 'Dog', home: { id: 'h2' } },
          ],
        },
      },
    },
    homes: {
      sdl: 'type Home @key(fields: "id") { id: ID! size(times: Int!): Int }',
      resolvers: {
        Home: {
          __resolveReference: (key: object) => key,
          size: ({ id }: { id: string }, { times }: { times: number }) => (homes[id] ?? 0) * times,
        },
      },
    },
  });
  const { data } = await run(
    '{ pets { ... on Cat { home { size(times: 2) } } ... on Dog { home { size(times: 3) } } } }',
  );
  expect(data).toEqual({ pets: [{ home: { size: 20 } }, { home: { size: 60 } }] });
});
