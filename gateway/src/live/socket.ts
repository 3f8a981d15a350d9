import type { Logger } from '@marque/kit/server/log.ts';
import { CloseCode, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { LiveLimits } from './limits.ts';
import { isOfServer } from './message-types.ts';

/** What one connection speaks graphql-transport-ws with. */
export interface SpeakOptions<Extra> {
  /** The protocol. */
  readonly protocol: Server<Extra>;
  /** What is known of the connection. */
  readonly extra: Extra;
  readonly limits: Pick<LiveLimits, 'unreadBytes' | 'heartbeatMs'>;
  readonly log: Logger;
}

/**
 * Speaks graphql-transport-ws on an open WebSocket. A result is asked for when the one before has left for the client; one who
 * does not read, or gives no sign of life, is cut off; a message that is none of a client's, a binary one among them, ends the
 * connection with 4400.
 */
export function speak<Extra>(socket: WebSocket, { protocol, extra, limits, log }: SpeakOptions<Extra>): void {
  let hear: (text: string) => Promise<void> = async () => {};
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => sent(socket, text),
      close: (code, reason = '') => socket.close(code, fitting(reason)),
      onMessage: (listener) => {
        hear = listener;
      },
    },
    extra,
  );
  const fail = (error: unknown): void => {
    if (socket.readyState !== socket.OPEN) return; // what ran was broken off with it
    log.error({ err: error }, 'A WebSocket connection failed.');
    socket.close(CloseCode.InternalServerError, 'Unexpected error.');
  };
  socket.on('message', (data, isBinary) => {
    if (isBinary) return socket.close(CloseCode.BadRequest, 'Send messages as text.');
    if (socket.bufferedAmount > limits.unreadBytes) return socket.terminate();
    const text = String(data);
    hear(text).catch((error) => {
      if (isOfServer(text)) socket.close(CloseCode.BadRequest, "This is a server's message.");
      else fail(error);
    });
  });
  const stop = keepAlive(socket, limits.heartbeatMs);
  // What a client did wrong (a message too long, bytes that are no frame) has closed the connection already.
  socket.on('error', () => {});
  socket.once('close', (code, reason) => {
    stop();
    closed(code, String(reason)).catch(fail);
  });
}

/** As much of a reason as fits in the frame that closes a connection (RFC 6455, section 5.5): it may name what a client sent. */
function fitting(reason: string): string {
  const { read } = new TextEncoder().encodeInto(reason, new Uint8Array(123));
  return reason.slice(0, read);
}

/** Resolves when the text has left. On a connection that is closing nothing leaves, and whoever waits does so until its end, which ends what it carries. */
function sent(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState === socket.OPEN) socket.send(text, () => resolve());
    else if (socket.readyState === socket.CLOSING) socket.once('close', () => resolve());
    else resolve();
  });
}

function keepAlive(socket: WebSocket, heartbeatMs: number): () => void {
  let alive = true;
  socket.on('pong', () => {
    alive = true;
  });
  const timer = setInterval(() => {
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
  }, heartbeatMs);
  return () => clearInterval(timer);
}
