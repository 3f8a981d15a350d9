import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { contains } from '@marque/kit/intervals.ts';
import { covers } from '@marque/schema/authorization.ts';
import type {
  AuthorizationChanged,
  EnforcementChanged,
  EnforcementMeasure,
  StoreChanged,
} from '@marque/schema/events.ts';
import { and, type Column, eq, exists, gt, inArray, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { ListingFacts } from '../listings/tables.ts';
import { authorizations, type MeasureFacts, measures, type StoreFacts, stores } from './tables.ts';

/** Keeps a store, unless one as new is kept already. */
export const keepStore = async (tx: Executor, changed: StoreChanged): Promise<void> => {
  const { id, sellerId, region, timeZone, version } = changed;
  const row = { sellerId, region, timeZone, version };
  await tx
    .insert(stores)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: stores.id, set: row, setWhere: lt(stores.version, version) });
};

/** A store, as far as the sellers' feed was heard; null where there is none. */
export const findStore = async (executor: Executor, id: string): Promise<StoreFacts | null> => {
  const [row] = await executor.select().from(stores).where(eq(stores.id, id));
  return row ?? null;
};

/** Keeps an authorisation, unless one as new is kept already. */
export const keepAuthorization = async (tx: Executor, changed: AuthorizationChanged): Promise<void> => {
  const { id, brandId, sellerId, scope, periods, version } = changed;
  const row = { brandId, sellerId, scope, periods, version };
  await tx
    .insert(authorizations)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: authorizations.id, set: row, setWhere: lt(authorizations.version, version) });
};

/** Keeps the measure on a listing, unless one as new is kept already. */
export const keepMeasure = async (tx: Executor, changed: EnforcementChanged): Promise<void> => {
  const { id: listingId, ...row } = changed;
  await tx
    .insert(measures)
    .values({ listingId, ...row })
    .onConflictDoUpdate({ target: measures.listingId, set: row, setWhere: lt(measures.version, row.version) });
};

const measuresByListings = prepared('measures_by_listings', (executor) =>
  executor
    .select()
    .from(measures)
    .where(isListed(measures.listingId, sql.placeholder('ids'))),
);

/** The measures on listings, in no order, as far as the sellers' feed was heard. */
export const measuresOn = (executor: Executor, listingIds: readonly string[]): Promise<MeasureFacts[]> =>
  measuresByListings(executor, { ids: listed(listingIds) });

const hiding: ReadonlySet<EnforcementMeasure> = new Set(['DISABLED', 'REMOVED']);

/** Tells whether a measure takes its listing off the market at an instant. */
export const isHidden = (measure: MeasureFacts | null, at: Instant): boolean =>
  measure !== null && hiding.has(measure.measure) && contains(measure, at);

/** The condition that a measure takes a listing off the market at an instant. */
export const isHiddenAt = (executor: Executor, listingId: Column, at: Instant): SQL =>
  exists(
    executor
      .select({ listingId: measures.listingId })
      .from(measures)
      .where(
        and(
          eq(measures.listingId, listingId),
          inArray(measures.measure, [...hiding]),
          lte(measures.from, at),
          gt(measures.until, at),
        ),
      ),
  );

const authorizationsOf = prepared('authorizations_of_seller_and_brand', (executor) =>
  executor
    .select()
    .from(authorizations)
    .where(
      and(
        eq(authorizations.sellerId, sql.placeholder('sellerId')),
        eq(authorizations.brandId, sql.placeholder('brandId')),
      ),
    ),
);

/** Tells whether a seller was authorised to sell a listing's goods at an instant, as far as the sellers' feed was heard. */
export const wasAuthorized = async (
  executor: Executor,
  sellerId: string,
  listing: ListingFacts,
  at: Instant,
): Promise<boolean> => {
  const rows = await authorizationsOf(executor, { sellerId, brandId: listing.brandId });
  return rows.some(({ scope, periods }) => periods.some((period) => contains(period, at)) && covers(scope, listing));
};
