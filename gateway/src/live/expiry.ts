import type { Instant } from '@marque/kit/clock.ts';
import { toleranceSeconds } from '@marque/kit/server/tokens.ts';
import { decodeJwt } from 'jose';

/** Node's timers hold no longer wait, which is 24 days. */
const longestWaitMs = 2 ** 31 - 1;

/** Until when the token in an `Authorization` header is taken, by the rule that verified it; `undefined` without a token. */
export function takenUntil(authorization: string | null | undefined): Instant | undefined {
  const token = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  const { exp } = token ? decodeJwt(token) : {};
  return exp === undefined ? undefined : (exp + toleranceSeconds) * 1000;
}

/** Calls back when the token in an `Authorization` header is no longer taken. Gives the way to call it off. */
export function atExpiry(authorization: string | null | undefined, expire: () => void): () => void {
  const until = takenUntil(authorization);
  if (until === undefined) return () => {};
  const timer = setTimeout(expire, Math.min(until - Date.now(), longestWaitMs)).unref();
  return () => clearTimeout(timer);
}
