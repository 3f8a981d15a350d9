import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

/** Takes over connections whose request asks for another protocol (RFC 9110, section 7.8). */
export interface Upgrades {
  /** Whether it takes this one; what it does not take is answered as if it had not asked. */
  readonly takes: (request: IncomingMessage) => boolean;
  readonly take: (request: IncomingMessage, connection: Duplex, head: Buffer) => void;
  /** Takes no more, ends its connections as their protocol has it, and after `drainMs` in any case. */
  readonly close: (drainMs: number) => Promise<void>;
}

/** Where a server listens. */
export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly upgrades?: Upgrades | undefined;
  /** How long a client may take; ten, thirty and sixty seconds unless told otherwise. */
  readonly patience?: Patience | undefined;
}

/** How long a client may take, in milliseconds; then its connection ends, for what it sends too slowly a tenth of the first later at most and with a 408. */
export interface Patience {
  /** For all headers. */
  readonly headersMs: number;
  /** For a whole request: more than for its headers. */
  readonly requestMs: number;
  /** While nothing moves on its connection, as where it does not read: more than a request, a stream or a reader of a feed is ever silent. */
  readonly idleMs: number;
}

const usualPatience: Patience = { headersMs: 10_000, requestMs: 30_000, idleMs: 60_000 };

/** A server that listens. */
export interface Listening {
  /** Where it listens, without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more connections, lets running requests finish for at most `drainMs`, then ends them. */
  readonly close: (drainMs?: number) => Promise<void>;
}

/** Listens on a port (0 takes a free one). Rejects with one clear sentence where the port is taken. */
export async function listen(
  listener: RequestListener,
  { host, port, upgrades, patience: { headersMs, requestMs, idleMs } = usualPatience }: ListenOptions,
): Promise<Listening> {
  const server = createServer(
    {
      requestTimeout: requestMs,
      headersTimeout: headersMs,
      // Node looks for slow clients every thirty seconds unless told otherwise, and lets them be until then.
      connectionsCheckingInterval: headersMs / 10,
      // Node would keep the first token or content type of two and let the second go unseen, where a proxy may have judged by that one.
      joinDuplicateHeaders: true,
      shouldUpgradeCallback: upgrades?.takes ?? (() => false),
    },
    listener,
  );
  server.timeout = idleMs;
  if (upgrades) server.on('upgrade', upgrades.take);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo; // it listens on TCP
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}`, close: (drainMs = 10_000) => drain(server, upgrades, drainMs) };
}

/** The port is another program's. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(
      `Port ${port} is in use: set PORT (for a subgraph of its own process MARQUE_SUBGRAPH_PORT) to a free one, for example ${port + 1000}.`,
    );
  }
}

async function drain(server: Server, upgrades: Upgrades | undefined, drainMs: number): Promise<void> {
  const ended = upgrades?.close(drainMs);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that its client keeps alive becomes idle only after its last answer, so idle ones are ended again and again.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, delay(drainMs, undefined, { ref: false })]);
  clearInterval(idle);
  server.closeAllConnections();
  await ended;
  await closed;
}
