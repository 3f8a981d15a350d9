import { forever, type Instant } from '@marque/kit/clock.ts';
import { contains, type Interval } from '@marque/kit/intervals.ts';
import { type AuthorizationClass, classify, covers, type ScopeFacts } from '@marque/schema/authorization.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import { scopeOf } from '../authorizations/scope.ts';
import type { Granted, RightFacts } from './right.ts';
import type { ListingVersion } from './tables.ts';

/** How a seller stands to a sale: authorised, authorised for other regions only, no longer authorised because its time is over, or none of these. */
export type Standing = 'AUTHORIZED' | 'OUT_OF_REGION' | 'EXPIRED' | 'NONE';

/** A stretch of time with one standing. */
export interface StandingPeriod extends Interval {
  readonly standing: Standing;
}

/** The beginning of time: before every instant that the API takes. */
const beginning: Instant = 0;

/** How a seller stands to a sale at an instant, by what its brand ever granted it. */
export const standingAt = (granted: readonly Granted[], facts: ScopeFacts, at: Instant): Standing => {
  const { region: _, ...elsewhere } = facts;
  const covering = granted.filter((one) => covers(scopeOf(one), facts));
  if (covering.some(({ periods }) => periods.some((period) => contains(period, at)))) return 'AUTHORIZED';
  const inForce = granted.filter(({ periods }) => periods.some((period) => contains(period, at)));
  if (inForce.some((one) => covers(scopeOf(one), elsewhere))) return 'OUT_OF_REGION';
  // What came last tells why there is none now: a right that was taken away has not expired.
  const over = covering.flatMap(({ validUntil, periods }) =>
    periods.filter(({ until }) => until <= at).map(({ until }) => ({ until, lapsed: until === validUntil })),
  );
  const last = Math.max(...over.map(({ until }) => until));
  return over.some(({ until, lapsed }) => lapsed && until === last) ? 'EXPIRED' : 'NONE';
};

/** How a seller stands to a sale at every instant, by what its brand ever granted it: from the beginning of time to its end, no two neighbours alike. */
export const standingsOf = (granted: readonly Granted[], facts: ScopeFacts): StandingPeriod[] => {
  const turns = granted.flatMap(({ periods }) => periods.flatMap(({ from, until }) => [from, until]));
  const inside = turns.filter((turn) => turn > beginning && turn < forever);
  const starts = [beginning, ...[...new Set(inside)].sort((a, b) => a - b)];
  const merged: StandingPeriod[] = [];
  for (const [index, from] of starts.entries()) {
    const until = starts[index + 1] ?? forever;
    const standing = standingAt(granted, facts, from);
    const last = merged.at(-1);
    if (last?.standing === standing) merged[merged.length - 1] = { ...last, until };
    else merged.push({ from, until, standing });
  }
  return merged;
};

/** The class of a listing whose seller stands so. */
export const classOf = (
  standing: Standing,
  { authorizationClaim, disclosed }: Pick<RightFacts, 'authorizationClaim' | 'disclosed'>,
): AuthorizationClass => classify(standing === 'AUTHORIZED', authorizationClaim, disclosed);

/** The statuses of what is on the market. */
export const liveStatuses = ['ACTIVE', 'HELD'] as const satisfies readonly ListingStatus[];

/** Tells a status of what is on the market. */
export const isLive = ({ status }: Pick<ListingVersion, 'status'>): boolean =>
  liveStatuses.some((one) => one === status);

/** When a listing with these facts is on the market: active or held by a buyer, until its time is up. A measure against it is an axis of its own. */
export const liveTime = ({ status, since, until, expiresAt }: ListingVersion): Interval | null => {
  if (!isLive({ status })) return null;
  const live = { from: since, until: Math.min(until, expiresAt) };
  return live.from < live.until ? live : null;
};
