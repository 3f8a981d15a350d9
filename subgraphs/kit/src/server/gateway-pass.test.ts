import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { passSigner, passVerifier } from './gateway-pass.ts';
import { replayGuard } from './replay.ts';

const buyer = { role: 'buyer', id: 'byr_lin' };
const body = '{"query":"{ now }"}';
const bytes = Buffer.from(body);

async function keyPair() {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  return { key: privateKey, keys: { keys: [(await exportJWK(publicKey)) as JWK] } };
}

async function door() {
  const { key, keys } = await keyPair();
  const present = { at: Date.now() };
  const verify = passVerifier({ keys, subgraph: 'books', clock: () => present.at });
  const sign = passSigner({ key });
  const pass = (changed: Partial<Parameters<typeof sign>[0]> = {}) =>
    sign({ subgraph: 'books', viewer: buyer, body, ...changed });
  const signed = (claims: Record<string, unknown>) => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({
      iss: 'marque-gateway',
      aud: 'books',
      jti: 'one',
      iat: now,
      exp: now + 20,
      role: 'buyer',
      sub: 'x',
      ...claims,
    })
      .setProtectedHeader({ alg: 'ES256' })
      .sign(key);
  };
  return { verify, pass, signed, present };
}

const refused = (message: string) => ({ message, extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

test('a pass says who asks and as of when, once', async () => {
  const { verify, pass } = await door();
  const one = `Bearer ${await pass({ movedTo: 5 })}`;
  expect(await verify(one, bytes)).toEqual({ viewer: buyer, movedTo: 5 });
  await expect(verify(one, bytes)).rejects.toMatchObject(refused('The pass was used before.'));
  expect(await verify(`Bearer ${await pass({ viewer: { role: 'anonymous', id: '' } })}`, bytes)).toEqual({
    viewer: { role: 'anonymous', id: '' },
    movedTo: undefined,
  });
});

test('without a pass, or with what is none, only the gateway is answered', async () => {
  const { verify } = await door();
  for (const header of [undefined, '', 'Basic YTpi', 'Bearer', `Bearer ${'x'.repeat(5000)}`])
    await expect(verify(header, bytes)).rejects.toMatchObject(
      refused('Only the gateway is answered here: send requests to the gateway.'),
    );
  await expect(verify('Bearer a.b.c', bytes)).rejects.toMatchObject(refused('The pass is not one of the gateway.'));
});

test('a pass holds for its body, its subgraph and twenty seconds, with five of tolerance', async () => {
  const { verify, pass, present } = await door();
  await expect(verify(`Bearer ${await pass()}`, Buffer.from(`${body} `))).rejects.toMatchObject(
    refused('The pass was signed for another body.'),
  );
  await expect(verify(`Bearer ${await pass({ subgraph: 'ratings' })}`, bytes)).rejects.toMatchObject(
    refused('The pass is for another subgraph than books.'),
  );
  const later = `Bearer ${await pass()}`;
  present.at += 26_000;
  await expect(verify(later, bytes)).rejects.toMatchObject(refused('The pass has expired.'));
});

test('a pass of another key, issuer or algorithm, without a claim or for too long is refused', async () => {
  const { verify, signed } = await door();
  const stranger = passSigner(await keyPair());
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await signed({})).split('.')[1]}.`;
  const forged = await Promise.all([
    stranger({ subgraph: 'books', viewer: buyer, body }),
    unsigned,
    signed({ iss: 'marque' }),
    signed({ jti: undefined }),
    signed({ exp: undefined }),
    signed({ body: undefined }),
    signed({ role: undefined }),
  ]);
  for (const pass of forged)
    await expect(verify(`Bearer ${pass}`, bytes)).rejects.toMatchObject(refused('The pass is not one of the gateway.'));
  const now = Math.floor(Date.now() / 1000);
  await expect(verify(`Bearer ${await signed({ exp: now + 31, body: '' })}`, bytes)).rejects.toMatchObject(
    refused('A pass holds for at most 30 seconds.'),
  );
});

test('ids are remembered until they expire, and never more of them than are valid', () => {
  let now = 0;
  const isFirst = replayGuard(() => now, 2);
  expect([isFirst('a', 10), isFirst('a', 10), isFirst('b', 20)]).toEqual([true, false, true]);
  expect(() => isFirst('c', 30)).toThrow('More than 2 passes are valid at once');
  now = 10;
  expect([isFirst('c', 30), isFirst('b', 20)]).toEqual([true, false]);
});
