import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { issueBudgets } from '../budgets/store.ts';
import { endOfDayAfter } from '../campaigns/calendar.ts';
import { funder, ofBuyer } from '../ledger/accounts.ts';
import { splitAmount } from '../ledger/shares.ts';
import { post } from '../ledger/store.ts';
import { alwaysExcluded, type Coupon, couponDays } from '../wallet/coupon.ts';
import { causeOf } from '../wallet/returns.ts';
import { insertCoupon } from '../wallet/store.ts';
import type { CouponFunding, CouponRow } from '../wallet/tables.ts';
import type { ClaimRow } from './tables.ts';

/** The organisations behind a campaign's shares: where it names none, the brand or the seller of what was bought. */
const fundingOf = ({ funding }: Campaign, { brandId, sellerId }: ClaimRow): CouponFunding[] =>
  funding.map((share) => {
    const own = { BRAND: brandId, SELLER: sellerId, PLATFORM: '' }[share.funder];
    return { ...share, organization: share.organization ?? own };
  });

const couponOf = (id: string, claim: ClaimRow, campaign: Campaign, now: Instant): CouponRow => ({
  id,
  claimId: claim.id,
  purchaseId: claim.purchaseId,
  campaignId: claim.campaignId,
  buyerId: claim.buyerId,
  status: 'ACTIVE',
  amount: claim.amount,
  remaining: claim.amount,
  locked: 0,
  spent: 0,
  returned: 0,
  floor: claim.floor,
  ceiling: claim.ceiling,
  currency: claim.currency,
  excludes: alwaysExcluded,
  funding: fundingOf(campaign, claim),
  issuedAt: now,
  expiresAt: endOfDayAfter(now, couponDays, campaign.timeZone),
});

/** What issuing needs to know beside the claim. */
export interface Issuing {
  readonly campaign: Campaign;
  readonly newId: NewId;
  readonly now: Instant;
  /** Of the command that issues. */
  readonly idempotencyKey: string;
}

/** Adds the coupon of a claim that is ISSUED, to which its money is still to be booked. */
export const addCoupon = async (
  tx: Executor,
  claim: ClaimRow,
  { campaign, newId, now }: Issuing,
): Promise<CouponRow> => {
  const coupon = couponOf(newId('cpn'), claim, campaign, now);
  if (!(await insertCoupon(tx, coupon))) throw new Error(`The purchase ${claim.purchaseId} has a coupon already`);
  return coupon;
};

/** Books the money of a new coupon from its funders to its buyer's wallet. */
export const bookCoupon = async (
  tx: Executor,
  coupon: CouponRow,
  { idempotencyKey, now }: Issuing,
): Promise<Coupon> => {
  const shares = splitAmount(coupon.amount, coupon.funding);
  await post(tx, causeOf(coupon, { cause: 'ISSUED', idempotencyKey, at: now }), [
    ...coupon.funding.map((share, index) => ({
      account: funder(share, coupon.currency),
      amount: -(shares[index] ?? 0),
    })),
    { account: ofBuyer('WALLET', coupon), amount: coupon.amount },
  ]);
  return { ...coupon, asOf: now };
};

/** Makes the coupon of a claim whose reservation was just turned into ISSUED: the reserved budget becomes issued. */
export const issueReserved = async (tx: Executor, claim: ClaimRow, issuing: Issuing): Promise<Coupon> => {
  await issueBudgets(tx, claim);
  return bookCoupon(tx, await addCoupon(tx, claim, issuing), issuing);
};
