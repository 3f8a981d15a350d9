import { cpSync } from 'node:fs';
import { type Marketplace, startMarketplace } from '@marque/gateway/marketplace.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { testPlace } from '@marque/kit/testing/database.ts';
import { issueHere } from '@marque/promotions/issuing/issuing.ts';
import { moments } from './clock.ts';
import type { Place } from './place.ts';

const migrations = new URL('../../subgraphs/promotions/migrations/', import.meta.url);

/** Lets something be done in a copy of an idle marketplace on SQLite as it stands, so that the marketplace is left as it was. */
export async function inCopy<Result>(
  { dataFolder }: Place,
  work: (copy: Marketplace) => Promise<Result>,
): Promise<Result> {
  await using ends = new AsyncDisposableStack();
  const copy = testPlace((end) => ends.defer(async () => end()));
  const isShared = (file: string) => file.endsWith('-shm'); // of the processes that have the database open
  cpSync(dataFolder, copy.dataFolder, { recursive: true, filter: (file) => !isShared(file) });
  const promotions = await openDatabase({ name: 'promotions', migrations, ...copy });
  await promotions.transaction(issueHere); // the copy may move money
  await promotions.close();
  const market = await startMarketplace({ ...copy, seed: false, clock: () => moments.before });
  ends.defer(market.close);
  return await work(market); // before it is closed
}
