import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { algorithm, issuer } from '@marque/kit/server/tokens.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** The present of every contender: a day of the autumn festival, on which all campaigns of the story run. */
export const present = Date.parse('2026-11-02T12:00:00+08:00');

/** Who asks, where a contender tells callers apart. The others are told that it is this one. */
export const facts: RequestFacts = { viewer: { role: 'buyer', id: 'byr_lin' }, now: present, requestId: 'bench' };

/** What every process of the bench finds in its environment: production, on one generated marketplace. */
export interface Setting {
  readonly environment: Readonly<Record<string, string>>;
  /** A token of the caller in `facts`. */
  readonly token: string;
}

/** Sets production up for a folder with a generated marketplace: keys of the issuer and of the gateway, and limits that are on and not reached. */
export async function settingOf(dataFolder: string): Promise<Setting> {
  const folder = join(dataFolder, 'bench-keys');
  if (!existsSync(folder)) mkdirSync(folder);
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'bench', alg: algorithm };
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: algorithm }] };
  const tokenOf = (role: string, id: string): Promise<string> =>
    new SignJWT({ role })
      .setProtectedHeader({ alg: algorithm, kid: 'bench' })
      .setSubject(id)
      .setIssuer(issuer)
      .setAudience(issuer)
      .setIssuedAt()
      .setExpirationTime('24h')
      .sign(privateKey);
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content, { mode: 0o600 });
    return join(folder, name);
  };
  const published = file('public.json', JSON.stringify(keys));
  return {
    token: await tokenOf(facts.viewer.role, facts.viewer.id),
    environment: {
      NODE_ENV: 'production',
      MARQUE_DATA: dataFolder,
      MARQUE_JWKS_FILE: published,
      MARQUE_GATEWAY_JWKS_FILE: published,
      MARQUE_GATEWAY_KEY_FILE: file('private.json', JSON.stringify(key)),
      MARQUE_SERVICE_TOKEN_FILE: file('service.jwt', await tokenOf('service', 'marque')),
      MARQUE_RATE_LIMIT: '100000000',
    },
  };
}
