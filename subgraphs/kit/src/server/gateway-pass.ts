import { createHash, randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { type Clock, type Instant, systemClock } from '../clock.ts';
import { anonymous, type Viewer } from '../viewer.ts';
import { replayGuard } from './replay.ts';
import { algorithm } from './tokens.ts';

/** Who issues passes: the gateway, whose keys are not those of callers' tokens. */
export const passIssuer = 'marque-gateway';

/** The longest that a pass may hold, in seconds, from its issue to its expiry. */
export const longestPassSeconds = 30;

const passSeconds = 20;
const clockToleranceSeconds = 5;

/** What the gateway asks of a subgraph, and for whom. */
export interface Errand {
  /** The subgraph's name; no other takes the pass. */
  readonly subgraph: string;
  readonly viewer: Viewer;
  /** The instant that a demo caller moved the request to. */
  readonly movedTo?: Instant | undefined;
  /** The request's body, byte for byte as it is sent. */
  readonly body: string;
}

/** Signs a pass for one request: valid once, for twenty seconds, for that body and that subgraph. */
export type SignPass = (errand: Errand) => Promise<string>;

/** What a subgraph learns of a request from its pass. */
export interface PassFacts {
  readonly viewer: Viewer;
  readonly movedTo: Instant | undefined;
}

/** Verifies the pass in an `Authorization` header for a body. Throws UNAUTHENTICATED (HTTP 401) with the reason. */
export type VerifyPass = (authorization: string | undefined, body: Uint8Array) => Promise<PassFacts>;

interface Claims extends JWTPayload {
  readonly role?: unknown;
  readonly body?: unknown;
  readonly at?: unknown;
}

/** The signer of a gateway that holds this private key (ES256). */
export function passSigner({ key, kid }: { key: CryptoKey; kid?: string | undefined }): SignPass {
  const header = { alg: algorithm, ...(kid && { kid }) };
  return ({ subgraph, viewer, movedTo, body }) => {
    const issuedAt = Math.floor(Date.now() / 1000);
    const claims = { role: viewer.role, body: digest(body), ...(movedTo !== undefined && { at: movedTo }) };
    return new SignJWT({ ...claims, ...(viewer.id && { sub: viewer.id }) })
      .setProtectedHeader(header)
      .setIssuer(passIssuer)
      .setAudience(subgraph)
      .setJti(randomUUID())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + passSeconds)
      .sign(key);
  };
}

/** The verifier of one subgraph over the gateway's public keys. It remembers the passes that it saw for as long as they hold, in this process. */
export function passVerifier({
  keys,
  subgraph,
  clock = systemClock,
}: {
  readonly keys: JSONWebKeySet;
  readonly subgraph: string;
  readonly clock?: Clock;
}): VerifyPass {
  const keyOf = createLocalJWKSet(keys);
  const isFirst = replayGuard(clock);
  return async (authorization, body) => {
    const pass = /^Bearer (\S{1,4096})$/.exec(authorization ?? '')?.[1];
    if (pass === undefined) throw refused('Only the gateway is answered here: send requests to the gateway.');
    const { payload } = await jwtVerify<Claims>(pass, keyOf, {
      algorithms: [algorithm],
      issuer: passIssuer,
      audience: subgraph,
      clockTolerance: clockToleranceSeconds,
      currentDate: new Date(clock()),
      requiredClaims: ['exp', 'iat', 'jti', 'role', 'body'],
    }).catch((error: Error) => {
      throw refused(reasonOf(error, subgraph));
    });
    const { exp = 0, iat = 0, jti = '' } = payload; // required above
    if (exp - iat > longestPassSeconds) throw refused(`A pass holds for at most ${longestPassSeconds} seconds.`);
    if (payload.body !== digest(body)) throw refused('The pass was signed for another body.');
    if (!isFirst(jti, (exp + clockToleranceSeconds) * 1000)) throw refused('The pass was used before.');
    return factsOf(payload);
  };
}

function digest(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url');
}

function factsOf({ sub: id, role, at }: Claims): PassFacts {
  if (typeof role !== 'string') throw refused('The pass does not say who asks.');
  if (role !== anonymous.role && !id) throw refused('The pass does not say who asks.');
  return { viewer: { role, id: id ?? anonymous.id }, movedTo: typeof at === 'number' ? at : undefined };
}

function reasonOf(error: Error & { code?: string; claim?: string }, subgraph: string): string {
  if (error.code === 'ERR_JWT_EXPIRED') return 'The pass has expired.';
  if (error.claim === 'aud') return `The pass is for another subgraph than ${subgraph}.`;
  return 'The pass is not one of the gateway.';
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}
