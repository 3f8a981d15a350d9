import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { type Clock, systemClock } from '@marque/kit/clock.ts';
import { clockFrom, clockHeader } from '@marque/kit/server/demo-clock.ts';
import { requestIdHeader } from '@marque/kit/server/request-id.ts';
import type { VerifyCaller } from '@marque/kit/server/tokens.ts';
import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import { type AddressOf, clientAddress } from './address.ts';
import { type RateLimit, tooMany } from './rate-limit.ts';
import { visitOf } from './visit.ts';

/** How callers are told apart, and how much each may ask. */
export interface CallerOptions {
  readonly verify: VerifyCaller;
  readonly demo: boolean;
  readonly clock?: Clock | undefined;
  /** None is no limit. */
  readonly rateLimit?: RateLimit | undefined;
  readonly addressOf?: AddressOf | undefined;
}

/**
 * Establishes who calls, as of when, and under which id, before a body is read: a token that does not verify ends the request
 * with HTTP 401 and counts against its address, a caller over the limit gets HTTP 429. The clock header is heeded in demo mode
 * only; in production it is ignored. The id goes into the answer's header.
 */
export function identifyCaller({
  verify,
  demo,
  rateLimit,
  addressOf = clientAddress([]),
  clock = systemClock,
}: CallerOptions): GatewayPlugin {
  const admit = (key: string): void => {
    const waitMs = rateLimit?.(key) ?? 0;
    if (waitMs > 0) throw tooMany(waitMs);
  };
  return {
    onRequestParse: async ({ request, serverContext }) => {
      const visit = visitOf(request);
      const address = (): string => `address ${addressOf(request, serverContext)}`;
      const viewer = await verify(request.headers.get('authorization')).catch((error: unknown) => {
        admit(address());
        throw error;
      });
      admit(viewer.role === anonymous.role ? address() : subjectOf(viewer));
      const present = clock();
      const now = clockFrom(demo ? request.headers.get(clockHeader) : undefined, present);
      visit.facts = { viewer, now, requestId: visit.requestId };
      visit.movedTo = demo && request.headers.has(clockHeader) ? now : undefined;
    },
    onResponse: ({ request, response }) => {
      response.headers.set(requestIdHeader, visitOf(request).requestId);
    },
  };
}

function subjectOf({ role, id }: Viewer): string {
  return `subject ${role} ${id}`;
}
