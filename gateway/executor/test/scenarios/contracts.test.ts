import { expect, test } from 'vitest';
import { federate } from '../federation.ts';

const services = {
  books: {
    sdl: `type Query { books: [Book!] audits: [Audit] @tag(name: "internal") }
          type Book @key(fields: "id") { id: ID! title: String cost: Int @tag(name: "internal") state: State }
          type Audit @tag(name: "internal") { note: String }
          enum State { SOLD LOST @tag(name: "internal") }`,
    resolvers: {
      Query: {
        books: () => [
          { id: 'b1', title: 'One', cost: 7, state: 'SOLD' },
          { id: 'b2', title: 'Two', cost: 9, state: 'LOST' },
        ],
        audits: () => [{ note: 'Counted' }],
      },
    },
  },
  shop: {
    sdl: `type Book @key(fields: "id") { id: ID! cost: Int @external price: Int @requires(fields: "cost") }`,
    resolvers: {
      Book: {
        __resolveReference: (key: object) => key,
        price: ({ cost }: { cost: number }) => cost * 2,
      },
    },
  },
};

test('tags change nothing for who may see the whole graph', async () => {
  const { run } = federate(services);
  expect(await run('{ books { title cost price state } audits { note } }')).toEqual({
    data: {
      books: [
        { title: 'One', cost: 7, price: 14, state: 'SOLD' },
        { title: 'Two', cost: 9, price: 18, state: 'LOST' },
      ],
      audits: [{ note: 'Counted' }],
    },
  });
});

test('a contract does not know what it leaves out, and computes from it all the same', async () => {
  const { run, sent } = federate(services, { without: ['internal'] });
  expect(await run('{ books { title price } }')).toEqual({
    data: {
      books: [
        { title: 'One', price: 14 },
        { title: 'Two', price: 18 },
      ],
    },
  });
  expect(sent[0]?.query).toContain('cost');
  expect(() => run('{ books { cost } }')).toThrow('Cannot query field "cost" on type "Book".');
  expect(() => run('{ audits { note } }')).toThrow('Cannot query field "audits" on type "Query".');
  await expect(run('{ __type(name: "Audit") { name } }')).resolves.toEqual({ data: { __type: null } });
});

test('a value that a contract leaves out is null, with an error that does not name it', async () => {
  const { run } = federate(services, { without: ['internal'] });
  const { data, errors = [] } = await run('{ books { state } }');
  expect(data).toEqual({ books: [{ state: 'SOLD' }, { state: null }] });
  expect(errors.map(({ path }) => path)).toEqual([['books', 1, 'state']]);
  expect(JSON.stringify(errors)).not.toContain('LOST');
});
