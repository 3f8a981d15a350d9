import type { Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { newId } from '@marque/kit/ids.ts';
import type { SubgraphOptions } from '@marque/kit/subgraph.ts';
import { createCampaignBook } from '../campaigns/book.ts';
import { createCampaignService } from '../campaigns/service.ts';
import { createClaimService } from '../claims/service.ts';
import { createRedemptionService } from '../redemptions/service.ts';
import { createCouponService } from '../wallet/service.ts';

/** The instant at which the tests claim: a day after the delivery of what was bought on 2 November. */
export const claimedAt: Instant = Date.parse('2026-11-04T10:00:00+08:00');

/** A caller who buys, as of an instant. */
export const buyer = (id: string, now: Instant = claimedAt) => ({ viewer: { role: 'buyer', id }, now });

/** Opens promotions' database at a place, on the process's dialect. */
export const openAt = (place: SubgraphOptions): Promise<Database> =>
  openDatabase({ name: 'promotions', migrations: new URL('../../migrations/', import.meta.url), ...place });

/** Promotions' use cases on one database. */
export const rebatesOf = (database: Database) => ({
  database,
  campaigns: createCampaignService(database, newId),
  claims: createClaimService({ database, newId, readBook: createCampaignBook(database) }),
  coupons: createCouponService(database),
  redemptions: createRedemptionService(database, newId),
});

/** What a test of rebates works with. */
export type Rebates = ReturnType<typeof rebatesOf>;

/** Claims the rebate of a numbered purchase for its buyer, under a key of its own. */
export const claim = ({ claims }: Rebates, number: number, now: Instant = claimedAt) =>
  claims.claim(buyer(`byr_${number}`, now), { purchase: `pur_${number}`, idempotencyKey: `claim-${number}` });
