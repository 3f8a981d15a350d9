import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { and, desc, eq, gt, inArray, lt, not, type SQL, sql } from 'drizzle-orm';
import { isHiddenAt } from '../sellers/store.ts';
import { onOffer } from './market.ts';
import { type ListingFacts, listings } from './tables.ts';

const byIds = prepared('listings_by_ids', (executor) =>
  executor
    .select()
    .from(listings)
    .where(isListed(listings.id, sql.placeholder('ids'))),
);

/** The facts of the listings with these ids, in no order. */
export const listingsByIds = (executor: Executor, ids: readonly string[]): Promise<ListingFacts[]> =>
  byIds(executor, { ids: listed(ids) });

/** Every column of the row that was to be inserted, under its name in SQL. */
const inserted = {
  kind: sql`excluded.kind`,
  brandId: sql`excluded.brand_id`,
  productId: sql`excluded.product_id`,
  sellerId: sql`excluded.seller_id`,
  storeId: sql`excluded.store_id`,
  region: sql`excluded.region`,
  channel: sql`excluded.channel`,
  condition: sql`excluded.condition`,
  price: sql`excluded.price`,
  guidePrice: sql`excluded.guide_price`,
  currency: sql`excluded.currency`,
  status: sql`excluded.status`,
  publishedAt: sql`excluded.published_at`,
  expiresAt: sql`excluded.expires_at`,
  version: sql`excluded.version`,
  unitKey: sql`excluded.unit_key`,
} satisfies Record<Exclude<keyof ListingFacts, 'id'>, SQL>;

const keepNewest = prepared('keep_newest_listing', (executor) =>
  executor
    .insert(listings)
    .values({
      id: sql.placeholder('id'),
      kind: sql.placeholder('kind'),
      brandId: sql.placeholder('brandId'),
      productId: sql.placeholder('productId'),
      sellerId: sql.placeholder('sellerId'),
      storeId: sql.placeholder('storeId'),
      region: sql.placeholder('region'),
      channel: sql.placeholder('channel'),
      condition: sql.placeholder('condition'),
      price: sql.placeholder('price'),
      guidePrice: sql.placeholder('guidePrice'),
      currency: sql.placeholder('currency'),
      status: sql.placeholder('status'),
      publishedAt: sql.placeholder('publishedAt'),
      expiresAt: sql.placeholder('expiresAt'),
      version: sql.placeholder('version'),
      unitKey: sql.placeholder('unitKey'),
    })
    .onConflictDoUpdate({ target: listings.id, set: inserted, setWhere: lt(listings.version, inserted.version) }),
);

/** Keeps the facts of a listing, unless as new ones are kept already. */
export const keepListing = async (tx: Executor, listing: ListingFacts): Promise<void> => {
  await keepNewest(tx, listing);
};

/** A listing of a seller that is on the market at an instant: by its id, or any one of a model or project; null where there is none. */
export const findOffer = async (
  executor: Executor,
  sellerId: string,
  { id, productId, kind }: Pick<Partial<ListingFacts>, 'id' | 'productId' | 'kind'>,
  now: Instant,
): Promise<Pick<ListingFacts, 'id' | 'kind'> | null> => {
  const [offer] = await executor
    .select({ id: listings.id, kind: listings.kind })
    .from(listings)
    .where(
      and(
        eq(listings.sellerId, sellerId),
        id === undefined ? undefined : eq(listings.id, id),
        productId == null ? undefined : eq(listings.productId, productId),
        kind === undefined ? undefined : eq(listings.kind, kind),
        inArray(listings.status, [...onOffer]),
        gt(listings.expiresAt, now),
        not(isHiddenAt(executor, listings.id, now)),
      ),
    )
    .limit(1);
  return offer ?? null;
};

/** The newest listing of a seller that offers a unit; null where none does. */
export const listingOfUnit = async (
  executor: Executor,
  sellerId: string,
  unitKey: string,
): Promise<ListingFacts | null> => {
  const [row] = await executor
    .select()
    .from(listings)
    .where(and(eq(listings.unitKey, unitKey), eq(listings.sellerId, sellerId)))
    .orderBy(desc(listings.id))
    .limit(1);
  return row ?? null;
};
