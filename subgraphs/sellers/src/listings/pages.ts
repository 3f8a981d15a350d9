import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { and, eq, gt, type SQL, sql } from 'drizzle-orm';
import { readVersions } from './store.ts';
import { listingHistory, listings } from './tables.ts';

/** Whose listings are walked. */
export interface Walk {
  readonly brandId: string;
  /** Null for all sellers. */
  readonly sellerIds: readonly string[] | null;
  /** What was known only until this instant is left out. */
  readonly after: Instant;
}

const pageSize = 500;

type Key = { readonly sellerId: string; readonly id: string };

const walkNewest = async function* (tx: Executor, where: SQL | undefined): AsyncGenerator<readonly string[]> {
  let last: Key = { sellerId: '', id: '' };
  for (;;) {
    const page: Key[] = await tx
      .select({ sellerId: listings.sellerId, id: listings.id })
      .from(listings)
      .where(and(where, sql`(${listings.sellerId}, ${listings.id}) > (${last.sellerId}, ${last.id})`))
      .orderBy(listings.sellerId, listings.id)
      .limit(pageSize);
    if (page.length > 0) yield page.map(({ id }) => id);
    const end = page.at(-1);
    if (!end || page.length < pageSize) return;
    last = end;
  }
};

/** Listings that were a seller's and brand's within the time walked, and are another's now. */
const walkGone = async (tx: Executor, where: SQL | undefined, after: Instant): Promise<string[]> => {
  const rows = await tx
    .selectDistinct({ id: listingHistory.id })
    .from(listingHistory)
    .where(
      and(
        where,
        gt(listingHistory.until, after),
        sql`not exists (select 1 from ${listings} where ${listings.id} = ${listingHistory.id}
          and ${listings.brandId} = ${listingHistory.brandId} and ${listings.sellerId} = ${listingHistory.sellerId})`,
      ),
    );
  return rows.map(({ id }) => id);
};

/** Walks the listings of a brand, or of some of its sellers, a page at a time: all that is known of each from an instant on, its versions together. */
export const readPages = async function* (tx: Executor, { brandId, sellerIds, after }: Walk) {
  const holders = sellerIds === null ? [undefined] : [...new Set(sellerIds)];
  for (const sellerId of holders) {
    const holds = (table: typeof listings | typeof listingHistory) =>
      and(eq(table.brandId, brandId), sellerId === undefined ? undefined : eq(table.sellerId, sellerId));
    const versionsOf = async (ids: readonly string[]) =>
      (await readVersions(tx, ids)).filter(({ until }) => until > after);
    for await (const ids of walkNewest(tx, holds(listings))) yield await versionsOf(ids);
    const gone = await walkGone(tx, holds(listingHistory), after);
    if (gone.length > 0) yield await versionsOf(gone);
  }
};
