/** Why a stream ended: its source had no more, its reader left, its source failed, its token expired, or the gateway ends all. */
export type EndReason = 'completed' | 'left' | 'failed' | 'expired' | 'retired';

/** What becomes of a stream. */
export interface EndingOptions<Event> {
  /** Called for each event that is handed on. */
  readonly onEvent: () => void;
  /** Called once. */
  readonly onEnd: (reason: EndReason) => void;
  /** The last event of a stream whose source threw. */
  readonly failed: (thrown: unknown) => Event;
}

/** Events that can be ended from outside. */
export interface Ending<Event> extends AsyncIterableIterator<Event, void, void> {
  /** Ends the source at once, even while it waits for an event, and the stream after one last event. */
  readonly end: (reason: EndReason, last: Event) => void;
}

type Result<Event> = IteratorResult<Event, undefined>;

/** Makes events that can be ended. They are asked for one at a time, when the one before was taken, so that nothing piles up here. */
export function ending<Event>(source: AsyncIterable<Event>, options: EndingOptions<Event>): Ending<Event> {
  const events = source[Symbol.asyncIterator]();
  const done: Result<Event> = { done: true, value: undefined };
  let over = false;
  let last: Event | undefined;
  /** Answers the reader who waits for the next event. */
  let answer: ((result: Result<Event>) => void) | undefined;

  const remaining = (): Result<Event> => {
    if (last === undefined) return done;
    const value = last;
    last = undefined;
    options.onEvent();
    return { done: false, value };
  };
  const finish = (reason: EndReason, final?: Event): void => {
    if (over) return;
    over = true;
    last = final;
    options.onEnd(reason);
    answer?.(remaining());
  };
  const stop = async (): Promise<void> => void (await events.return?.());

  return {
    end: (reason, final) => {
      if (over) return;
      finish(reason, final);
      stop().catch(() => {}); // whatever it still has to say, nobody listens
    },
    next: () => {
      if (over) return Promise.resolve(remaining());
      return new Promise((resolve) => {
        answer = (result) => {
          answer = undefined;
          resolve(result);
        };
        events.next().then(
          (event) => {
            if (over) return;
            if (event.done) return finish('completed');
            options.onEvent();
            answer?.({ done: false, value: event.value });
          },
          (thrown: unknown) => finish('failed', options.failed(thrown)),
        );
      });
    },
    return: async () => {
      finish('left');
      last = undefined;
      await stop();
      return done;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
