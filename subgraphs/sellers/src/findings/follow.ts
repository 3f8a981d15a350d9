import type { Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { openArrivals } from './arrivals.ts';
import type { Finding } from './resolvers.ts';

/** Whose findings are followed, from when on. */
export interface Followed {
  readonly brandId: string;
  /** Those that began at this instant or later come first; without it none that is known already. */
  readonly since: Instant | undefined;
  readonly now: Instant;
}

/** How often it is looked without being told, in milliseconds: time brings findings about, and so do other processes. */
const lookAgainMs = 500;

/**
 * The findings of a brand as they come about, each once: after the commit that wrote them down, whichever process made it, and
 * when their cause begins. Nothing is read ahead of who takes them, and ending them ends the waiting at once.
 */
export const followFindings = async (
  database: Pick<Database, 'reader' | 'transaction' | 'onAppend'>,
  { brandId, since, now: openedAt }: Followed,
): Promise<AsyncIterableIterator<Finding, void, void>> => {
  const from = performance.now();
  const present = (): Instant => openedAt + Math.floor(performance.now() - from);
  const alarm = createAlarm();
  const read = await openArrivals(database, brandId, since === undefined ? openedAt : since - 1);
  const stop = database.onAppend(async () => alarm.ring());
  let asOf = openedAt;
  let arrivals = read(asOf);
  let open = true;
  const findings: AsyncIterableIterator<Finding, void, void> = {
    next: async () => {
      while (open) {
        const arrival = await arrivals.next();
        if (!open) break;
        if (!arrival.done) return { done: false, value: { ...arrival.value, asOf } };
        await alarm.wait(lookAgainMs);
        asOf = present();
        arrivals = read(asOf);
      }
      return { done: true, value: undefined };
    },
    return: async () => {
      open = false;
      stop();
      alarm.ring();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => findings,
  };
  return findings;
};

/** Something to wait for that is not missed when it rings before. */
const createAlarm = () => {
  let rung = false;
  let wake = (): void => {};
  return {
    ring: (): void => {
      rung = true;
      wake();
    },
    wait: async (ms: number): Promise<void> => {
      if (!rung) {
        const timer = Promise.withResolvers<void>();
        wake = timer.resolve;
        const timeout = setTimeout(wake, ms).unref();
        await timer.promise;
        clearTimeout(timeout);
      }
      rung = false;
    },
  };
};
