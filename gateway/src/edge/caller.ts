import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { type Clock, systemClock } from '@marque/kit/clock.ts';
import { clockFrom, clockHeader } from '@marque/kit/server/demo-clock.ts';
import { requestIdHeader } from '@marque/kit/server/request-id.ts';
import { type AddressOf, clientAddress } from './address.ts';
import { type AdmissionOptions, admission } from './admission.ts';
import { type Head, visitOf } from './visit.ts';

/** How callers are told apart, and how much each may ask. */
export interface CallerOptions extends AdmissionOptions {
  readonly demo: boolean;
  readonly clock?: Clock | undefined;
  readonly addressOf?: AddressOf | undefined;
}

/** Establishes who sends a request. The server's own object of it leads to the address; without a port there is none. */
export type Identify = (request: Head, server: object | undefined) => Promise<void>;

/**
 * Establishes who calls, as of when, and under which id, before a body is read: a token that does not verify ends the request
 * with HTTP 401 and counts against its address, a caller over the limit gets HTTP 429. The clock header is heeded in demo mode
 * only; in production it is ignored. A request that is identified already is left as it is.
 */
export function identification({
  demo,
  addressOf = clientAddress([]),
  clock = systemClock,
  ...options
}: CallerOptions): Identify {
  const admit = admission(options);
  return async (request, server) => {
    const visit = visitOf(request);
    if (visit.facts) return;
    const authorization = request.headers.get('authorization');
    const { viewer, caller } = await admit(authorization, () => addressOf(request, server));
    const moved = demo ? request.headers.get(clockHeader) : null;
    visit.present = () => clockFrom(moved, clock());
    visit.caller = caller;
    visit.facts = { viewer, now: visit.present(), requestId: visit.requestId };
    visit.movedTo = moved === null ? undefined : visit.facts.now;
  };
}

/** Identifies the caller of every request to the runtime. The request's id goes into the answer's header. */
export function identifyCaller(identify: Identify): GatewayPlugin {
  return {
    onRequestParse: ({ request, serverContext }) => identify(request, serverContext),
    onResponse: ({ request, response }) => {
      response.headers.set(requestIdHeader, visitOf(request).requestId);
    },
  };
}
