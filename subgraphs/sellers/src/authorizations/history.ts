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

/** The last change that had been made by an instant. */
export const lastChange = ({ changes }: AuthorizationRecord, at: Instant) =>
  changes.findLast((change) => change.at <= at);

/** When the first of a chain, or one above it, was revoked before its time was over; undefined where none was by that instant. */
export const revokedAt = ([own, ...above]: Chain, at: Instant): Instant | undefined =>
  [own, ...above]
    .flatMap(({ changes }) => changes)
    .filter((change) => change.action === 'REVOKE' && change.at <= at && change.at < own.validUntil)
    .map((change) => change.at)
    .sort((a, b) => a - b)[0];

/** When an authorisation is in force by itself: a grant opens its time, suspending and revoking close it, reinstating opens it again. */
export const ownPeriods = ({ validFrom, validUntil, changes }: AuthorizationRecord): Interval[] =>
  mergeIntervals(
    changes.reduce<readonly Interval[]>(
      (periods, { action, at }) => {
        const before = periods.map(({ from, until }) => ({ from, until: Math.min(until, at) }));
        return action === 'REINSTATE' ? [...before, { from: at, until: validUntil }] : before;
      },
      [{ from: validFrom, until: validUntil }],
    ),
  );

/** When an authorisation and every one above it are in force. */
export const effectivePeriods = ([own, ...above]: Chain): Interval[] =>
  above.reduce((periods, ancestor) => intersectIntervals(periods, ownPeriods(ancestor)), ownPeriods(own));
