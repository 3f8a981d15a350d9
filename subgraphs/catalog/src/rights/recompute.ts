import type { Instant } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import type { Interval } from '@marque/kit/intervals.ts';
import { and, eq, inArray, isNull, ne, not, type SQL, sql } from 'drizzle-orm';
import { type ListingRow, listingPeriods, listings } from '../listings/tables.ts';
import { periodColumns, periodsOf } from './derive.ts';
import { lockRights } from './lock.ts';
import { authorizationsOf } from './store.ts';

/** Whose listings are looked at, and when. */
interface Rightholder {
  readonly sellerId: string;
  readonly brandId: string;
  readonly now: Instant;
}

/** The facts that listings of one seller and brand share where an authorisation treats them alike. */
type Combination = Pick<ListingRow, 'productId' | 'region' | 'channel' | 'condition'>;

/**
 * Derives the periods of all listings of a seller and brand anew from the authorisations that are kept. Costs a statement
 * or a few for each combination of product, region, channel and condition, however many listings share it.
 */
export const recomputeRights = async (tx: Executor, holder: Rightholder): Promise<void> => {
  const { sellerId, brandId, now } = holder;
  const authorizations = await authorizationsOf(tx, [sellerId], [brandId]);
  const { productId, region, channel, condition } = listings;
  const combinations = await tx
    .selectDistinct({ productId, region, channel, condition })
    .from(listings)
    .where(ofHolder(holder));
  for (const combination of combinations) {
    const periods = periodsOf(authorizations, combination);
    const alike = and(ofHolder(holder), isAlike(combination));
    await replacePeriods(tx, alike, periods);
    const { hasPeriods, ...columns } = periodColumns(periods, now);
    // Apart from the others, since every index of discovery rests on it: it changes with a seller's first period alone.
    await tx
      .update(listings)
      .set({ hasPeriods })
      .where(and(alike, ne(listings.hasPeriods, hasPeriods)));
    await tx
      .update(listings)
      .set(columns)
      .where(
        and(
          alike,
          not(
            // Rows that have these values already are left as they are.
            sql`(${eq(listings.authorizedFrom, columns.authorizedFrom)} and ${eq(listings.authorizedUntil, columns.authorizedUntil)} and ${eq(listings.hasMorePeriods, columns.hasMorePeriods)})`,
          ),
        ),
      );
  }
};

/** Does so for every seller and brand that has a listing, in a transaction for each. */
export const recomputeAllRights = async (database: Database, now: Instant): Promise<void> => {
  const { sellerId, brandId } = listings;
  for (let last = { sellerId: '', brandId: '' }; ; ) {
    const [next] = await database.reader
      .select({ sellerId, brandId })
      .from(listings)
      .where(sql`(${sellerId}, ${brandId}) > (${last.sellerId}, ${last.brandId})`)
      .orderBy(sellerId, brandId)
      .limit(1);
    if (!next) return;
    await database.transaction(
      async (tx) => {
        await lockRights(tx, [next.sellerId]);
        await recomputeRights(tx, { ...next, now });
      },
      { announceInBackground: true },
    );
    last = next;
  }
};

const ofHolder = ({ sellerId, brandId }: Rightholder): SQL | undefined =>
  and(eq(listings.sellerId, sellerId), eq(listings.brandId, brandId));

const isAlike = ({ productId, region, channel, condition }: Combination): SQL | undefined =>
  and(
    productId === null ? isNull(listings.productId) : eq(listings.productId, productId),
    eq(listings.region, region),
    eq(listings.channel, channel),
    eq(listings.condition, condition),
  );

/** Keeps all periods of these listings where they have several. Before `has_more_periods` is changed, which tells whether there are any to drop. */
const replacePeriods = async (tx: Executor, alike: SQL | undefined, periods: readonly Interval[]): Promise<void> => {
  const ids = tx
    .select({ listingId: listings.id })
    .from(listings)
    .where(and(alike, eq(listings.hasMorePeriods, true)));
  await tx.delete(listingPeriods).where(inArray(listingPeriods.listingId, ids));
  if (periods.length < 2) return;
  for (const { from, until } of periods)
    await tx.insert(listingPeriods).select(
      tx
        .select({
          listingId: listings.id,
          from: sql<number>`${from}`.as('from'),
          until: sql<number>`${until}`.as('until'),
        })
        .from(listings)
        .where(alike),
    );
};
