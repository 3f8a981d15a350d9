import type { FeedEvent } from '../events/feed.ts';
import type { RemoteFeed } from './feeds.ts';

/** Where a feed is served, and with what it is asked for. */
export interface RemoteFeedOptions {
  /** The address of the feed endpoint, `http://.../feed`. */
  readonly url: string;
  /** A token of the role `service`; asked for each time, so that it can be renewed. */
  readonly token: () => Promise<string>;
  /** How long the server may hold a request until there is something, in milliseconds. */
  readonly waitMs?: number;
}

const answerMs = 10_000;

/** The feed of another process, read over HTTP; for one consumer, since it remembers up to where it was read. */
export function remoteFeed({ url, token, waitMs = 20_000 }: RemoteFeedOptions): RemoteFeed {
  let reached = '';
  const ask = async (
    after: string,
    limit: number,
    wait: number,
    signal?: AbortSignal,
  ): Promise<readonly FeedEvent[]> => {
    const deadline = AbortSignal.timeout(wait + answerMs);
    const response = await fetch(`${url}?${new URLSearchParams({ after, limit: `${limit}`, wait: `${wait}` })}`, {
      headers: { authorization: `Bearer ${await token()}` },
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    if (!response.ok)
      throw new Error(`The feed ${url} answered with HTTP ${response.status}: ${await response.text()}`);
    // The one place where events come in from outside: our own process wrote them, so only their shape is checked.
    return ((await response.json()) as unknown[]).map(eventOf);
  };
  return {
    read: async (cursor, limit) => {
      const events = await ask(cursor, limit, 0);
      reached = events.at(-1)?.cursor ?? cursor;
      return events;
    },
    nextAppend: async (signal) => {
      await ask(reached, 1, waitMs, signal);
    },
  };
}

function eventOf(value: unknown): FeedEvent {
  const event = value as FeedEvent;
  const texts = [event?.cursor, event?.aggregateType, event?.aggregateId, event?.type];
  if (!texts.every((text) => typeof text === 'string') || typeof event.at !== 'number')
    throw new Error('The feed sent something that is no event.');
  return event;
}
