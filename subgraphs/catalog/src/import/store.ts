import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';
import { eq, sql } from 'drizzle-orm';
import { type ListingRow, listings } from '../listings/tables.ts';
import { sellers } from '../rights/tables.ts';

const findByExternalIds = prepared('listings_by_external_ids', (executor) =>
  executor
    .select()
    .from(listings)
    .where(
      sql`${listings.sellerId} = ${sql.placeholder('sellerId')} and ${isListed(listings.externalId, sql.placeholder('ids'))}`,
    ),
);

/** A seller's listings by its own ids of them. */
export const listingsByExternalIds = async (
  executor: Executor,
  sellerId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListingRow>> =>
  new Map(
    (await findByExternalIds(executor, { sellerId, ids: listed(ids) })).map((row) => [row.externalId ?? '', row]),
  );

/** Where a walk over a seller's feed stands. */
export interface FeedPage {
  readonly sellerId: string;
  readonly kind: ListingKind;
  /** The seller's own id to start behind; the empty string is the beginning. */
  readonly after: string;
}

/** Listings of a page. */
export const pageSize = 500;

const readPage = prepared('listings_of_feed', (executor) =>
  executor
    .select()
    .from(listings)
    .where(
      sql`${listings.sellerId} = ${sql.placeholder('sellerId')} and ${listings.externalId} > ${sql.placeholder('after')}
        and ${listings.kind} = ${sql.placeholder('kind')} and ${listings.status} in ('DRAFT', 'IN_REVIEW', 'ACTIVE', 'HELD', 'PAUSED')`,
    )
    .orderBy(listings.externalId)
    .limit(pageSize),
);

/** The next listings of one kind that a seller's feed brought and that are not closed, by the seller's own id of them; at most `pageSize`. */
export const openListingsOfFeed = (executor: Executor, page: FeedPage): Promise<ListingRow[]> =>
  readPage(executor, { ...page });

/** What catalog knows of a seller: undefined where it has not heard of it. */
export const sellerStatus = async (executor: Executor, id: string) =>
  (await executor.select({ status: sellers.status }).from(sellers).where(eq(sellers.id, id)))[0]?.status;
