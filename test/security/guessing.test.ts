import { readFileSync } from 'node:fs';
import { readConfig } from '@marque/gateway/config.ts';
import { createRateLimit } from '@marque/gateway/edge/rate-limit.ts';
import { localSubgraphs } from '@marque/gateway/executors.ts';
import { createGateway } from '@marque/gateway/gateway.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import { silentLog } from '@marque/kit/server/log.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { newToken } from '@marque/promotions/visits/token.ts';
import { generateKeyPair, SignJWT } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { moments } from '../support/clock.ts';
import { openMarketplace } from '../support/marketplace.ts';
import { mutationCalls } from '../support/mutations/index.ts';
import { openPlace } from '../support/place.ts';

const guesses = 10_000;
const perMinute = 600;

/** The marketplace behind a gateway as production limits it, with a visit that somebody booked; the minute stands still. */
async function booked() {
  const place = await openPlace(onTestFinished);
  const market = await openMarketplace(onTestFinished, place);
  const { bookAppointment: booking, checkIn } = mutationCalls;
  const { bookAppointment } = expectNoErrors(
    await market.execute<{ bookAppointment: { id: string; checkInToken: string } }>(
      'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { ... on Appointment { id checkInToken } } }',
      { as: booking?.as as Viewer, at: booking?.at ?? moments.before, variables: { input: booking?.input({}) } },
    ),
  );
  const minute = { at: 0 };
  const { verify } = await createIdentity(readConfig({ MARQUE_DATA: place.dataFolder }));
  const gateway = await createGateway({
    supergraph: readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
    subgraphs: (engine) => localSubgraphs(market.subgraphs, engine),
    ...{ verify, demo: false, ready: async () => true, log: silentLog },
    clock: () => checkIn?.at ?? moments.before,
    rateLimit: createRateLimit(perMinute, () => minute.at),
    addressOf: () => '198.51.100.7',
  });
  onTestFinished(gateway.close);
  const send = async (body: unknown, token: string) => {
    const answer = await gateway.fetch('http://marque.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as { data?: Record<string, unknown> } };
  };
  const seller = await market.token(checkIn?.as as Viewer);
  return { ...bookAppointment, send, seller, minute };
}

const tryToken = (appointment: string, token: string) =>
  `checkIn(input: { appointment: "${appointment}", token: "${token}" }) { __typename ... on Appointment { status } ... on Rejection { code } }`;

test('ten thousand guesses of a token come to no more tries than a caller has requests, however they are packed', async () => {
  const { id, checkInToken, send, seller, minute } = await booked();
  const tried = { count: 0 };
  const refused = new Map<number, number>();
  const note = ({ status, body }: Awaited<ReturnType<typeof send>>): void => {
    const answers = Object.values(body.data ?? {});
    for (const answer of answers) expect(answer).toEqual({ __typename: 'Rejection', code: 'CHECK_IN_REFUSED' });
    tried.count += answers.length;
    if (answers.length === 0) refused.set(status, (refused.get(status) ?? 0) + 1);
  };

  // Sixteen in a text, fifteen of them under another name, which is as many as may be.
  const sixteen = () =>
    `mutation { ${tryToken(id, newToken())} ${Array.from({ length: 15 }, (_, index) => `a${index}: ${tryToken(id, newToken())}`).join(' ')} }`;
  for (let sent = 0; sent < guesses; sent += 16) note(await send({ query: sixteen() }, seller));
  expect(tried.count).toBeGreaterThan(perMinute - 32);
  expect(tried.count).toBeLessThanOrEqual(perMinute);
  expect([...refused.keys()]).toEqual([429]);

  // As batches of a thousand, and with tokens that nobody signed, each of another subject.
  minute.at += 60_000;
  tried.count = 0;
  refused.clear();
  const one = () => ({ query: `mutation { ${tryToken(id, newToken())} }` });
  for (let sent = 0; sent < guesses; sent += 1000) note(await send(Array.from({ length: 1000 }, one), seller));
  expect([tried.count, [...refused]]).toEqual([0, [[400, guesses / 1000]]]);
  refused.clear();
  const { privateKey } = await generateKeyPair('ES256');
  for (let sent = 0; sent < guesses; sent += 1) {
    const claims = new SignJWT({ role: 'seller' }).setSubject(`sel_${sent}`).setIssuer('marque').setAudience('marque');
    note(await send(one(), await claims.setExpirationTime('1h').setProtectedHeader({ alg: 'ES256' }).sign(privateKey)));
  }
  expect([tried.count, [...refused]]).toEqual([
    0,
    [
      [401, perMinute],
      [429, guesses - perMinute],
    ],
  ]);

  // Whoever has the token has it still.
  minute.at += 60_000;
  const { body } = await send({ query: `mutation { ${tryToken(id, checkInToken)} }` }, seller);
  expect(body.data).toEqual({ checkIn: { __typename: 'Appointment', status: 'CHECKED_IN' } });
}, 180_000);

test('a token is 128 bits, each of which may be the one or the other', () => {
  const tokens = Array.from({ length: 10_000 }, () => newToken());
  expect(new Set(tokens).size).toBe(tokens.length);
  const ones = new Array<number>(128).fill(0);
  for (const token of tokens) {
    const bytes = Buffer.from(token, 'base64url');
    expect(bytes).toHaveLength(16);
    for (let bit = 0; bit < 128; bit += 1) ones[bit] = (ones[bit] ?? 0) + (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1);
  }
  // Of ten thousand fair bits half are ones, and eight standard deviations off is 400: less than once in 10^13 runs.
  for (const count of ones) expect(Math.abs(count - 5000)).toBeLessThan(400);
});
