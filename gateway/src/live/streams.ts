import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { isEvents } from '@marque/kit/graphql/map-events.ts';
import { eventStreamType } from '@marque/kit/server/event-stream.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { visitOf } from '../edge/visit.ts';
import type { Metrics } from '../metrics.ts';
import { type Ending, ending } from './ending.ts';
import { atExpiry } from './expiry.ts';
import { createPlaces, type Leave } from './places.ts';
import { eventsNotAccepted, streamEnded, tokenExpired, tooManyOpen } from './refusals.ts';

/** What subscriptions are kept with. */
export interface StreamsOptions {
  /** How many one caller may have open at once. */
  readonly mostOfCaller: number;
  readonly draining: () => boolean;
  /** Whether a request came by WebSocket, which needs no media type. */
  readonly bySocket: (request: Request) => boolean;
  readonly log: Logger;
  readonly metrics?: Metrics | undefined;
}

/** The subscriptions that are open, whichever way they came. */
export interface Streams {
  /** Bounds and follows every subscription. It goes before the plugin that masks errors, which then masks those of events too. */
  readonly plugin: GatewayPlugin;
  /** Ends all of them; their readers are told to subscribe again. */
  readonly retire: () => void;
}

type Stream = Ending<ExecutionResult>;

const restarting = 'The server begins anew.';

/**
 * Keeps the subscriptions of a gateway: a bounded number for each caller, none past the expiry of its token or after its
 * reader has left, and one line in the log at the end of each.
 */
export function createStreams(options: StreamsOptions): Streams {
  const { mostOfCaller, draining, bySocket } = options;
  const places = createPlaces(mostOfCaller);
  const taken = new WeakMap<Request, Leave>();
  const open = new Set<Stream>();

  const admit = (request: Request): GraphQLError | undefined => {
    if (draining()) return streamEnded(restarting);
    if (!bySocket(request) && !takesEvents(request)) return eventsNotAccepted();
    const leave = places.take(visitOf(request).caller);
    if (!leave) return tooManyOpen(mostOfCaller, 'subscriptions of yours');
    taken.set(request, leave);
    return undefined;
  };

  return {
    plugin: {
      onSubscribe: ({ args, setResultAndStopExecution }) => {
        const { request } = args.contextValue as { request: Request }; // the runtime puts it there
        const refusal = admit(request);
        if (refusal) return setResultAndStopExecution({ errors: [refusal] });
        return {
          onSubscribeResult: ({ result, setResult }) => {
            if (!isEvents<ExecutionResult>(result)) return;
            const stream = follow(request, result, options, () => {
              open.delete(stream);
              taken.get(request)?.();
            });
            open.add(stream);
            setResult(stream);
            // A reader who leaves before the first event is read by nobody, who could end the source.
            const leave = (): void => void stream.return?.();
            if (request.signal.aborted) leave();
            else request.signal.addEventListener('abort', leave, { once: true });
          },
        };
      },
      // What was refused further on, or failed to open, takes no place.
      onResultProcess: ({ request, result }) => {
        if (!isEvents(result)) taken.get(request)?.();
      },
    },
    retire: () => {
      for (const stream of open) stream.end('retired', { errors: [streamEnded(restarting)] });
    },
  };
}

function takesEvents({ headers }: Request): boolean {
  const types = (headers.get('accept') ?? '*/*').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase());
  return [eventStreamType, 'text/*', '*/*'].some((type) => types.includes(type));
}

/** A stream that ends with its reader's connection and its caller's token, and is accounted for. */
function follow(
  request: Request,
  source: AsyncIterable<ExecutionResult>,
  { bySocket, log, metrics }: StreamsOptions,
  onEnd: () => void,
): Stream {
  const visit = visitOf(request);
  const who = {
    requestId: visit.requestId,
    operation: visit.operation,
    role: visit.facts?.viewer.role,
    transport: bySocket(request) ? 'websocket' : 'sse',
  };
  let events = 0;
  metrics?.streamBegins();
  const stream: Stream = ending(source, {
    onEvent: () => {
      events += 1;
      metrics?.streamEvent();
    },
    onEnd: (reason) => {
      stopWaiting();
      metrics?.streamEnds(reason);
      const durationMs = Math.round(performance.now() - visit.startedAt);
      log.info({ ...who, reason, events, durationMs }, 'A stream ended.');
      onEnd();
    },
    failed: (thrown) => {
      log.error({ ...who, err: thrown }, 'A stream was interrupted.');
      return { errors: [streamEnded('The stream was interrupted.')] };
    },
  });
  const stopWaiting = atExpiry(request.headers.get('authorization'), () =>
    stream.end('expired', { errors: [tokenExpired()] }),
  );
  return stream;
}
