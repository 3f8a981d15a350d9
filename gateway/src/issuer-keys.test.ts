import { listen } from '@marque/kit/server/listen.ts';
import { createLog } from '@marque/kit/server/log.ts';
import { algorithm, issuer } from '@marque/kit/server/tokens.ts';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { readConfig } from './config.ts';
import { createIdentity } from './identity.ts';
import { libraryGateway } from './testing/library-gateway.ts';

const lin = { role: 'buyer', id: 'byr_lin' };
const refused = { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } };
const unavailable = { extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } } };

/** A key of the issuer's, and what it signs: tokens of Lin for a day. */
async function issuerKey(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const signed = new SignJWT({ role: lin.role }).setProtectedHeader({ alg: algorithm, kid }).setSubject(lin.id);
  const token = await signed.setIssuer(issuer).setAudience(issuer).setExpirationTime('24h').sign(privateKey);
  return { jwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm }, header: `Bearer ${token}` };
}

/** An issuer on the loopback interface; a text in place of keys is its answer, with an error's status. */
async function issuerOf(...keys: readonly JWK[]) {
  const state: { keys: readonly JWK[] | string; fetches: number } = { keys, fetches: 0 };
  const server = await listen(
    (_, response) => {
      state.fetches += 1;
      if (typeof state.keys === 'string') response.writeHead(500).end(state.keys);
      else response.writeHead(200).end(JSON.stringify({ keys: state.keys }));
    },
    { host: '127.0.0.1', port: 0 },
  );
  onTestFinished(() => server.close());
  const environment = { NODE_ENV: 'production', MARQUE_JWKS_URL: `${server.url}/jwks.json` };
  const lines: { level: number; msg: string }[] = [];
  const log = createLog('test', 'info', { write: (line) => void lines.push(JSON.parse(line)) });
  const { verify, sign } = await createIdentity(readConfig(environment), log);
  return { state, server, verify, sign, lines };
}

const pass = (seconds: number): unknown => vi.setSystemTime(Date.now() + seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  return () => void vi.useRealTimers();
});

test('two keys are taken at once, from one fetch, and no token is signed here', async () => {
  const [old, next] = [await issuerKey('old'), await issuerKey('next')];
  const { state, verify, sign } = await issuerOf(old.jwk, next.jwk);
  expect(await verify(null)).toEqual({ role: 'anonymous', id: '' });
  expect(state.fetches).toBe(0);
  for (const { header } of [old, next, old, next]) expect(await verify(header)).toEqual(lin);
  expect(state.fetches).toBe(1);
  expect(sign).toBeUndefined();
});

test('a key that came later is fetched with its first token, at most every 30 seconds', async () => {
  const [old, next, stranger] = [await issuerKey('old'), await issuerKey('next'), await issuerKey('stranger')];
  const { state, verify } = await issuerOf(old.jwk);
  await verify(old.header);
  state.keys = [old.jwk, next.jwk];
  await expect(verify(next.header)).rejects.toMatchObject(refused);
  expect(state.fetches).toBe(1);
  pass(31);
  expect(await verify(next.header)).toEqual(lin);
  for (let again = 0; again < 5; again += 1) await expect(verify(stranger.header)).rejects.toMatchObject(refused);
  expect(state.fetches).toBe(2);
});

test('a key that was taken out is refused, also with a token that was taken before', async () => {
  const [old, next] = [await issuerKey('old'), await issuerKey('next')];
  const { state, verify } = await issuerOf(old.jwk);
  for (let again = 0; again < 3; again += 1) expect(await verify(old.header)).toEqual(lin);
  state.keys = [next.jwk];
  pass(31);
  expect(await verify(next.header)).toEqual(lin);
  await expect(verify(old.header)).rejects.toMatchObject(refused);
});

test('a key that was taken out is refused after 5 minutes, whoever else calls', async () => {
  const old = await issuerKey('old');
  const { state, verify } = await issuerOf(old.jwk);
  for (let again = 0; again < 3; again += 1) expect(await verify(old.header)).toEqual(lin);
  state.keys = [];
  pass(299);
  expect(await verify(old.header)).toEqual(lin);
  pass(2);
  await expect(verify(old.header)).rejects.toMatchObject(refused);
});

test('without the issuer keys hold until their age is up, and open to nobody then', async () => {
  const [old, stranger] = [await issuerKey('old'), await issuerKey('stranger')];
  const { state, verify } = await issuerOf(old.jwk);
  expect(await verify(old.header)).toEqual(lin);
  state.keys = 'down';
  pass(200);
  await expect(verify(stranger.header)).rejects.toMatchObject(unavailable);
  expect(await verify(old.header)).toEqual(lin);
  pass(101);
  await expect(verify(old.header)).rejects.toMatchObject(unavailable);
  expect(await verify(undefined)).toEqual({ role: 'anonymous', id: '' });
  state.keys = [old.jwk];
  pass(5);
  expect(await verify(old.header)).toEqual(lin);
});

test('an outage is one line when it begins and one when it is over, and is not hammered at', async () => {
  const [old, stranger] = [await issuerKey('old'), await issuerKey('stranger')];
  const { state, verify, lines } = await issuerOf(old.jwk);
  await verify(old.header);
  state.keys = 'down';
  pass(100);
  for (let again = 0; again < 10; again += 1) await expect(verify(stranger.header)).rejects.toMatchObject(unavailable);
  expect(await verify(old.header)).toEqual(lin);
  expect(state.fetches).toBe(2);
  pass(300);
  for (let again = 0; again < 10; again += 1) await expect(verify(old.header)).rejects.toMatchObject(unavailable);
  expect(state.fetches).toBe(3);
  const down = [50, "The issuer's keys cannot be fetched."];
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([down]);
  state.keys = [old.jwk];
  pass(5);
  expect(await verify(old.header)).toEqual(lin);
  expect(await verify(old.header)).toEqual(lin);
  state.keys = 'down';
  pass(301);
  await expect(verify(old.header)).rejects.toMatchObject(unavailable);
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    ...[down, [30, "The issuer's keys are fetched again."], down],
  ]);
});

test('with no issuer at all a request with a token is refused as 503, and one without is answered', async () => {
  const { header } = await issuerKey('old');
  const { server, verify } = await issuerOf();
  await server.close(0);
  const { post } = await libraryGateway({ verify });
  const { status, body } = await post('{ caller }', { authorization: header });
  expect(status).toBe(503);
  expect(body).toEqual({
    errors: [
      {
        message: 'Tokens cannot be verified at the moment: try again in a minute.',
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      },
    ],
  });
  expect((await post('{ caller }')).status).toBe(200);
});

test.each([
  ['no JSON', '<html>'],
  ['no keys', '{}'],
])('an answer of %s gives no key', async (_, text) => {
  const { header } = await issuerKey('old');
  const server = await listen((__, response) => void response.writeHead(200).end(text), { host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  const { verify } = await createIdentity(readConfig({ MARQUE_JWKS_URL: server.url }));
  await expect(verify(header)).rejects.toMatchObject(unavailable);
});
