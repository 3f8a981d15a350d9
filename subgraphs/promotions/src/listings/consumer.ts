import type { Clock } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { type Consumer, createConsumer } from '@marque/kit/events/consumer.ts';
import type { CatalogEvents } from '@marque/schema/events.ts';
import { keepListing } from './store.ts';
import { listings } from './tables.ts';

/** Keeps the facts of catalog's listings, the newest version of each. */
export const createCatalogConsumer = (database: Database, clock: Clock): Consumer =>
  createConsumer<CatalogEvents>({
    database,
    producer: 'catalog',
    kept: { 'brand.changed': null, 'listing.changed': { key: listings.id, version: listings.version } },
    clock,
    handlers: {
      'brand.changed': async () => undefined, // a campaign names brands by their ids
      'listing.changed': keepListing,
    },
  });
