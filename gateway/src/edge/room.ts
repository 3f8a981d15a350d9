import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError } from 'graphql';

/** How much a gateway takes on. */
export interface RoomOptions {
  /** Operations that are executed at once. */
  readonly places: number;
  /** How long an operation may wait for its turn, in milliseconds. */
  readonly longestWaitMs: number;
  /** A monotonic clock in milliseconds; the machine's, unless told otherwise. */
  readonly now?: (() => number) | undefined;
}

/** Gives back a place; more than once is as good as once. */
export type Leave = () => void;

/** Where operations wait for their turn. Whoever is refused is refused with SERVICE_UNAVAILABLE (HTTP 503 with Retry-After). */
export interface Room {
  /** Refuses whoever comes while others before him wait long already, before anything is done for him. */
  readonly knock: () => void;
  /** Resolves when a turn comes; rejects where it did not come in time. */
  readonly enter: () => Promise<Leave>;
  /** Does work when a turn comes; rejects where it did not come in time. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

interface Waiting {
  readonly since: number;
  readonly begin: () => void;
  readonly refuse: () => void;
}

const retryAfterSeconds = 1;

/** How much of small work is done in one turn of the event loop, in milliseconds. */
const sliceMs = 5;

/** With more than so many waiting the event loop turns several times before the next is let in. */
const crowd = 64;
const turnsBehindCrowd = 8;

/**
 * Lets operations in by turns, in the order in which they came. What comes faster than it can be answered would wait ever
 * longer, until all answers come too late. So whoever waited too long is refused, and whoever comes while the first waits for half
 * as long already is refused at the door, which costs a tenth of an answer. One is let in with a turn of the event loop, and more only
 * where they are done at once; behind a crowd the loop turns several times for each: Node accepts one connection in a turn, and in
 * fewer turns most callers would wait outside, where nobody sees them. A place is for the execution alone: slow senders and readers take none.
 */
export function createRoom({ places, longestWaitMs, now = () => performance.now() }: RoomOptions): Room {
  const waiting = new Set<Waiting>();
  let taken = 0;
  let isTurnComing = false;
  let sliceEndsAt = 0;
  let alarm: NodeJS.Timeout | undefined;

  const refuseLate = (): void => {
    for (const one of waiting) {
      if (now() - one.since <= longestWaitMs) return;
      waiting.delete(one);
      one.refuse();
    }
  };
  const letIn = (): void => {
    const [first] = waiting;
    if (!first || taken >= places) return;
    waiting.delete(first);
    taken += 1;
    first.begin();
  };
  const turn = (): void => {
    isTurnComing = false;
    sliceEndsAt = now() + sliceMs;
    refuseLate();
    letIn();
    expectTurn();
  };
  const expectTurn = (): void => {
    if (waiting.size === 0 || isTurnComing) return;
    if (taken >= places) {
      expectLate();
      return;
    }
    isTurnComing = true;
    afterTurns(waiting.size > crowd ? turnsBehindCrowd : 1, turn);
  };
  /** While every place is taken no turn comes; whoever waits is refused in time nevertheless. */
  const expectLate = (): void => {
    const [first] = waiting;
    if (alarm || !first || longestWaitMs === Number.POSITIVE_INFINITY) return;
    const look = (): void => {
      alarm = undefined;
      refuseLate();
      expectTurn();
    };
    alarm = setTimeout(look, Math.max(1, first.since + longestWaitMs - now())).unref();
  };
  const leave = (): void => {
    taken -= 1;
    if (now() < sliceEndsAt) letIn();
    expectTurn();
  };

  const enter = (): Promise<Leave> =>
    new Promise((resolve, reject) => {
      waiting.add({ since: now(), begin: () => resolve(once(leave)), refuse: () => reject(full()) });
      expectTurn();
    });
  return {
    enter,
    knock: () => {
      const [first] = waiting;
      if (first && now() - first.since > longestWaitMs / 2) throw full();
    },
    inTurn: async (work) => {
      const left = await enter();
      try {
        return await work();
      } finally {
        left();
      }
    },
  };
}

/** Makes the runtime's requests knock and enter. A stream leaves when it begins: streams are bounded by themselves. */
export function takePlaces({ knock, enter }: Room): GatewayPlugin {
  const leaving = new WeakMap<Request, Leave>();
  return {
    onRequestParse: knock,
    onParams: async ({ request }) => {
      const leave = await enter();
      leaving.set(request, leave);
      // Who left is answered nothing.
      if (request.signal.aborted) leave();
      else request.signal.addEventListener('abort', leave, { once: true });
    },
    onResponse: ({ request }) => leaving.get(request)?.(),
  };
}

function afterTurns(turns: number, run: () => void): void {
  setImmediate(turns > 1 ? () => afterTurns(turns - 1, run) : run);
}

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    run();
  };
}

function full(): GraphQLError {
  return new GraphQLError('Too much is asked at the moment: try again in a second.', {
    extensions: {
      code: 'SERVICE_UNAVAILABLE',
      http: { status: 503, headers: { 'retry-after': `${retryAfterSeconds}` } },
    },
  });
}
