import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import type { ChangePriceInput, ListingAction, PublishListingInput } from '../generated.ts';
import { inactiveSellers } from '../rights/store.ts';
import { changeListing } from './change.ts';
import type { ListingFacts } from './derive.ts';
import { type Caller, type Refusal, refuseAction, refuseOthers } from './problems.ts';
import { readPublication, refusePrice } from './publication.ts';
import type { ListingRow } from './tables.ts';
import { statusAt } from './visibility.ts';
import { writeListings } from './write.ts';

/** What the use cases of listings need. */
export interface ListingDependencies {
  readonly database: Database;
  readonly newId: NewId;
}

/** What sellers do with their listings. Each change commits together with its event and its next version. */
export interface ListingService {
  /** Puts a thing on the market; in review where another seller's live listing has its unit. */
  readonly publish: (caller: Caller, input: PublishListingInput) => Promise<ListingRow | Refusal>;
  /** Asks another price; the same price changes nothing. */
  readonly changePrice: (caller: Caller, input: ChangePriceInput) => Promise<ListingRow | Refusal>;
  readonly pause: (caller: Caller, id: string) => Promise<ListingRow | Refusal>;
  /** Puts it back on the market, or in review where another seller's live listing has its unit now. */
  readonly resume: (caller: Caller, id: string) => Promise<ListingRow | Refusal>;
  readonly withdraw: (caller: Caller, id: string) => Promise<ListingRow | Refusal>;
}

/** Makes the use cases of listings. */
export const createListingService = ({ database, newId }: ListingDependencies): ListingService => {
  const act = async (
    caller: Caller,
    action: ListingAction,
    id: string,
    decide: (row: ListingRow) => ListingFacts | Refusal,
  ) =>
    refuseOthers(caller, 'seller') ??
    (await database.transaction((tx) =>
      changeListing(
        tx,
        id,
        caller,
        // A hold that has run out leaves HELD behind: the change is made to what the listing counts as.
        (row) => refuseAction(row, action, caller) ?? decide({ ...row, status: statusAt(row, caller.now) }),
      ),
    ));

  return {
    publish: async (caller, input) => {
      const refusal = refuseOthers(caller, 'seller');
      if (refusal) return refusal;
      if ((await inactiveSellers(database.reader, [caller.viewer.id])).size > 0)
        return reject('FORBIDDEN', 'Your account is suspended or closed: it publishes nothing');
      const facts = await readPublication(database.reader, caller, newId('lst'), input);
      if (isRejection(facts)) return facts;
      return await database.transaction(async (tx) => {
        const [result] = await writeListings(tx, [{ before: null, facts }], caller.now);
        if (!result) throw new Error('A listing was written and nothing became of it');
        return result;
      });
    },

    changePrice: async (caller, { listing, price, expectedVersion }) =>
      refusePrice(price) ??
      (await act(caller, 'CHANGE_PRICE', listing, (row) => {
        if (expectedVersion != null && row.version !== expectedVersion)
          return reject(
            'VERSION_CONFLICT',
            `It has version ${row.version} now: read it again`,
            'input.expectedVersion',
          );
        if (row.currency !== price.currency)
          return reject('INVALID_INPUT', `Give the price in ${row.currency}`, 'input.price.currency');
        return { ...row, price: price.minorUnits };
      })),

    pause: (caller, id) => act(caller, 'PAUSE', id, (row) => ({ ...row, status: 'PAUSED' })),

    resume: (caller, id) => act(caller, 'RESUME', id, (row) => ({ ...row, status: 'ACTIVE', conflictsWith: null })),

    withdraw: (caller, id) =>
      act(caller, 'WITHDRAW', id, (row) => ({ ...row, status: 'WITHDRAWN', conflictsWith: null })),
  };
};
