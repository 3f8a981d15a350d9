import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { readPage, toConnection } from './connection.ts';
import { type CursorKey, encodeCursor } from './cursor.ts';

const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions.code : error;
  }
  return 'no error';
};

const shape = ['integer', 'text'] as const;
const cursor = encodeCursor('things.NEWEST', [7, 'b']);

test('a page is 20 from the start unless it is asked otherwise', () => {
  expect(readPage('things', ['text'], {})).toEqual({ list: 'things', size: 20, backward: false, start: undefined });
});

test('a cursor gives back the key that it was made of', () => {
  expect(readPage('things.NEWEST', shape, { first: 3, after: cursor }).start).toEqual([7, 'b']);
  expect(readPage('things.NEWEST', shape, { before: cursor })).toEqual({
    list: 'things.NEWEST',
    size: 20,
    backward: true,
    start: [7, 'b'],
  });
});

test.each([
  { first: -1 },
  { first: 101 },
  { last: 101 },
  { first: 1, last: 1 },
  { first: 1, before: cursor },
  { last: 1, after: cursor },
  { after: cursor, before: cursor },
  { after: '' },
  { after: 'garbage' },
  { after: 'x'.repeat(10_000) },
  { after: `${cursor.slice(0, -2)}AA` },
])('%j is refused as bad input', (args) => {
  expect(codeOf(() => readPage('things.NEWEST', shape, args))).toBe('BAD_USER_INPUT');
});

test.each([
  [],
  [7],
  [7, 'b', 'c'],
  ['7', 'b'],
  [7, 8],
  [0.5, 'b'],
  [1e300, 'b'],
  [null, 'b'],
  [{}, 'b'],
  [7, ['b']],
  [7, 'b\0'],
  [7, '\ud800'],
])('a cursor that somebody made of %j is refused as bad input', (...key) => {
  const after = encodeCursor('things.NEWEST', key as CursorKey);
  expect(codeOf(() => readPage('things.NEWEST', shape, { after }))).toBe('BAD_USER_INPUT');
});

test("another sort's cursor is refused as bad input", () => {
  expect(codeOf(() => readPage('things.OLDEST', shape, { after: cursor }))).toBe('BAD_USER_INPUT');
});

test('the row too many tells that there is a next page, and is not shown', () => {
  const page = readPage('things', ['text'], { first: 2 });
  const connection = toConnection(page, ['a', 'b', 'c'], (node) => [node]);
  expect(connection.edges.map(({ node }) => node)).toEqual(['a', 'b']);
  expect(connection.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test('a page from the end comes in the order of the list', () => {
  const page = readPage('things', ['text'], { last: 2 });
  const connection = toConnection(page, ['z', 'y', 'x'], (node) => [node]);
  expect(connection.edges.map(({ node }) => node)).toEqual(['y', 'z']);
  expect(connection.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('a page of none has no cursors', () => {
  expect(toConnection(readPage('things', ['text'], { first: 0 }), ['a'], (node) => [node]).pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});
