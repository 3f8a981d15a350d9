import { setTimeout as delay } from 'node:timers/promises';
import type { Upgrades } from '@marque/kit/server/listen.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import { handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { graphqlPath } from '../edge/account.ts';
import type { Metrics } from '../metrics.ts';
import { type Connection, closeCodes } from './connection.ts';
import { type DoorOptions, door, refuse } from './door.ts';
import { type IdentificationOptions, identification } from './identification.ts';
import type { LiveLimits } from './limits.ts';
import type { AnswerRequest, OverSocket } from './over-socket.ts';
import { protocol } from './protocol.ts';
import { speak } from './socket.ts';

/** What WebSocket connections are kept with. */
export interface SocketsOptions extends DoorOptions, IdentificationOptions {
  readonly limits: LiveLimits;
  readonly answer: AnswerRequest;
  readonly overSocket: OverSocket;
  readonly log: Logger;
  readonly metrics?: Metrics | undefined;
}

/** The WebSocket connections of a gateway. */
export interface Sockets extends Upgrades {
  /** Closes those on which nothing but streams runs, with a code after which clients connect and subscribe again. */
  readonly retire: (code?: number) => void;
}

/** How often it is looked for connections whose last operation was answered, while all are to end. */
const lookAgainMs = 50;

/** Keeps WebSocket connections at the gateway's own path, which speak graphql-transport-ws. */
export function createSockets(options: SocketsOptions): Sockets {
  const { limits, answer, overSocket, log, metrics } = options;
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, handleProtocols });
  const refusalOf = door(options);
  const open = new Map<Connection, WebSocket>();
  const spoken = protocol({
    limits,
    identify: identification(options),
    ask: ({ headers, gone, upgrade }, operation) => {
      const body = JSON.stringify(operation);
      const request = new Request(`http://gateway${graphqlPath}`, { method: 'POST', headers, body, signal: gone });
      return overSocket.run(answer, request, { req: upgrade });
    },
  });

  const welcome = (socket: WebSocket, upgrade: Connection['upgrade']): void => {
    const gone = new AbortController();
    const from = performance.now();
    const connection: Connection = {
      upgrade,
      headers: {},
      operations: () => ({}),
      gone: gone.signal,
      close: (code, reason) => socket.close(code, reason),
    };
    open.set(connection, socket);
    metrics?.sockets(open.size);
    socket.once('close', (code) => {
      gone.abort();
      open.delete(connection);
      metrics?.sockets(open.size);
      const durationMs = Math.round(performance.now() - from);
      log.info({ role: connection.role, code, durationMs }, 'A WebSocket connection ended.');
    });
    speak(socket, { protocol: spoken, extra: connection, limits, log });
  };

  const retire: Sockets['retire'] = (code = closeCodes.restart) => {
    for (const connection of open.keys()) {
      const isAnswered = Object.values(connection.operations()).every((operation) => operation !== null);
      if (isAnswered) connection.close(code, 'The server begins anew: connect again.');
    }
  };

  return {
    takes: ({ headers, url = '' }) =>
      headers.upgrade?.toLowerCase() === 'websocket' && url.split('?')[0] === graphqlPath,
    take: (upgrade, stream, head) => {
      const refusal = refusalOf(upgrade, stream);
      if (refusal) refuse(stream, refusal);
      else server.handleUpgrade(upgrade, stream, head, (socket) => welcome(socket, upgrade));
    },
    retire,
    close: async (drainMs) => {
      const deadline = performance.now() + drainMs;
      for (retire(closeCodes.goingAway); open.size > 0 && performance.now() < deadline; retire(closeCodes.goingAway))
        await delay(lookAgainMs);
      for (const socket of open.values()) socket.terminate();
    },
  };
}
