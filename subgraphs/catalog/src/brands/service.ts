import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { appendEvents } from '@marque/kit/events/outbox.ts';
import type { CatalogEvents } from '@marque/schema/events.ts';
import { insertBrands } from './store.ts';
import type { BrandRow } from './tables.ts';

/** Makes brands known that are not known yet, each with its event. Those whose id is there already stay as they are. */
export const addBrands = async (tx: Executor, rows: readonly BrandRow[], at: Instant): Promise<void> => {
  const added = await insertBrands(tx, rows);
  await appendEvents<CatalogEvents>(
    tx,
    rows
      .filter(({ id }) => added.has(id))
      .map(({ id, version, name, country }) => ({
        aggregateType: 'brand',
        aggregateId: id,
        type: 'brand.changed',
        payload: { id, version, name, country },
        at,
      })),
  );
};
