import { expect, test } from 'vitest';
import { federate } from '../federation.ts';

const parcels = [
  { id: 'p1', depot: { code: 'A', zone: 1 }, weight: 10 },
  { id: 'p2', depot: { code: 'B', zone: 2 }, weight: 20 },
];

/** Tracking knows parcels by their id, insurance by depot and number; sorting knows both. */
const services = {
  tracking: {
    sdl: 'type Query { parcels: [Parcel!]! } type Parcel @key(fields: "id") { id: ID! weight: Int! }',
    resolvers: { Query: { parcels: () => parcels } },
  },
  sorting: {
    sdl: `type Parcel @key(fields: "id") @key(fields: "depot { code zone }") { id: ID! depot: Depot! }
          type Depot @shareable { code: String! zone: Int! }`,
    resolvers: {
      Parcel: {
        __resolveReference: async (reference: { id?: string; depot?: { code: string } }) =>
          parcels.find(({ id, depot }) => id === reference.id || depot.code === reference.depot?.code),
      },
    },
  },
  insurance: {
    sdl: `type Parcel @key(fields: "depot { code zone }") { depot: Depot! premium: Int! }
          type Depot @shareable { code: String! zone: Int! }`,
    resolvers: {
      Parcel: {
        __resolveReference: async ({ depot }: { depot: { zone: number } }) => ({ depot, premium: depot.zone * 100 }),
      },
    },
  },
};

test('an entity is followed from one key to another, compound ones too', async () => {
  const { run } = federate(services);
  expect(await run('{ parcels { premium weight } }')).toEqual({
    data: {
      parcels: [
        { premium: 100, weight: 10 },
        { premium: 200, weight: 20 },
      ],
    },
  });
});

test('each different entity is asked for once, wherever and however often it stands', async () => {
  const { run, sent } = federate(services, {}, async (name, request, ask) =>
    name === 'tracking'
      ? { data: { parcels: ['p1', 'p2', 'p1'].map((id) => ({ __typename: 'Parcel', id })) } }
      : ask(name, request),
  );
  expect(await run('{ parcels { depot { code } } }')).toEqual({
    data: { parcels: [{ depot: { code: 'A' } }, { depot: { code: 'B' } }, { depot: { code: 'A' } }] },
  });
  expect(sent[1]?.variables).toEqual({
    representations: [
      { __typename: 'Parcel', id: 'p1' },
      { __typename: 'Parcel', id: 'p2' },
    ],
  });
});

test("a caller's alias that is a key's name does not change which entity is asked for", async () => {
  const { run } = federate(services);
  expect(await run('{ parcels { id: weight key: id depot: premium } }')).toEqual({
    data: {
      parcels: [
        { id: 10, key: 'p1', depot: 100 },
        { id: 20, key: 'p2', depot: 200 },
      ],
    },
  });
});
