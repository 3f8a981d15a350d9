import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { AuthorizationAction, AuthorizationStatus } from '../generated.ts';
import { type Chain, lastChange, revokedAt } from './history.ts';
import type { AuthorizationRow } from './tables.ts';

/** What each status allows. */
const transitions: Readonly<Record<AuthorizationStatus, readonly AuthorizationAction[]>> = {
  SCHEDULED: ['REVOKE'],
  ACTIVE: ['SUSPEND', 'REVOKE'],
  SUSPENDED: ['REINSTATE', 'REVOKE'],
  REVOKED: [],
  EXPIRED: [],
};

/** Where the first of a chain stands at an instant, by what was known then. What befalls one above befalls it too. */
export const statusOf = (chain: Chain, at: Instant): AuthorizationStatus => {
  const [own] = chain;
  if (revokedAt(chain, at) !== undefined) return 'REVOKED';
  if (at >= own.validUntil) return 'EXPIRED';
  if (at < own.validFrom) return 'SCHEDULED';
  return chain.some((link) => lastChange(link, at)?.action === 'SUSPEND') ? 'SUSPENDED' : 'ACTIVE';
};

/** The instant from which a command counts: now, or the last change where a clock runs behind it. History is only appended to. */
export const commandInstant = ([own]: Chain, now: Instant): Instant =>
  Math.max(now, own.grantedAt, own.changes.at(-1)?.at ?? 0);

/** What may be done with the first of a chain now. One that only hangs below a suspended one is not suspended itself. */
export const possibleActions = (chain: Chain, now: Instant): readonly AuthorizationAction[] => {
  const at = commandInstant(chain, now);
  const status = statusOf(chain, at);
  return transitions[status === 'SUSPENDED' ? statusOf([chain[0]], at) : status];
};

/** Whether a caller may suspend, reinstate and revoke an authorisation: its grantor and the brand may. */
export const mayCommand = ({ role, id }: Viewer, { brandId, grantorId, ancestors }: AuthorizationRow): boolean =>
  (role === 'brand' && id === brandId) || (role === 'seller' && id === grantorId && ancestors.length > 0);

/** Whether a caller may read why an authorisation was suspended or revoked: the brand, the two sellers and moderators may. */
export const mayReadReason = (viewer: Viewer, row: AuthorizationRow): boolean =>
  viewer.role === 'moderator' || (viewer.role === 'seller' && viewer.id === row.sellerId) || mayCommand(viewer, row);
