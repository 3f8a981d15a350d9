import { readFile } from 'node:fs/promises';
import { algorithm, callerVerifier, issuer, type VerifyCaller } from '@marque/kit/server/tokens.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { importJWK, type JSONWebKeySet, type JWK, SignJWT } from 'jose';
import { type Config, ConfigError, keyFolder } from './config.ts';
import { demoKey } from './demo-keys.ts';

/** How callers show who they are: JSON Web Tokens signed with ES256, by the demo key or by the issuer of production. */
export interface Identity {
  readonly verify: VerifyCaller;
  /** Signs a token for a caller, valid for a day. Only in demo mode: in production tokens come from the issuer. */
  readonly sign: ((viewer: Viewer) => Promise<string>) | undefined;
  /** A token of the role `service`, for reading feeds. Rejects in production where none was given. */
  readonly serviceToken: () => Promise<string>;
}

const demoTokenLife = '24h';

/** The identity that a configuration asks for. Throws a ConfigError where the keys of production cannot be used. */
export async function createIdentity(config: Config): Promise<Identity> {
  if (config.jwksFile) {
    return {
      verify: callerVerifier(await publicKeys(config.jwksFile)),
      sign: undefined,
      serviceToken: () => givenToken(config.serviceTokenFile),
    };
  }
  const key = await demoKey(keyFolder(config));
  const signing = await importJWK(key, algorithm);
  const sign = ({ role, id }: Viewer): Promise<string> =>
    new SignJWT({ role })
      .setProtectedHeader({ alg: algorithm, ...(key.kid && { kid: key.kid }) })
      .setSubject(id)
      .setIssuer(issuer)
      .setAudience(issuer)
      .setIssuedAt()
      .setExpirationTime(demoTokenLife)
      .sign(signing);
  return {
    verify: callerVerifier({ keys: [publicPart(key)] }),
    sign,
    serviceToken: () => sign({ role: 'service', id: 'marque' }),
  };
}

async function publicKeys(file: string): Promise<JSONWebKeySet> {
  const text = await readFile(file, 'utf8');
  const keys = keysIn(text).filter(({ kty, crv }) => kty === 'EC' && crv === 'P-256');
  if (keys.length === 0)
    throw new ConfigError(
      `MARQUE_JWKS_FILE (${file}) must hold {"keys": [...]} with at least one public EC key on the curve P-256, for ES256.`,
    );
  return { keys: keys.map(publicPart) };
}

function keysIn(text: string): JWK[] {
  try {
    const { keys }: { keys?: unknown } = JSON.parse(text);
    return Array.isArray(keys) ? keys : [];
  } catch {
    return [];
  }
}

function publicPart({ d: _private, ...key }: JWK): JWK {
  return key;
}

async function givenToken(file: string | undefined): Promise<string> {
  if (!file)
    throw new ConfigError(
      'Set MARQUE_SERVICE_TOKEN_FILE to a file with a token of the role "service": subgraphs read each other\'s feeds with it.',
    );
  return (await readFile(file, 'utf8')).trim(); // read each time, so that it can be renewed
}
