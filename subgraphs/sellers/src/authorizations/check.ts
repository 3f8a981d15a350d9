import { forever, type Instant } from '@marque/kit/clock.ts';
import { covers, type ScopeFacts } from '@marque/schema/authorization.ts';
import type { AuthorizationReason, AuthorizationStatus } from '../generated.ts';
import { type AuthorizationRecord, type Chain, grantedSince } from './history.ts';
import { scopeOf } from './scope.ts';
import { statusOf } from './status.ts';

/** Whether a sale was, is or will be authorised, and why. */
export interface Verdict {
  readonly authorized: boolean;
  readonly reasons: readonly AuthorizationReason[];
  /** The authorisation that covers the sale, else the nearest miss, and those above it; empty where there is none. */
  readonly chain: readonly AuthorizationRecord[];
}

const reasonOfStatus: Readonly<Record<AuthorizationStatus, readonly AuthorizationReason[]>> = {
  SCHEDULED: ['NOT_YET_IN_FORCE'],
  ACTIVE: [],
  SUSPENDED: ['SUSPENDED'],
  REVOKED: ['REVOKED'],
  RELINQUISHED: ['RELINQUISHED'],
  EXPIRED: ['EXPIRED'],
  // What was not granted by an instant is not judged as of it.
  REQUESTED: ['NEVER_GRANTED'],
  OFFERED: ['NEVER_GRANTED'],
  NEEDS_INFO: ['NEVER_GRANTED'],
  REJECTED: ['NEVER_GRANTED'],
  LAPSED: ['NEVER_GRANTED'],
};

const outOfScope = (scope: ReturnType<typeof scopeOf>, facts: ScopeFacts): AuthorizationReason[] => {
  const { productId, region, channel, condition } = facts;
  return [
    ...(covers(scope, { productId }) ? [] : (['PRODUCT_OUT_OF_SCOPE'] as const)),
    ...(covers(scope, { region }) ? [] : (['REGION_OUT_OF_SCOPE'] as const)),
    ...(covers(scope, { channel }) ? [] : (['CHANNEL_OUT_OF_SCOPE'] as const)),
    ...(covers(scope, { condition }) ? [] : (['CONDITION_OUT_OF_SCOPE'] as const)),
  ];
};

const assess = (chain: Chain, facts: ScopeFacts, at: Instant) => {
  const [own, ...above] = chain;
  const scope = outOfScope(scopeOf(own), facts);
  const broken = above.some((link) => statusOf([link], at) !== 'ACTIVE');
  const reasons: AuthorizationReason[] = [
    ...reasonOfStatus[statusOf([own], at)],
    ...(broken ? (['CHAIN_BROKEN'] as const) : []),
    ...scope,
  ];
  return { chain, own, reasons, scopeReasons: scope.length };
};
type Assessment = ReturnType<typeof assess>;

const nearestFirst = (a: Assessment, b: Assessment): number =>
  a.reasons.length - b.reasons.length ||
  a.scopeReasons - b.scopeReasons ||
  b.own.validUntil - a.own.validUntil ||
  (a.own.id < b.own.id ? -1 : 1);

/**
 * Judges a sale against all that a brand ever granted a seller. It counts what had been done by that instant, so that
 * nothing done later changes the answer. The nearest miss is the one that lacks least, then the one whose scope fits,
 * then the one that was to last longest; so is the one to name where a question left open fits several.
 */
export const judge = (granted: readonly Chain[], facts: ScopeFacts, at: Instant): Verdict => {
  const known = granted
    .filter(([own]) => (grantedSince(own) ?? forever) <= at)
    .map((chain) => assess(chain, facts, at));
  const [nearest] = known.sort(nearestFirst);
  if (!nearest) return { authorized: false, reasons: ['NEVER_GRANTED'], chain: [] };
  const authorized = nearest.reasons.length === 0;
  return { authorized, reasons: authorized ? ['IN_FORCE'] : nearest.reasons, chain: nearest.chain };
};
