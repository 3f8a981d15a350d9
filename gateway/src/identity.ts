import { readFile } from 'node:fs/promises';
import { passSigner, type SignPass } from '@marque/kit/server/gateway-pass.ts';
import { fetchedKeys, fixedKeys, type IssuerKeys } from '@marque/kit/server/issuer-keys.ts';
import { type Logger, silentLog } from '@marque/kit/server/log.ts';
import { algorithm, callerVerifier, issuer, type VerifyCaller } from '@marque/kit/server/tokens.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { type JSONWebKeySet, SignJWT } from 'jose';
import { type Config, ConfigError, keyFolder } from './config.ts';
import { demoKey } from './demo-keys.ts';
import { privateKey, publicKeys, publicPart, type SigningKey, signingKey } from './keys.ts';

/** Who is who: tokens of callers, of feed readers, and the gateway's passes, all signed with ES256. */
export interface Identity {
  readonly verify: VerifyCaller;
  /** Signs a token for a caller, valid for a day. Only in demo mode: in production tokens come from the issuer. */
  readonly sign: ((viewer: Viewer) => Promise<string>) | undefined;
  /** A token of the role `service`, for reading feeds. Rejects in production where none was given. */
  readonly serviceToken: () => Promise<string>;
  /** Signs the gateway's passes for subgraphs of other processes. Rejects in production where no key was given. */
  readonly passes: () => Promise<SignPass>;
  /** The public keys of those passes. Rejects in production where none were given. */
  readonly passKeys: () => Promise<JSONWebKeySet>;
}

const demoTokenLife = '24h';

/** The identity that a configuration asks for; the log hears of outages of the issuer. Throws a ConfigError where the keys of production cannot be used. */
export async function createIdentity(config: Config, log: Logger = silentLog): Promise<Identity> {
  const { jwksFile, jwksUrl } = config;
  if (jwksUrl) return production(config, fetchedKeys(jwksUrl, log));
  if (jwksFile) return production(config, fixedKeys(await publicKeys('MARQUE_JWKS_FILE', jwksFile)));
  return demo(config);
}

function production(config: Config, keys: IssuerKeys): Identity {
  return {
    verify: callerVerifier(keys),
    sign: undefined,
    // Read each time, so that it can be renewed.
    serviceToken: async () => (await readFile(given('MARQUE_SERVICE_TOKEN_FILE', config), 'utf8')).trim(),
    passes: async () =>
      passSigner(await privateKey('MARQUE_GATEWAY_KEY_FILE', given('MARQUE_GATEWAY_KEY_FILE', config))),
    passKeys: async () => publicKeys('MARQUE_GATEWAY_JWKS_FILE', given('MARQUE_GATEWAY_JWKS_FILE', config)),
  };
}

async function demo(config: Config): Promise<Identity> {
  const jwk = await demoKey(keyFolder(config));
  const signing = await signingKey(jwk);
  const keys = { keys: [publicPart(jwk)] };
  const sign = signer(signing);
  return {
    verify: callerVerifier(fixedKeys(keys)),
    sign,
    serviceToken: () => sign({ role: 'service', id: 'marque' }),
    passes: async () => passSigner(signing),
    passKeys: async () => keys,
  };
}

function signer({ key, kid }: SigningKey): (viewer: Viewer) => Promise<string> {
  return ({ role, id }) =>
    new SignJWT({ role })
      .setProtectedHeader({ alg: algorithm, ...(kid && { kid }) })
      .setSubject(id)
      .setIssuer(issuer)
      .setAudience(issuer)
      .setIssuedAt()
      .setExpirationTime(demoTokenLife)
      .sign(key);
}

/** The files that split mode needs in production, and what each is for. */
const files = {
  MARQUE_SERVICE_TOKEN_FILE: {
    of: ({ serviceTokenFile }: Config) => serviceTokenFile,
    purpose: 'a file with a token of the role "service": subgraphs read each other\'s feeds with it',
  },
  MARQUE_GATEWAY_KEY_FILE: {
    of: ({ gatewayKeyFile }: Config) => gatewayKeyFile,
    purpose: "a file with the gateway's private key (a JWK for ES256): it signs what it asks of subgraphs",
  },
  MARQUE_GATEWAY_JWKS_FILE: {
    of: ({ gatewayJwksFile }: Config) => gatewayJwksFile,
    purpose: "a JWKS file with the gateway's public key: subgraphs answer nobody else",
  },
} as const;

function given(variable: keyof typeof files, config: Config): string {
  const file = files[variable].of(config);
  if (file === undefined) throw new ConfigError(`Set ${variable} to ${files[variable].purpose}.`);
  return file;
}
