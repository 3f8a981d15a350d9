import type { Instant } from '../clock.ts';

/** A change that a subgraph made known, in the outbox-router shape. */
export interface FeedEvent {
  /** Where it stands in its feed: opaque, strictly increasing in the feed's order. */
  readonly cursor: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly type: string;
  /** A JSON value, as the contract of its type says. */
  readonly payload: unknown;
  /** When it was recorded. */
  readonly at: Instant;
}

/** Reads a feed in order. Both the producer's own database and a connection over HTTP answer it. */
export interface FeedSource {
  /** At most `limit` events after `cursor` (the empty string is the beginning), in order; none when there is nothing new. */
  readonly read: (cursor: string, limit: number) => Promise<readonly FeedEvent[]>;
}

/** The feed of a subgraph of this process. */
export interface Feed extends FeedSource {
  /** Calls back after each commit that appended events; the commit's caller waits for it. Returns the way to stop. */
  readonly onAppend: (listener: () => Promise<void>) => () => void;
}
