import type { Instant } from '../clock.ts';
import type { FeedSource } from './feed.ts';

/** A projection's reader of another subgraph's feed. */
export interface Consumer {
  /** The subgraph whose feed it reads. */
  readonly producer: string;
  /** Applies all there is, then resolves. Calls made meanwhile share one further round. */
  readonly pull: (source: FeedSource) => Promise<void>;
  /** When it last found nothing more to apply; 0 before the first time. */
  readonly caughtUpAt: () => Instant;
}
