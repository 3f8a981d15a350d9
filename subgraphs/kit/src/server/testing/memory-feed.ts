import type { Consumer } from '../../events/consumer.ts';
import type { Feed, FeedEvent } from '../../events/feed.ts';

/** A feed in memory, and the way to append to it as a commit would. */
export interface MemoryFeed extends Feed {
  /** Appends without telling anybody, as another process would. */
  readonly record: (type: string, payload: unknown) => void;
  /** Appends, and waits for whoever listens. */
  readonly commit: (type: string, payload: unknown) => Promise<void>;
}

/** Makes an empty feed. Cursors are counted from 1. */
export function memoryFeed(): MemoryFeed {
  const events: FeedEvent[] = [];
  const listeners = new Set<() => Promise<void>>();
  const record = (type: string, payload: unknown): void => {
    events.push({ cursor: `${events.length + 1}`, aggregateType: 'thing', aggregateId: type, type, payload, at: 0 });
  };
  return {
    read: async (cursor, limit) => events.slice(Number(cursor), Number(cursor) + limit),
    onAppend: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    record,
    commit: async (type, payload) => {
      record(type, payload);
      for (const listener of listeners) await listener();
    },
  };
}

/** A projection in memory: applies one event after another, and shares one further round between calls made meanwhile. */
export function memoryConsumer(producer: string, apply: (event: FeedEvent) => Promise<void> | void): Consumer {
  let cursor = '';
  let caughtUpAt = 0;
  let tail = Promise.resolve();
  return {
    producer,
    caughtUpAt: () => caughtUpAt,
    rebuild: null,
    pull: (source) => {
      const round = tail.then(async () => {
        for (let events = await source.read(cursor, 2); events.length > 0; events = await source.read(cursor, 2)) {
          for (const event of events) await apply(event);
          cursor = events.at(-1)?.cursor ?? cursor;
        }
        caughtUpAt = 1;
      });
      tail = round.catch(() => {});
      return round;
    },
  };
}
