import { GraphQLError } from 'graphql';
import { type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Instant } from '../clock.ts';
import { anonymous, type Viewer } from '../viewer.ts';
import type { IssuerKeys } from './issuer-keys.ts';

/** Who issues Marque's tokens and whom they are for. */
export const issuer = 'marque';

/** The roles that a token can carry. */
export const roles: readonly string[] = ['buyer', 'seller', 'brand', 'moderator', 'service'];

/** The only signature that is taken: a token that names another algorithm, or none, is refused before its signature is looked at. */
export const algorithm = 'ES256';

/** For how long after its expiry a token is still taken: clocks differ. */
export const toleranceSeconds = 60;

const longestToken = 4096;

/** Verified tokens that are remembered at once; the least recently used goes first. */
const mostTokens = 5_000;
const longestId = 128;

/** Turns an `Authorization` header into the verified caller; none is the anonymous one. Throws UNAUTHENTICATED (HTTP 401) for anything else that does not verify, SERVICE_UNAVAILABLE (HTTP 503) while nothing can be verified. */
export type VerifyCaller = (authorization: string | null | undefined) => Promise<Viewer>;

interface Verified {
  readonly viewer: Viewer;
  /** The key set by which it verified. */
  readonly by: object;
  readonly expiresAt: Instant;
}

/**
 * A verifier over public keys: issuer, audience, algorithm and expiry must hold. A token that
 * verified once is not verified again until it expires or the keys are others, as nothing else about it can change.
 */
export function callerVerifier(keys: IssuerKeys): VerifyCaller {
  const verified = new LRUCache<string, Verified>({ max: mostTokens });
  return async (authorization) => {
    if (authorization === null || authorization === undefined) return anonymous;
    const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined || token.length > longestToken)
      throw unauthenticated('The Authorization header must read "Bearer <token>".');
    const known = verified.get(token);
    // Read before the token is verified: keys that come meanwhile are others.
    const by = keys.current();
    if (known && known.by === by && Date.now() < known.expiresAt) return known.viewer;
    verified.delete(token);
    const { payload } = await jwtVerify(token, keys.keyOf, {
      algorithms: [algorithm],
      issuer,
      audience: issuer,
      clockTolerance: toleranceSeconds,
      requiredClaims: ['exp', 'sub', 'role'],
    }).catch((error: Error) => {
      if (error instanceof GraphQLError) throw error;
      throw unauthenticated(
        expired(error)
          ? 'The token has expired: ask for a new one.'
          : 'The token is not valid here: ask for a new one.',
      );
    });
    const viewer = viewerOf(payload);
    if (by) verified.set(token, { viewer, by, expiresAt: ((payload.exp ?? 0) + toleranceSeconds) * 1000 });
    return viewer;
  };
}

function expired(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_JWT_EXPIRED';
}

function viewerOf({ sub, role }: JWTPayload & { role?: unknown }): Viewer {
  if (typeof role !== 'string' || !roles.includes(role))
    throw unauthenticated('The token carries no role that is known here.');
  if (!sub || sub.length > longestId) throw unauthenticated('The token does not say for whom it was issued.');
  return { role, id: sub };
}

function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}
