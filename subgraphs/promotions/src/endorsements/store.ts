import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { EndorsementState, Stand } from '@marque/schema/campaigns.ts';
import { and, eq, lte } from 'drizzle-orm';
import { endorsements, stands } from './tables.ts';

/** Asks brands for their stand on a campaign: PENDING from an instant on. Leaves alone those that were asked before. */
export const askBrands = async (
  tx: Executor,
  campaignId: string,
  brandIds: readonly string[],
  since: Instant,
): Promise<void> => {
  if (brandIds.length === 0) return;
  const asked = await tx
    .insert(endorsements)
    .values(brandIds.map((brandId) => ({ campaignId, brandId, state: 'PENDING' as const, since })))
    .onConflictDoNothing()
    .returning();
  if (asked.length > 0) await tx.insert(stands).values(asked);
};

/**
 * Moves a brand's stand on a campaign and keeps it in the history. False, with nothing changed, unless the newest stand
 * is the one to move from and began no later: of two callers at once, one moves it.
 */
export const moveStand = async (
  tx: Executor,
  campaignId: string,
  brandId: string,
  from: EndorsementState,
  stand: Stand,
): Promise<boolean> => {
  const { state, since } = stand;
  const moved = await tx
    .update(endorsements)
    .set({ state, since })
    .where(
      and(
        eq(endorsements.campaignId, campaignId),
        eq(endorsements.brandId, brandId),
        eq(endorsements.state, from),
        lte(endorsements.since, since),
      ),
    )
    .returning({ state: endorsements.state });
  if (moved.length === 0) return false;
  await tx.insert(stands).values({ campaignId, brandId, ...stand });
  return true;
};
