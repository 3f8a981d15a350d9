import { systemClock } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { type Consumer, createConsumer } from '@marque/kit/events/consumer.ts';
import type { CatalogEvents } from '@marque/schema/events.ts';
import { keepBrand } from '../brands/store.ts';
import { closeGroundless } from '../cases/closing.ts';
import { detectListing } from '../findings/detect.ts';
import { lockAudit } from '../findings/lock.ts';
import { keepListing } from '../listings/store.ts';

/** Keeps what sellers needs to know of catalog: the facts of listings and the names of brands. */
export const createCatalogConsumer = (database: Database): Consumer =>
  createConsumer<CatalogEvents>({
    database,
    producer: 'catalog',
    handlers: {
      'brand.changed': keepBrand,
      'listing.changed': async (tx, listing, { at }) => {
        await lockAudit(tx, listing.brandId);
        const change = await keepListing(tx, listing, at);
        if (!change) return;
        await detectListing(tx, change, at);
        await closeGroundless(tx, change, at);
      },
    },
    clock: systemClock,
  });
