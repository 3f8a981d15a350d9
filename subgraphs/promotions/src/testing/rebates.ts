import type { SubgraphOptions } from '@marque/kit/subgraph.ts';
import { onTestFinished } from 'vitest';
import { keepListing } from '../listings/store.ts';
import { emptyPlace } from './promotions.ts';
import { openAt, type Rebates, rebatesOf } from './rebates-of.ts';
import { lavida } from './story.ts';

export { buy, purchaseOf, purchaseRule, reviewer, setUp, vinOf, visitOf } from './sold.ts';

/** Opens promotions for one test, with the Lavida of the story. */
export const openRebates = async (place?: SubgraphOptions): Promise<Rebates> => {
  const database = await openAt(place ?? (await emptyPlace()));
  onTestFinished(() => database.close());
  await database.transaction((tx) => keepListing(tx, lavida));
  return rebatesOf(database);
};
