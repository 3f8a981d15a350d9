import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import { budgetRefusals } from '../budgets/lacking.ts';
import { releaseBudgets, takeBudgets } from '../budgets/store.ts';
import type { Terms } from '../budgets/tables.ts';
import type { Refusal } from '../problems.ts';
import { settleLocks } from '../redemptions/moves.ts';
import { expireCoupons } from '../wallet/returns.ts';
import { expireClaims, insertClaim, isAnythingDue, ofCampaign, rivals, standingRival } from './store.ts';
import type { ClaimRow } from './tables.ts';

/** Says which claim stands in the way of another one: to its own buyer by id. */
export const conflict = (claim: ClaimRow, rival: ClaimRow): Refusal => {
  const known = rival.buyerId === claim.buyerId ? `: see your claim ${rival.id}` : '';
  return rival.campaignId !== claim.campaignId && rival.purchaseId !== claim.purchaseId
    ? reject(
        'STACKING_CONFLICT',
        `Another campaign of the same group gave a rebate for this unit${known}`,
        'input.purchase',
      )
    : reject('VIN_ALREADY_CLAIMED', `A rebate for this unit was claimed already${known}`, 'input.purchase');
};

/** Ends reservations, locks and coupons of a campaign whose time is over, so that their budget can be given again. */
const reclaim = async (tx: Executor, campaignId: string, now: Instant): Promise<void> => {
  if (!(await isAnythingDue(tx, campaignId, now))) return;
  for (const expired of await expireClaims(tx, ofCampaign(campaignId), now)) await releaseBudgets(tx, expired);
  await settleLocks(tx, { campaignId }, now);
  await expireCoupons(tx, { campaignId }, now);
};

/** Adds a claim, or answers the one that stands in its way. What expired meanwhile stands in nobody's way. */
export const addClaim = async (tx: Executor, claim: ClaimRow, now: Instant): Promise<ClaimRow | null> => {
  if (await insertClaim(tx, claim)) return null;
  for (const expired of await expireClaims(tx, rivals(claim), now)) await releaseBudgets(tx, expired);
  if (await insertClaim(tx, claim)) return null;
  const rival = await standingRival(tx, claim);
  if (!rival) throw new Error('What stood in the way of a claim is gone'); // only its own transaction could end it
  return rival;
};

/** Takes a claim's amount of every budget that limits it, or answers CAP_REACHED or BUDGET_EXHAUSTED: then the transaction must roll back. */
export const drawBudgets = async (
  tx: Executor,
  claim: ClaimRow,
  terms: Terms,
  now: Instant,
): Promise<Refusal | null> => {
  const part = claim.status === 'ISSUED' ? 'issued' : 'reserved';
  const lacking = await takeBudgets(tx, claim, terms, part, () => reclaim(tx, claim.campaignId, now));
  return lacking && budgetRefusals[lacking];
};
