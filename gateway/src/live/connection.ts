import type { IncomingMessage } from 'node:http';

/** One WebSocket connection. */
export interface Connection {
  /** The HTTP request that it began as. */
  readonly upgrade: IncomingMessage;
  /** The headers of its operations, from when it was said who calls. */
  headers: Readonly<Record<string, string>>;
  /** The role of its caller's token, from then on. */
  role?: string;
  /** What runs on it, by id: events, or null for what is not answered yet. */
  operations: () => Readonly<Record<string, unknown>>;
  /** Aborts when it closes. */
  readonly gone: AbortSignal;
  readonly close: (code: number, reason: string) => void;
}

/** Close codes beside those of graphql-transport-ws: IANA's registry of WebSocket close code numbers. Clients connect anew after each of them. */
export const closeCodes = { goingAway: 1001, restart: 1012, tryAgainLater: 1013 } as const;
