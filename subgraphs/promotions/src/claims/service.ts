import type { Database, Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import { releaseBudgets, termsOf, unlimited } from '../budgets/store.ts';
import type { CampaignBook } from '../campaigns/book.ts';
import type { Caller } from '../campaigns/service.ts';
import type { ClaimRebateInput, ReviewClaimInput } from '../generated.ts';
import { once } from '../idempotency/once.ts';
import { type Refusal, roleProblem } from '../problems.ts';
import { wasAuthorized } from '../sellers/store.ts';
import { isId, isLine } from '../text.ts';
import { type Earned, judge, notYours } from './chain.ts';
import { type Claim, reviewPeriodMs } from './claim.ts';
import { type ClaimFacts, readFacts } from './facts.ts';
import { issueCoupon } from './issue.ts';
import { reserveClaim } from './reservation.ts';
import { claimById, decideClaim, holdPurchase } from './store.ts';
import type { ClaimRow } from './tables.ts';

/** What the use cases of claims need. */
export interface ClaimDependencies {
  readonly database: Database;
  readonly newId: NewId;
  readonly readBook: () => Promise<CampaignBook>;
}

/** What buyers and moderators do with claims. Each command is carried out once for its key. */
export interface ClaimService {
  /** Claims the rebate that a purchase of the calling buyer earned, and issues its coupon where nobody must look at it first. */
  readonly claim: (caller: Caller, input: ClaimRebateInput) => Promise<Claim | Refusal>;
  /** Decides a claim that waits. For moderators. */
  readonly review: (caller: Caller, input: ReviewClaimInput) => Promise<Claim | Refusal>;
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
  stackingKey: campaign.stackingGroup === null ? `campaign:${campaign.id}` : `group:${campaign.stackingGroup}`,
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

const notFound = () => reject('NOT_FOUND', 'There is no such claim', 'input.claim');

const notWaiting = () =>
  reject('ILLEGAL_TRANSITION', 'The claim does not wait for a decision: look at its status', 'input.claim');

/** Makes the use cases of claims. */
export const createClaimService = ({ database, newId, readBook }: ClaimDependencies): ClaimService => {
  const claim = async (tx: Executor, caller: Caller, input: ClaimRebateInput, book: CampaignBook) => {
    const { now } = caller;
    const { purchase, campaign: asked, idempotencyKey } = input;
    const facts = isId(purchase) ? await readFacts(tx, purchase, caller.viewer.id) : null;
    if (!facts) return notYours();
    if (asked != null && !book.byId.has(asked))
      return reject('NOT_FOUND', 'There is no such campaign: leave it out, or look its id up', 'input.campaign');
    const earned = judge(facts, book.all, asked ?? undefined, now);
    if (isRejection(earned)) return earned;
    const { campaign, sold } = earned;
    const terms = (await termsOf(tx, [campaign.id])).get(campaign.id) ?? unlimited(campaign.id);
    const { sellerId, orderedAt } = facts.purchase;
    if (terms.authorizedSellersOnly && !(await wasAuthorized(tx, sellerId, sold, orderedAt))) return unauthorized();
    const row: ClaimRow = {
      ...claimOf(facts, earned),
      id: newId('clm'),
      idempotencyKey,
      createdAt: now,
      status: 'RESERVED',
      reservedUntil: now + reviewPeriodMs,
    };
    const refusal = await reserveClaim(tx, row, terms, now);
    if (refusal) return refusal;
    if (terms.reviewAbove !== null && row.amount > terms.reviewAbove) {
      const decision = { status: 'IN_REVIEW', reservedUntil: row.reservedUntil } as const;
      const waiting = await decideClaim(tx, row.id, ['RESERVED'], decision, now);
      return waiting ? { ...waiting, asOf: now, coupon: null } : notWaiting();
    }
    const issuing = { campaign, newId, now, idempotencyKey, decidedBy: null };
    return (await issueCoupon(tx, row.id, ['RESERVED'], issuing)) ?? notWaiting();
  };

  const refuse = async (tx: Executor, { viewer, now }: Caller, input: ReviewClaimInput): Promise<Claim | Refusal> => {
    const { claim: id, reason } = input;
    if (reason == null || !isLine(reason, 500))
      return reject('INVALID_INPUT', 'A rejection says why, in a line of 1 to 500 characters', 'input.reason');
    const decision = { status: 'REJECTED', rejectionReason: reason.trim(), decidedBy: viewer.id } as const;
    const refused = await decideClaim(tx, id, ['IN_REVIEW'], decision, now);
    if (!refused) return notWaiting();
    await releaseBudgets(tx, refused);
    return { ...refused, asOf: now, coupon: null };
  };

  const review = async (tx: Executor, caller: Caller, input: ReviewClaimInput, book: CampaignBook) => {
    const { viewer, now } = caller;
    const waiting = isId(input.claim) ? await claimById(tx, input.claim) : null;
    if (!waiting) return notFound();
    const purchase = await holdPurchase(tx, waiting.purchaseId, waiting.buyerId);
    if (input.decision === 'REJECT') return refuse(tx, caller, input);
    const campaign = book.byId.get(waiting.campaignId);
    if (!campaign || purchase?.status !== 'VERIFIED') return notWaiting();
    const issuing = { campaign, newId, now, idempotencyKey: input.idempotencyKey, decidedBy: viewer.id };
    return (await issueCoupon(tx, waiting.id, ['IN_REVIEW'], issuing)) ?? notWaiting();
  };

  const command = (operation: string, { viewer, now }: Caller, input: { readonly idempotencyKey: string }) => ({
    actor: viewer,
    operation,
    key: input.idempotencyKey,
    input,
    now,
  });

  return {
    claim: async (caller, input) => {
      const problem = roleProblem(caller.viewer, 'buyer');
      if (problem) return problem;
      const book = await readBook();
      const asked = command('claimRebate', caller, input);
      return database.transaction((tx) => once<Claim>(tx, asked, () => claim(tx, caller, input, book)));
    },
    review: async (caller, input) => {
      const problem = roleProblem(caller.viewer, 'moderator');
      if (problem) return problem;
      const book = await readBook();
      const asked = command('reviewClaim', caller, input);
      return database.transaction((tx) => once<Claim>(tx, asked, () => review(tx, caller, input, book)));
    },
  };
};
