import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { ExecutionResult } from 'graphql';

/** What the gateway came to: events, or one result. */
export type Outcome = ExecutionResult | AsyncIterable<ExecutionResult>;

/** Answers a request, as the gateway does for one that came over HTTP. */
export type AnswerRequest = (request: Request, server: object) => Promise<Response>;

/** Runs operations through everything that those of HTTP go through, and gives results in place of a response. */
export interface OverSocket {
  /** Takes results before they are made into a response. The last plugin, so that it takes what callers are to see. */
  readonly plugin: GatewayPlugin;
  /** Whether a request is one of these. */
  readonly has: (request: Request) => boolean;
  /** Rejects where the gateway gives no result, as after its deadline. */
  readonly run: (answer: AnswerRequest, request: Request, server: object) => Promise<Outcome>;
}

/**
 * An operation that came over a WebSocket is asked of the gateway as if it had been posted: one way in for identity, limits,
 * persisted operations, masking and account, so that none can be forgotten on the other. Only the result is not written out.
 */
export function overSocket(): OverSocket {
  const takers = new WeakMap<Request, (outcome: Outcome) => void>();
  return {
    has: (request) => takers.has(request),
    plugin: {
      onResultProcess: ({ request, setResultProcessor }) => {
        const take = takers.get(request);
        if (!take) return;
        setResultProcessor((outcome, { Response }) => {
          take(outcome as Outcome); // only a batch would be a list, and there are none
          return new Response(null, { status: 200 });
        }, 'application/json');
      },
    },
    run: async (answer, request, server) => {
      let taken: Outcome | undefined;
      takers.set(request, (outcome) => {
        taken = outcome;
      });
      const { status } = await answer(request, server);
      if (!taken) throw new Error(`The gateway answered an operation with HTTP ${status} and no result.`);
      return taken;
    },
  };
}
