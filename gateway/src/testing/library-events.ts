import type { Download } from '@marque/kit/download.ts';
import type { MemoryFeed } from '@marque/kit/server/testing/memory-feed.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import { GraphQLError } from 'graphql';

/** An error that a driver would throw: its text is nobody's business. */
export const driverText = 'SQLITE_ERROR at /srv/app/db.ts: no such column secret';

/** What subscriptions of the library do: how many sources are open, and up to which number `numbers` was asked. */
export const sources = { open: 0, counted: 0 };

/** Numbers from 1, counted up only when the next one is asked for. */
function counting(to: number): AsyncIterableIterator<object> {
  return source(async () => {
    if (sources.counted === to) return undefined;
    sources.counted += 1;
    return { numbers: { value: sources.counted } };
  });
}

/** A source that ends at once when its reader leaves. */
function source(next: () => Promise<object | undefined>, onEnd: () => void = () => {}): AsyncIterableIterator<object> {
  sources.open += 1;
  sources.counted = 0;
  let open = true;
  const end = (): { done: true; value: undefined } => {
    if (open) sources.open -= 1;
    open = false;
    onEnd();
    return { done: true, value: undefined };
  };
  return {
    next: async () => {
      const value = await next();
      return open && value ? { done: false, value } : end();
    },
    return: async () => end(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Books as they are added from now on. */
function additions(feed: MemoryFeed, rows: readonly object[]): AsyncIterableIterator<object> {
  let reached = rows.length;
  let left = false;
  let wake = (): void => {};
  const stop = feed.onAppend(async () => wake());
  const next = async () => {
    while (!left && reached === rows.length) await new Promise<void>((resolve) => (wake = resolve));
    return left ? undefined : { bookAdded: rows[reached++] };
  };
  return source(next, () => {
    left = true;
    stop();
    wake();
  });
}

/** Lines that are counted up only when the next one is asked for; the fifth is not to be had where the caller says so. */
async function* lines(parameters: URLSearchParams): AsyncGenerator<string> {
  sources.open += 1;
  sources.counted = 0;
  const until = Number(parameters.get('lines') ?? Number.POSITIVE_INFINITY);
  try {
    while (sources.counted < until) {
      sources.counted += 1;
      if (parameters.has('broken') && sources.counted === 5) throw new Error(driverText);
      yield `${sources.counted}${'x'.repeat(Number(parameters.get('width') ?? 0))}\n`;
    }
  } finally {
    sources.open -= 1;
  }
}

/** The document of the library's books: lines, for callers with a token. */
export const linesDownload: Download = async (parameters, { viewer }) => {
  if (viewer.role === 'anonymous')
    throw new GraphQLError('Sign in.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  return {
    contentType: 'text/plain; charset=utf-8',
    fileName: 'lines.txt',
    pieces: lines(parameters),
    count: async () => 0,
  };
};

async function* breaking() {
  yield { broken: 1 };
  throw new Error(driverText);
}

/** The subscriptions of the library's books. */
export function subscriptions(feed: MemoryFeed, rows: readonly object[]) {
  return {
    bookAdded: { subscribe: () => additions(feed, rows) },
    numbers: { subscribe: (_: unknown, { to }: { to?: number }) => counting(to ?? Number.POSITIVE_INFINITY) },
    broken: { subscribe: breaking },
    told: {
      subscribe: (_: unknown, { code }: { code?: string }) => {
        if (!code) throw new Error(driverText);
        throw new GraphQLError(`Refused as ${code}`, { extensions: { code } });
      },
    },
    instant: {
      subscribe: () => additions(feed, rows),
      resolve: (_: unknown, __: unknown, { now }: RequestFacts) => new Date(now).toISOString(),
    },
  };
}
