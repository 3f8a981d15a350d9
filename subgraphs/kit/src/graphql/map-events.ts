/**
 * Events, each made into something else, one at a time and only when asked for. Ending the result ends the source at once, which
 * a generator function would do only after the next event.
 */
export function mapEvents<From, To>(
  source: AsyncIterable<From>,
  map: (event: From) => Promise<To> | To,
): AsyncIterableIterator<To, void, void> {
  const events = source[Symbol.asyncIterator]();
  return {
    next: async () => {
      const event = await events.next();
      return event.done ? { done: true, value: undefined } : { done: false, value: await map(event.value) };
    },
    return: async () => {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Tells events from a single result. */
export function isEvents<Event>(value: unknown): value is AsyncIterable<Event> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
