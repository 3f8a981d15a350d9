import { join } from 'node:path';
import type { Clock } from '@marque/kit/clock.ts';
import { silent } from '@marque/kit/command/progress.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { newId } from '@marque/kit/ids.ts';
import { openTestDatabase } from '@marque/kit/testing/database.ts';
import { carFeed } from '../../kinds/car.feed.ts';
import { examine } from '../examine.ts';
import type { FeedFormat } from '../format.ts';
import { type Imported, importFeed } from '../import-feed.ts';
import { openRejects } from '../rejects.ts';
import { openSource } from '../source.ts';
import { insertKnown } from './catalog.ts';
import { testFolder } from './files.ts';

/** Catalog's migrations. */
export const migrations = new URL('../../../migrations', import.meta.url);

/** When tests import, unless they say otherwise. */
export const testNow = Date.parse('2026-06-01T12:00:00Z');

/** A fresh catalog that knows a few brands, models and a project. */
export const openTestCatalog = async (): Promise<Database> => {
  const database = await openTestDatabase({ name: 'catalog', migrations });
  await database.transaction(insertKnown);
  return database;
};

/** What a test tells a run beside the database and the file. */
export interface TestImport {
  readonly format?: FeedFormat;
  readonly seller?: string;
  readonly currency?: string;
  readonly full?: boolean;
  readonly allowMassWithdrawal?: boolean;
  readonly rejects?: string;
  readonly clock?: Clock;
  readonly batchSize?: number;
}

/** Imports a feed as the command line does, in small batches unless told otherwise. */
export const runImport = async (database: Database, file: string, options: TestImport = {}): Promise<Imported> => {
  const { format = carFeed, seller = 'sel_nord', currency, full = false, allowMassWithdrawal = false } = options;
  const rejects = openRejects(options.rejects ?? join(testFolder(), 'rejects.csv'));
  using feed = await examine(await openSource(file), format, silent);
  return await importFeed({
    database,
    feed,
    sellerId: seller,
    currency,
    full,
    allowMassWithdrawal,
    rejects,
    progress: silent,
    clock: options.clock ?? (() => testNow),
    newId,
    batchSize: options.batchSize ?? 4,
  }).finally(rejects.close);
};
