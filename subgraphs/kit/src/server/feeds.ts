import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { Consumer } from '../events/consumer.ts';
import type { Feed, FeedSource } from '../events/feed.ts';
import type { Logger } from './log.ts';

/** A feed of another process: it can be waited for, which takes the place of a callback after each commit. */
export interface RemoteFeed extends FeedSource {
  /** Resolves when the feed may hold more than was last read from it, after 20 seconds at the latest; rejects when it cannot be asked. */
  readonly nextAppend: (signal: AbortSignal) => Promise<void>;
}

/** What joins projections to the feeds that they follow. */
export interface FeedJoin {
  readonly consumers: readonly Consumer[];
  /** The feed of a producer. Called once for each consumer, since a remote feed remembers where its one reader stands. */
  readonly source: (producer: string) => Feed | RemoteFeed;
  readonly log: Logger;
  /** How often a feed of this process is looked at without being told, in milliseconds: another process may write to the same database. */
  readonly intervalMs?: number;
}

/** Projections that follow their feeds, until they are stopped. */
export interface JoinedFeeds {
  /** Applies all that there is, in every projection; rejects when a feed cannot be read. */
  readonly pullAll: () => Promise<void>;
  /** Whether every projection has caught up at least once. */
  readonly caughtUp: () => boolean;
  /** Ends following, and resolves when nothing is being applied any more. */
  readonly stop: () => Promise<void>;
}

/** The pulls that one commit set off, directly and through the commits of projections. */
type Cascade = Set<Promise<void>>;

/**
 * Lets each projection follow the feed of its producer. A commit in this process is applied everywhere before its caller
 * goes on, so that the next query sees it; an error on the way is logged and tried again, and never reaches the committer.
 */
export function joinFeeds({ consumers, source, log, intervalMs = 250 }: FeedJoin): JoinedFeeds {
  const cascades = new AsyncLocalStorage<Cascade>();
  const stopping = new AbortController();
  const links = consumers.map((consumer) => ({ consumer, feed: source(consumer.producer), failing: false }));

  const attempt = async (link: (typeof links)[number]): Promise<void> => {
    try {
      await link.consumer.pull(link.feed);
      if (link.failing) log.info({ producer: link.consumer.producer }, 'The feed can be read again.');
      link.failing = false;
    } catch (error) {
      if (!link.failing && !stopping.signal.aborted)
        log.error({ err: error, producer: link.consumer.producer }, 'A feed cannot be followed; trying again.');
      link.failing = true;
    }
  };

  // A projection's own commit (it may append to its feed) must not wait for a pull that waits for it: only the first one waits, for all.
  const settle = async (pulls: () => readonly Promise<unknown>[]): Promise<void> => {
    const outer = cascades.getStore();
    const cascade: Cascade = outer ?? new Set();
    for (const pull of cascades.run(cascade, pulls)) {
      const tracked: Promise<void> = pull.then(() => void cascade.delete(tracked));
      cascade.add(tracked);
    }
    while (!outer && cascade.size > 0) await Promise.all(cascade);
  };

  const pause = (): Promise<void> =>
    delay(intervalMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});

  const watch = async (link: (typeof links)[number]): Promise<void> => {
    while (!stopping.signal.aborted) {
      await settle(() => [attempt(link)]);
      await (!link.failing && isRemote(link.feed) ? link.feed.nextAppend(stopping.signal) : pause()).catch(pause);
    }
  };

  const unsubscribe = links.map((link) =>
    isRemote(link.feed) ? () => {} : link.feed.onAppend(() => settle(() => [attempt(link)])),
  );
  const watching = links.map(watch);

  return {
    pullAll: () => settle(() => links.map(({ consumer, feed }) => consumer.pull(feed))),
    caughtUp: () => consumers.every((consumer) => consumer.caughtUpAt() > 0),
    stop: async () => {
      stopping.abort();
      for (const end of unsubscribe) end();
      await Promise.all(watching);
    },
  };
}

function isRemote(feed: Feed | RemoteFeed): feed is RemoteFeed {
  return 'nextAppend' in feed;
}
