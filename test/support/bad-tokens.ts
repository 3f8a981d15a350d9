import { join } from 'node:path';
import { demoKey } from '@marque/gateway/demo-keys.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { generateKeyPair, importJWK, SignJWT } from 'jose';
import type { Place } from './place.ts';

/** A token that the marketplace of a place takes, until it expires: at so many seconds after 1970. */
export async function tokenUntil(
  { dataFolder }: Pick<Place, 'dataFolder'>,
  { role, id }: Viewer,
  exp: number,
): Promise<string> {
  const key = await demoKey(join(dataFolder, 'keys'));
  return new SignJWT({ sub: id, role, iss: 'marque', aud: 'marque', exp })
    .setProtectedHeader({ alg: 'ES256', ...(key.kid && { kid: key.kid }) })
    .sign(await importJWK(key, 'ES256'));
}

/** A moderator's tokens that must not verify in the marketplace of a place, by what is wrong with them. */
export async function badTokens({ dataFolder }: Pick<Place, 'dataFolder'>): Promise<Readonly<Record<string, string>>> {
  const key = await demoKey(join(dataFolder, 'keys'));
  const stranger = await generateKeyPair('ES256');
  const sign = async (claims: object, by: Parameters<SignJWT['sign']>[0]) =>
    new SignJWT({ sub: 'mod_chen', role: 'moderator', iss: 'marque', aud: 'marque', ...claims })
      .setProtectedHeader({ alg: 'ES256', ...(key.kid && { kid: key.kid }) })
      .sign(by);
  const [ours, hour] = [await importJWK(key, 'ES256'), Math.floor(Date.now() / 1000) + 3600];
  return {
    expired: await sign({ exp: hour - 7200 }, ours),
    wrongAudience: await sign({ exp: hour, aud: 'elsewhere' }, ours),
    forged: await sign({ exp: hour }, stranger.privateKey),
  };
}
