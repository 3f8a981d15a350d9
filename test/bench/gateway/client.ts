import { Agent, request } from 'node:http';

/** What a server answered. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Sends operations to one server over connections that stay open. */
export interface Client {
  /** The answer, whatever it is. Throws where none comes. */
  readonly send: (body: string) => Promise<Answered>;
  /** The answer's body. Throws where it is not HTTP 200, or has errors. */
  readonly ask: (body: string) => Promise<string>;
  readonly close: () => void;
}

/** A client with so many connections at most, which shows the token where there is one. */
export function createClient(url: string, connections: number, token: string | undefined): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const to = new URL('/graphql', url);
  const send = (body: string): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const sent = request(
        to,
        { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.once('error', reject);
          answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        },
      );
      sent.once('error', reject);
      sent.end(body);
    });
  const ask = async (body: string): Promise<string> => {
    const { status, text } = await send(body);
    if (status !== 200 || text.includes('"errors"')) throw new Error(`HTTP ${status}: ${text.slice(0, 500)}`);
    return text;
  };
  return { send, ask, close: () => agent.destroy() };
}

/** Keeps so many requests running at once until the time is over, or the number reached, and gives how many were answered and how long that took. */
export async function load(
  { ask }: Client,
  options: {
    readonly connections: number;
    readonly forMs?: number;
    readonly most?: number;
    readonly bodyOf: (index: number) => string;
  },
): Promise<{ readonly answered: number; readonly tookMs: number }> {
  const { forMs = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY } = options;
  const begunAt = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < most && performance.now() - begunAt < forMs) await ask(options.bodyOf(next++));
  };
  await Promise.all(Array.from({ length: options.connections }, worker));
  return { answered: next, tookMs: performance.now() - begunAt };
}
