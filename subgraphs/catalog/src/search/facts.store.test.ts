import { dialect } from '@marque/kit/db/dialect.ts';
import { selectRows } from '@marque/kit/db/raw.ts';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ListingRow, listings } from '../listings/tables.ts';
import { facts, idOf } from '../listings/testing/small-world.ts';
import { writeListings } from '../listings/write.ts';
import { listing, now, openMarket } from '../testing/market.ts';

interface Known {
  readonly words: string;
  readonly rank: number;
}

test.runIf(dialect === 'sqlite')(
  'Whatever becomes of listings, the index knows the words and facts that they have, and no others',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(facts, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(5), facts), { maxLength: 12 }),
        async (first, changes) => {
          const { database, publish } = await openMarket();
          await publish(...first.map((given, index) => listing(idOf(index), given)));
          for (const [index, { kind, ...change }] of changes)
            await database.transaction(async (tx) => {
              const [before]: ListingRow[] = await tx
                .select()
                .from(listings)
                .where(eq(listings.id, idOf(index % first.length)));
              if (before) await writeListings(tx, [{ before, facts: { ...before, ...change } }], now);
            });
          const known = await selectRows<Known>(
            database.reader,
            sql`select group_concat(term, ' ' order by term) as words, doc as rank from listing_vocabulary group by doc order by doc`,
          );
          const rows = await selectRows<Known>(
            database.reader,
            sql`select words, rank from ranked_words order by rank`,
          );
          expect(known).toEqual(
            rows.map(({ words, rank }) => ({
              rank,
              words: [...new Set(words.toLowerCase().split(' '))].toSorted().join(' '),
            })),
          );
        },
      ),
      { numRuns: 25 },
    );
  },
);
