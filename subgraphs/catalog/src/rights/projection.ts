import type { Clock } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import { type Consumer, createConsumer, type Handlers } from '@marque/kit/events/consumer.ts';
import type { SellersEvents } from '@marque/schema/events.ts';
import { and, eq, lt, ne } from 'drizzle-orm';
import { listings } from '../listings/tables.ts';
import { hiddenColumns, notHidden } from './derive.ts';
import { lockRights } from './lock.ts';
import { recomputeAllRights, recomputeRights } from './recompute.ts';
import { authorizationPeriods, authorizations, measures, sellers, stores } from './tables.ts';

/** Each handler keeps the newest version of what it hears; an older one, or the same again, changes nothing. */
const handlers: Handlers<SellersEvents> = {
  'seller.changed': async (tx, { id, kind, status, version }) => {
    await lockRights(tx, [id]);
    const [kept] = await tx
      .insert(sellers)
      .values({ id, kind, status, version })
      .onConflictDoUpdate({
        target: sellers.id,
        set: { kind, status, version },
        setWhere: lt(sellers.version, version),
      })
      .returning();
    if (!kept) return;
    const sellerActive = status === 'ACTIVE';
    await tx
      .update(listings)
      .set({ sellerActive })
      .where(and(eq(listings.sellerId, id), ne(listings.sellerActive, sellerActive)));
  },

  'store.changed': async (tx, { id, sellerId, version }) => {
    await tx
      .insert(stores)
      .values({ id, sellerId, version })
      .onConflictDoUpdate({ target: stores.id, set: { sellerId, version }, setWhere: lt(stores.version, version) });
  },

  'authorization.changed': async (tx, { id, brandId, sellerId, scope, periods, version }, { at }) => {
    await lockRights(tx, [sellerId]);
    const [kept] = await tx
      .insert(authorizations)
      .values({ id, brandId, sellerId, scope, version })
      .onConflictDoUpdate({
        target: authorizations.id,
        set: { brandId, sellerId, scope, version },
        setWhere: lt(authorizations.version, version),
      })
      .returning();
    if (!kept) return;
    await replacePeriods(tx, id, periods);
    await recomputeRights(tx, { sellerId, brandId, now: at });
  },

  'enforcement.changed': async (tx, event) => {
    const { id, version } = event;
    const hidden = hiddenColumns(event);
    const [kept] = await tx
      .insert(measures)
      .values({ listingId: id, ...hidden, version })
      .onConflictDoUpdate({
        target: measures.listingId,
        set: { ...hidden, version },
        setWhere: lt(measures.version, version),
      })
      .returning();
    // Where the listing is not there yet, `rightsOf` finds the measure when it comes.
    if (kept) await tx.update(listings).set(hidden).where(eq(listings.id, id));
  },
};

const replacePeriods = async (
  tx: Executor,
  authorizationId: string,
  periods: SellersEvents['authorization.changed']['periods'],
): Promise<void> => {
  await tx.delete(authorizationPeriods).where(eq(authorizationPeriods.authorizationId, authorizationId));
  if (periods.length > 0)
    await tx.insert(authorizationPeriods).values(periods.map(({ from, until }) => ({ authorizationId, from, until })));
};

/** An authorisation that never was takes the rights with it that rest on it. */
const forgetAuthorization = async (tx: Executor, id: string): Promise<void> => {
  await replacePeriods(tx, id, []);
  await tx.delete(authorizations).where(eq(authorizations.id, id));
};

/** A seller that was not heard of counts as active. */
const forgetSeller = async (tx: Executor, id: string): Promise<void> => {
  await tx.delete(sellers).where(eq(sellers.id, id));
  await tx.update(listings).set({ sellerActive: true }).where(eq(listings.sellerId, id));
};

/** A measure that never was hides nothing. */
const forgetMeasure = async (tx: Executor, id: string): Promise<void> => {
  await tx.delete(measures).where(eq(measures.listingId, id));
  await tx.update(listings).set(notHidden).where(eq(listings.id, id));
};

const kept = {
  'seller.changed': { key: sellers.id, version: sellers.version, forget: forgetSeller },
  'store.changed': { key: stores.id, version: stores.version },
  'authorization.changed': { key: authorizations.id, version: authorizations.version, forget: forgetAuthorization },
  'enforcement.changed': { key: measures.listingId, version: measures.version, forget: forgetMeasure },
} as const;

/** The consumer that keeps catalog's projection of the sellers' feed: who may sell what when, and what is kept from view. */
export const createRightsConsumer = (options: { database: Database; clock: Clock }): Consumer =>
  createConsumer<SellersEvents>({
    ...options,
    producer: 'sellers',
    handlers,
    kept,
    settle: (database) => recomputeAllRights(database, options.clock()),
  });
