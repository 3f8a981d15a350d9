import { buildSchema, type DocumentNode, GraphQLError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compiledExecutor } from './compiled.ts';

const schema = buildSchema(`
  type Query { add(left: Int!, right: Int = 2): Int fail: String refuse: String deep: [Deep!] _entities(ids: [ID!]!): [Thing]! told(filter: Filter): String }
  type Mutation { count: Int! }
  type Deep { must: Int! }
  input Filter { text: String = "x" and: [Filter!] or: [Filter!] not: Filter }
  interface Thing { id: ID! }
  type A implements Thing { id: ID! a: String }
  type B implements Thing { id: ID! b: String }
`);

let counted = 0;
const resolvers: Record<string, (source: never, args: never, context: { calls: string[] }) => unknown> = {
  add: (_, { left, right }: { left: number; right: number }) => left + right,
  told: (_, { filter }: { filter: unknown }) => JSON.stringify(filter),
  fail: async () => Promise.reject(new Error('no such table')),
  refuse: () => {
    throw new GraphQLError('Say more.', { extensions: { code: 'BAD_USER_INPUT' } });
  },
  deep: () => [{ must: 1 }, { must: null }],
  _entities: async (_, { ids }: { ids: string[] }) =>
    ids.map((id) => ({ __typename: id.slice(0, 1), id, a: 'a', b: 'b' })),
};
for (const [name, resolve] of Object.entries(resolvers)) {
  const field = schema.getQueryType()?.getFields()[name];
  if (field) field.resolve = resolve as never; // each resolver knows the arguments of its field
}
const count = schema.getMutationType()?.getFields().count;
if (count) count.resolve = () => ++counted;

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

async function fiveTimes(document: DocumentNode, variables: object = {}, operationName?: string) {
  const run = compiledExecutor(schema);
  const answers = [];
  for (let use = 0; use < 5; use++)
    answers.push(await run({ document, variables: { ...variables }, operationName, contextValue: {} }));
  return answers;
}

test.each([
  ['values and defaults', 'query ($left: Int!) { add(left: $left) other: add(left: 1, right: 1) }', { left: 5 }],
  [
    'entities of several types',
    'query ($ids: [ID!]!) { _entities(ids: $ids) { __typename id ... on A { a } ... on B { b } } }',
    { ids: ['A1', 'B2', 'A3'] },
  ],
  ['an error of a resolver', '{ fail add(left: 1) }', {}],
  ['an error written for the caller', '{ refuse }', {}],
  ['a null in a non-null field', '{ deep { must } }', {}],
  ['a variable that is missing', 'query ($left: Int!) { add(left: $left) }', {}],
  [
    'an input that contains itself',
    'query ($filter: Filter) { told(filter: $filter) }',
    { filter: { and: [{ text: 'y' }, { not: {} }] } },
  ],
  ['an input that is wrong', 'query ($filter: Filter) { told(filter: $filter) }', { filter: { not: { nor: 1 } } }],
  [
    'a variable with a default',
    'query ($right: Int = 3, $none: Int) { add(left: 1, right: $right) other: add(left: 1, right: $none) }',
    {},
  ],
  ['conditions', 'query ($yes: Boolean!) { add(left: 1) @skip(if: $yes) refuse @include(if: $yes) }', { yes: true }],
])('compiled and interpreted answers are the same: %s', async (_, query, variables) => {
  const [first, ...others] = await fiveTimes(parse(query), variables);
  const essence = ({ data, errors }: NonNullable<typeof first>) =>
    plain({ data, errors: errors?.map(({ path, extensions }) => ({ path, extensions })) });
  if (!first) throw new Error('no answer');
  for (const other of others) expect(essence(other)).toEqual(essence(first));
});

test('errors of compiled queries are GraphQL errors with the error behind them and extensions that can be written', async () => {
  const answers = await fiveTimes(parse('{ fail }'));
  const error = answers.at(-1)?.errors?.[0];
  expect(error).toBeInstanceOf(GraphQLError);
  expect(error?.originalError?.message).toBe('no such table');
  expect(Object.assign(error?.extensions ?? {}, { subgraph: 'x' })).toEqual({ subgraph: 'x' });
});

test('mutations run once for each request, and an operation that does not exist is an error and no crash', async () => {
  const answers = await fiveTimes(parse('mutation { count }'));
  expect(plain(answers)).toEqual([1, 2, 3, 4, 5].map((value) => ({ data: { count: value } })));
  for (const { errors } of await fiveTimes(parse('query A { add(left: 1) } query B { fail }'), {}, 'C'))
    expect(errors).toHaveLength(1);
});
