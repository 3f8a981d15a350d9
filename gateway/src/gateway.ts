import { createGatewayRuntime, type GatewayConfigSupergraph, type GatewayRuntime } from '@graphql-hive/gateway-runtime';
import type { Clock } from '@marque/kit/clock.ts';
import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import { requestIdHeader } from '@marque/kit/server/request-id.ts';
import type { VerifyCaller } from '@marque/kit/server/tokens.ts';
import type { Subgraph } from '@marque/kit/subgraph.ts';
import { limitBody } from './edge/body-limit.ts';
import { identifyCaller, requestIdOf } from './edge/caller.ts';
import { sandboxOrigins } from './edge/landing.ts';
import { limitDocuments } from './edge/limits.ts';
import { maskErrors, subgraphExtension } from './edge/masking.ts';
import { routes } from './edge/routes.ts';
import { loadEngine } from './engine.ts';
import { localExecutors } from './executors.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  /** The composed schema, as SDL. */
  readonly supergraph: string;
  /** Subgraphs that are open in this process; without them the gateway asks over HTTP. */
  readonly subgraphs?: readonly Subgraph[];
  /** Where subgraphs answer, by name, when that is not where the supergraph says. */
  readonly urls?: Readonly<Record<string, string>>;
  readonly verify: VerifyCaller;
  /** Demo mode: the clock header, introspection, suggestions and Apollo Sandbox. Never in production. */
  readonly demo: boolean;
  /** Web origins that may call, besides Apollo Sandbox in demo mode. */
  readonly corsOrigins?: readonly string[];
  /** Whether the subgraphs answer and their projections have caught up once. */
  readonly ready: () => Promise<boolean>;
  readonly log: Logger;
  readonly clock?: Clock | undefined;
  /** Gives the engine, or none to use the runtime's own. The Rust planner's, unless told otherwise. */
  readonly loadEngine?: typeof loadEngine;
}

/** A gateway: answers by `runtime.fetch` without a port, or as the listener of a Node server. */
export interface Gateway {
  readonly runtime: GatewayRuntime;
  /** From now on not ready, so that load balancers send no more; requests are still answered. */
  readonly startDraining: () => void;
  /** Ends its connections to subgraphs; after the last request. */
  readonly close: () => Promise<void>;
}

type CORSOptions = ReturnType<Extract<GatewayConfigSupergraph['cors'], (...given: never[]) => unknown>>;

const subgraphTimeoutMs = 10_000;
const requestDeadlineMs = 30_000;

/** Puts the gateway together. Resolves when its schema is loaded, and rejects when the supergraph cannot be used. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, demo } = options;
  const engine = await (options.loadEngine ?? loadEngine)(log);
  let draining = false;
  const origins = [...(options.corsOrigins ?? []), ...(demo ? sandboxOrigins : [])];
  const runtime = withoutSignalHandlers(() =>
    createGatewayRuntime({
      supergraph: options.supergraph,
      ...(engine && { unifiedGraphHandler: engine }),
      // The runtime's own engine gets wrong answers from compiled subgraphs.
      ...(options.subgraphs
        ? { transports: localExecutors(options.subgraphs, { compiled: engine !== undefined }) }
        : overHttp(options)),
      logging: log.isLevelEnabled('debug') ? 'debug' : 'error',
      cors: (request) => corsOf(request, origins),
      csrfPrevention: { requestHeaders: ['apollo-require-preflight', 'x-apollo-operation-name'] },
      requestDeadline: requestDeadlineMs,
      // The runtime's own passes on whatever a caller sends; ours goes into logs, so it is checked.
      requestId: false,
      subgraphErrors: { subgraphNameProp: subgraphExtension, errorCode: false },
      // The masking plugin sees every result, knows its request and logs; here errors are only made uniform.
      maskedErrors: false,
      multipart: false,
      graphiql: false,
      landingPage: false,
      readinessCheckEndpoint: '/supergraph-loaded',
      ...(!demo && { disableIntrospection: {} }),
      plugins: () => [
        routes({ ready: options.ready, draining: () => draining, demo }),
        limitBody(),
        limitDocuments(),
        identifyCaller(options),
        maskErrors({ log, suggestions: demo }),
      ],
    }),
  );
  await runtime.getSchema();
  return {
    runtime,
    startDraining: () => {
      draining = true;
    },
    close: async () => runtime.dispose(),
  };
}

/** Only a listed origin is named in the answer, and no other gets any CORS header: the runtime's own way answers `null` to `null`. */
function corsOf({ headers }: Request, origins: readonly string[]): CORSOptions {
  const origin = headers.get('origin');
  if (origin === null || !origins.includes(origin)) return false;
  return { origin, credentials: false, methods: ['POST', 'GET'], exposedHeaders: [requestIdHeader] };
}

/** Subgraphs over HTTP get the caller's own token and verify it themselves. Only queries are sent again: a mutation whose answer was lost may have run. */
function overHttp({ urls = {}, demo }: GatewayOptions) {
  const entries = Object.entries(urls).map(([name, location]) => [name, { location }]);
  return {
    transportEntries: { '*.http': { options: { timeout: subgraphTimeoutMs } }, ...Object.fromEntries(entries) },
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }: { request: Request }) => ({
        [requestIdHeader]: requestIdOf(request),
        ...picked(request, demo ? ['authorization', clockHeader] : ['authorization']),
      }),
    },
    upstreamRetry: ({ executionRequest }: { executionRequest?: { operationType?: string } }) =>
      executionRequest?.operationType === 'query' ? { maxRetries: 2, retryDelay: 50 } : undefined,
  };
}

function picked({ headers }: Request, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, headers.get(name)]).filter(([, value]) => value !== null));
}

/** The runtime ends itself on SIGTERM while requests run; whoever serves it drains first, and then calls `close`. */
function withoutSignalHandlers<Made>(make: () => Made): Made {
  const signals = ['SIGTERM', 'SIGINT'] as const;
  const before = signals.map((signal) => new Set(process.listeners(signal)));
  const made = make();
  for (const [index, signal] of signals.entries()) {
    for (const listener of process.listeners(signal)) if (!before[index]?.has(listener)) process.off(signal, listener);
  }
  return made;
}
