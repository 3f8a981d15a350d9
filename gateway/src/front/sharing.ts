import type { Room } from '../edge/room.ts';

/** Runs work for a key when its turn comes, once for all that ask for it before that. Rejects where its turn does not come in time. */
export type Share<Result> = (key: string, run: () => Promise<Result>) => Promise<Result>;

/**
 * Identical work that is asked for before the first of it has begun is done once. What has begun is shared with nobody who
 * comes later: it may have read already what was changed in between, and an answer must be true of the instant at which it was asked for.
 */
export function sharing<Result>({ inTurn }: Pick<Room, 'inTurn'>): Share<Result> {
  const waiting = new Map<string, Promise<Result>>();
  return (key, run) => {
    const known = waiting.get(key);
    if (known) return known;
    const forget = (): void => {
      if (waiting.get(key) === begun) waiting.delete(key);
    };
    const begun: Promise<Result> = inTurn(() => {
      forget();
      return run();
    });
    waiting.set(key, begun);
    begun.catch(forget); // no turn came
    return begun;
  };
}
