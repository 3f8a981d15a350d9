import type { Database } from '@marque/kit/db/database.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { createAuthorizations } from '../authorizations/service.ts';
import { readAuthorizations } from '../authorizations/store.ts';
import { createSellers } from '../sellers/service.ts';
import { readSellers } from '../sellers/store.ts';
import { createStores } from '../stores/service.ts';
import { readStores } from '../stores/store.ts';
import { type AuthorizationSeed, authorizationSeeds } from './authorizations.ts';
import { sellerSeeds } from './sellers.ts';
import { storeSeeds } from './stores.ts';

/** When the sellers of the story came to the platform. */
const registeredAt = Date.parse('2024-11-01T10:00:00+08:00');

type Row = { readonly id: string };

/** Writes those of the seeds that are not there yet, one after another. Throws where one breaks a rule. */
const write = async <Seed extends Row>(
  seeds: readonly Seed[],
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  save: (seed: Seed) => Promise<unknown>,
): Promise<void> => {
  const known = new Set((await read(seeds.map(({ id }) => id))).map(({ id }) => id));
  for (const seed of seeds.filter(({ id }) => !known.has(id))) {
    const outcome = await save(seed);
    if (isRejection(outcome)) throw new Error(`The seed ${seed.id} was refused: ${outcome.message}`);
  }
};

const grant = (database: Database, { id, parent, grantedAt: now, ...terms }: AuthorizationSeed) => {
  const viewer = parent ? { role: 'seller', id: parent.seller } : { role: 'brand', id: terms.brand };
  return createAuthorizations(database, () => id).grant({ viewer, now }, { ...terms, parent: parent?.id });
};

/** Writes the sellers' part of the demo story through the services, under their own rules; what is there already stays as it is. */
export const seed = async (database: Database): Promise<void> => {
  const { reader } = database;
  const sellers = createSellers(database);
  const stores = createStores(database);
  await write(
    sellerSeeds,
    (ids) => readSellers(reader, ids),
    (one) => sellers.save(one, registeredAt),
  );
  await write(
    storeSeeds,
    (ids) => readStores(reader, ids),
    (one) => stores.save(one, registeredAt),
  );
  await write(
    authorizationSeeds,
    (ids) => readAuthorizations(reader, ids),
    (one) => grant(database, one),
  );
};
