import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { AuthorizationAction, AuthorizationOrigin, AuthorizationStatus } from '../generated.ts';
import type { Chain } from './history.ts';
import { commandInstant, isPrivate, statusOf } from './status.ts';
import type { AuthorizationRow } from './tables.ts';

/** The two sides of an authorisation, and for one that was requested or offered who is to answer and who asked. */
type Side = 'granting' | 'holding' | 'answering' | 'asking';

const answers = ['APPROVE', 'REFUSE'] as const;

/** What each status allows to whom. */
const transitions: Readonly<Record<AuthorizationStatus, Partial<Record<Side, readonly AuthorizationAction[]>>>> = {
  REQUESTED: { answering: ['REQUEST_INFORMATION', ...answers] },
  OFFERED: { answering: ['REQUEST_INFORMATION', ...answers] },
  NEEDS_INFO: { answering: answers, asking: ['PROVIDE_INFORMATION'] },
  REJECTED: {},
  LAPSED: {},
  SCHEDULED: { granting: ['REVOKE', 'RENEW'] },
  ACTIVE: { granting: ['SUSPEND', 'REVOKE', 'RENEW'], holding: ['RELINQUISH'] },
  SUSPENDED: { granting: ['REINSTATE', 'REVOKE'] },
  REVOKED: {},
  RELINQUISHED: {},
  EXPIRED: {},
};

const isGranting = ({ role, id }: Viewer, { brandId, grantorId, ancestors }: AuthorizationRow): boolean =>
  (role === 'brand' && id === brandId) || (role === 'seller' && id === grantorId && ancestors.length > 0);

const isHolding = ({ role, id }: Viewer, { sellerId }: AuthorizationRow): boolean =>
  role === 'seller' && id === sellerId;

/** Which of its sides asked for an authorisation, and which is to answer: neither for a grant. */
const roles: Readonly<
  Record<AuthorizationOrigin, { readonly granting: readonly Side[]; readonly holding: readonly Side[] }>
> = {
  GRANT: { granting: [], holding: [] },
  REQUEST: { granting: ['answering'], holding: ['asking'] },
  OFFER: { granting: ['asking'], holding: ['answering'] },
};

const sidesOf = (viewer: Viewer, row: AuthorizationRow): readonly Side[] => [
  ...(isGranting(viewer, row) ? (['granting', ...roles[row.origin].granting] as const) : []),
  ...(isHolding(viewer, row) ? (['holding', ...roles[row.origin].holding] as const) : []),
];

/** Whether a caller is one of the two sides of an authorisation: its brand or grantor, or its seller. */
export const isSide = (viewer: Viewer, row: AuthorizationRow): boolean => sidesOf(viewer, row).length > 0;

/** Whether an action is ever a caller's to take, in whatever status. */
export const isEverTheirs = (viewer: Viewer, row: AuthorizationRow, action: AuthorizationAction): boolean =>
  sidesOf(viewer, row).some((side) => Object.values(transitions).some((allowed) => allowed[side]?.includes(action)));

const canBeRenewed = ([own]: Chain): boolean =>
  own.validUntil !== forever && !own.changes.some(({ action }) => action === 'RENEW');

/** What a caller may do with the first of a chain now. One that only hangs below a suspended one is not suspended itself. */
export const possibleActions = (viewer: Viewer, chain: Chain, now: Instant): readonly AuthorizationAction[] => {
  const at = commandInstant(chain, now);
  const status = statusOf(chain, at);
  const allowed = transitions[status === 'SUSPENDED' ? statusOf([chain[0]], at) : status];
  return sidesOf(viewer, chain[0])
    .flatMap((side) => allowed[side] ?? [])
    .filter((action) => action !== 'RENEW' || canBeRenewed(chain));
};

/** Whether a caller may know of the first of a chain: what is only asked for, or came to nothing, is between its two sides and for moderators. */
export const maySee = (viewer: Viewer, chain: Chain, now: Instant): boolean =>
  viewer.role === 'moderator' || isSide(viewer, chain[0]) || !isPrivate(statusOf(chain, now));

/** Whether a caller may read what was last said of an authorisation: the two sides and moderators may. */
export const mayReadReason = (viewer: Viewer, row: AuthorizationRow): boolean =>
  viewer.role === 'moderator' || isSide(viewer, row);
