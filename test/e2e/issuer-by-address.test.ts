import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listen } from '@marque/kit/server/listen.ts';
import { algorithm, issuer } from '@marque/kit/server/tokens.ts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { openedForFile } from '../support/marketplace.ts';
import { environmentOf, openPlace } from '../support/place.ts';
import { startProgram } from '../support/processes.ts';

async function keyPair(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const [open, secret] = [await exportJWK(publicKey), await exportJWK(privateKey)];
  const token = (role: string, sub: string) =>
    new SignJWT({ role })
      .setProtectedHeader({ alg: algorithm, kid })
      .setSubject(sub)
      .setIssuer(issuer)
      .setAudience(issuer)
      .setExpirationTime('1h')
      .sign(privateKey);
  return { open: { ...open, kid, alg: algorithm }, secret: { ...secret, kid, alg: algorithm }, token };
}

/** Production in four processes, which have the issuer's keys by address; the issuer is this process. */
const opened = openedForFile(async (atEnd) => {
  const place = await openPlace(atEnd);
  const [callers, gateway, stranger] = [await keyPair('callers'), await keyPair('gateway'), await keyPair('stranger')];
  const keys = await listen((_, response) => void response.end(JSON.stringify({ keys: [callers.open] })), {
    ...{ host: '127.0.0.1', port: 0 },
  });
  atEnd(() => keys.close(0));
  const write = async (name: string, content: string) => {
    await writeFile(join(place.dataFolder, name), content);
    return join(place.dataFolder, name);
  };
  const environment = {
    ...environmentOf(place),
    ...{ NODE_ENV: 'production', PORT: '0', MARQUE_SUBGRAPH_PORT: '0', LOG_LEVEL: 'silent' },
    MARQUE_JWKS_URL: `${keys.url}/jwks.json`,
    MARQUE_GATEWAY_KEY_FILE: await write('gateway.key.json', JSON.stringify(gateway.secret)),
    MARQUE_GATEWAY_JWKS_FILE: await write('gateway.jwks.json', JSON.stringify({ keys: [gateway.open] })),
    MARQUE_SERVICE_TOKEN_FILE: await write('service.token', await callers.token('service', 'marque')),
  };
  const said = await startProgram('gateway/src/split.ts', { environment, says: /GraphQL +http\S+/, atEnd });
  const url = /GraphQL +(http\S+)/.exec(said)?.[1] ?? '';
  const ask = async (token?: string) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query: '{ viewer { id } brands { totalCount } }' }),
    });
    const { data, errors } = (await answer.json()) as {
      data?: object;
      errors?: { extensions: { code: string } }[];
    };
    return [answer.status, data, errors?.map(({ extensions }) => extensions.code)];
  };
  return { ask, callers, stranger, keys, url };
});

const brands = { totalCount: 0 };

test('four processes that have the issuer’s keys by address follow each other’s feeds, take its tokens and no other', async () => {
  const { ask, callers, stranger, url } = opened();
  expect((await fetch(new URL('/readiness', url))).status).toBe(200); // each subgraph took the token of the others
  expect(await ask()).toEqual([200, { viewer: null, brands }, undefined]);
  const lin = await callers.token('buyer', 'byr_lin');
  expect(await ask(lin)).toEqual([200, { viewer: { id: 'byr_lin' }, brands }, undefined]);
  expect(await ask(await stranger.token('moderator', 'mod_chen'))).toEqual([401, undefined, ['UNAUTHENTICATED']]);
});

test('while the issuer does not answer its keys still hold, and the anonymous are answered', async () => {
  const { ask, callers, keys } = opened();
  await keys.close(0);
  expect(await ask(await callers.token('buyer', 'byr_wang'))).toEqual([
    ...[200, { viewer: { id: 'byr_wang' }, brands }, undefined],
  ]);
  expect(await ask()).toEqual([200, { viewer: null, brands }, undefined]);
});
