import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { algorithm, issuer } from '@marque/kit/server/tokens.ts';
import type { AtEnd } from '@marque/kit/testing/database.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { environmentOf, openPlace, type Place } from './place.ts';

/** What an operator sets up for production: a place, and the public key of a token issuer. */
export interface ProductionSetup {
  readonly place: Place;
  readonly environment: Readonly<Record<string, string>>;
  /** A token as the issuer signs it. */
  readonly token: (viewer: Viewer) => Promise<string>;
}

/** Sets up a production without starting it. */
export async function setUpProduction(atEnd: AtEnd): Promise<ProductionSetup> {
  const place = await openPlace(atEnd);
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const keys = join(place.dataFolder, 'issuer.json');
  await writeFile(keys, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'issuer', alg: algorithm }] }));
  return {
    place,
    environment: {
      ...environmentOf(place),
      NODE_ENV: 'production',
      MARQUE_JWKS_FILE: keys,
      PORT: '0',
      LOG_LEVEL: 'error',
    },
    token: ({ role, id }) =>
      new SignJWT({ role })
        .setProtectedHeader({ alg: algorithm, kid: 'issuer' })
        .setSubject(id)
        .setIssuer(issuer)
        .setAudience(issuer)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey),
  };
}
