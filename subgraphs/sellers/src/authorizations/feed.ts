import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { appendEvents } from '@marque/kit/events/outbox.ts';
import type { SellersEvents } from '@marque/schema/events.ts';
import { detectRight } from '../findings/detect.ts';
import { lockAudit } from '../findings/lock.ts';
import { type Chain, effectivePeriods } from './history.ts';
import { pairKey } from './pair.ts';
import { readRights } from './rights.ts';
import { scopeOf } from './scope.ts';
import { replacePeriods } from './store.ts';

/** Writes the periods of chains' first ones anew, opens and resolves the findings that follow from them, gives them a version and tells the feed of them. */
export const publish = async (tx: Executor, chains: readonly Chain[], version: number, at: Instant): Promise<void> => {
  const changed = chains.map((chain) => ({ own: chain[0], periods: effectivePeriods(chain) }));
  const pairs = [...new Map(chains.map(([own]) => [pairKey(own), own])).values()];
  for (const { brandId } of pairs) await lockAudit(tx, brandId);
  const before = await readRights(tx, pairs);
  await replacePeriods(tx, new Map(changed.map(({ own, periods }) => [own.id, periods])), version);
  for (const pair of pairs) await detectRight(tx, pair, before.get(pairKey(pair)) ?? [], at);
  await appendEvents<SellersEvents>(
    tx,
    changed.map(({ own, periods }) => ({
      aggregateType: 'authorization',
      aggregateId: own.id,
      type: 'authorization.changed',
      payload: {
        id: own.id,
        version,
        brandId: own.brandId,
        sellerId: own.sellerId,
        scope: scopeOf(own),
        periods,
      },
      at,
    })),
  );
};
