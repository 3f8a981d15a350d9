import type { Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { appendEvents } from '@marque/kit/events/outbox.ts';
import { type Rejection, reject } from '@marque/kit/rejection.ts';
import type { SellersEvents } from '@marque/schema/events.ts';
import { isCreditCode } from './credit-code.ts';
import { sortName } from './names.ts';
import { upsertSeller } from './store.ts';
import type { SellerRow } from './tables.ts';

/** A seller as it is written. */
export type SellerInput = Omit<SellerRow, 'sortName' | 'version'>;

/** Writes sellers. The platform's own staff does; there is no mutation for it. */
export interface SellerService {
  /** Registers a seller or changes it, and tells the feed. Refuses one without a name or with a wrong credit code. */
  readonly save: (seller: SellerInput, now: Instant) => Promise<SellerRow | Rejection<'INVALID_INPUT'>>;
}

/** Makes the writer of a database's sellers. */
export const createSellers = (database: Database): SellerService => ({
  save: async (seller, now) => {
    const { id, name, kind, status, unifiedSocialCreditCode: code } = seller;
    if (!Object.values(name).some((text) => text.trim() !== ''))
      return reject('INVALID_INPUT', 'Give the seller a name in one language at least.', 'name');
    if (code !== null && !isCreditCode(code))
      return reject(
        'INVALID_INPUT',
        'Send a Unified Social Credit Code of 18 characters; its last one checks the others.',
        'unifiedSocialCreditCode',
      );
    return database.transaction(async (tx) => {
      const row = await upsertSeller(tx, { ...seller, sortName: sortName(name) });
      const payload = { id, version: row.version, name, kind, status };
      await appendEvents<SellersEvents>(tx, [
        { aggregateType: 'seller', aggregateId: id, type: 'seller.changed', payload, at: now },
      ]);
      return row;
    });
  },
});
