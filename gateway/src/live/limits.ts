/** How much may be open at once, and how long what is open may keep silent. */
export interface LiveLimits {
  /** WebSocket connections of this process. */
  readonly connections: number;
  /** WebSocket connections of one address, which may be that of a whole office. */
  readonly connectionsPerAddress: number;
  /** WebSocket connections of one caller: of its token's subject, or without a token of its address. */
  readonly connectionsPerCaller: number;
  /** Operations that one WebSocket connection runs at once. */
  readonly operationsPerConnection: number;
  /** Subscriptions of one caller, over server-sent events and WebSocket together. */
  readonly streamsPerCaller: number;
  /** The longest message of a client, in bytes: as long as the body of a POST may be. */
  readonly messageBytes: number;
  /** What may wait for a client that does not read, in bytes. */
  readonly unreadBytes: number;
  /** How long a connection may take to say who calls, in milliseconds. */
  readonly initMs: number;
  /** How often a connection is asked for a sign of life, and how long it may take to give one, in milliseconds. */
  readonly heartbeatMs: number;
}

/** Roomy for a dashboard with a stream for each of its brands, and no room for anybody to take all that there is. */
export const liveLimits: LiveLimits = {
  connections: 10_000,
  connectionsPerAddress: 200,
  connectionsPerCaller: 50,
  operationsPerConnection: 50,
  streamsPerCaller: 100,
  messageBytes: 256 * 1024,
  unreadBytes: 1024 * 1024,
  initMs: 5_000,
  heartbeatMs: 12_000,
};
