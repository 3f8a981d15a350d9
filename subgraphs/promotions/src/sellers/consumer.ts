import type { Clock } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { type Consumer, createConsumer } from '@marque/kit/events/consumer.ts';
import type { SellersEvents } from '@marque/schema/events.ts';
import { keepAuthorization, keepMeasure, keepStore } from './store.ts';
import { authorizations, measures, stores } from './tables.ts';

/** Keeps whose each store is, who was authorised to sell what when, and which listings a measure is on: the newest version of each. */
export const createSellersConsumer = (database: Database, clock: Clock): Consumer =>
  createConsumer<SellersEvents>({
    database,
    producer: 'sellers',
    kept: {
      'seller.changed': null,
      'store.changed': { key: stores.id, version: stores.version },
      'authorization.changed': { key: authorizations.id, version: authorizations.version },
      'enforcement.changed': { key: measures.listingId, version: measures.version },
    },
    clock,
    handlers: {
      'seller.changed': async () => undefined, // a seller is known by its id
      'store.changed': keepStore,
      'authorization.changed': keepAuthorization,
      'enforcement.changed': keepMeasure,
    },
  });
