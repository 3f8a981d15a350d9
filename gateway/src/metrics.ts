import { type Clock, systemClock } from '@marque/kit/clock.ts';
import type { Consumer } from '@marque/kit/events/consumer.ts';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from './edge/visit.ts';
import type { EndReason } from './live/ending.ts';
import type { BreakerState } from './remote/breaker.ts';

/** What a process counts. Labels are outcomes, subgraphs and producers: nothing that a caller chooses. */
export interface Metrics {
  /** All of it, in Prometheus' text format. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
  readonly requestBegins: () => void;
  readonly requestEnds: (outcome: Outcome, seconds: number) => void;
  /** An anonymous query was looked for among the answers that are kept. */
  readonly keptAsked: (outcome: 'hit' | 'miss' | 'stale') => void;
  readonly fetched: (subgraph: string, outcome: 'ok' | 'error', seconds: number) => void;
  readonly breaker: (subgraph: string, state: BreakerState) => void;
  readonly streamBegins: () => void;
  readonly streamEvent: () => void;
  readonly streamEnds: (reason: EndReason) => void;
  /** How many WebSocket connections are open. */
  readonly sockets: (open: number) => void;
  readonly supergraphLoaded: (outcome: 'ok' | 'refused') => void;
  /** Tells how far behind these projections are, from now on. */
  readonly followFeeds: (subgraph: string, consumers: readonly Consumer[]) => void;
}

const breakerValues: Readonly<Record<BreakerState, number>> = { closed: 0, 'half-open': 1, open: 2 };
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Makes the metrics of a process, each in a registry of its own: Node's (event loop lag, memory, garbage collection) and ours. */
export function createMetrics(clock: Clock = systemClock): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'marque_requests_total',
    help: 'GraphQL requests, by how they ended: ok, partial (errors beside data), refused, failed.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const durations = new Histogram({
    name: 'marque_request_seconds',
    help: 'How long GraphQL requests took, from their headers to their answer.',
    labelNames: ['outcome'] as const,
    buckets: seconds,
    registers,
  });
  const inFlight = new Gauge({
    name: 'marque_requests_in_flight',
    help: 'GraphQL requests that are being answered.',
    registers,
  });
  const fetches = new Histogram({
    name: 'marque_subgraph_fetch_seconds',
    help: 'How long subgraphs took, retries included, by whether their answer had errors.',
    labelNames: ['subgraph', 'outcome'] as const,
    buckets: seconds,
    registers,
  });
  const kept = new Counter({
    name: 'marque_kept_answers_total',
    help: 'Anonymous queries, by what was kept of them: an answer that holds (hit), none (miss), one that holds no more (stale).',
    labelNames: ['outcome'] as const,
    registers,
  });
  const breakers = new Gauge({
    name: 'marque_subgraph_breaker',
    help: "The state of a subgraph's circuit breaker: 0 closed, 1 half-open, 2 open.",
    labelNames: ['subgraph'] as const,
    registers,
  });
  const streams = new Gauge({ name: 'marque_streams_open', help: 'Subscriptions that are open.', registers });
  const streamEvents = new Counter({
    name: 'marque_stream_events_total',
    help: 'Events that subscriptions handed on.',
    registers,
  });
  const streamEnds = new Counter({
    name: 'marque_streams_ended_total',
    help: 'Subscriptions that ended: completed, left by their reader, failed, expired with the token, retired by a restart.',
    labelNames: ['reason'] as const,
    registers,
  });
  const sockets = new Gauge({
    name: 'marque_websockets_open',
    help: 'WebSocket connections that are open.',
    registers,
  });
  const supergraphs = new Counter({
    name: 'marque_supergraph_loads_total',
    help: 'New supergraphs, by whether they were taken (ok) or could not be used (refused).',
    labelNames: ['outcome'] as const,
    registers,
  });
  const followed: { readonly subgraph: string; readonly consumer: Consumer }[] = [];
  new Gauge({
    name: 'marque_feed_lag_seconds',
    help: 'How long ago a projection last found nothing more to apply in its feed; -1 before the first time.',
    labelNames: ['subgraph', 'producer'] as const,
    registers,
    collect() {
      for (const { subgraph, consumer } of followed) {
        const at = consumer.caughtUpAt();
        this.set({ subgraph, producer: consumer.producer }, at === 0 ? -1 : Math.max(0, clock() - at) / 1000);
      }
    },
  });
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    requestBegins: () => inFlight.inc(),
    requestEnds: (outcome, took) => {
      inFlight.dec();
      requests.inc({ outcome });
      durations.observe({ outcome }, took);
    },
    keptAsked: (outcome) => kept.inc({ outcome }),
    fetched: (subgraph, outcome, took) => fetches.observe({ subgraph, outcome }, took),
    breaker: (subgraph, state) => breakers.set({ subgraph }, breakerValues[state]),
    streamBegins: () => streams.inc(),
    streamEvent: () => streamEvents.inc(),
    streamEnds: (reason) => {
      streams.dec();
      streamEnds.inc({ reason });
    },
    sockets: (open) => sockets.set(open),
    supergraphLoaded: (outcome) => supergraphs.inc({ outcome }),
    followFeeds: (subgraph, consumers) => followed.push(...consumers.map((consumer) => ({ subgraph, consumer }))),
  };
}
