import type { Clock, Instant } from '../clock.ts';

/** Ids that are remembered at once: about 5,000 requests a second for as long as a pass holds. */
const mostIds = 200_000;

/**
 * Tells whether an id is seen for the first time before its expiry. Memory is bounded: when that many ids are valid at once
 * it throws, for forgetting one would let it pass twice.
 */
export function replayGuard(clock: Clock, most = mostIds): (id: string, expiresAt: Instant) => boolean {
  const expiries = new Map<string, Instant>();
  return (id, expiresAt) => {
    const now = clock();
    // Ids come in about the order of their expiry, so what has expired stands in front.
    for (const [old, end] of expiries) {
      if (end > now) break;
      expiries.delete(old);
    }
    if (expiries.has(id)) return false;
    if (expiries.size >= most) throw new Error(`More than ${most} passes are valid at once`);
    expiries.set(id, expiresAt);
    return true;
  };
}
