import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, exportSPKI, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readConfig } from './config.ts';
import { demoKey } from './demo-keys.ts';
import { createIdentity } from './identity.ts';
import { testFolder } from './testing/start-library.ts';

const hour = 3600;

async function demo() {
  const folder = testFolder();
  const config = readConfig({ MARQUE_DATA: folder });
  const identity = await createIdentity(config);
  const key: JWK = await demoKey(join(folder, 'keys'));
  const signed = async (claims: JWTPayload, alg = 'ES256', secret?: Uint8Array): Promise<string> =>
    new SignJWT({ sub: 'brd_tesla', role: 'brand', iss: 'marque', aud: 'marque', exp: seconds() + hour, ...claims })
      .setProtectedHeader({ alg, ...(key.kid && { kid: key.kid }) })
      .sign(secret ?? (await importJWK(key, 'ES256')));
  return { folder, identity, key, signed };
}

const seconds = () => Math.floor(Date.now() / 1000);

const refused = { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } };

test('a token says who calls, and no token is the anonymous caller', async () => {
  const { identity, signed } = await demo();
  expect(await identity.verify(null)).toEqual({ role: 'anonymous', id: '' });
  expect(await identity.verify(`Bearer ${await signed({})}`)).toEqual({ role: 'brand', id: 'brd_tesla' });
  expect(await identity.verify(`bearer ${await identity.sign?.({ role: 'buyer', id: 'byr_lin' })}`)).toEqual({
    role: 'buyer',
    id: 'byr_lin',
  });
  expect(await identity.verify(`Bearer ${await identity.serviceToken()}`)).toEqual({ role: 'service', id: 'marque' });
});

test('a token that was taken before is refused once it has expired', async () => {
  const { identity, signed } = await demo();
  const token = `Bearer ${await signed({ exp: seconds() + 10 })}`;
  expect(await identity.verify(token)).toEqual({ role: 'brand', id: 'brd_tesla' });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 71_000 });
  onTestFinished(() => void vi.useRealTimers());
  await expect(identity.verify(token)).rejects.toMatchObject(refused);
});

test('expiry is judged with a tolerance of 60 seconds', async () => {
  const { identity, signed } = await demo();
  expect(await identity.verify(`Bearer ${await signed({ exp: seconds() - 30 })}`)).toEqual({
    role: 'brand',
    id: 'brd_tesla',
  });
  await expect(identity.verify(`Bearer ${await signed({ exp: seconds() - 90 })}`)).rejects.toMatchObject({
    ...refused,
    message: 'The token has expired: ask for a new one.',
  });
});

test.each([
  ['another audience', { aud: 'elsewhere' }],
  ['another issuer', { iss: 'elsewhere' }],
  ['no expiry', { exp: undefined }],
  ['no subject', { sub: undefined }],
  ['an empty subject', { sub: '' }],
  ['an overlong subject', { sub: 'x'.repeat(129) }],
  ['a role that is not known', { role: 'admin' }],
  ['a role that is no text', { role: ['brand'] }],
  ['a time before which it does not hold', { nbf: seconds() + hour }],
] as [string, JWTPayload][])('a token with %s is refused', async (_, claims) => {
  const { identity, signed } = await demo();
  await expect(identity.verify(`Bearer ${await signed(claims)}`)).rejects.toMatchObject(refused);
});

test('no other algorithm is taken: none, HS256 over the public key, or another key', async () => {
  const { identity, key, signed } = await demo();
  const payload = (await signed({})).split('.')[1];
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
  const { d: _, ...open } = key;
  const pem = await exportSPKI((await importJWK({ ...open, ext: true }, 'ES256', { extractable: true })) as CryptoKey);
  const { privateKey } = await generateKeyPair('ES256');
  const stranger = await new SignJWT({ role: 'brand' })
    .setProtectedHeader({ alg: 'ES256' })
    .setSubject('x')
    .setIssuer('marque')
    .setAudience('marque')
    .setExpirationTime('1h')
    .sign(privateKey);
  const forged = [
    none,
    await signed({}, 'HS256', Buffer.from(pem)),
    await signed({}, 'HS256', Buffer.from(JSON.stringify(open))),
    stranger,
  ];
  for (const token of forged) await expect(identity.verify(`Bearer ${token}`)).rejects.toMatchObject(refused);
});

test('the name of a key opens nothing: none that is unknown, no path, no address and no key of the token’s own', async () => {
  const { identity } = await demo();
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  const headers = [
    { kid: 'unknown' },
    { kid: '' },
    { kid: '../../../../dev/null' },
    { kid: "' or 1=1 --" },
    { jwk },
    { jku: 'http://127.0.0.1:1/jwks.json' },
    { x5u: 'http://127.0.0.1:1/cert.pem' },
  ];
  for (const header of headers) {
    const token = await new SignJWT({ sub: 'mod_chen', role: 'moderator', iss: 'marque', aud: 'marque' })
      .setProtectedHeader({ alg: 'ES256', ...header })
      .setExpirationTime('1h')
      .sign(privateKey);
    await expect(identity.verify(`Bearer ${token}`)).rejects.toMatchObject(refused);
  }
});

test.each([
  '',
  'Bearer',
  'Bearer ',
  'Bearer a.b.c',
  'Basic YTpi',
  'Bearer a b',
  `Bearer ${'x'.repeat(20_000)}`,
  'Token abc',
])('the header %j is refused', async (header) => {
  const { identity } = await demo();
  await expect(identity.verify(header)).rejects.toMatchObject(refused);
});

test('processes that start at once share one demo key, which only its owner can read', async () => {
  const folder = join(testFolder(), 'keys');
  const keys = await Promise.all(Array.from({ length: 8 }, () => demoKey(folder)));
  expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
  expect(await readdir(folder)).toEqual(['demo.jwk.json']);
  expect((await stat(join(folder, 'demo.jwk.json'))).mode & 0o777).toBe(0o600);
});

test('in production tokens of the given keys are taken, and none are issued', async () => {
  const { folder, key, signed } = await demo();
  const file = join(folder, 'jwks.json');
  await writeFile(file, JSON.stringify({ keys: [key] }));
  const other = testFolder();
  const identity = await createIdentity(
    readConfig({ NODE_ENV: 'production', MARQUE_JWKS_FILE: file, MARQUE_DATA: other }),
  );
  expect(identity.sign).toBeUndefined();
  expect(await identity.verify(`Bearer ${await signed({})}`)).toEqual({ role: 'brand', id: 'brd_tesla' });
  await expect(identity.serviceToken()).rejects.toThrow('Set MARQUE_SERVICE_TOKEN_FILE');
  expect(await readdir(other)).toEqual([]);
});

test('a file of keys that cannot be used is refused at the start', async () => {
  const file = join(testFolder(), 'jwks.json');
  for (const content of ['', '{}', '{"keys":[]}', '{"keys":[{"kty":"RSA"}]}']) {
    await writeFile(file, content);
    await expect(createIdentity(readConfig({ NODE_ENV: 'production', MARQUE_JWKS_FILE: file }))).rejects.toThrow(
      'MARQUE_JWKS_FILE',
    );
  }
});
