/** Runs work for a key, once for all that ask for it in the same turn of the event loop. */
export type Share<Result> = (key: string, run: () => Promise<Result>) => Promise<Result>;

/**
 * Identical work that is asked for before the first of it has begun is done once. What has begun is shared with nobody who
 * comes later: it may have read already what was changed in between, and an answer must be true of the instant at which it was asked for.
 */
export function sharing<Result>(): Share<Result> {
  const waiting = new Map<string, Promise<Result>>();
  return (key, run) => {
    const known = waiting.get(key);
    if (known) return known;
    const begun = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      waiting.delete(key);
      return run();
    });
    waiting.set(key, begun);
    return begun;
  };
}
