import { expect, test } from 'vitest';
import { startLibrary } from './testing/start-library.ts';

const masked = (path: (string | number)[]) => ({
  message: 'Unexpected error.',
  path,
  extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
});

test('a null for a non-null field of another subgraph goes up to the nearest position that allows one', async () => {
  const { execute } = await startLibrary();
  expect(await execute('{ book(id: "b2") { id verdict } books { id } }')).toEqual({
    data: { book: null, books: [{ id: 'b1' }, { id: 'b2' }, { id: 'b3' }] },
    errors: [expect.objectContaining(masked(['book', 'verdict']))],
  });
});

test('a null that no position allows ends in `data: null`, and `data` is never missing', async () => {
  const { execute } = await startLibrary();
  expect(await execute('{ books { id verdict } }')).toEqual({
    data: null,
    errors: [expect.objectContaining(masked(['books', 1, 'verdict']))],
  });
});

test('a field that fails takes nothing else with it, asked in a fragment or not', async () => {
  const { execute } = await startLibrary();
  const query =
    '{ third: book(id: "b3") { ...Rest } second: book(id: "b2") { title ...Rest } } fragment Rest on Book { verdict stars title }';
  expect(await execute(query)).toEqual({
    data: { third: { verdict: 'good', stars: null, title: 'Three' }, second: null },
    errors: [
      expect.objectContaining(masked(['third', 'stars'])),
      expect.objectContaining(masked(['second', 'verdict'])),
    ],
  });
});

test('every key that was asked for is there, in the order asked, when a subgraph fails for one item', async () => {
  const { execute } = await startLibrary();
  const { data, errors } = await execute('{ books { stars ...Rest } } fragment Rest on Book { again: stars id }');
  expect(JSON.stringify(data)).toBe(
    JSON.stringify({
      books: [
        { stars: 5, again: 5, id: 'b1' },
        { stars: 5, again: 5, id: 'b2' },
        { stars: null, again: null, id: 'b3' },
      ],
    }),
  );
  expect(errors?.map(({ path }) => path)).toEqual([
    ['books', 2, 'stars'],
    ['books', 2, 'again'],
  ]);
});

test('@skip and @include do not lose what a @requires needs', async () => {
  const { execute } = await startLibrary();
  const query =
    'query ($yes: Boolean!, $no: Boolean = false) { book(id: "b1") { pages @include(if: $no) minutesToRead @include(if: $yes) id @skip(if: $yes) } }';
  expect(await execute(query, { variables: { yes: true } })).toEqual({ data: { book: { minutesToRead: 200 } } });
  expect(await execute(query, { variables: { yes: false, no: true } })).toEqual({
    data: { book: { pages: 100, id: 'b1' } },
  });
});

test('an operation of which everything is skipped answers with empty data', async () => {
  const { execute } = await startLibrary();
  expect(await execute('{ books @skip(if: true) { id } }')).toEqual({ data: {} });
  expect(await execute('{ book(id: "b1") { id @skip(if: true) } }')).toEqual({ data: { book: {} } });
});

test('introspection may stand beside other fields, in a fragment too', async () => {
  const { execute } = await startLibrary();
  expect(
    await execute(
      '{ __typename book(id: "b1") { title } ...Meta } fragment Meta on Query { __type(name: "Film") { name fields { name } } }',
    ),
  ).toEqual({
    data: { __typename: 'Query', book: { title: 'One' }, __type: { name: 'Film', fields: [{ name: 'minutes' }] } },
  });
});

test('members of a union keep their own fields and tell their type, under an alias too', async () => {
  const { execute } = await startLibrary();
  expect(
    await execute(
      '{ kinds: media { type: __typename } media { type: __typename ... on Book { minutesToRead } ... on Film { minutes } } }',
    ),
  ).toEqual({
    data: {
      kinds: [{ type: 'Book' }, { type: 'Book' }, { type: 'Book' }, { type: 'Film' }],
      media: [
        { type: 'Book', minutesToRead: 200 },
        { type: 'Book', minutesToRead: 400 },
        { type: 'Book', minutesToRead: 600 },
        { type: 'Film', minutes: 90 },
      ],
    },
  });
});

test('a variable that is not of its type is refused before anything runs', async () => {
  const { execute } = await startLibrary();
  const { data, errors } = await execute('mutation ($title: String!) { addBook(title: $title) { id } }', {
    variables: { title: 7 },
  });
  expect(data).toBeUndefined();
  expect(errors).toEqual([
    expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('$title') }),
  ]);
  expect(await execute('{ titles }')).toEqual({ data: { titles: ['One', 'Two', 'Three'] } });
});
