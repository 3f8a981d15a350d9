import type { Instant } from '@marque/kit/clock.ts';
import type { AuthorizationStatus } from '../generated.ts';
import { type AuthorizationRecord, type Chain, grantedSince, lastChange, revokedAt } from './history.ts';

/** Where a request or an offer stands at an instant; undefined once it is approved, and for a grant. */
const pendingStatus = (own: AuthorizationRecord, at: Instant): AuthorizationStatus | undefined => {
  const since = grantedSince(own);
  if (since !== undefined && since <= at) return undefined;
  const last = lastChange(own, at)?.action;
  if (last === 'REFUSE') return 'REJECTED';
  if (own.lapsesAt !== null && own.lapsesAt <= at) return 'LAPSED';
  if (last === 'REQUEST_INFORMATION') return 'NEEDS_INFO';
  return own.origin === 'OFFER' ? 'OFFERED' : 'REQUESTED';
};

const hasRelinquished = ({ changes }: AuthorizationRecord, at: Instant): boolean =>
  changes.some((change) => change.action === 'RELINQUISH' && change.at <= at);

/** Where the first of a chain stands at an instant, by what was known then. What befalls one above befalls it too. */
export const statusOf = (chain: Chain, at: Instant): AuthorizationStatus => {
  const [own] = chain;
  if (own.origin !== 'GRANT') {
    const pending = pendingStatus(own, at);
    if (pending) return pending;
  }
  if (revokedAt(chain, at) !== undefined) return hasRelinquished(own, at) ? 'RELINQUISHED' : 'REVOKED';
  if (at >= own.validUntil) return 'EXPIRED';
  if (at < own.validFrom) return 'SCHEDULED';
  return chain.some((link) => lastChange(link, at)?.action === 'SUSPEND') ? 'SUSPENDED' : 'ACTIVE';
};

const waiting: ReadonlySet<AuthorizationStatus> = new Set(['REQUESTED', 'OFFERED', 'NEEDS_INFO']);

/** Whether a request or an offer still waits for an answer. */
export const isWaiting = (status: AuthorizationStatus): boolean => waiting.has(status);

const asked: ReadonlySet<AuthorizationStatus> = new Set([...waiting, 'REJECTED', 'LAPSED']);

/** Whether an authorisation is only asked for or offered, or came to nothing: between the two sides, and nobody else's to know. */
export const isPrivate = (status: AuthorizationStatus): boolean => asked.has(status);

/** The instant from which a command counts: now, or the last change where a clock runs behind it. History is only appended to. */
export const commandInstant = ([own]: Chain, now: Instant): Instant =>
  Math.max(now, own.grantedAt, own.changes.at(-1)?.at ?? 0);
