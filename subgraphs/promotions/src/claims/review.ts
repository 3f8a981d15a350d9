import { forever } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import { releaseBudgets } from '../budgets/store.ts';
import type { CampaignBook } from '../campaigns/book.ts';
import type { Caller } from '../campaigns/service.ts';
import type { ReviewClaimInput } from '../generated.ts';
import type { Refusal } from '../problems.ts';
import { isLine } from '../text.ts';
import type { Claim } from './claim.ts';
import { recordWay } from './history.ts';
import { issueReserved } from './issue.ts';
import { claimById, decideClaim, holdPurchase } from './store.ts';
import type { ClaimRow } from './tables.ts';
import { withCoupons } from './with-coupons.ts';

const notFound = () => reject('NOT_FOUND', 'There is no such claim', 'input.claim');

const notWaiting = () =>
  reject('ILLEGAL_TRANSITION', 'The claim does not wait for a decision: look at its status', 'input.claim');

const isReason = (reason: string): boolean => isLine(reason, 500);

const badReason = () =>
  reject('INVALID_INPUT', 'A rejection says why, in a line of 1 to 500 characters', 'input.reason');

const answer = async (tx: Executor, row: ClaimRow, { now }: Caller): Promise<Claim | Refusal> => {
  const [claim] = await withCoupons(tx, [row], now);
  return claim ?? notFound();
};

const refuse = async (tx: Executor, caller: Caller, input: ReviewClaimInput): Promise<Claim | Refusal> => {
  const { viewer, now } = caller;
  const { claim: id, reason } = input;
  if (reason == null || !isReason(reason)) return badReason();
  const decision = { status: 'REJECTED', rejectionReason: reason.trim(), decidedBy: viewer.id } as const;
  const refused = await decideClaim(tx, id, ['IN_REVIEW'], decision, now);
  if (!refused) return notWaiting();
  await recordWay(tx, id, [['REJECTED', 'MODERATOR']], now);
  await releaseBudgets(tx, refused);
  return answer(tx, refused, caller);
};

/** Decides a claim that waits for a moderator, in the transaction that holds its purchase as it is. */
export const review = async (
  tx: Executor,
  caller: Caller,
  input: ReviewClaimInput,
  book: CampaignBook,
  newId: NewId,
): Promise<Claim | Refusal> => {
  const { viewer, now } = caller;
  const waiting = isId(input.claim) ? await claimById(tx, input.claim) : null;
  if (!waiting) return notFound();
  const purchase = await holdPurchase(tx, waiting.purchaseId, waiting.buyerId);
  if (input.decision === 'REJECT') return refuse(tx, caller, input);
  if (input.reason != null && !isReason(input.reason)) return badReason();
  const campaign = book.byId.get(waiting.campaignId);
  if (!campaign || purchase?.status !== 'VERIFIED') return notWaiting();
  const decision = { status: 'ISSUED', reservedUntil: forever, decidedBy: viewer.id } as const;
  const issued = await decideClaim(tx, waiting.id, ['IN_REVIEW'], decision, now);
  if (!issued) return notWaiting();
  await recordWay(
    tx,
    issued.id,
    [
      ['APPROVED', 'MODERATOR'],
      ['ISSUED', 'RULES'],
    ],
    now,
  );
  await issueReserved(tx, issued, { campaign, newId, now, idempotencyKey: input.idempotencyKey });
  return answer(tx, issued, caller);
};
