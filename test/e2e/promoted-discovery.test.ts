import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { moments } from '../support/clock.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';

const market = marketplaceOfFile();

interface Node {
  readonly id: string;
  readonly price: { readonly minorUnits: number };
  readonly bestRebate: { readonly amount: { readonly minorUnits: number } } | null;
  readonly priceBreakdown: { readonly effective: { readonly minorUnits: number } };
}

const query = `query ($filter: ListingFilter, $sort: ListingSort, $first: Int, $after: String) {
  listings(filter: $filter, sort: $sort, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id price { minorUnits } bestRebate { amount { minorUnits } } priceBreakdown { effective { minorUnits } } } }
  }
}`;

const everyClass = ['AUTHORIZED', 'UNAUTHORIZED_DISCLOSED', 'UNAUTHORIZED_UNDISCLOSED', 'FALSE_CLAIM'];

/** All listings in yuan that meet a filter, read page by page as of an instant. */
async function found(when: number, sort: string, filter: object = {}, first = 4): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const variables: object = { sort, first, after, filter: { authorization: everyClass, currency: 'CNY', ...filter } };
    const { listings } = expectNoErrors(
      await market.execute<{
        listings: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Node }[] };
      }>(query, { variables: { ...variables }, at: when }),
    );
    nodes.push(...listings.edges.map(({ node }) => node));
    after = listings.pageInfo.hasNextPage ? listings.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

const rebate = ({ bestRebate }: Node): number => bestRebate?.amount.minorUnits ?? -1;
const effective = ({ priceBreakdown }: Node): number => priceBreakdown.effective.minorUnits;

/** By one number after the other, then by id. */
const sorted = (nodes: readonly Node[], ...keys: ((node: Node) => number)[]): string[] =>
  nodes
    .toSorted((a, b) => {
      const differing = keys.find((key) => key(a) !== key(b));
      return differing ? differing(a) - differing(b) : a.id < b.id ? -1 : 1;
    })
    .map(({ id }) => id);

const idsOf = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);

test.each(
  Object.entries(moments),
)('catalog finds and sorts %s by the rebates and prices that promotions answers', async (_name, when) => {
  const all = await found(when, 'NEWEST');
  expect(all.length).toBeGreaterThan(15);
  expect(idsOf(await found(when, 'BEST_REBATE'))).toEqual(
    sorted(
      all,
      (node) => -rebate(node),
      ({ price }) => price.minorUnits,
    ),
  );
  const cheapestFirst = sorted(all, effective, ({ price }) => price.minorUnits);
  expect(idsOf(await found(when, 'EFFECTIVE_PRICE_ASC'))).toEqual(cheapestFirst);
  expect(idsOf(await found(when, 'EFFECTIVE_PRICE_DESC'))).toEqual(cheapestFirst.toReversed());
  const least = 300_000;
  for (const [filter, holds] of [
    [{ hasRebate: true }, (node: Node) => rebate(node) > 0],
    [{ hasRebate: false }, (node: Node) => rebate(node) < 0],
    [{ minimumRebate: least }, (node: Node) => rebate(node) >= least],
  ] as const)
    expect(idsOf(await found(when, 'PRICE_ASC', filter))).toEqual(
      sorted(all.filter(holds), ({ price }) => price.minorUnits),
    );
});

test('a promotion counts from the first millisecond of its window to the last', async () => {
  const [start, end] = [Date.parse('2026-11-01T00:00:00+08:00'), Date.parse('2026-11-04T00:00:00+08:00')];
  const counts = await Promise.all(
    [start - 1, start, end - 1, end].map(async (when) => (await found(when, 'NEWEST', { hasRebate: true })).length > 0),
  );
  expect(counts).toEqual([false, true, true, false]);
});
