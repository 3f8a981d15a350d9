import type { VerifyCaller } from '@marque/kit/server/tokens.ts';
import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import { type RateLimit, tooMany } from './rate-limit.ts';

/** What callers are admitted by. */
export interface AdmissionOptions {
  readonly verify: VerifyCaller;
  /** None is no limit. */
  readonly rateLimit?: RateLimit | undefined;
}

/** Somebody who may go on. */
export interface Admitted {
  readonly viewer: Viewer;
  /** The one whose share this is: the token's subject, without a token the address. */
  readonly caller: string;
}

/**
 * Verifies a token and counts it as one request of its caller's. Throws UNAUTHENTICATED (HTTP 401) for a token that does not
 * verify, which counts against its address, and RATE_LIMITED (HTTP 429) for a caller over the limit.
 */
export type Admit = (authorization: string | null | undefined, address: () => string) => Promise<Admitted>;

/** The admission that requests over HTTP and connections of WebSockets go through alike. */
export function admission({ verify, rateLimit }: AdmissionOptions): Admit {
  const count = (caller: string): void => {
    const waitMs = rateLimit?.(caller) ?? 0;
    if (waitMs > 0) throw tooMany(waitMs);
  };
  return async (authorization, address) => {
    const viewer = await verify(authorization).catch((error: unknown) => {
      count(`address ${address()}`);
      throw error;
    });
    const caller = viewer.role === anonymous.role ? `address ${address()}` : `subject ${viewer.role} ${viewer.id}`;
    count(caller);
    return { viewer, caller };
  };
}
