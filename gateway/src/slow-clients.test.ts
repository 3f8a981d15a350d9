import { once } from 'node:events';
import { connect } from 'node:net';
import { type ListenOptions, listen } from '@marque/kit/server/listen.ts';
import { expect, onTestFinished, test } from 'vitest';
import { libraryGateway } from './testing/library-gateway.ts';

/** A gateway of little patience behind a port. */
async function served(patience: ListenOptions['patience']) {
  const opened = await libraryGateway();
  const { url, close } = await listen(opened.gateway.listener, { host: '127.0.0.1', port: 0, patience });
  onTestFinished(() => close(0));
  const ask = async () => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: '{"query":"{ now }"}' })).status;
  };
  return { ...opened, url, ask };
}

/** Opens a connection to a gateway of little patience and writes the beginning of a request. */
async function begin(text: string, patience: ListenOptions['patience']) {
  const { url, fetches, ask } = await served(patience);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let said = '';
  socket.setEncoding('utf8').on('data', (more: string) => (said += more));
  socket.on('error', () => {}); // written to after it was ended
  const trickle = setInterval(() => socket.write('a'), 20);
  onTestFinished(() => clearInterval(trickle));
  socket.write(text);
  const ended = new Promise((resolve) => socket.once('close', () => resolve(said.split('\r\n')[0])));
  return { fetches, ended, ask };
}

const line = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

test.each([
  ['headers', `${line}x-`],
  ['body', `${line}content-length: 1000\r\n\r\n{"query":"`],
])('a client that sends its %s a byte at a time is cut off, and others are answered meanwhile', async (_, text) => {
  const { fetches, ended, ask } = await begin(text, { headersMs: 2_000, requestMs: 4_000, idleMs: 60_000 });
  expect(await ask()).toBe(200);
  expect(await ended).toMatch(/^(HTTP\/1\.1 408 Request Timeout)?$/);
  expect(fetches.count).toBe(1);
});

const whole = (query: string) => {
  const body = JSON.stringify({ query });
  return `${line}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

test('a client that never reads is read from no more, and cut off once nothing moves', async () => {
  const { url, fetches, ask } = await served({ headersMs: 10_000, requestMs: 60_000, idleMs: 3_000 });
  const socket = connect(Number(new URL(url).port), '127.0.0.1').pause();
  socket.on('error', () => {});
  const cutOff = new Promise((resolve) => socket.once('close', resolve));
  // A hundred answers of 200 kB each: more than any buffer on the way holds.
  const request = whole(`{ echo(text: "${'x'.repeat(200_000)}") }`);
  for (let time = 0; time < 100; time += 1) socket.write(request);
  while (fetches.count === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(await ask()).toBe(200);
  await cutOff;
  expect(fetches.count).toBeLessThan(100);
  expect(await ask()).toBe(200);
});

test('a client that sends nothing more and only listens is taken for one that left, wherever it stopped', async () => {
  const { url, ask } = await served({ headersMs: 10_000, requestMs: 10_000, idleMs: 60_000 });
  for (const text of ['', line, `${line}content-length: 1000\r\n\r\n{"query":"`, whole('{ held }')]) {
    const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true }).resume();
    socket.end(text);
    await once(socket, 'end');
    expect(await ask()).toBe(200);
  }
});
