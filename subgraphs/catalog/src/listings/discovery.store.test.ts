import type { Connection, ConnectionArguments } from '@marque/kit/graphql/connection.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listing, openMarket } from '../testing/market.ts';
import type { DiscoveryQuery, DiscoveryService } from './discovery.ts';
import { usualEffort } from './effort.ts';
import type { ListingRow } from './tables.ts';

import { createOracle, here, sorted, sorts } from './testing/rules-by-row.ts';
import { event, facts, filterOf, idOf, instant, promotions } from './testing/small-world.ts';

/** Every page one after the other, from either end, put together in the list's order. */
const walk = async (discovery: DiscoveryService, query: DiscoveryQuery, at: number, size: number, back: boolean) => {
  const ids: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const ends: ConnectionArguments = back ? { last: size, before: cursor } : { first: size, after: cursor };
    const { edges, pageInfo }: Connection<ListingRow> = await discovery.discover({ ...query, ...ends }, at).page();
    const page = edges.map(({ node }) => node.id);
    if (back) ids.unshift(...page);
    else ids.push(...page);
    if (!(back ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return ids;
    cursor = back ? pageInfo.startCursor : pageInfo.endCursor;
  }
};

test('Pages of any size from either end make up the very list that the rules ask for, at every instant', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(facts, { minLength: 1, maxLength: 12 }),
      fc.array(event, { maxLength: 10 }),
      promotions,
      fc.nat({ max: 10 }),
      fc.array(
        fc.record({
          filter: fc.option(filterOf(3)),
          sort: fc.constantFrom(...sorts),
          size: fc.integer({ min: 1, max: 5 }),
          at: instant,
          // Few listings, so that only a small effort goes all ways.
          effort: fc.constantFrom(
            usualEffort,
            { ...usualEffort, firstStep: 1, sortedBelow: 2 },
            { ...usualEffort, firstStep: 2, sortedBelow: 0 },
            { ...usualEffort, firstStep: 1, sortedBelow: 6, togetherFrom: 0, metInStep: 2 },
          ),
        }),
        { minLength: 8, maxLength: 8 },
      ),
      async (listings, events, campaigns, published, questions) => {
        const market = await openMarket();
        await market.hear(...events.slice(0, published));
        const rows = await market.publish(...listings.map((given, index) => listing(idOf(index), given)));
        await market.hear(...events.slice(published));
        await market.promote(...campaigns);
        const oracle = createOracle(events, campaigns);
        for (const { filter, sort, size, at, effort } of questions) {
          const discovery = market.discoveryWith(effort);
          const asked = {
            ...filter,
            ...(sort === 'DISTANCE' && { near: here }),
            ...(sort === 'RELEVANCE' && { text: filter?.text ?? 'listing' }),
          };
          const expected = sorted(oracle(rows, asked, at), sort, campaigns, at);
          const query = { filter: asked, sort };
          expect(await walk(discovery, query, at, size, false)).toEqual(expected);
          expect(await walk(discovery, query, at, size, true)).toEqual(expected);
          const { total } = await discovery.discover(query, at).count();
          expect(total).toBe(expected.length);
        }
      },
    ),
    { numRuns: process.env.DATABASE_URL ? 10 : 40 },
  );
}, 120_000);
