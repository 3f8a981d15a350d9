import type { Database, Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import type { CampaignBook } from '../campaigns/book.ts';
import type { Caller } from '../campaigns/service.ts';
import type { ClaimRebateInput, ReviewClaimInput } from '../generated.ts';
import { once } from '../idempotency/once.ts';
import { type Refusal, roleProblem } from '../problems.ts';
import { apply } from './apply.ts';
import type { ClaimStep } from './chain.ts';
import type { Claim } from './claim.ts';
import { review } from './review.ts';

/** What the use cases of claims need. */
export interface ClaimDependencies {
  readonly database: Database;
  readonly newId: NewId;
  readonly readBook: () => Promise<CampaignBook>;
}

/** What buyers and moderators do with claims. Each command is carried out once for its key. */
export interface ClaimService {
  /** Sets the budget of a rebate aside for the calling buyer until the purchase is delivered and the rebate claimed. */
  readonly reserve: (caller: Caller, input: ClaimRebateInput) => Promise<Claim | Refusal>;
  /** Claims the rebate that a purchase of the calling buyer earned, and issues its coupon where nobody must look at it first. */
  readonly claim: (caller: Caller, input: ClaimRebateInput) => Promise<Claim | Refusal>;
  /** Decides a claim that waits. For moderators. */
  readonly review: (caller: Caller, input: ReviewClaimInput) => Promise<Claim | Refusal>;
}

/** Makes the use cases of claims. */
export const createClaimService = ({ database, newId, readBook }: ClaimDependencies): ClaimService => {
  const carryOut = async (
    operation: string,
    role: string,
    { viewer, now }: Caller,
    input: { readonly idempotencyKey: string },
    work: (tx: Executor, book: CampaignBook) => Promise<Claim | Refusal>,
  ): Promise<Claim | Refusal> => {
    const problem = roleProblem(viewer, role);
    if (problem) return problem;
    const book = await readBook();
    const command = { actor: viewer, operation, key: input.idempotencyKey, input, now };
    return database.transaction((tx) => once<Claim>(tx, command, () => work(tx, book)));
  };

  const applyFor =
    (operation: string, step: ClaimStep) =>
    (caller: Caller, input: ClaimRebateInput): Promise<Claim | Refusal> =>
      carryOut(operation, 'buyer', caller, input, (tx, book) => apply(tx, { caller, input, book, newId, step }));

  return {
    reserve: applyFor('reserveRebate', 'RESERVE'),
    claim: applyFor('claimRebate', 'CLAIM'),
    review: (caller, input) =>
      carryOut('reviewClaim', 'moderator', caller, input, (tx, book) => review(tx, caller, input, book, newId)),
  };
};
