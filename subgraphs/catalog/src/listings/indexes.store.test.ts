import { dialect } from '@marque/kit/db/dialect.ts';
import { selectRows } from '@marque/kit/db/raw.ts';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { ListingFilter, ListingSort } from '../generated.ts';
import { openMarket } from '../testing/market.ts';
import { usualEffort } from './effort.ts';

const sorts: Partial<Record<ListingSort, string>> = {
  NEWEST: 'published_at',
  PRICE_ASC: 'price',
  PRICE_DESC: 'price',
  MILEAGE_ASC: 'mileage',
  YEAR_DESC: 'year',
};
const authorization = ['AUTHORIZED', 'UNAUTHORIZED_DISCLOSED', 'UNAUTHORIZED_UNDISCLOSED', 'FALSE_CLAIM'] as const;

/** The index that a page with a filter is to be walked along; PostgreSQL plans by its statistics, of which a test has none. */
const walks: readonly (readonly [filter: ListingFilter, sort: ListingSort, index: string])[] = [
  ...Object.entries(sorts).flatMap(([name, column]) => {
    const sort = name as ListingSort; // a key of the record
    return [
      [{}, sort, `listings_authorized_${column}`],
      [{ authorization }, sort, `listings_any_${column}`],
      [{ brand: ['brd_a'] }, sort, `listings_authorized_brand_id_${column}`],
      [{ brand: ['brd_a', 'brd_b'], region: ['CN'] }, sort, `listings_authorized_${column}`],
      [{ price: { min: 1 }, year: { min: 1 }, publishedAfter: 1 }, sort, `listings_authorized_${column}`],
    ] as const;
  }),
  // Without a promotion; with some, each brand or product that takes part is walked like this.
  ...(['BEST_REBATE', 'EFFECTIVE_PRICE_ASC', 'EFFECTIVE_PRICE_DESC'] as const).flatMap((sort) => [
    [{}, sort, 'listings_authorized_price'] as const,
    [{ brand: ['brd_a', 'brd_b'], region: ['CN'] }, sort, 'listings_authorized_brand_id_price'] as const,
    [{ model: ['mdl_a'], authorization }, sort, 'listings_any_product_id_price'] as const,
  ]),
  [{ model: ['mdl_a'] }, 'PRICE_ASC', 'listings_authorized_product_id_price'],
  [{ model: ['mdl_a'], authorization }, 'PRICE_ASC', 'listings_any_product_id_price'],
  [{ model: ['mdl_a'] }, 'NEWEST', 'listings_authorized_product_id_published_at'],
  [{ brand: ['brd_a'], authorization }, 'NEWEST', 'listings_any_brand_id_published_at'],
  [{ brand: ['brd_a'], authorization }, 'PRICE_DESC', 'listings_any_brand_id_price'],
  [{ seller: ['sel_a'] }, 'NEWEST', 'listings_authorized_seller_id_published_at'],
  [{ seller: ['sel_a'], authorization }, 'NEWEST', 'listings_any_seller_id_published_at'],
  [{ seller: ['sel_a'] }, 'EFFECTIVE_PRICE_ASC', 'listings_authorized_seller_id_price'],
  [{ kind: ['CAR'] }, 'PRICE_ASC', 'listings_authorized_kind_price'],
];

test.runIf(dialect === 'sqlite')('Pages are walked along an index in their order, never sorted', async () => {
  let last = '';
  const onStatement = (statement: string) => {
    last = statement;
  };
  const { database, discoveryWith } = await openMarket({ onStatement });
  const discovery = discoveryWith({ ...usualEffort, sortedBelow: 0 });
  for (const [filter, sort, index] of walks) {
    for (const back of [false, true]) {
      await discovery.discover({ filter, sort, ...(back ? { last: 20 } : { first: 20 }) }, 0).page();
      const plan = await selectRows<{ detail: string }>(
        database.reader,
        sql.raw(`explain query plan ${last.replaceAll('?', '1')}`),
      );
      const details = plan.map(({ detail }) => detail);
      const walk = details.find((detail) => / listings USING INDEX /.test(detail)) ?? '';
      expect({ filter, sort, index: / USING INDEX (\w+)/.exec(walk)?.[1] }).toEqual({ filter, sort, index });
      expect(details.filter((detail) => detail.includes('ORDER BY'))).toEqual([]);
    }
  }
});

/** A criterion that few listings meet, and the index that is to find these. */
const rare: readonly (readonly [filter: ListingFilter, index: string])[] = [
  [{ kind: ['APARTMENT'], authorization }, 'listing_words'],
  [{ authorization: ['FALSE_CLAIM'] }, 'listing_words'],
  [{ vehicleTransmission: ['MANUAL'], authorization }, 'listing_words'],
  [{ region: ['CN-TW'], authorization }, 'listing_words'],
  [{ price: { max: 5 }, authorization }, 'listings_any_price'],
  [{ sellerKind: ['AGENT'], authorization }, 'listings_any_seller_id_published_at'],
  [{ or: [{ price: { max: 5 } }, { and: [{ brand: ['brd_a'] }] }], authorization }, 'listings_any_price'],
];

test.runIf(dialect === 'sqlite')('What few listings meet is found by an index of its own', async () => {
  let last = '';
  const onStatement = (statement: string) => {
    last = statement;
  };
  const { database, discoveryWith } = await openMarket({ onStatement });
  const discovery = discoveryWith(usualEffort);
  for (const [filter, index] of rare) {
    await discovery.discover({ filter, sort: 'BEST_REBATE', first: 20 }, 0).page();
    const plan = await selectRows<{ detail: string }>(
      database.reader,
      sql.raw(`explain query plan ${last.replaceAll('?', '1')}`),
    );
    const used = plan.flatMap(({ detail }) => /(?: INDEX |SCAN )(listing_words|listings_\w+)/.exec(detail)?.[1] ?? []);
    expect({ filter, used: used.includes(index) ? index : plan }).toEqual({ filter, used: index });
  }
});
