import { setTimeout as delay } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { Feed, FeedEvent } from '../events/feed.ts';
import { anonymous, type Viewer } from '../viewer.ts';

const mostEvents = 1000;
const longestWaitMs = 30_000;
/** While it is waited, another process may append to the same database without this one being told. */
const lookAgainMs = 250;

/**
 * Answers `GET /feed?after=&limit=&wait=`: the events after a cursor, and where there are none, those that come within `wait` milliseconds.
 * Only the role `service` may read it. Throws UNAUTHENTICATED, FORBIDDEN or BAD_USER_INPUT for no caller, other callers and other arguments.
 */
export async function answerFeed(
  feed: Feed,
  viewer: Viewer,
  query: URLSearchParams,
  gone: AbortSignal,
): Promise<readonly FeedEvent[]> {
  if (viewer.role !== 'service') {
    const known = viewer.role !== anonymous.role;
    throw new GraphQLError('A feed is read with a token of the role "service".', {
      extensions: known
        ? { code: 'FORBIDDEN', http: { status: 403 } }
        : { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  }
  const after = query.get('after') ?? '';
  const limit = count(query, 'limit', 100, 1, mostEvents);
  const deadline = Date.now() + count(query, 'wait', 0, 0, longestWaitMs);
  for (;;) {
    const appended = nextAppend(feed);
    try {
      const events = await feed.read(after, limit);
      const remaining = deadline - Date.now();
      if (events.length > 0 || remaining <= 0 || gone.aborted) return events;
      await Promise.race([
        appended.promise,
        delay(Math.min(remaining, lookAgainMs), undefined, { signal: gone }).catch(() => {}),
      ]);
    } finally {
      appended.stop();
    }
  }
}

/** Resolves at the next commit of this process; listening begins before the feed is read, so that nothing falls between. */
function nextAppend(feed: Feed): { promise: Promise<void>; stop: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, stop: feed.onAppend(async () => resolve()) };
}

function count(query: URLSearchParams, name: string, fallback: number, least: number, most: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new GraphQLError(`The parameter ${name} must be a whole number from ${least} to ${most}.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
