import { connect } from 'node:net';
import { listen } from '@marque/kit/server/listen.ts';
import { expect, onTestFinished, test } from 'vitest';
import { gate } from '../testing/library.ts';
import { libraryGateway } from '../testing/library-gateway.ts';
import { createRoom, type RoomOptions } from './room.ts';

/** Lets the field `held` wait until it is let go; counts who waits. */
function hold() {
  const waiting = new Set<() => void>();
  gate.held = () => new Promise((resolve) => waiting.add(() => resolve('done')));
  onTestFinished(() => void Object.assign(gate, { held: async () => 'open' }));
  const until = async (count: number) => {
    while (waiting.size < count) await new Promise((resolve) => setImmediate(resolve));
  };
  const letGo = () => {
    for (const go of waiting) go();
    waiting.clear();
  };
  return { until, letGo };
}

/** Texts of their own: identical ones are answered together. */
const held = (number: number) => `query Q${number} { held }`;

async function served(room: RoomOptions) {
  const { gateway } = await libraryGateway({ room });
  const { url, close } = await listen(gateway.listener, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => close(0));
  const send = (query: string, signal?: AbortSignal) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      ...(signal && { signal }),
    });
  return { url, send };
}

const refusal = {
  errors: [
    {
      message: 'Too much is asked at the moment: try again in a second.',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    },
  ],
};

/** Turns of the event loop, enough for whoever may be let in. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

test('operations are let in as they came, as many at once as there are places', async () => {
  const { inTurn } = createRoom({ places: 2, longestWaitMs: Number.POSITIVE_INFINITY });
  const [begun, ends]: [number[], PromiseWithResolvers<number>[]] = [[], []];
  const all = Array.from({ length: 20 }, (_, number) => {
    const end = Promise.withResolvers<number>();
    ends.push(end);
    return inTurn(() => {
      begun.push(number);
      return end.promise;
    });
  });
  const settling = Promise.allSettled(all);
  for (let number = 0; number < 20; number += 1) {
    await turns();
    expect(begun).toEqual(Array.from({ length: Math.min(20, number + 2) }, (_, index) => index));
    if (number % 2) ends[number]?.resolve(number);
    else ends[number]?.reject(new Error('failed'));
  }
  expect((await settling).map(({ status }) => status)).toEqual(
    all.map((_, number) => (number % 2 ? 'fulfilled' : 'rejected')),
  );
});

test('whoever waited too long is refused though no place comes free, and whoever comes behind a long wait at the door', async () => {
  const present = { at: 0 };
  const { enter, knock } = createRoom({ places: 1, longestWaitMs: 100, now: () => present.at });
  const leave = await enter();
  const first = enter().catch((error: Error) => error.message);
  present.at = 50;
  expect(knock).not.toThrow();
  const second = enter();
  present.at = 51;
  expect(knock).toThrow('try again in a second');
  present.at = 101;
  expect(await first).toBe('Too much is asked at the moment: try again in a second.');
  expect(knock).toThrow('try again in a second');
  leave();
  leave();
  (await second)();
  expect(knock).not.toThrow();
  (await enter())();
});

test('more than can be answered in time is refused before any subgraph is asked, and told to come again, and whoever comes then is answered', async () => {
  const present = { at: 0 };
  gate.held = async () => {
    present.at += 100; // what each takes of this clock
    return 'done';
  };
  onTestFinished(() => void Object.assign(gate, { held: async () => 'open' }));
  const { post, fetches } = await libraryGateway({
    room: { places: 100, longestWaitMs: 1000, now: () => present.at },
  });
  const told = await Promise.all(Array.from({ length: 50 }, (_, number) => post(held(number))));
  const answered = told.filter(({ status }) => status === 200);
  for (const { body } of answered) expect(body).toEqual({ data: { held: 'done' } });
  for (const { status, headers, body } of told.filter((one) => !answered.includes(one)))
    expect([status, headers.get('retry-after'), body]).toEqual([503, '1', refusal]);
  expect(answered.length).toBeGreaterThan(10);
  expect(answered.length).toBeLessThan(30);
  expect(fetches.count).toBe(answered.length);
  for (let number = 0; number < 50; number += 1) expect((await post(held(number))).status).toBe(200);
});

test('whoever leaves, sends slowly or does not read keeps no place from others', async () => {
  const { until, letGo } = hold();
  const { url, send } = await served({ places: 1, longestWaitMs: 1 });
  const leaving = new AbortController();
  const left = send(held(1), leaving.signal).catch(() => 'left');
  await until(1);
  expect([(await send('{ now }')).status, await (await send('{ now }')).json()]).toEqual([503, refusal]);
  leaving.abort();
  expect(await left).toBe('left');
  letGo();

  const port = Number(new URL(url).port);
  const post = (length: number) =>
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
  const slow = connect(port, '127.0.0.1');
  const deaf = connect(port, '127.0.0.1').pause();
  for (const socket of [slow, deaf]) onTestFinished(() => void socket.destroy());
  slow.write(`${post(99)}{`);
  const body = JSON.stringify({ query: `{ echo(text: "${'x'.repeat(200_000)}") }` });
  for (let time = 0; time < 20; time += 1) deaf.write(`${post(body.length)}${body}`);
  while (deaf.writableLength > 0 && deaf.bytesWritten < 10 * body.length)
    await new Promise((resolve) => setImmediate(resolve));
  await expect.poll(async () => (await send('{ now }')).status).toBe(200);
});
