import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { createAuthorizations, type Outcome } from '../authorizations/service.ts';
import type { AuthorizationRow } from '../authorizations/tables.ts';
import { createSellers } from '../sellers/service.ts';

/** The caller that speaks for a brand. */
export const asBrand = (id: string): Viewer => ({ role: 'brand', id });

/** The caller that speaks for a seller. */
export const asSeller = (id: string): Viewer => ({ role: 'seller', id });

/** A moderator of the platform. */
export const moderator: Viewer = { role: 'moderator', id: 'mod_chen' };

/** Somebody who may buy. */
export const buyer: Viewer = { role: 'buyer', id: 'byr_lin' };

/** Ids that count up: `aut_1`, `aut_2` and so on. */
export const countingIds = (): NewId => {
  let count = 0;
  return (prefix) => {
    count += 1;
    return `${prefix}_${count}`;
  };
};

/** Registers sellers that bear their ids as names. */
export const registerSellers = async (database: Database, ...ids: readonly string[]): Promise<void> => {
  const sellers = createSellers(database);
  for (const id of ids)
    await sellers.save(
      {
        id,
        kind: 'BRAND_DEALER',
        name: { en: id },
        legalName: id,
        unifiedSocialCreditCode: null,
        verified: true,
        status: 'ACTIVE',
      },
      0,
    );
};

/** A fresh service over a database, whose authorisations are numbered. */
export const authorizationsOf = (database: Database) => createAuthorizations(database, countingIds());

/** The authorisation that a command came to; throws the refusal otherwise. */
export const accepted = (outcome: Outcome): AuthorizationRow => {
  if (isRejection(outcome)) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome;
};

/** The code and field of a refusal; throws where there is none. */
export const refusal = (outcome: unknown): readonly [code: string, field: string | null] => {
  if (!isRejection(outcome)) throw new Error(`Not refused: ${JSON.stringify(outcome)}`);
  return [outcome.code, outcome.field];
};
