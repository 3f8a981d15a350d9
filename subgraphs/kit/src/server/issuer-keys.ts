import { GraphQLError } from 'graphql';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
  jwksCache,
} from 'jose';
import type { Logger } from './log.ts';

/** The public keys of the issuer of tokens. */
export interface IssuerKeys {
  /** Finds the key of a token. Throws SERVICE_UNAVAILABLE (HTTP 503) where the keys cannot be had, and jose's errors where none of them is the token's. */
  readonly keyOf: JWTVerifyGetKey;
  /** The set that verifies now, another object once it was fetched anew; undefined while there is none, or one too old to be trusted. */
  readonly current: () => object | undefined;
}

/** How long a key set that was fetched is trusted without having been fetched again: a key that was taken out is refused after that at the latest. */
export const keysMaxAgeMs = 5 * 60_000;

/** How long after a fetch a token with a key that is not known makes no other one. */
export const keysCooldownMs = 30_000;

const timeoutMs = 5_000;

/** Keys that stay as they are. */
export function fixedKeys(keys: JSONWebKeySet): IssuerKeys {
  return { keyOf: createLocalJWKSet(keys), current: () => keys };
}

/** How long after a fetch that failed no other one is tried. */
export const keysRetryMs = 5_000;

/**
 * Keys by address (JWKS, RFC 7517): fetched with the first token, again after `keysMaxAgeMs`, and for a token whose key is not
 * among them. While they cannot be fetched, those that were are trusted until their age is up, and nobody after that; it is
 * tried again every `keysRetryMs` at most. An outage is one line in the log when it begins and one when it is over.
 */
export function fetchedKeys(url: URL, log: Pick<Logger, 'error' | 'info'>): IssuerKeys {
  const cache: JWKSCacheInput & { jwks?: JSONWebKeySet } = {};
  const remote = createRemoteJWKSet(url, {
    cacheMaxAge: keysMaxAgeMs,
    cooldownDuration: keysCooldownMs,
    timeoutDuration: timeoutMs,
    [jwksCache]: cache,
  });
  const current = () => (remote.fresh ? cache.jwks : undefined);
  let outage: { readonly keysBefore: object | undefined; triedAt: number } | undefined;

  const failed = (cause: unknown): GraphQLError => {
    if (!outage) log.error({ err: cause, address: url.origin }, "The issuer's keys cannot be fetched.");
    outage = { keysBefore: outage ? outage.keysBefore : cache.jwks, triedAt: Date.now() };
    return unavailable(cause);
  };
  const answered = (): void => {
    if (outage && cache.jwks !== outage.keysBefore) {
      outage = undefined;
      log.info({ address: url.origin }, "The issuer's keys are fetched again.");
    }
  };
  return {
    keyOf: async (header, token) => {
      const keys = current();
      const isWaiting = outage && Date.now() < outage.triedAt + keysRetryMs;
      if (isWaiting && !keys) throw unavailable();
      try {
        return await (isWaiting && keys ? createLocalJWKSet(keys) : remote)(header, token);
      } catch (error) {
        if (!isOfToken(error)) throw failed(error);
        throw isWaiting ? unavailable(error) : error;
      } finally {
        answered();
      }
    },
    current,
  };
}

/** Whether the keys were there and a token's was not among them. */
function isOfToken(error: unknown): boolean {
  return error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
}

function unavailable(cause?: unknown): GraphQLError {
  return new GraphQLError('Tokens cannot be verified at the moment: try again in a minute.', {
    ...(cause instanceof Error && { originalError: cause }),
    extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } },
  });
}
