import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import { releaseBudgets, reserveBudgets } from '../budgets/store.ts';
import type { Terms } from '../budgets/tables.ts';
import type { Refusal } from '../problems.ts';
import { expireCoupons } from '../wallet/returns.ts';
import { expireClaims, insertClaim, ofCampaign, rivals, standingRival } from './store.ts';
import type { ClaimRow } from './tables.ts';

const refusals = {
  TOTAL: reject('BUDGET_EXHAUSTED', "The campaign's budget has not so much left", 'input.purchase'),
  BUYER: reject('CAP_REACHED', 'The campaign gives a buyer no more than you have got', 'input.purchase'),
  UNIT: reject('CAP_REACHED', 'The campaign gives no more than this for one unit', 'input.purchase'),
  STORE: reject('CAP_REACHED', 'The campaign gives no more than it gave for purchases in this store', 'input.purchase'),
} as const;

const conflict = (claim: ClaimRow, rival: ClaimRow | null): Refusal => {
  const known = rival?.buyerId === claim.buyerId ? `: see your claim ${rival.id}` : '';
  return rival && rival.campaignId !== claim.campaignId && rival.purchaseId !== claim.purchaseId
    ? reject(
        'STACKING_CONFLICT',
        `Another campaign of the same group gave a rebate for this unit${known}`,
        'input.purchase',
      )
    : reject('VIN_ALREADY_CLAIMED', `A rebate for this unit was claimed already${known}`, 'input.purchase');
};

/** Ends reservations and coupons of a campaign whose time is over, so that their budget can be given again. */
const reclaim = async (tx: Executor, campaignId: string, now: Instant): Promise<void> => {
  for (const expired of await expireClaims(tx, ofCampaign(campaignId), now)) await releaseBudgets(tx, expired);
  await expireCoupons(tx, { campaignId }, now);
};

/**
 * Adds a claim and sets its amount aside in every budget that limits it, or answers why not: VIN_ALREADY_CLAIMED or
 * STACKING_CONFLICT where another one stands for its unit or purchase, CAP_REACHED or BUDGET_EXHAUSTED where a budget has
 * not so much left. What expired meanwhile stands in nobody's way. A refusal must roll the transaction back.
 */
export const reserveClaim = async (
  tx: Executor,
  claim: ClaimRow,
  terms: Terms,
  now: Instant,
): Promise<Refusal | null> => {
  if (!(await insertClaim(tx, claim))) {
    for (const expired of await expireClaims(tx, rivals(claim), now)) await releaseBudgets(tx, expired);
    if (!(await insertClaim(tx, claim))) return conflict(claim, await standingRival(tx, claim));
  }
  const lacking = await reserveBudgets(tx, claim, terms, () => reclaim(tx, claim.campaignId, now));
  return lacking && refusals[lacking];
};
