import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { contains } from '@marque/kit/intervals.ts';
import { covers } from '@marque/schema/authorization.ts';
import type { AuthorizationChanged, StoreChanged } from '@marque/schema/events.ts';
import { and, eq, lt } from 'drizzle-orm';
import type { ListingFacts } from '../listings/tables.ts';
import { authorizations, type StoreFacts, stores } from './tables.ts';

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

/** Tells whether a seller was authorised to sell a listing's goods at an instant, as far as the sellers' feed was heard. */
export const wasAuthorized = async (
  executor: Executor,
  sellerId: string,
  listing: ListingFacts,
  at: Instant,
): Promise<boolean> => {
  const rows = await executor
    .select()
    .from(authorizations)
    .where(and(eq(authorizations.sellerId, sellerId), eq(authorizations.brandId, listing.brandId)));
  return rows.some(({ scope, periods }) => periods.some((period) => contains(period, at)) && covers(scope, listing));
};
