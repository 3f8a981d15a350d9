import { expect, test } from 'vitest';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { viewers } from '../support/viewers.ts';

/*
 * While one request is worked on, all others wait: what is accepted must leave the event loop soon. CPU is compared and not
 * time, within one run and the best of several tries, so that a busy machine and a slow one say the same.
 */
const market = marketplaceOfFile();

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const page =
  '{ listings { edges { node { id price { formatted } seller { name } authorization { class } brand { name } } } } }';
const nodes = (count: number, selection: string) => `{ listings(first: ${count}) { edges { node { ${selection} } } } }`;

/** As large as what is accepted may be, each in another way; what validation refuses is validated until then. */
const largest: Readonly<Record<string, string>> = {
  'one field 990 times': nodes(1, 'id '.repeat(990)),
  'one object 480 times': nodes(1, 'seller { id } '.repeat(480)),
  'twenty objects of 44 fields': nodes(
    1,
    times(20, () => `seller { ${'id name '.repeat(22)} }`),
  ),
  'one fragment a hundred times': `${nodes(20, '...F '.repeat(100))} fragment F on Listing { id price { minorUnits formatted } seller { id name } }`,
  'ninety fragments': `${nodes(
    1,
    times(90, (index) => `...F${index}`),
  )} ${times(90, (index) => `fragment F${index} on Listing { id price { minorUnits } seller { id } }`)}`,
  'a chain of 120 fragments': `${nodes(1, '...F0')} ${times(120, (index) => `fragment F${index} on Listing { id seller { id } ${index < 119 ? `...F${index + 1}` : ''} }`)}`,
  'both kinds sixty times': nodes(
    20,
    '... on CarListing { id seller { id } } ... on ApartmentListing { id seller { name } } '.repeat(60),
  ),
  'fifty conditions': nodes(
    1,
    times(50, () => '... @include(if: true) { id seller { id name } }'),
  ),
  'sixteen lists': `{ ${times(16, (index) => `${index ? `a${index}: ` : ''}listings(first: ${index + 1}) { edges { node { id price { formatted } seller { name } } } }`)} }`,
  'lists of a hundred values': `{ ${times(15, (index) => `a${index}: listings(first: 1, filter: { seller: [${times(100, (value) => `"s${value}"`)}] }) { edges { node { id } } }`)} }`,
  'the dearest page':
    '{ listings(first: 100) { totalCount facets(fields: [KIND, BRAND, PRODUCT, CONDITION, REGION]) { field values { value count } } edges { node { id price { formatted } seller { id name } authorization { class } brand { name } priceHistory { price { formatted } } } } } }',
  'a whole introspection':
    '{ __schema { types { name fields { name args { name type { name } } type { name ofType { name ofType { name } } } } } } }',
};

let texts = 0;

/** Sends a query under a name of its own, so that nothing of it is known from before. */
async function ask(query: string): Promise<string> {
  texts += 1;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await market.token(viewers.buyer)}` };
  const body = JSON.stringify({ query: query.replace('{', `query Q${texts} {`) });
  return (await market.fetch(market.url, { method: 'POST', headers, body })).text();
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** The most CPU that was used between two turns of the event loop while something ran, in microseconds. */
async function longestTurn(run: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let isRunning = true;
  const running = run().finally(() => {
    isRunning = false;
  });
  for (let before = cpu(); isRunning; before = cpu()) {
    await new Promise((resolve) => setImmediate(resolve));
    longest = Math.max(longest, cpu() - before);
  }
  await running;
  return longest;
}

async function leastOf(tries: number, measure: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < tries; time += 1) least = Math.min(least, await measure());
  return least;
}

test('the largest requests keep the event loop no longer than thirty usual pages', async () => {
  for (let time = 0; time < 20; time += 1) await ask(page);
  const usual = await leastOf(20, async () => {
    const before = cpu();
    await ask(page);
    return cpu() - before;
  });
  const ratios: Record<string, number> = {};
  for (const [name, query] of Object.entries(largest)) {
    expect(await ask(query), name).not.toContain('QUERY_TOO_LARGE');
    ratios[name] = (await leastOf(5, () => longestTurn(() => ask(query)))) / usual;
  }
  // A document that validation refuses for how much it repeats takes the longest: about ten.
  expect(Object.entries(ratios).filter(([, ratio]) => ratio > 30)).toEqual([]);
});
