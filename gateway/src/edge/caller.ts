import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { type Clock, systemClock } from '@marque/kit/clock.ts';
import { clockFrom, clockHeader } from '@marque/kit/server/demo-clock.ts';
import { requestIdHeader } from '@marque/kit/server/request-id.ts';
import { type AddressOf, clientAddress } from './address.ts';
import { type AdmissionOptions, admission } from './admission.ts';
import { visitOf } from './visit.ts';

/** How callers are told apart, and how much each may ask. */
export interface CallerOptions extends AdmissionOptions {
  readonly demo: boolean;
  readonly clock?: Clock | undefined;
  readonly addressOf?: AddressOf | undefined;
}

/**
 * Establishes who calls, as of when, and under which id, before a body is read: a token that does not verify ends the request
 * with HTTP 401 and counts against its address, a caller over the limit gets HTTP 429. The clock header is heeded in demo mode
 * only; in production it is ignored. The id goes into the answer's header.
 */
export function identifyCaller({
  demo,
  addressOf = clientAddress([]),
  clock = systemClock,
  ...options
}: CallerOptions): GatewayPlugin {
  const admit = admission(options);
  return {
    onRequestParse: async ({ request, serverContext }) => {
      const visit = visitOf(request);
      const authorization = request.headers.get('authorization');
      const { viewer, caller } = await admit(authorization, () => addressOf(request, serverContext));
      const moved = demo ? request.headers.get(clockHeader) : null;
      visit.present = () => clockFrom(moved, clock());
      visit.caller = caller;
      visit.facts = { viewer, now: visit.present(), requestId: visit.requestId };
      visit.movedTo = moved === null ? undefined : visit.facts.now;
    },
    onResponse: ({ request, response }) => {
      response.headers.set(requestIdHeader, visitOf(request).requestId);
    },
  };
}
