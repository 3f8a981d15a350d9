import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { countedGraph } from '../support/counted.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { publishBuick } from '../support/new-listing.ts';
import { expectRefused, outcomeOf, type RefusalCode } from '../support/refusals.ts';
import { seller } from '../support/viewers.ts';

const counted = await countedGraph();
const market = marketplaceOfFile(() => ({ graph: counted.graph }));

const refused = (code: RefusalCode, query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  expectRefused(market, { query, code, counted, variables });

const page = `query ($first: Int, $last: Int, $after: String, $before: String, $sort: ListingSort, $filter: ListingFilter) {
  listings(first: $first, last: $last, after: $after, before: $before, sort: $sort, filter: $filter) {
    totalCount edges { cursor node { id } } pageInfo { endCursor }
  }
}`;
interface PageAnswer {
  readonly listings: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}
const listings = async (variables: object) =>
  expectNoErrors(await market.execute<PageAnswer>(page, { variables: { ...variables } })).listings;

test.each([
  { first: -1 },
  { first: 101 },
  { last: -1 },
  { last: 101 },
  { first: 2_147_483_647 },
])('a page of %j is refused', async (variables) => {
  expect(await refused('BAD_USER_INPUT', page, variables)).toEqual([
    expect.stringMatching(/^`(first|last)` is a number from 0 to 100$/),
  ]);
});

test('a page of more than an Int can say is no valid request', async () => {
  await refused('BAD_USER_INPUT', page, { first: 2_147_483_648 });
  await refused('GRAPHQL_VALIDATION_FAILED', '{ listings(first: 2147483648) { totalCount } }');
});

test('a page of 0 is empty and still counts, and a page of no size has 20', async () => {
  const filter = { authorization: ['AUTHORIZED', 'UNAUTHORIZED_DISCLOSED', 'UNAUTHORIZED_UNDISCLOSED', 'FALSE_CLAIM'] };
  const { totalCount, edges } = await listings({ filter });
  expect(totalCount).toBeGreaterThan(20);
  expect(edges).toHaveLength(20);
  expect(await listings({ filter, first: 0 })).toEqual({ totalCount, edges: [], pageInfo: { endCursor: null } });
});

test('a page has one direction', async () => {
  await refused('BAD_USER_INPUT', page, { first: 5, last: 5 });
  const { pageInfo } = await listings({ first: 1 });
  await refused('BAD_USER_INPUT', page, { last: 5, after: pageInfo.endCursor });
});

test('a cursor that this list and sort did not give is refused', async () => {
  const [{ pageInfo }, brands] = await Promise.all([
    listings({ first: 1 }),
    market.execute<{ brands: { pageInfo: { endCursor: string } } }>('{ brands(first: 1) { pageInfo { endCursor } } }'),
  ]);
  const own = String(pageInfo.endCursor);
  const of = expectNoErrors(brands).brands.pageInfo.endCursor;
  for (const after of ['', 'x', `${own}x`, own.toUpperCase(), of, 'é☃', 'a'.repeat(10_240), 'null', 'W10'])
    await refused('BAD_USER_INPUT', page, { after });
  await refused('BAD_USER_INPUT', page, { after: own, sort: 'PRICE_ASC', filter: { currency: 'CNY' } });
});

test('a page goes on behind a listing that has left the market meanwhile', async () => {
  const filter = { brand: ['brd_buick'], kind: ['CAR'] };
  await publishBuick(market, 34);
  const whole = await listings({ filter, sort: 'PRICE_ASC', first: 100 });
  const [gone, ...rest] = whole.edges;
  if (!gone || rest.length === 0) throw new Error('The story has more than one Buick on sale.');
  const as = seller('sel_buick_hangzhou');
  expect(await outcomeOf(market, 'withdrawListing', { as, input: { listing: gone.node.id } })).toMatchObject({
    type: 'CarListing',
  });
  expect(await listings({ filter, sort: 'PRICE_ASC', after: gone.cursor })).toMatchObject({ edges: rest });
});

test('signs of a pattern or of a search language are words like others', async () => {
  const found = await listings({ filter: { text: 'Lavida' } });
  expect(found.totalCount).toBeGreaterThan(0);
  for (const text of [
    '%',
    '_',
    '\\',
    '"',
    "'",
    'NEAR(',
    '*',
    'col:',
    'a OR b',
    '(a+)+$',
    '-',
    'Lavida" OR "',
    '&',
    '!:*',
  ])
    expect((await listings({ filter: { text } })).totalCount).toBeLessThanOrEqual(found.totalCount);
  expect((await listings({ filter: { text: 'Lav%da' } })).totalCount).toBe(0);
});

test('a search has at most 200 characters, and the same words in another form find the same', async () => {
  await refused('BAD_USER_INPUT', page, { filter: { text: 'x'.repeat(201) } });
  await refused('BAD_USER_INPUT', page, { filter: { text: '\ufdfa'.repeat(200) } }); // each stands for four words
  const { totalCount } = await listings({ filter: { text: 'Lavida' } });
  for (const text of ['lavida', 'ＬＡＶＩＤＡ', '\u202eLavida', '  Lavida  '])
    expect([text, (await listings({ filter: { text } })).totalCount]).toEqual([text, totalCount]);
});

test('a search for nothing is a search without words', async () => {
  const { totalCount } = await listings({});
  for (const text of ['', ' ']) expect((await listings({ filter: { text } })).totalCount).toBe(totalCount);
});
