import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What happens to a request on its way, or to its answer. */
export type Fault =
  | { readonly kind: 'none' }
  /** The answer waits until the test lets it go. */
  | { readonly kind: 'latency'; readonly until: Promise<unknown> }
  /** So many bytes of the answer come, then the connection is reset. */
  | { readonly kind: 'reset'; readonly afterBytes: number }
  /** The request is swallowed and nothing ever comes. */
  | { readonly kind: 'blackhole' }
  /** Half of the answer that was announced comes, then the other side ends the connection in order. */
  | { readonly kind: 'half-close' }
  /** The subgraph does its work, and its answer is dropped. */
  | { readonly kind: 'commit-then-drop' }
  /** Something else answers. */
  | { readonly kind: 'answer'; readonly status: number; readonly body: string };

/** A proxy that spoils what goes through it. */
export interface FaultProxy {
  readonly url: string;
  /** What happens from now on; changed by the test. */
  fault: Fault;
  /** Requests that came in so far. */
  received: number;
}

/** A proxy between the gateway and a real subgraph, harmless until told otherwise; ended with the test. */
export async function faultProxy(target: () => string): Promise<FaultProxy> {
  const server = createServer((request, response) => {
    proxy.received += 1;
    void spoil(proxy.fault, target(), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const proxy: FaultProxy = { url: `http://127.0.0.1:${port}`, fault: { kind: 'none' }, received: 0 };
  return proxy;
}

async function spoil(fault: Fault, target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (fault.kind === 'blackhole') return;
  if (fault.kind === 'answer') {
    response.writeHead(fault.status, { 'content-type': 'application/json' }).end(fault.body);
    return;
  }
  const { status, headers, body } = await forward(target, request);
  if (fault.kind === 'latency') await fault.until;
  if (fault.kind === 'commit-then-drop') {
    request.socket.destroy();
    return;
  }
  response.writeHead(status, headers);
  if (fault.kind === 'reset')
    response.write(body.subarray(0, fault.afterBytes), () => request.socket.resetAndDestroy());
  else if (fault.kind === 'half-close') response.write(body.subarray(0, body.length / 2), () => request.socket.end());
  else response.end(body);
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function forward(target: string, request: IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method, headers, url = '/' } = request;
    const onward = send(new URL(url, target), { method, headers }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      const { 'transfer-encoding': _, connection: __, ...rest } = answer.headers;
      resolve({ status: answer.statusCode ?? 502, headers: { ...rest, 'content-length': `${body.length}` }, body });
    });
    onward.once('error', reject);
    request.pipe(onward);
  });
}
