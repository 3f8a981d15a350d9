import type { ServerResponse } from 'node:http';

/** The media type of server-sent events (WHATWG HTML, section 9.2). */
export const eventStreamType = 'text/event-stream';

/** How often a stream without events shows that it lives, in milliseconds. */
export const heartbeatMs = 10_000;

/** Whether a request asks for a stream, by its `Accept` header. */
export function acceptsEvents(accept: string | undefined): boolean {
  return accept?.split(',').some((type) => type.split(';')[0]?.trim().toLowerCase() === eventStreamType) ?? false;
}

/**
 * Sends results as server-sent events (GraphQL over SSE, distinct connections mode): `next` for each and `complete` at the end.
 * The next result is asked for when the one before has left for the client. A client who leaves ends the source; a source that
 * throws, and `gone`, end the stream without `complete`, so that its reader can tell.
 */
export async function sendEvents(
  response: ServerResponse,
  results: AsyncIterable<unknown>,
  gone: AbortSignal,
): Promise<void> {
  const events = results[Symbol.asyncIterator]();
  const end = (): void => {
    response.end();
    void events.return?.();
  };
  response.once('close', end);
  gone.addEventListener('abort', end, { once: true });
  const heart = setInterval(() => response.writableNeedDrain || response.write(':\n\n'), heartbeatMs);
  try {
    response.writeHead(200, { 'content-type': eventStreamType, 'cache-control': 'no-store' });
    response.flushHeaders();
    for (let event = await events.next(); !event.done; event = await events.next()) {
      if (!response.write(`event: next\ndata: ${JSON.stringify(event.value)}\n\n`)) await drained(response);
    }
    if (!response.writableEnded) response.end('event: complete\ndata:\n\n');
  } finally {
    clearInterval(heart);
    gone.removeEventListener('abort', end);
    if (!response.writableEnded) end();
  }
}

/** Resolves when the client has taken what was written, or is gone. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
    if (response.destroyed) done();
  });
}
