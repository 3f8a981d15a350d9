import { type Clock, systemClock } from '@marque/kit/clock.ts';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Counts requests of a caller, one unless told otherwise: 0 when they are within the limit, else how long the caller has to wait, in milliseconds. */
export type RateLimit = (caller: string, requests?: number) => number;

/** Callers that are remembered at once; the one that was quiet for longest is forgotten first, which only favours it. */
const mostCallers = 100_000;

const minuteMs = 60_000;

/**
 * Allows each caller so many requests a minute, all at once if it likes, and then one whenever its share of the minute has
 * passed (the generic cell rate algorithm, ITU-T I.371): one number a caller. What is refused does not count;
 * more at once than a minute's share counts as that.
 */
export function createRateLimit(requestsPerMinute: number, clock: Clock = systemClock): RateLimit {
  const shareMs = minuteMs / requestsPerMinute;
  const usedUpTo = new LRUCache<string, number>({ max: mostCallers });
  return (caller, requests = 1) => {
    const now = clock();
    const used = Math.max(now, usedUpTo.get(caller) ?? now) + shareMs * Math.min(requests, requestsPerMinute);
    const waitMs = used - minuteMs - now;
    // Shares are fractions, and their sum may miss the whole minute by a hair.
    if (waitMs > 0.001) return waitMs;
    usedUpTo.set(caller, used);
    return 0;
  };
}

/** The refusal of a caller over the limit: HTTP 429 with the seconds to wait. */
export function tooMany(waitMs: number): GraphQLError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new GraphQLError(`Too many requests: try again in ${seconds} s.`, {
    extensions: { code: 'RATE_LIMITED', http: { status: 429, headers: { 'retry-after': `${seconds}` } } },
  });
}
