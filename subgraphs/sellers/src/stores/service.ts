import type { Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { type Rejection, reject } from '@marque/kit/rejection.ts';
import { isRegion } from '@marque/schema/regions.ts';
import { notFound } from '../problems.ts';

import { sortName } from '../sellers/names.ts';
import { readSellers } from '../sellers/store.ts';
import { announceStore } from './events.ts';
import { readStoresOf, upsertStore } from './store.ts';
import type { StoreRow } from './tables.ts';

/** A store as it is written. */
export type StoreInput = Omit<StoreRow, 'sortName' | 'version'>;

/** Writes stores. The platform's own staff does; there is no mutation for it. */
export interface StoreService {
  /** Opens a store or changes it, and tells the feed. Refuses an unknown seller, region or time zone, and a seller's 201st store. */
  readonly save: (store: StoreInput, now: Instant) => Promise<StoreRow | Rejection<'INVALID_INPUT' | 'NOT_FOUND'>>;
}

const mostStores = 200;
const mostHours = 14;

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** Makes the writer of a database's stores. */
export const createStores = (database: Database): StoreService => ({
  save: async (store, now) => {
    if (!isRegion(store.region)) return reject('INVALID_INPUT', 'Send a code of ISO 3166, such as CN-SH.', 'region');
    if (!isTimeZone(store.timeZone))
      return reject('INVALID_INPUT', 'Send an IANA time zone, such as Asia/Shanghai.', 'timeZone');
    if (store.openingHours.length > mostHours)
      return reject('INVALID_INPUT', `Send at most ${mostHours} opening hours.`, 'openingHours');
    return database.transaction(async (tx) => {
      const [seller] = await readSellers(tx, [store.sellerId]);
      if (!seller) return notFound('seller', 'sellerId');
      const others = (await readStoresOf(tx, [store.sellerId])).filter(({ id }) => id !== store.id);
      if (others.length >= mostStores)
        return reject('INVALID_INPUT', `A seller has at most ${mostStores} stores: close one first.`, 'sellerId');
      const row = await upsertStore(tx, { ...store, sortName: sortName(store.name) });
      await announceStore(tx, row, now);
      return row;
    });
  },
});
