import { type DocumentNode, type ExecutionResult, introspectionFromSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { federate } from './federation.ts';

const log: string[] = [];
const step = (name: string, answer: () => unknown) => async () => {
  log.push(`${name} starts`);
  await Promise.resolve();
  log.push(`${name} ends`);
  return answer();
};

const services = {
  books: {
    sdl: `type Query { books(first: Int! = 2, filter: Filter): [Book!]! } input Filter { words: [String!] = ["any"] }
          type Mutation { first: Int third: Int! fifth: Int add: Book }
          type Subscription { added: Book }
          type Book @key(fields: "id") { id: ID! title(word: String): String }`,
    resolvers: {
      Query: {
        books: (_: unknown, { first }: { first: number }) => ['b1', 'b2', 'b3'].slice(0, first).map((id) => ({ id })),
      },
      Mutation: {
        first: step('first', () => 1),
        third: step('third', () => {
          throw new Error('no third');
        }),
        fifth: step('fifth', () => 5),
        add: () => ({ id: 'b9' }),
      },
      Subscription: {
        added: {
          async *subscribe() {
            yield { added: { id: 'b1' } };
            yield { added: { id: 'bad' } };
            yield { added: { id: 'b2' } };
          },
        },
      },
      Book: { title: ({ id }: { id: string }, { word }: { word?: string }) => word ?? `Title of ${id}` },
    },
  },
  ratings: {
    sdl: 'type Mutation { second: Int fourth: Int } type Book @key(fields: "id") { id: ID! stars: Int! votes(least: Int): Int }',
    resolvers: {
      Mutation: { second: step('second', () => 2), fourth: step('fourth', () => 4) },
      Book: {
        __resolveReference: async ({ id }: { id: string }) => ({ id }),
        stars: ({ id }: { id: string }) => {
          if (id === 'bad') throw new Error('no stars');
          return Number(id.slice(1));
        },
        votes: (_: unknown, { least }: { least?: number }) => least,
      },
    },
  },
};

test('mutations run one after the other in the order of the document, over all subgraphs', async () => {
  log.length = 0;
  const { run } = federate(services);
  const result = await run('mutation { second first fourth fifth add { stars } }');
  expect(JSON.stringify(result)).toBe('{"data":{"second":2,"first":1,"fourth":4,"fifth":5,"add":{"stars":9}}}');
  expect(log).toEqual(['second', 'first', 'fourth', 'fifth'].flatMap((name) => [`${name} starts`, `${name} ends`]));
});

test('after a mutation that promises a value and fails no other is run', async () => {
  log.length = 0;
  const { run } = federate(services);
  const { data, errors } = await run('mutation { second third fourth }');
  expect(data).toBeNull();
  expect(errors?.map(({ message, path }) => ({ message, path }))).toEqual([{ message: 'no third', path: ['third'] }]);
  expect(log).toEqual(['second starts', 'second ends', 'third starts', 'third ends']);
});

test('each event of a subscription is completed on its own, and no error is carried over', async () => {
  const { executor } = federate(services);
  const results = await executor.subscribe({ document: parse('subscription { added { title stars } }'), context: {} });
  const seen: unknown[] = [];
  for await (const { data, errors } of results as AsyncIterable<ExecutionResult>) {
    seen.push({ data, paths: errors?.map(({ path }) => path) });
  }
  expect(seen).toEqual([
    { data: { added: { title: 'Title of b1', stars: 1 } }, paths: undefined },
    { data: { added: null }, paths: [['added', 'stars']] },
    { data: { added: { title: 'Title of b2', stars: 2 } }, paths: undefined },
  ]);
});

test('ending a subscription ends its source at once, even while it waits for an event', async () => {
  const source = Promise.withResolvers<IteratorResult<never>>();
  let ended = false;
  const { executor } = federate(services, {
    subgraph: () => ({
      [Symbol.asyncIterator]: () => ({
        next: () => source.promise,
        return: async () => {
          ended = true;
          return { done: true, value: undefined };
        },
      }),
    }),
  });
  const results = await executor.subscribe({ document: parse('subscription { added { title } }'), context: {} });
  const iterator = (results as AsyncIterable<ExecutionResult>)[Symbol.asyncIterator]();
  const waiting = iterator.next();
  await iterator.return?.();
  expect(ended).toBe(true);
  source.resolve({ done: true, value: undefined });
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test('a subscription that cannot be opened answers with the errors', async () => {
  const { executor } = federate(services, { subgraph: () => ({ errors: [{ message: 'Full' }] }) });
  const result = await executor.subscribe({ document: parse('subscription { added { id } }'), context: {} });
  expect(JSON.stringify(result)).toBe('{"errors":[{"message":"Full"}]}');
});

test('introspection may stand beside other fields, and shows what callers may see', async () => {
  const { run, executor } = federate(services);
  expect(
    await run(
      '{ __typename books(first: 1) { id } __type(name: "Filter") { name } ...More } fragment More on Query { again: __typename }',
    ),
  ).toEqual({
    data: { __typename: 'Query', books: [{ id: 'b1' }], __type: { name: 'Filter' }, again: 'Query' },
  });
  const types = introspectionFromSchema(executor.schema).__schema.types;
  const named = types.filter(({ kind, name }) => kind !== 'SCALAR' && !name.startsWith('__')).map(({ name }) => name);
  expect(named.sort()).toEqual(['Book', 'Filter', 'Mutation', 'Query', 'Subscription']);
});

test.each(
  Object.getOwnPropertyNames(Object.prototype),
)('a field may be called %s, which every object answers to, and nothing is added to what objects share', async (name) => {
  const { run } = federate(services);
  const shared = [Object.prototype, Object, Function.prototype].map((owner) => Object.getOwnPropertyNames(owner));
  const query = `{ ${name}: books(first: 2) { ${name}: title ... on Book { id stars } } typed: books(first: 1) { ${name}: __typename } }`;
  const book = (id: number) => `{"${name}":"Title of b${id}","id":"b${id}","stars":${id}}`;
  expect(JSON.stringify(await run(query))).toBe(
    `{"data":{"${name}":[${book(1)},${book(2)}],"typed":[{"${name}":"Book"}]}}`,
  );
  const deep = `{ ${name}: books(first: 1) { id ... on Book { ${name}: stars } } }`;
  expect(JSON.stringify(await run(deep))).toBe(`{"data":{"${name}":[{"id":"b1","${name}":1}]}}`);
  expect([Object.prototype, Object, Function.prototype].map((owner) => Object.getOwnPropertyNames(owner))).toEqual(
    shared,
  );
});

test('what is skipped is not there, and all of it may be', async () => {
  const { run, sent } = federate(services);
  expect(await run('{ books @skip(if: true) { id } }')).toEqual({ data: {} });
  expect(sent).toEqual([]);
  expect(await run('{ books(first: 1) { id @include(if: false) } }')).toEqual({ data: { books: [{}] } });
});

test('variables are coerced, defaults filled in, and each subgraph gets those that it uses', async () => {
  const { run, sent } = federate(services);
  const query =
    'query ($first: Int! = 1, $word: String, $least: Int, $filter: Filter) { books(first: $first, filter: $filter) { title(word: $word) votes(least: $least) } }';
  expect(await run(query, { word: 'hello', least: 3, filter: {} })).toEqual({
    data: { books: [{ title: 'hello', votes: 3 }] },
  });
  expect(sent.map(({ variables }) => variables)).toEqual([
    { first: 1, word: 'hello', filter: { words: ['any'] } },
    { least: 3, representations: [{ __typename: 'Book', id: 'b1' }] },
  ]);
});

test("a variable that is not what it should be is the sender's mistake, and nothing is asked", async () => {
  const { run, sent } = federate(services);
  const result = await run('query ($first: Int!) { books(first: $first) { id } }', { first: 'many' });
  expect('data' in result).toBe(false);
  expect(result.errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
    {
      message: 'Variable "$first" got invalid value "many"; Int cannot represent non-integer value: "many"',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
  expect(sent).toEqual([]);
});

test('requests that come at once plan a document once, and get the same documents for their subgraphs', async () => {
  const documents = new Set<DocumentNode>();
  const { executor } = federate(services, {}, (name, request, ask) => {
    documents.add(request.document);
    return ask(name, request);
  });
  const document = parse('{ books { id } }');
  await Promise.all(Array.from({ length: 5 }, () => executor.execute({ document, context: {} })));
  expect(documents.size).toBe(1);
});

test('what was not asked for the longest is forgotten first, and planned again when it is asked for', async () => {
  const documents = new Set<DocumentNode>();
  const { executor } = federate(services, { mostPlans: 2, mostDocuments: 2 }, (name, request, ask) => {
    documents.add(request.document);
    return ask(name, request);
  });
  const [one, two, three] = ['{ books { id } }', '{ books { title } }', '{ books { id title } }'].map((text) =>
    parse(text),
  );
  for (const document of [one, two, one, three, one, two]) {
    if (document) await executor.execute({ document, context: {} });
  }
  expect(documents.size).toBe(4);
});

test('a document with several operations wants a name, and one that it has', async () => {
  const { executor } = federate(services);
  const document = parse('query One { books(first: 1) { id } } query Two { books(first: 1) { title } }');
  expect(await executor.execute({ document, operationName: 'Two', context: {} })).toEqual({
    data: { books: [{ title: 'Title of b1' }] },
  });
  for (const operationName of [undefined, 'Three']) {
    const { errors } = await executor.execute({ document, operationName, context: {} });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'OPERATION_RESOLUTION_FAILURE' }]);
  }
});

test('fragments in fragments that would make millions of fields are refused before anything is planned', async () => {
  const { run, sent } = federate({
    tree: { sdl: 'type Query { node: Node } type Node { left: Node right: Node leaf: Int }' },
  });
  const levels = Array.from(
    { length: 24 },
    (_, level) => `fragment F${level} on Node { left { ...F${level + 1} } right { ...F${level + 1} } }`,
  );
  const { errors } = await run(`{ node { ...F0 } } ${levels.join(' ')} fragment F24 on Node { leaf }`);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'OPERATION_TOO_LARGE' }]);
  expect(sent).toEqual([]);
});
