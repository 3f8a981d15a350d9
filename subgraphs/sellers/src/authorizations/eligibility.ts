import type { Instant } from '@marque/kit/clock.ts';
import { covers, type ScopeFacts } from '@marque/schema/authorization.ts';
import type { AuthorizationReason, EligibilityStep } from '../generated.ts';
import { judge } from './check.ts';
import type { AuthorizationRecord, Chain } from './history.ts';
import { scopeOf } from './scope.ts';
import { isWaiting, statusOf } from './status.ts';

/** Whether a seller may offer something as authorised, and what to do next. */
export interface Eligibility {
  readonly eligible: boolean;
  readonly asOf: Instant;
  readonly reasons: readonly AuthorizationReason[];
  readonly authorization: AuthorizationRecord | null;
  readonly inReview: AuthorizationRecord | null;
  readonly nextStep: EligibilityStep;
}

/** What to do about a request or an offer that waits for an answer. */
const stepInReview = (chain: Chain, at: Instant): EligibilityStep => {
  const needsInfo = statusOf(chain, at) === 'NEEDS_INFO';
  if (chain[0].origin === 'REQUEST') return needsInfo ? 'PROVIDE_INFORMATION' : 'AWAIT_ANSWER';
  return needsInfo ? 'AWAIT_ANSWER' : 'ANSWER_OFFER';
};

/** What to do where only that stands in the way; asking anew does for all else. */
const steps: Partial<Record<AuthorizationReason, EligibilityStep>> = {
  NOT_YET_IN_FORCE: 'AWAIT_BEGINNING',
  SUSPENDED: 'ASK_FOR_REINSTATEMENT',
};

/** Judges what a seller wants to list by all that its brand ever granted it, and by what waits for an answer. */
export const eligibilityOf = (chains: readonly Chain[], facts: ScopeFacts, at: Instant): Eligibility => {
  const { authorized: eligible, reasons, chain } = judge(chains, facts, at);
  const waiting = chains.find((one) => isWaiting(statusOf(one, at)) && covers(scopeOf(one[0]), facts));
  const [only] = reasons.length === 1 ? reasons : [];
  const answered = eligible ? 'LIST' : ((only && steps[only]) ?? 'REQUEST_AUTHORIZATION');
  const nextStep = waiting && answered === 'REQUEST_AUTHORIZATION' ? stepInReview(waiting, at) : answered;
  return { eligible, asOf: at, reasons, authorization: chain[0] ?? null, inReview: waiting?.[0] ?? null, nextStep };
};
