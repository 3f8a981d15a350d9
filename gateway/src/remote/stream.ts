import { eventStreamType, heartbeatMs } from '@marque/kit/server/event-stream.ts';
import type { ExecutionResult } from 'graphql';
import { longestAnswerBytes, type Post, resultIn, textOf } from './post.ts';
import { messagesIn } from './server-sent-events.ts';

/** A stream that has shown no sign of life for so long is taken for dead, in milliseconds. */
const longestSilenceMs = 3 * heartbeatMs;

/**
 * Posts a subscription and reads its events (GraphQL over SSE, distinct connections mode), the next one only when it is asked
 * for. `signal` ends the opening, not the stream. Throws where it cannot be opened; asking for an event throws when the
 * subgraph breaks off or says nothing for 30 seconds. Ending the events ends the connection.
 */
export async function postForEvents({
  url,
  headers,
  body,
  signal,
}: Post): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult, void, void>> {
  const leaving = new AbortController();
  const leave = (): void => leaving.abort();
  signal.addEventListener('abort', leave);
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, accept: eventStreamType },
    body,
    signal: leaving.signal,
    redirect: 'error',
  });
  const isStream = response.headers.get('content-type')?.startsWith(eventStreamType) ?? false;
  if (!response.ok || !isStream || !response.body) return resultIn(response, await textOf(response));
  signal.removeEventListener('abort', leave);
  return eventsOf(response.body, leaving);
}

function eventsOf(
  body: ReadableStream<Uint8Array>,
  leaving: AbortController,
): AsyncIterableIterator<ExecutionResult, void, void> {
  const reader = body.getReader();
  const read = async (): Promise<Uint8Array | undefined> => {
    const silent = setTimeout(() => leaving.abort(new Error('The subgraph says nothing any more.')), longestSilenceMs);
    try {
      return (await reader.read()).value;
    } finally {
      clearTimeout(silent);
    }
  };
  const messages = messagesIn(read, longestAnswerBytes);
  return {
    next: async () => {
      const message = await messages.next();
      if (!message) throw new Error('The subgraph broke the stream off.');
      if (message.event === 'complete') return { done: true, value: undefined };
      return { done: false, value: JSON.parse(message.data) as ExecutionResult }; // the executor looks at its shape
    },
    return: async () => {
      leaving.abort();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
