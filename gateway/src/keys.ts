import { readFile } from 'node:fs/promises';
import { algorithm } from '@marque/kit/server/tokens.ts';
import { importJWK, type JSONWebKeySet, type JWK } from 'jose';
import { ConfigError } from './environment.ts';

/** A key that signs, with the name by which verifiers find its other half. */
export interface SigningKey {
  readonly key: CryptoKey;
  readonly kid: string | undefined;
}

/** The public EC keys on the curve P-256 in a JWKS file, without whatever private part it holds. Throws a ConfigError where there is none. */
export async function publicKeys(variable: string, file: string): Promise<JSONWebKeySet> {
  const keys = keysIn(await readFile(file, 'utf8')).filter(isP256);
  if (keys.length > 0) return { keys: keys.map(publicPart) };
  throw new ConfigError(
    `${variable} (${file}) must hold {"keys": [...]} with at least one public EC key on the curve P-256, for ES256.`,
  );
}

/** The private key in a JWK file. Throws a ConfigError for a file that holds none. */
export async function privateKey(variable: string, file: string): Promise<SigningKey> {
  const [key] = keysIn(`{"keys":[${await readFile(file, 'utf8')}]}`).filter((one) => isP256(one) && one.d);
  if (key) return signingKey(key);
  throw new ConfigError(`${variable} (${file}) must hold one private EC key on the curve P-256 as a JWK, for ES256.`);
}

/** Makes a private JWK ready to sign. */
export async function signingKey(jwk: JWK): Promise<SigningKey> {
  return { key: (await importJWK(jwk, algorithm)) as CryptoKey, kid: jwk.kid }; // only a symmetric key would be bytes
}

/** A JWK without its secret. */
export function publicPart({ d: _private, ...key }: JWK): JWK {
  return key;
}

function isP256(key: JWK | null): key is JWK {
  return key?.kty === 'EC' && key.crv === 'P-256';
}

function keysIn(text: string): (JWK | null)[] {
  try {
    const { keys }: { keys?: unknown } = JSON.parse(text);
    return Array.isArray(keys) ? keys : [];
  } catch {
    return [];
  }
}
