import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed } from '@marque/kit/db/prepared.ts';
import type { Interval } from '@marque/kit/intervals.ts';
import { classify } from '@marque/schema/authorization.ts';
import { type ListingRow, listingPeriods } from '../listings/tables.ts';
import { notHidden, periodColumns, periodsOf } from './derive.ts';
import { lockRights } from './lock.ts';
import { authorizationsOf, inactiveSellers, measuresOf } from './store.ts';

/** The facts of a listing that its rights follow from. */
export type RightsFacts = Pick<
  ListingRow,
  'id' | 'sellerId' | 'brandId' | 'productId' | 'region' | 'channel' | 'condition' | 'authorizationClaim' | 'disclosure'
>;

/** The columns of a listing that are derived from the sellers' feed and from its own words. */
export type RightsColumns = Pick<
  ListingRow,
  | 'sellerActive'
  | 'hiddenFrom'
  | 'hiddenUntil'
  | 'unauthorizedClass'
  | 'authorizedFrom'
  | 'authorizedUntil'
  | 'hasPeriods'
  | 'hasMorePeriods'
>;

/** What the rights of a listing come to. */
export interface Rights {
  /** To be written into its row. */
  readonly columns: RightsColumns;
  /** To be given to `keepPeriods` once the row is there. */
  readonly periods: readonly Interval[];
}

/**
 * Derives the rights of listings that are about to be inserted or whose facts change, one answer for each, in their
 * order. In the transaction of the change: until it ends, the projection changes nothing of their sellers.
 */
export const rightsOf = async (
  tx: Executor,
  facts: readonly RightsFacts[],
  now: Instant,
): Promise<readonly Rights[]> => {
  const sellerIds = facts.map(({ sellerId }) => sellerId);
  await lockRights(tx, sellerIds);
  const authorizations = Map.groupBy(
    await authorizationsOf(
      tx,
      sellerIds,
      facts.map(({ brandId }) => brandId),
    ),
    ({ sellerId, brandId }) => `${sellerId} ${brandId}`,
  );
  const inactive = await inactiveSellers(tx, sellerIds);
  const hidden = await measuresOf(
    tx,
    facts.map(({ id }) => id),
  );
  return facts.map((listing) => {
    const periods = periodsOf(authorizations.get(`${listing.sellerId} ${listing.brandId}`) ?? [], listing);
    return {
      periods,
      columns: {
        sellerActive: !inactive.has(listing.sellerId),
        ...(hidden.get(listing.id) ?? notHidden),
        unauthorizedClass: classify(false, listing.authorizationClaim, listing.disclosure !== null),
        ...periodColumns(periods, now),
      },
    };
  });
};

/** Keeps all periods of the listings that have several, in place of those kept before. After their rows are written. */
export const keepPeriods = async (
  tx: Executor,
  listings: readonly { readonly id: string; readonly periods: readonly Interval[] }[],
): Promise<void> => {
  await tx.delete(listingPeriods).where(isListed(listingPeriods.listingId, listed(listings.map(({ id }) => id))));
  const rows = listings
    .filter(({ periods }) => periods.length > 1)
    .flatMap(({ id, periods }) => periods.map((period) => ({ listingId: id, ...period })));
  if (rows.length > 0) await tx.insert(listingPeriods).values(rows);
};
