import type { GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
import { requestIdHeader } from '@marque/kit/server/request-id.ts';
import { getCORSHeadersByRequestAndOptions } from '@whatwg-node/server';
import type { Head } from './visit.ts';

type CORSOptions = ReturnType<Extract<GatewayConfigSupergraph['cors'], (...given: never[]) => unknown>>;

/** Only a listed origin is named in the answer, and no other gets any CORS header: the runtime's own way answers `null` to `null`. */
export function corsOf({ headers }: Head, origins: readonly string[]): Exclude<CORSOptions, Promise<unknown>> {
  const origin = headers.get('origin');
  if (origin === null || !origins.includes(origin)) return false;
  return { origin, credentials: false, methods: ['POST', 'GET'], exposedHeaders: [requestIdHeader, 'retry-after'] };
}

/** The headers that the runtime makes of these options. */
export function corsHeaders(request: Head, origins: readonly string[]): Readonly<Record<string, string>> {
  if (!request.headers.has('origin')) return none;
  return getCORSHeadersByRequestAndOptions(request as Request, corsOf(request, origins)) ?? none; // it looks at headers only
}

const none: Readonly<Record<string, string>> = {};
