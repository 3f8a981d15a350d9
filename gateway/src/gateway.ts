import { createGatewayRuntime, type GatewayConfigSupergraph, type GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { handleFederationSupergraph } from '@graphql-mesh/fusion-runtime';
import type { Logger } from '@marque/kit/server/log.ts';
import { parse } from 'graphql';
import { fenced } from './access/fence.ts';
import { assertEnforceable } from './access/requirements.ts';
import { downloads } from './downloads/plugin.ts';
import type { Documents } from './downloads/sources.ts';
import { createAccount, keepAccount } from './edge/account.ts';
import { readBodies } from './edge/body.ts';
import { type CallerOptions, identification, identifyCaller } from './edge/caller.ts';
import { corsHeaders, corsOf } from './edge/cors.ts';
import { countFields } from './edge/field-limit.ts';
import { errorMask, maskErrors, subgraphExtension } from './edge/masking.ts';
import { createRoom, type RoomOptions, takePlaces } from './edge/room.ts';
import { type Pages, routes } from './edge/routes.ts';
import { sandboxOrigins } from './edge/sandbox.ts';
import { securityHeaders } from './edge/security-headers.ts';
import { loadEngine } from './engine.ts';
import { type AskOf, countedBy, transportsOf } from './executors.ts';
import type { Rules } from './front/direct.ts';
import { createFront, type Front } from './front/front.ts';
import type { KeepingOptions } from './front/kept-answers.ts';
import { watch } from './front/serving.ts';
import { createLimiter, limitRequests } from './limits/documents.ts';
import type { LiveLimits } from './live/limits.ts';
import { createLive, type Live } from './live/live.ts';
import type { Sockets } from './live/sockets.ts';
import type { Metrics } from './metrics.ts';
import { automaticStore, type DocumentStore, persistedOperations } from './persisted/operations.ts';

/** What a gateway is made of. */
export interface GatewayOptions extends CallerOptions {
  /** The composed schema, as SDL. */
  readonly supergraph: string;
  /** Gives the way to ask a subgraph; `compiled` tells whether the engine takes what compiled subgraphs answer. */
  readonly subgraphs: (engine: { readonly compiled: boolean }) => AskOf;
  /** Web origins that may call, besides Apollo Sandbox in demo mode. */
  readonly corsOrigins?: readonly string[];
  /** Pages beside the API; none unless given. */
  readonly pages?: Pages | undefined;
  /** Where persisted operations are found. Whatever callers register, unless told otherwise. */
  readonly documents?: DocumentStore | undefined;
  /** How much is taken on; all that comes, unless told otherwise. */
  readonly room?: RoomOptions | undefined;
  /** Whether the subgraphs answer and their projections have caught up once. */
  readonly ready: () => Promise<boolean>;
  readonly log: Logger;
  readonly metrics?: Metrics | undefined;
  /** The documents of subgraphs that can be downloaded. */
  readonly exports?: Documents | undefined;
  /** Other limits for subscriptions than the usual ones. */
  readonly live?: Partial<LiveLimits> | undefined;
  /** What it takes to keep answers to plain POSTs of anonymous callers; none are kept without. */
  readonly keeping?: Omit<KeepingOptions, 'asked'> | undefined;
  /** The way that plain POSTs take: `direct` unless told otherwise. */
  readonly way?: 'direct' | 'runtime' | undefined;
  /** Gives the engine, or none to use the runtime's own. The Rust planner's, unless told otherwise. */
  readonly loadEngine?: typeof loadEngine;
  /** Whether what the supergraph says of who may ask for what is enforced. It is, unless told otherwise; and must be where it says anything. */
  readonly enforceAccess?: boolean;
}

/** A gateway: answers by `fetch` without a port, or as the listener of a Node server. */
export interface Gateway extends Front {
  /** Its WebSockets, for the server that it listens behind. */
  readonly sockets: Sockets;
  /** Takes another supergraph; running requests end on the one that they began with, and streams begin anew. Rejects one that cannot be used, and stays as it is. */
  readonly reload: (supergraph: string) => Promise<void>;
  /** From now on not ready, so that load balancers send no more; requests are still answered. */
  readonly startDraining: () => void;
  /** Ends its connections to subgraphs; after the last request. */
  readonly close: () => Promise<void>;
}

const requestDeadlineMs = 30_000;
const unbounded: RoomOptions = { places: Number.POSITIVE_INFINITY, longestWaitMs: Number.POSITIVE_INFINITY };

/** Puts the gateway together. Resolves when its schema is loaded, and rejects when the supergraph cannot be used, or would not be protected as it says. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, demo, metrics } = options;
  const { enforceAccess = true } = options;
  hideLogLevel();
  const engine = await (options.loadEngine ?? loadEngine)(log);
  const handler = enforceAccess ? fenced(engine ?? handleFederationSupergraph, log) : engine;
  let { supergraph } = options;
  assertEnforceable(parse(supergraph), { enforced: enforceAccess });
  let draining = false;
  const origins = [...(options.corsOrigins ?? []), ...(demo ? sandboxOrigins : [])];
  const live = createLive({ ...options, origins, limits: options.live, draining: () => draining });
  const rules = rulesOf(options);
  // The runtime's own engine gets wrong answers from compiled subgraphs.
  const askOf = countedBy(metrics, options.subgraphs({ compiled: engine !== undefined }));
  const keeping = options.keeping && { ...options.keeping, asked: metrics?.keptAsked };
  const watched = engine && handler && watch(handler, { limiter: rules.limiter, introspection: demo, askOf, keeping });
  const unifiedGraphHandler = watched?.handler ?? handler;
  const runtime = withoutSignalHandlers(() =>
    createGatewayRuntime({
      supergraph: () => supergraph,
      gracefulSchemaReload: { drainTimeout: requestDeadlineMs, maxConcurrentGenerations: 8 },
      ...(unifiedGraphHandler && { unifiedGraphHandler }),
      transports: transportsOf(askOf),
      // At other levels the runtime writes down what callers send and are answered.
      logging: 'error',
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
      plugins: () => pluginsOf(options, rules, live, () => draining),
    }),
  );
  try {
    await runtime.getSchema();
  } catch (error) {
    await runtime.dispose();
    throw error;
  }
  const { way = 'direct' } = options;
  const front = createFront({
    rules,
    serving: () => (way === 'direct' ? watched?.serving() : undefined),
    runtime,
    cors: (request) => corsHeaders(request, origins),
    deadlineMs: requestDeadlineMs,
  });
  return {
    ...front,
    sockets: live.sockets((request, server) => Promise.resolve(runtime.fetch(request, server))),
    reload: async (candidate) => {
      assertEnforceable(parse(candidate), { enforced: enforceAccess });
      await assertUsable(candidate, engine);
      supergraph = candidate;
      runtime.invalidateUnifiedGraph();
      await runtime.getSchema();
      live.retire();
    },
    startDraining: () => {
      draining = true;
      live.retire();
    },
    close: async () => runtime.dispose(),
  };
}

/** The runtime's loggers, whose level is given below, throw where the environment names one that only ours knows. Ours is made by then. */
function hideLogLevel(): void {
  const { LOG_LEVEL = '' } = process.env;
  if (['fatal', 'silent'].includes(LOG_LEVEL)) delete process.env.LOG_LEVEL;
}

/** The rules that every request goes by, whichever way it takes. */
function rulesOf({ log, demo, metrics, pages, ...options }: GatewayOptions): Rules {
  return {
    account: createAccount({ log, metrics }),
    identify: identification({ ...options, demo }),
    documents: options.documents ?? automaticStore(undefined, pages?.documents),
    room: createRoom(options.room ?? unbounded),
    limiter: createLimiter(),
    countFields: countFields(options.rateLimit),
    mask: errorMask({ log, suggestions: demo }),
  };
}

/** The same rules as the runtime's plugins, in their order. */
function pluginsOf(options: GatewayOptions, rules: Rules, live: Live, draining: () => boolean): GatewayPlugin[] {
  return [
    routes({ ...options, draining }),
    downloads({ documents: options.exports ?? new Map(), identify: rules.identify, log: options.log }),
    keepAccount(rules.account),
    securityHeaders(),
    takePlaces(rules.room),
    identifyCaller(rules.identify),
    readBodies(),
    persistedOperations(rules.documents),
    limitRequests(rules.limiter, rules.countFields),
    ...live.around(maskErrors(rules.mask)),
  ];
}

/** Loads a supergraph into a runtime of its own, which finds all that the serving one would stumble over. */
async function assertUsable(supergraph: string, engine: GatewayConfigSupergraph['unifiedGraphHandler']): Promise<void> {
  const trial = withoutSignalHandlers(() =>
    createGatewayRuntime({
      supergraph: () => supergraph,
      logging: false,
      ...(engine && { unifiedGraphHandler: engine }),
    }),
  );
  try {
    await trial.getSchema();
  } finally {
    await trial.dispose();
  }
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
