import type { Clock } from '@marque/kit/clock.ts';

/** Whether requests go through: all of them, none, or one that tries. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** What a breaker is set to. */
export interface BreakerOptions {
  /** Failures in a row after which it opens. */
  readonly threshold: number;
  /** How long it stays open before one request may try, in milliseconds. */
  readonly coolMs: number;
  readonly clock: Clock;
  readonly onChange: (state: BreakerState) => void;
}

/** A circuit breaker: spares a service that fails, and its callers the waiting. */
export interface Breaker {
  /** Runs work, or throws BreakerOpen at once. Work that throws counts as a failure. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** Nothing was sent, since the last requests failed. */
export class BreakerOpen extends Error {}

/** Makes a breaker: `threshold` failures in a row open it; after `coolMs` one request tries, and closes it or opens it again. */
export function createBreaker({ threshold, coolMs, clock, onChange }: BreakerOptions): Breaker {
  let state: BreakerState = 'closed';
  let failures = 0;
  let openedAt = 0;

  const become = (next: BreakerState): void => {
    if (next === state) return;
    state = next;
    onChange(next);
  };
  const succeed = (): void => {
    failures = 0;
    become('closed');
  };
  const fail = (): void => {
    failures += 1;
    if (failures < threshold && state === 'closed') return;
    openedAt = clock();
    become('open');
  };
  const admit = (): void => {
    if (state === 'closed') return;
    if (state === 'half-open' || clock() - openedAt < coolMs)
      throw new BreakerOpen('Too many requests in a row failed.');
    become('half-open');
  };

  return {
    run: async (work) => {
      admit();
      try {
        const result = await work();
        succeed();
        return result;
      } catch (error) {
        fail();
        throw error;
      }
    },
  };
}
