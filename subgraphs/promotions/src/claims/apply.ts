import { forever } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import { termsOf, unlimited } from '../budgets/store.ts';
import type { Terms } from '../budgets/tables.ts';
import type { CampaignBook } from '../campaigns/book.ts';
import type { Caller } from '../campaigns/service.ts';
import type { ClaimRebateInput } from '../generated.ts';
import type { Refusal } from '../problems.ts';
import { wasAuthorized } from '../sellers/store.ts';
import { type ClaimStep, type Earned, judge, notYours } from './chain.ts';
import { type Claim, reservationMs, reviewPeriodMs } from './claim.ts';
import { type ClaimFacts, readFacts } from './facts.ts';
import { recordWay } from './history.ts';
import { addCoupon, bookCoupon, type Issuing, issueReserved } from './issue.ts';
import { addClaim, conflict, drawBudgets } from './reservation.ts';
import { decideClaim, stackingKeyOf } from './store.ts';
import type { ClaimRow } from './tables.ts';
import { withCoupons } from './with-coupons.ts';

/** What is asked for, by whom, of which campaigns. */
export interface Application {
  readonly caller: Caller;
  readonly input: ClaimRebateInput;
  readonly book: CampaignBook;
  readonly newId: NewId;
  readonly step: ClaimStep;
}

const claimOf = (
  { purchase }: ClaimFacts,
  { campaign, rule, amount, sold }: Earned,
): Omit<ClaimRow, 'id' | 'createdAt' | 'idempotencyKey' | 'status' | 'reservedUntil'> => ({
  campaignId: campaign.id,
  ruleId: rule.id,
  purchaseId: purchase.id,
  buyerId: purchase.buyerId,
  sellerId: purchase.sellerId,
  storeId: purchase.storeId,
  brandId: sold.brandId,
  unitKey: purchase.unitKey,
  stackingKey: stackingKeyOf(campaign),
  amount,
  floor: rule.floor,
  ceiling: rule.ceiling,
  currency: campaign.currency,
  rejectionReason: null,
  decidedBy: null,
});

const unauthorized = () =>
  reject(
    'SELLER_NOT_AUTHORIZED_AT_PURCHASE',
    'The brand had not authorised this seller when the purchase was made',
    'input.purchase',
  );

/** Where a claim comes to in the call that makes it, until when it waits there, and how it came there. */
const landings = {
  RESERVED: { waitsMs: reservationMs, made: [['RESERVED', 'BUYER']], claimed: [] },
  IN_REVIEW: {
    waitsMs: reviewPeriodMs,
    made: [
      ['RESERVED', 'BUYER'],
      ['SUBMITTED', 'BUYER'],
      ['IN_REVIEW', 'RULES'],
    ],
    claimed: [
      ['SUBMITTED', 'BUYER'],
      ['IN_REVIEW', 'RULES'],
    ],
  },
  ISSUED: {
    waitsMs: null,
    made: [
      ['RESERVED', 'BUYER'],
      ['SUBMITTED', 'BUYER'],
      ['APPROVED', 'RULES'],
      ['ISSUED', 'RULES'],
    ],
    claimed: [
      ['SUBMITTED', 'BUYER'],
      ['APPROVED', 'RULES'],
      ['ISSUED', 'RULES'],
    ],
  },
} as const;

type Landing = keyof typeof landings;

const landingOf = (step: ClaimStep, amount: number, { reviewAbove }: Terms): Landing => {
  if (step === 'RESERVE') return 'RESERVED';
  return reviewAbove !== null && amount > reviewAbove ? 'IN_REVIEW' : 'ISSUED';
};

const untilOf = (landing: Landing, now: number): number => {
  const { waitsMs } = landings[landing];
  return waitsMs === null ? forever : now + waitsMs;
};

/** Claims what was reserved: the amount and its budget stay what they were. */
const claimReserved = async (tx: Executor, reserved: ClaimRow, terms: Terms, issuing: Issuing): Promise<Claim> => {
  const { now } = issuing;
  const status = landingOf('CLAIM', reserved.amount, terms);
  const decision = { status, reservedUntil: untilOf(status, now) };
  const row = await decideClaim(tx, reserved.id, ['RESERVED'], decision, now);
  if (!row) throw new Error(`The reservation ${reserved.id} went while its purchase was locked`);
  await recordWay(tx, row.id, landings[status].claimed, now);
  if (status === 'ISSUED') await issueReserved(tx, row, issuing);
  const [claim] = await withCoupons(tx, [row], now);
  if (!claim) throw new Error('One claim with its coupon is one');
  return claim;
};

const isOwnReservation = ({ status, purchaseId, campaignId }: ClaimRow, of: ClaimRow): boolean =>
  status === 'RESERVED' && purchaseId === of.purchaseId && campaignId === of.campaignId;

/** Adds a claim and takes its budget, all or nothing: where another one stands in its way or a budget has not so much left, the refusal rolls the transaction back. */
const add = async (
  tx: Executor,
  row: ClaimRow & { readonly status: Landing },
  terms: Terms,
  issuing: Issuing,
): Promise<Claim | Refusal> => {
  const { now } = issuing;
  const rival = await addClaim(tx, row, now);
  if (rival && row.status !== 'RESERVED' && isOwnReservation(rival, row))
    return claimReserved(tx, rival, terms, issuing);
  if (rival) return conflict(row, rival);
  const way = landings[row.status].made;
  await recordWay(tx, row.id, way, now);
  // The rows that all claims of a campaign share come last, so that they are locked for the shortest time.
  const coupon = row.status === 'ISSUED' ? await addCoupon(tx, row, issuing) : null;
  const refusal = await drawBudgets(tx, row, terms, now);
  if (refusal) return refusal;
  const history = way.map(([status, by]) => ({ status, by, at: now }));
  return { ...row, asOf: now, coupon: coupon && (await bookCoupon(tx, coupon, issuing)), history };
};

/** Claims or reserves the rebate of a purchase, in the transaction that holds the purchase as it is. */
export const apply = async (
  tx: Executor,
  { caller, input, book, newId, step }: Application,
): Promise<Claim | Refusal> => {
  const { viewer, now } = caller;
  const { purchase, campaign: asked, idempotencyKey } = input;
  const facts = isId(purchase) ? await readFacts(tx, purchase, viewer.id) : null;
  if (!facts) return notYours();
  if (asked != null && !book.byId.has(asked))
    return reject('NOT_FOUND', 'There is no such campaign: leave it out, or look its id up', 'input.campaign');
  const earned = judge(facts, book.all, asked ?? undefined, now, step);
  if (isRejection(earned)) return earned;
  const { campaign, sold, amount } = earned;
  const terms = (await termsOf(tx, [campaign.id])).get(campaign.id) ?? unlimited(campaign.id);
  const { sellerId, orderedAt } = facts.purchase;
  if (terms.authorizedSellersOnly && !(await wasAuthorized(tx, sellerId, sold, orderedAt))) return unauthorized();
  const status = landingOf(step, amount, terms);
  const state = { id: newId('clm'), idempotencyKey, createdAt: now, status, reservedUntil: untilOf(status, now) };
  return add(tx, { ...claimOf(facts, earned), ...state }, terms, { campaign, newId, now, idempotencyKey });
};
