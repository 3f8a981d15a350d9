import type { GatewayContext, GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { type Clock, systemClock } from '@marque/kit/clock.ts';
import { clockFrom, clockHeader } from '@marque/kit/server/demo-clock.ts';
import { requestIdFrom, requestIdHeader } from '@marque/kit/server/request-id.ts';
import type { VerifyCaller } from '@marque/kit/server/tokens.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';

const ids = new WeakMap<Request, string>();
const factsOfRequest = new WeakMap<Request, RequestFacts>();

/** The id of a request: the caller's own where that is a plain one, else a new one. The same for each call. */
export function requestIdOf(request: Request): string {
  const id = ids.get(request) ?? requestIdFrom(request.headers.get(requestIdHeader));
  ids.set(request, id);
  return id;
}

/** What was established of a request's caller. Throws for a request that did not pass `identifyCaller`. */
export function factsOf(context: { readonly request?: Request } | undefined): RequestFacts {
  const facts = context?.request && factsOfRequest.get(context.request);
  if (!facts) throw new Error('A request came by without its caller being identified');
  return facts;
}

/**
 * Establishes who calls, as of when, and under which id, before an operation runs: a token that does not verify ends the
 * request with HTTP 401. The clock header is heeded in demo mode only; in production it is ignored. The id goes into the answer's header.
 */
export function identifyCaller({
  verify,
  demo,
  clock = systemClock,
}: {
  verify: VerifyCaller;
  demo: boolean;
  clock?: Clock | undefined;
}): GatewayPlugin {
  return {
    onContextBuilding: async ({ context }) => {
      // The runtime types a context as partial here, but every HTTP request has one.
      const { request } = context as GatewayContext;
      factsOfRequest.set(request, {
        viewer: await verify(request.headers.get('authorization')),
        now: clockFrom(demo ? request.headers.get(clockHeader) : undefined, clock()),
        requestId: requestIdOf(request),
      });
    },
    onResponse: ({ request, response }) => {
      response.headers.set(requestIdHeader, requestIdOf(request));
    },
  };
}
