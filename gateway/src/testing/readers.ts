import { WebSocket } from 'ws';
import { messagesIn } from '../remote/server-sent-events.ts';

/** A subscription over server-sent events, as a caller reads it. */
export interface EventReader {
  readonly status: number;
  readonly headers: Headers;
  /** The data of the next `next`; `undefined` at `complete`. Rejects where the stream ends without it. */
  readonly next: () => Promise<unknown>;
  readonly leave: () => void;
}

/** Subscribes by a POST, and reads no further than it is asked to. */
export async function readEvents(
  url: string,
  query: string,
  headers: Record<string, string> = {},
  variables: object = {},
): Promise<EventReader> {
  const leaving = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal,
  });
  const reader = response.body?.getReader();
  const messages = messagesIn(async () => (await reader?.read())?.value, 1_000_000);
  return {
    status: response.status,
    headers: response.headers,
    next: async () => {
      const message = await messages.next();
      if (!message) throw new Error('The stream was cut off.');
      return message.event === 'complete' ? undefined : JSON.parse(message.data);
    },
    leave: () => leaving.abort(),
  };
}

/** A WebSocket, as a client speaks graphql-transport-ws on it. */
export interface SocketTalk {
  readonly send: (message: object | string | Buffer) => void;
  /** The next message; `{ code, reason }` once it is closed, and the HTTP status where it was not opened. */
  readonly next: () => Promise<unknown>;
  /** Sends `connection_init`, and resolves with what comes back. */
  readonly init: (payload?: object) => Promise<unknown>;
  readonly subscribe: (id: string, query: string, more?: object) => void;
  readonly socket: WebSocket;
}

/** Opens a WebSocket, whether or not it is let in. */
export function talk(
  url: string,
  options: { protocol?: string; headers?: Record<string, string>; autoPong?: boolean } = {},
): SocketTalk {
  const { protocol = 'graphql-transport-ws', headers = {}, autoPong = true } = options;
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol, { headers, autoPong });
  const opened = Promise.withResolvers<void>();
  const heard: unknown[] = [];
  let wake = (): void => {};
  const hear = (message: unknown): void => {
    heard.push(message);
    wake();
  };
  socket.on('open', opened.resolve);
  socket.on('message', (data) => hear(JSON.parse(String(data))));
  socket.on('close', (code, reason) => hear({ code, reason: String(reason) }));
  socket.on('unexpected-response', (request, response) => {
    hear({ status: response.statusCode });
    request.destroy();
  });
  socket.on('error', () => {});
  const send: SocketTalk['send'] = (message) => {
    const data = typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message);
    void opened.promise.then(() => socket.send(data));
  };
  const next = async (): Promise<unknown> => {
    while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return heard.shift();
  };
  return {
    send,
    next,
    init: (payload) => {
      send({ type: 'connection_init', ...(payload && { payload }) });
      return next();
    },
    subscribe: (id, query, more = {}) => send({ id, type: 'subscribe', payload: { query, ...more } }),
    socket,
  };
}
