import { beforeAll, expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { moments } from '../support/clock.ts';
import { countedGraph } from '../support/counted.ts';
import { marketplaceOfFile, startingMs } from '../support/marketplace.ts';
import { publishBuick } from '../support/new-listing.ts';
import { storefront, storefrontOperations } from '../support/operations.ts';

const counted = await countedGraph();
const market = marketplaceOfFile(() => ({ graph: counted.graph }));

// More than the largest page, so that a page of 100 is full.
beforeAll(async () => {
  for (let serial = 1; serial <= 110; serial += 1) await publishBuick(market, serial);
}, startingMs);

const model = 'mdl_buick_envision';
const listing = 'lst_buick_envision_buick_hangzhou';

/** The most that each operation may ask, and how many it shows; the number of a page makes no difference. */
const budgets: Readonly<
  Record<string, { variables: object; pages: readonly number[]; statements: number; requests: number }>
> = {
  ListingPage: { variables: { filter: { brand: ['brd_buick'] } }, pages: [5, 100], statements: 12, requests: 3 },
  ListingDetail: { variables: { id: listing }, pages: [0], statements: 12, requests: 3 },
  CompareOffers: { variables: { model }, pages: [5, 100], statements: 8, requests: 2 },
  Festival: { variables: { code: 'DOUBLE11-2026' }, pages: [0], statements: 2, requests: 2 },
  Quote: { variables: { listing }, pages: [0], statements: 3, requests: 1 },
  Dealers: { variables: {}, pages: [2, 100], statements: 3, requests: 1 },
  Brands: { variables: {}, pages: [5, 100], statements: 1, requests: 1 },
};

/** The statements and requests that one operation takes, and how many edges it shows. */
async function cost(name: string, variables: object) {
  counted.reset();
  const answer = await market.execute(storefront(name), { variables: { ...variables }, at: moments.firstWindow });
  const edges = JSON.stringify(expectNoErrors(answer)).split('"node":').length - 1;
  return { statements: counted.statements.length, requests: counted.requests.length, edges };
}

test('every operation of the storefront has a budget', () => {
  expect(Object.keys(budgets)).toEqual(storefrontOperations);
});

test.each(Object.entries(budgets))('%s stays within its budget, however long its page', async (name, budget) => {
  const costs = [];
  await cost(name, budget.variables); // what is read once and kept is not the operation's
  for (const first of budget.pages) costs.push(await cost(name, { ...budget.variables, ...(first > 0 && { first }) }));
  for (const { statements, requests } of costs) {
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(budget.statements);
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThanOrEqual(budget.requests);
  }
  const [small, large] = costs;
  if (!small || !large) return;
  expect(large.edges).toBeGreaterThan(small.edges);
  expect([large.statements, large.requests]).toEqual([small.statements, small.requests]);
});
