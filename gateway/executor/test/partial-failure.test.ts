import { expect, test } from 'vitest';
import type { SubgraphResult } from '../src/index.ts';
import { federate } from './federation.ts';

const ids = ['c1', 'c2', 'c3', 'c2'];

const services = {
  cars: {
    sdl: 'type Query { cars: [Car]! promised: [Car!]! } type Car @key(fields: "id") { id: ID! }',
    resolvers: { Query: { cars: () => ids.map((id) => ({ id })), promised: () => ids.map((id) => ({ id })) } },
  },
  rebates: {
    sdl: 'type Car @key(fields: "id") { id: ID! rebate: Int! note: String list: [Int!] }',
    resolvers: {
      Car: {
        __resolveReference: async ({ id }: { id: string }) => ({
          id,
          rebate: Number(id.slice(1)),
          note: `note ${id}`,
          list: [1],
        }),
      },
    },
  },
};

/** The federation with one subgraph's answers replaced. */
function withRebates(answer: (entities: Record<string, unknown>[]) => unknown) {
  return federate(services, {}, async (name, request, ask) => {
    if (name !== 'rebates') return ask(name, request);
    const { data } = (await ask(name, request)) as { data: { _entities: Record<string, unknown>[] } };
    return answer(data._entities) as SubgraphResult;
  });
}

const failsWith = async (answer: (entities: Record<string, unknown>[]) => unknown, query: string) => {
  const { data, errors } = await withRebates(answer).run(query);
  return { data, errors: errors?.map(({ message, path }) => `${path?.join('.')}: ${message}`) };
};

test('an error of one entity stands at every place of it, and takes no other entity with it', async () => {
  const answer = (entities: unknown[]) => ({
    data: { _entities: [entities[0], null, entities[2]] },
    errors: [{ message: 'Broken', path: ['_entities', 1, 'rebate'] }],
  });
  expect(await failsWith(answer, '{ cars { amount: rebate note } }')).toEqual({
    data: { cars: [{ amount: 1, note: 'note c1' }, null, { amount: 3, note: 'note c3' }, null] },
    errors: ['cars.1.amount: Broken', 'cars.3.amount: Broken'],
  });
  expect(await failsWith(answer, '{ promised { note rebate } }')).toEqual({
    data: null,
    errors: ['promised.1.rebate: Broken', 'promised.3.rebate: Broken'],
  });
});

test('a subgraph that is down costs its fields, and each says so', async () => {
  const down = () => {
    throw new Error('Refused');
  };
  expect(await failsWith(down, '{ cars { id note } }')).toEqual({
    data: { cars: ids.map((id) => ({ id, note: null })) },
    errors: ids.map((_, index) => `cars.${index}.note: Refused`),
  });
  expect(await failsWith(down, '{ promised { note rebate } }')).toMatchObject({ data: null });
});

test('a list of entities that is not as long as what was asked is not used', async () => {
  const message = (count: number) => `The subgraph rebates answered with ${count} entities when it was asked for 3.`;
  for (const change of [(list: unknown[]) => list.slice(1), (list: unknown[]) => [...list, null]]) {
    const count = change([1, 2, 3]).length;
    expect(await failsWith((entities) => ({ data: { _entities: change(entities) } }), '{ cars { id note } }')).toEqual({
      data: { cars: ids.map((id) => ({ id, note: null })) },
      errors: ids.map((_, index) => `cars.${index}.note: ${message(count)}`),
    });
  }
});

test('an entity that is not the one that was asked for is not used, while the others are', async () => {
  const swapped = ([one, two, three]: unknown[]) => ({ data: { _entities: [two, one, three] } });
  const message = 'The subgraph rebates answered for another entity than it was asked for.';
  expect(await failsWith(swapped, '{ cars { id note } }')).toEqual({
    data: {
      cars: [
        { id: 'c1', note: null },
        { id: 'c2', note: null },
        { id: 'c3', note: 'note c3' },
        { id: 'c2', note: null },
      ],
    },
    errors: [0, 1, 3].map((index) => `cars.${index}.note: ${message}`),
  });
});

test('an entity that a subgraph does not know has no fields there, which is an error only where one is promised', async () => {
  const unknown = (entities: unknown[]) => ({ data: { _entities: [entities[0], entities[1], null] } });
  expect(await failsWith(unknown, '{ cars { note } }')).toEqual({
    data: { cars: [{ note: 'note c1' }, { note: 'note c2' }, { note: null }, { note: 'note c2' }] },
    errors: undefined,
  });
  expect(await failsWith(unknown, '{ cars { rebate } }')).toEqual({
    data: { cars: [{ rebate: 1 }, { rebate: 2 }, null, { rebate: 2 }] },
    errors: ['cars.2.rebate: Cannot return null for non-nullable field Car.rebate.'],
  });
});

test('an answer that is no result is an error in words, whatever it is', async () => {
  const message = 'The subgraph rebates answered with something that is no GraphQL result.';
  for (const nonsense of [null, 'text', {}, { data: 'text' }, { data: null }, { errors: 'text' }]) {
    expect(await failsWith(() => nonsense, '{ cars { note } }')).toEqual({
      data: { cars: ids.map(() => ({ note: null })) },
      errors: ids.map((_, index) => `cars.${index}.note: ${message}`),
    });
  }
});

test('an error that explains nothing that is missing is told all the same', async () => {
  const warns = (entities: unknown[]) => ({ data: { _entities: entities }, errors: [{ message: 'Slow today' }] });
  expect(await failsWith(warns, '{ cars { rebate } }')).toEqual({
    data: { cars: [{ rebate: 1 }, { rebate: 2 }, { rebate: 3 }, { rebate: 2 }] },
    errors: ['undefined: Slow today'],
  });
});
