import { dialect } from '@marque/kit/db/dialect.ts';
import { execute } from '@marque/kit/db/raw.ts';
import { sql } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { ListingFilter } from '../generated.ts';
import { authorization, listing, now, openMarket } from '../testing/market.ts';
import type { DiscoveryQuery } from './discovery.ts';
import { usualEffort } from './effort.ts';
import { sorts } from './testing/rules-by-row.ts';

/** Two dozen listings that some or others meet each half of, and the last ones both. */
const marketOf = async (both: number) => {
  const market = await openMarket();
  await market.hear(['authorization.changed', authorization()]);
  await market.publish(
    ...Array.from({ length: 24 }, (_, index) => {
      const isLast = index >= 24 - both;
      return listing(`lst_${`${index}`.padStart(2, '0')}`, {
        price: 10 + index,
        publishedAt: now - index,
        latitude: index < 9 ? 31 : 31.003, // few in the first ring, many in the second
        longitude: 121,
        fuelType: isLast || index % 2 === 0 ? 'DIESEL' : 'ELECTRIC',
        bodyType: isLast || index % 2 === 1 ? 'VAN' : 'SUV',
      });
    }),
  );
  const { discover } = market.discoveryWith({
    ...usualEffort,
    firstStep: 1,
    sortedBelow: 0,
    togetherFrom: 8,
    metAtMost: 50, // ten with a text
    metInStep: 3,
    metAtOnce: 50,
  });
  return (query: DiscoveryQuery) => discover({ first: 2, ...query }, now);
};

const broad: ListingFilter = {
  fuelType: ['DIESEL'],
  near: { latitude: 31, longitude: 121, radiusKm: 100 },
  text: 'listing',
};
/** What no index knows. */
const unknown: ListingFilter = { ...broad, not: { bodyType: ['SUV'] } };

/** What a page comes to: its length, or the code that it is refused with. */
const outcome = async (page: Promise<{ readonly edges: readonly unknown[] }>) => {
  try {
    return (await page).edges.length;
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions.code : error;
  }
};

const bySteps = ['NEWEST', 'PRICE_ASC', 'PRICE_DESC', 'MILEAGE_ASC', 'YEAR_DESC'];

test('A page that is not full among so many listings is refused, and its count is given', async () => {
  const discover = await marketOf(0);
  for (const sort of sorts) {
    const isBounded = dialect === 'sqlite' || bySteps.includes(sort);
    expect([sort, await outcome(discover({ sort, filter: unknown }).page())]).toEqual([
      sort,
      isBounded ? 'QUERY_TOO_LARGE' : 0,
    ]);
    expect([sort, await outcome(discover({ sort, filter: broad }).page())]).toEqual([sort, 2]);
  }
  expect(await discover({ sort: 'NEWEST', filter: unknown }).count()).toEqual({ total: 0, isExact: true });
});

test('Few that meet several criteria together, many of which meet each, are found in every order', async () => {
  const vans: ListingFilter = { fuelType: ['DIESEL'], bodyType: ['VAN'] };
  for (const some of [0, 1]) {
    const discover = await marketOf(some);
    for (const sort of sorts) {
      expect([sort, await outcome(discover({ sort, filter: { ...broad, ...vans } }).page())]).toEqual([sort, some]);
      const either: ListingFilter = { near: broad.near, text: 'listing', or: [vans, { ...vans, currency: 'EUR' }] };
      expect([sort, await outcome(discover({ sort, filter: either }).page())]).toEqual([sort, some]);
    }
  }
});

test('Words that no listing has are found nowhere, whichever of several filters they stand in', async () => {
  const discover = await marketOf(0);
  const filter: ListingFilter = { or: [{ text: 'nowhere' }, { and: [{ text: 'listing nowhere' }] }] };
  for (const sort of ['NEWEST', 'BEST_REBATE'] as const)
    expect([sort, await outcome(discover({ sort, filter }).page())]).toEqual([sort, 0]);
});

test('Few that a criterion finds by itself are found whatever else is asked for', async () => {
  const discover = await marketOf(2);
  for (const sort of ['NEWEST', 'PRICE_ASC', 'MILEAGE_ASC'] as const)
    expect(await outcome(discover({ sort, filter: { ...broad, price: { min: 32 } } }).page())).toBe(2);
});

test.runIf(dialect === 'postgres')('A page that takes longer than a read may is refused as well', async () => {
  const { database, discovery } = await openMarket({ longestReadMs: 200 });
  const found = () => outcome(discovery.discover({ sort: 'RELEVANCE', filter: { text: 'listing' } }, now).page());
  expect(await found()).toBe(0);
  await database.transaction(async (tx) => {
    await execute(tx, sql`lock table listings in access exclusive mode`);
    expect(await found()).toBe('QUERY_TOO_LARGE');
  });
});
