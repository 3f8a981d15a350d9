import type { Instant } from '@marque/kit/clock.ts';

/** What was decided of a reporter's cases within the window. */
export interface Tally {
  readonly decided: number;
  /** Those that stand as upheld, in part or whole. */
  readonly upheld: number;
  /** Decisions in the reporter's favour that an appeal overturned. */
  readonly overturned: number;
}

/** How far a reporter can be relied on. */
export interface Standing extends Tally {
  readonly asOf: Instant;
  /** Of 10,000; null where nothing was decided. */
  readonly upheldBasisPoints: number | null;
  readonly overturnedBasisPoints: number | null;
  readonly fastTrack: boolean;
}

const dayMs = 86_400_000;

/** How far back decisions count: 90 days. */
export const windowMs = 90 * dayMs;

/** Fewer decisions than these prove nothing. */
const fewest = 10;

/** The standing that a tally makes: the fast track takes 90 % upheld and no more than 5 % overturned. Shares are compared unrounded. */
export const standingOf = (tally: Tally, asOf: Instant): Standing => {
  const { decided, upheld, overturned } = tally;
  const share = (part: number) => (decided === 0 ? null : Math.round((part * 10_000) / decided));
  return {
    ...tally,
    asOf,
    upheldBasisPoints: share(upheld),
    overturnedBasisPoints: share(overturned),
    fastTrack: decided >= fewest && upheld * 10 >= decided * 9 && overturned * 20 <= decided,
  };
};
