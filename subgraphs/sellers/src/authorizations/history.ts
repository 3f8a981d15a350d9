import type { Instant } from '@marque/kit/clock.ts';
import { type Interval, intersectIntervals, mergeIntervals } from '@marque/kit/intervals.ts';
import type { AuthorizationChange, AuthorizationRow } from './tables.ts';

/** An authorisation with all that was done with it, in the order of time. */
export interface AuthorizationRecord extends AuthorizationRow {
  readonly changes: readonly Pick<AuthorizationChange, 'action' | 'reason' | 'at'>[];
}

/** An authorisation and those above it, the nearest first and the brand's own grant last. */
export type Chain = readonly [AuthorizationRecord, ...AuthorizationRecord[]];

/** Puts records together with those above them, by the id of the first of each chain. Throws where one above is missing. */
export const toChains = (records: readonly AuthorizationRecord[]): ReadonlyMap<string, Chain> => {
  const known = new Map(records.map((record) => [record.id, record]));
  const recordOf = (id: string): AuthorizationRecord => {
    const record = known.get(id);
    if (!record) throw new Error(`The authorisation ${id} is missing from its tree`);
    return record;
  };
  return new Map(records.map((record) => [record.id, [record, ...record.ancestors.map(recordOf)]]));
};

/** The last change that had been made by an instant. That another one carries its time on changes nothing of an authorisation itself. */
export const lastChange = ({ changes }: AuthorizationRecord, at: Instant) =>
  changes.findLast((change) => change.at <= at && change.action !== 'RENEW');

/** Since when an authorisation counts: its grant, or the approval of what was requested or offered; undefined where it was never approved. */
export const grantedSince = ({ origin, grantedAt, changes }: AuthorizationRecord): Instant | undefined =>
  origin === 'GRANT' ? grantedAt : changes.find(({ action }) => action === 'APPROVE')?.at;

/** When the first of a chain, or one above it, was revoked or relinquished before its time was over; undefined where none was by that instant. */
export const revokedAt = ([own, ...above]: Chain, at: Instant): Instant | undefined =>
  [own, ...above]
    .flatMap(({ changes }) => changes)
    .filter(
      (change) =>
        (change.action === 'REVOKE' || change.action === 'RELINQUISH') && change.at <= at && change.at < own.validUntil,
    )
    .map((change) => change.at)
    .sort((a, b) => a - b)[0];

/** When an authorisation is in force by itself: a grant or an approval opens its time, suspending, revoking and relinquishing close it, reinstating opens it again. */
export const ownPeriods = ({ validFrom, validUntil, origin, changes }: AuthorizationRecord): Interval[] =>
  mergeIntervals(
    changes.reduce<readonly Interval[]>(
      (periods, { action, at }) => {
        if (action === 'RENEW') return periods;
        const before = periods.map(({ from, until }) => ({ from, until: Math.min(until, at) }));
        const opens = action === 'REINSTATE' || action === 'APPROVE';
        return opens ? [...before, { from: Math.max(at, validFrom), until: validUntil }] : before;
      },
      origin === 'GRANT' ? [{ from: validFrom, until: validUntil }] : [],
    ),
  );

/** When an authorisation and every one above it are in force. */
export const effectivePeriods = ([own, ...above]: Chain): Interval[] =>
  above.reduce((periods, ancestor) => intersectIntervals(periods, ownPeriods(ancestor)), ownPeriods(own));
