import type { Executor } from '@marque/kit/db/database.ts';
import type { Granted } from '../listings/right.ts';
import { pairKey } from './pair.ts';
import { type Pair, readGranted, readPeriods } from './store.ts';

/** All that brands ever granted sellers, with the periods of each, by `pairKey`. */
export const readRights = async (
  executor: Executor,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, readonly Granted[]>> => {
  const distinct = [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()];
  const granted = await readGranted(executor, distinct);
  const ids = granted.map(({ id }) => id);
  const periods = ids.length > 0 ? await readPeriods(executor, ids) : [];
  const byId = Map.groupBy(periods, ({ authorizationId }) => authorizationId);
  const whole = granted.map((row) => ({
    ...row,
    periods: (byId.get(row.id) ?? []).map(({ from, until }) => ({ from, until })),
  }));
  return Map.groupBy(whole, pairKey);
};
