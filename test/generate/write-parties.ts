import { setImmediate as turn } from 'node:timers/promises';
import { addBrands } from '@marque/catalog/brands/service.ts';
import { insertApartmentProjects } from '@marque/catalog/projects/store.ts';
import type { Instant } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import { appendEvents } from '@marque/kit/events/outbox.ts';
import type { SellersEvents } from '@marque/schema/events.ts';
import { publish } from '@marque/sellers/authorizations/feed.ts';
import { countCommand, insertAuthorization } from '@marque/sellers/authorizations/store.ts';
import { sortName } from '@marque/sellers/sellers/names.ts';
import { upsertSeller } from '@marque/sellers/sellers/store.ts';
import { announceStore } from '@marque/sellers/stores/events.ts';
import { upsertStore } from '@marque/sellers/stores/store.ts';
import type { Parties, Party } from './parties.ts';

/** Sellers written in one transaction. */
const batchSize = 200;

/** Makes the developers and their projects known to catalog. */
export const writeDevelopers = (catalog: Database, { developers, projects }: Parties, at: Instant): Promise<void> =>
  catalog.transaction(async (tx) => {
    await addBrands(tx, developers, at);
    for (let start = 0; start < projects.length; start += batchSize)
      await insertApartmentProjects(tx, projects.slice(start, start + batchSize));
  });

/** Does what registering a seller and a store, and granting, do to the tables and the feed, many of them in one transaction. */
const writeParty = async (tx: Executor, { seller, store, grants }: Party, at: Instant): Promise<void> => {
  const { id, name, kind, status } = seller;
  const { version } = await upsertSeller(tx, { ...seller, sortName: sortName(name) });
  await appendEvents<SellersEvents>(tx, [
    {
      aggregateType: 'seller',
      aggregateId: id,
      type: 'seller.changed',
      payload: { id, version, name, kind, status },
      at,
    },
  ]);
  if (store) await announceStore(tx, await upsertStore(tx, { ...store, sortName: sortName(store.name) }), at);
  for (const grant of grants) {
    const version = await countCommand(tx, grant.brandId);
    await insertAuthorization(tx, { ...grant, version });
    await publish(tx, [[{ ...grant, version, changes: [] }]], version, at);
  }
};

/** Registers all sellers with their stores and rights. */
export const writeSellers = async (
  sellers: Database,
  { carSellers, flatSellers }: Parties,
  at: Instant,
): Promise<void> => {
  const parties = [...carSellers, ...flatSellers];
  for (let start = 0; start < parties.length; start += batchSize) {
    await sellers.transaction(async (tx) => {
      for (const party of parties.slice(start, start + batchSize)) await writeParty(tx, party, at);
    });
    await turn(); // statements that are done with give their memory back between turns of the event loop alone
  }
};
