import { type Instant, systemClock } from '@marque/kit/clock.ts';
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
  /** Whose share of what is limited this request takes: a token's subject, or an address. */
  caller: string;
  /** The present, each time that it is asked for; where a demo caller moved it, the one that it moved to. */
  present: () => Instant;
  /** The instant that a demo caller moved it to. */
  movedTo?: Instant | undefined;
  /** The operation's name in the document, once that is known to be valid. */
  operation?: string | undefined;
  outcome?: Outcome;
}

/** The visit of a caller who is identified. */
export type Identified = Visit & { facts: RequestFacts };

/** The part of a request by which it is known, whichever way it came. */
export interface Head {
  readonly headers: Pick<Headers, 'get' | 'has'>;
}

const visits = new WeakMap<Head, Visit>();

/** The visit of a request: the same for each call. */
export function visitOf(request: Head): Visit {
  const known = visits.get(request);
  if (known) return known;
  const { headers } = request;
  const visit: Visit = {
    requestId: requestIdFrom(headers.get(requestIdHeader)),
    startedAt: performance.now(),
    within: traceFrom({ traceparent: headers.get('traceparent') ?? undefined }),
    caller: '',
    present: systemClock,
  };
  visits.set(request, visit);
  return visit;
}

/** Lets a request that is handed on stay the visit that it was. */
export function continueVisit(request: Head, visit: Visit): void {
  visits.set(request, visit);
}

/** The visit of an identified caller, from what the runtime hands to executors. Throws for a request that nobody identified. */
export function visitOfContext(context: { readonly request?: Head } | undefined): Identified {
  const visit = context?.request && visits.get(context.request);
  if (!visit?.facts) throw new Error('A request came by without its caller being identified');
  return visit as Identified; // just looked
}

/** The facts of a request that lives on, as of the present: what is asked of subgraphs from now on is as of then. */
export function factsNow(
  context: { readonly request?: Head } | undefined,
  more: Partial<RequestFacts> = {},
): RequestFacts {
  const visit = visitOfContext(context);
  visit.facts = { ...visit.facts, ...more, now: visit.present() };
  return visit.facts;
}
