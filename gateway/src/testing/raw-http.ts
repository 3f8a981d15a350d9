import { request as send } from 'node:http';
import { connect } from 'node:net';

/** Headers as they are sent, one name several times where it has several values. */
export type Headers = Readonly<Record<string, string | string[]>>;

/** What a server answered. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Sends exactly these headers to a port of this machine, which `fetch` would not. Rejects where the connection breaks. */
export function tellPort(
  port: number,
  { body, ...request }: { method: string; path: string; headers: Headers; body?: string | Buffer | undefined },
): Promise<Told> {
  return new Promise((resolve, reject) => {
    const outgoing = send({ host: '127.0.0.1', port, ...request, agent: false }, async (answer) => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8') as AsyncIterable<string>) text += chunk;
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

/** Writes bytes to a port of this machine, reads until the other side ends, and gives the first line of what came. */
export async function firstLineFrom(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.setEncoding('utf8').on('data', (more: string) => (said += more));
  socket.on('error', () => {});
  socket.write(text);
  await new Promise((resolve) => socket.once('close', resolve));
  return said.split('\r\n')[0] ?? '';
}
