import { once } from 'node:events';
import { connect } from 'node:net';
import { type ListenOptions, listen } from '@marque/kit/server/listen.ts';
import { expect, onTestFinished, test } from 'vitest';
import { libraryGateway } from './testing/library-gateway.ts';

/** Opens a connection to a gateway of little patience and writes the beginning of a request. */
async function begin(text: string, patience: ListenOptions['patience']) {
  const { gateway, fetches } = await libraryGateway();
  const { url, close } = await listen(gateway.listener, { host: '127.0.0.1', port: 0, patience });
  onTestFinished(() => close(0));
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let said = '';
  socket.setEncoding('utf8').on('data', (more: string) => (said += more));
  socket.on('error', () => {}); // written to after it was ended
  const trickle = setInterval(() => socket.write('a'), 20);
  onTestFinished(() => clearInterval(trickle));
  socket.write(text);
  const ended = once(socket, 'close').then(() => said.split('\r\n')[0]);
  return { url, fetches, ended };
}

const line = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

test.each([
  ['headers', `${line}x-`],
  ['body', `${line}content-length: 1000\r\n\r\n{"query":"`],
])('a client that sends its %s a byte at a time is cut off, and others are answered meanwhile', async (_, text) => {
  const { url, fetches, ended } = await begin(text, { headersMs: 200, requestMs: 400 });
  const other = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ now }"}',
  });
  expect(other.status).toBe(200);
  expect(await ended).toMatch(/^(HTTP\/1\.1 408 Request Timeout)?$/);
  expect(fetches.count).toBe(1);
});
