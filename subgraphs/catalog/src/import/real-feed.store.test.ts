import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outbox } from '@marque/kit/events/tables.ts';
import { openTestDatabase } from '@marque/kit/testing/database.ts';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { addBrands } from '../brands/service.ts';
import { listings } from '../listings/tables.ts';
import { insertVehicleModels } from '../models/store.ts';
import { brands } from '../seed/brands.ts';
import { vehicleModels } from '../seed/models.ts';
import { testFolder } from './testing/files.ts';
import { migrations, runImport, testNow } from './testing/import.ts';

/** 8,000 real second-hand ads, which lie beside the checkout where somebody put them. */
const feed = fileURLToPath(new URL('../../../../../shared/data/cars-feed.csv', import.meta.url));
const isThere = existsSync(feed);
if (!isThere) process.stdout.write('skipped: ../shared/data/cars-feed.csv is not there\n');

test.skipIf(!isThere)(
  'Real ads are taken but for those without a price or a known make, and a second time nothing changes',
  async () => {
    const database = await openTestDatabase({ name: 'catalog', migrations });
    await database.transaction(async (tx) => {
      await addBrands(tx, brands, testNow);
      await insertVehicleModels(tx, vehicleModels);
    });
    const rejects = join(testFolder(), 'rejects.csv');
    const first = await runImport(database, feed, { rejects, batchSize: 250 });
    expect(first.summary).toMatchObject({ changed: 0, unchanged: 0, withdrawn: 0 });
    const { new: taken, refused } = first.summary;
    expect(taken + refused).toBe(8000);
    expect(taken).toBeGreaterThan(7500);
    const refusals: { field: string; value: string }[] = parse(readFileSync(rejects), { columns: true });
    expect(refusals).toHaveLength(refused);
    expect(new Set(refusals.map(({ field }) => field))).toEqual(new Set(['make', 'price']));
    expect(refusals.filter(({ field, value }) => field === 'price' && Number.parseInt(value, 10) >= 50)).toMatchObject([
      { value: '11111111 EUR' },
    ]);
    const written = async () => [await database.reader.$count(listings), await database.reader.$count(outbox)];
    const before = await written();
    expect(before).toEqual([taken, taken + brands.length]);
    const again = await runImport(database, feed, { batchSize: 250, full: true });
    expect(again.summary).toMatchObject({ new: 0, changed: 0, unchanged: taken, withdrawn: 0, refused });
    expect(await written()).toEqual(before);
  },
  300_000,
);
