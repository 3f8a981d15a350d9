import type { Instant } from '@marque/kit/clock.ts';
import { requestIdFrom, requestIdHeader } from '@marque/kit/server/request-id.ts';
import { type TraceContext, traceFrom } from '@marque/kit/server/tracing.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';

/** How a request ended, for metrics: answered whole, answered with failures in it, refused as asked, or failed. */
export type Outcome = 'ok' | 'partial' | 'refused' | 'failed';

/** What becomes known of one HTTP request on its way through the gateway. */
export interface Visit {
  /** The caller's own id where that is a plain one, else a new one. */
  readonly requestId: string;
  /** In milliseconds of the monotonic clock. */
  readonly startedAt: number;
  /** What its spans hang from. */
  within: TraceContext;
  /** Set once the caller is identified. */
  facts?: RequestFacts;
  /** The instant that a demo caller moved it to. */
  movedTo?: Instant | undefined;
  /** The operation's name in the document, once that is known to be valid. */
  operation?: string | undefined;
  outcome?: Outcome;
}

const visits = new WeakMap<Request, Visit>();

/** The visit of a request: the same for each call. */
export function visitOf(request: Request): Visit {
  const known = visits.get(request);
  if (known) return known;
  const { headers } = request;
  const visit: Visit = {
    requestId: requestIdFrom(headers.get(requestIdHeader)),
    startedAt: performance.now(),
    within: traceFrom({ traceparent: headers.get('traceparent') ?? undefined }),
  };
  visits.set(request, visit);
  return visit;
}

/** The visit of an identified caller, from what the runtime hands to executors. Throws for a request that nobody identified. */
export function visitOfContext(
  context: { readonly request?: Request } | undefined,
): Visit & { readonly facts: RequestFacts } {
  const visit = context?.request && visits.get(context.request);
  if (!visit?.facts) throw new Error('A request came by without its caller being identified');
  return visit as Visit & { facts: RequestFacts }; // just looked
}
