import type { Clock } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { type Consumer, createConsumer } from '@marque/kit/events/consumer.ts';
import type { SellersEvents } from '@marque/schema/events.ts';
import { keepAuthorization, keepMeasure, keepStore } from './store.ts';

/** Keeps whose each store is, who was authorised to sell what when, and which listings a measure is on: the newest version of each. */
export const createSellersConsumer = (database: Database, clock: Clock): Consumer =>
  createConsumer<SellersEvents>({
    database,
    producer: 'sellers',
    clock,
    handlers: {
      'seller.changed': async () => undefined, // a seller is known by its id
      'store.changed': keepStore,
      'authorization.changed': keepAuthorization,
      'enforcement.changed': keepMeasure,
    },
  });
