import { expect, test } from 'vitest';
import { libraryGateway } from '../testing/library-gateway.ts';

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const deep = (levels: number) =>
  `{ __type(name: "B") { ${'ofType { '.repeat(levels - 2)} name ${'} '.repeat(levels - 2)} } }`;
const wide = (fields: number) =>
  `{ books { ${'...F '.repeat(11)} ${'pages '.repeat(fields - 991)} } } fragment F on Book { ${'id title '.repeat(45)} }`;
const aliased = (aliases: number) => `{ ${times(aliases, (index) => `a${index}: __typename`)} }`;
const directed = (directives: number, levels = directives) =>
  `{ ${'... @include(if: true) { '.repeat(directives)} ${'... { '.repeat(levels - directives)} now ${'} '.repeat(levels)} }`;
const rooted = (fields: number) => `{ ${'now '.repeat(fields)} }`;
const listed = (items: number) => `{ count(tags: [${'"" '.repeat(items)}]) }`;
const worded = (tokens: number) => {
  const lists = [500, 500, 500, tokens - 1538].map(
    (items, index) => `a${index}: count(tags: [${'"" '.repeat(items)}])`,
  );
  return `{ ${lists.join(' ')} }`;
};
/** A page of a hundred, asked for the same 48 times over, costs 4901, each list of books 10 and each book 1. */
const costly = (books: number) =>
  `{ shelf(first: 100) { edges { ${'node { id } '.repeat(48)} } } ${'books { id } '.repeat(9)} ${'book(id: "b1") { id } '.repeat(books)} }`;

test.each([
  ['16 levels', deep(16), deep(17), 'The query is 17 levels deep; 16 are allowed.'],
  ['1000 fields', wide(1000), wide(1001), 'The query asks for 1001 fields; 1000 are allowed.'],
  ['2000 tokens', worded(2000), worded(2001), 'The query has more than 2000 tokens.'],
  ['brackets 100 deep', directed(50, 99), directed(50, 100), 'The query has brackets more than 100 levels deep.'],
  ['15 aliases of __typename', aliased(15), aliased(16), 'The query has 16 aliases; 15 are allowed.'],
  ['50 directives', directed(50), directed(51), 'The query has 51 directives; 50 are allowed.'],
  ['20 root fields', rooted(20), rooted(21), 'The query has 21 fields at its root; 20 are allowed.'],
  ['500 items in a list', listed(500), listed(501), 'A list in the query has 501 items; 500 are allowed.'],
  ['a cost of 5000', costly(9), costly(10), 'The query costs 5001; 5000 is allowed. Ask for smaller pages.'],
])('%s are taken, and one more is refused before any subgraph is asked', async (_, taken, over, message) => {
  const { post, fetches } = await libraryGateway({ demo: true });
  expect((await post(taken)).body.errors).toBeUndefined();
  fetches.count = 0;
  const { status, body } = await post(over);
  expect(body).toEqual({ errors: [{ message, extensions: { code: 'QUERY_TOO_LARGE' } }] });
  expect([status, fetches.count]).toEqual([200, 0]);
  expect((await post(over, { accept: 'application/graphql-response+json' })).status).toBe(400);
});

test('what variables ask for is counted for each request, whatever was asked with the same document before', async () => {
  const { send, fetches } = await libraryGateway();
  const query = `query ($n: Int, $tags: [String!] = []) { shelf(first: $n) { edges { ${'node { id } '.repeat(60)} } } count(tags: $tags) }`;
  const code = async (variables: object) => (await send({ query, variables })).body.errors?.[0]?.extensions.code;
  const large = 'QUERY_TOO_LARGE';
  expect([await code({ n: 81 }), await code({ n: 82 }), await code({ n: 81 })]).toEqual([undefined, large, undefined]);
  const items = (count: number) => ({ n: 1, tags: Array.from({ length: count }, () => '') });
  expect([await code(items(500)), await code(items(501))]).toEqual([undefined, large]);
  fetches.count = 0;
  expect(await code({ n: 1, more: Array.from({ length: 21 }, () => items(480)) })).toBe(large);
  const abyss = `{"tags":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  expect((await send(`{"query":"{ now }","variables":${abyss}}`)).body.errors?.[0]?.extensions.code).toBe(large);
  expect(fetches.count).toBe(0);
});

const bomb = (levels: number) =>
  `{ ...F0 } ${times(levels, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F${levels} on Query { now }`;

test.each([
  ['a document of 2000 levels', `{ a ${'{ a '.repeat(2000)} ${'} '.repeat(2000)} }`, 'QUERY_TOO_LARGE'],
  ['20,000 nested brackets', `{ count(tags: ${'['.repeat(20_000)}${']'.repeat(20_000)}) }`, 'QUERY_TOO_LARGE'],
  ['900 nested brackets', `{ count(tags: ${'['.repeat(900)}${']'.repeat(900)}) }`, 'QUERY_TOO_LARGE'],
  ['a fragment bomb of 10 levels', bomb(10), 'QUERY_TOO_LARGE'],
  ['a fragment bomb of 16 levels', bomb(16), 'QUERY_TOO_LARGE'],
  ['a fragment bomb of 20 levels', bomb(20), 'QUERY_TOO_LARGE'],
  ['a fragment bomb of 100 levels', bomb(100), 'QUERY_TOO_LARGE'],
  [
    'fragments in a circle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['1 MB of comments', `{ now } ${'# comment\n'.repeat(100_000)}`, 'REQUEST_ENTITY_TOO_LARGE'],
  ['a text of 1 MB', `{ echo(text: "${'x'.repeat(1_000_000)}") }`, 'REQUEST_ENTITY_TOO_LARGE'],
  ['10,001 tokens', `{ ${'now '.repeat(9_999)} }`, 'QUERY_TOO_LARGE'],
  ['101 aliases of __typename', aliased(101), 'QUERY_TOO_LARGE'],
  ['a number of 65 bits', '{ book(id: 18446744073709551616) { id } }', 'BAD_USER_INPUT'],
  ['a variable called __proto__', 'query ($__proto__: ID!) { book(id: $__proto__) { id } }', 'BAD_USER_INPUT'],
  ['10 unknown directives', `{ now ${times(10, (index) => `@d${index}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['1,000 conditions', `{ now ${'@include(if: true) '.repeat(1_000)} }`, 'QUERY_TOO_LARGE'],
  ['200 conditions of one field', `{ now ${'@include(if: true) '.repeat(200)} }`, 'QUERY_TOO_LARGE'],
])('%s are refused before any subgraph is asked, for what they are', async (_, query, code) => {
  const { post, fetches } = await libraryGateway({ demo: true });
  const { status, body } = await post(query);
  expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
  expect(status).toBe(code === 'REQUEST_ENTITY_TOO_LARGE' ? 413 : 200);
  expect(fetches.count).toBe(0);
});
