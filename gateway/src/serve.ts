import { type Listening, listen } from '@marque/kit/server/listen.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import type { Config } from './config.ts';
import { createEntrance } from './entrance.ts';
import type { Gateway } from './gateway.ts';
import type { Metrics } from './metrics.ts';
import { serveMetrics } from './serve-metrics.ts';

/** A gateway, and what goes with it. */
export interface OpenGateway {
  readonly gateway: Gateway;
  readonly metrics?: Metrics;
  /** Ends what the gateway stands on, after its last request. */
  readonly close: () => Promise<void>;
}

/** What a gateway is served with. */
export interface ServeGatewayOptions {
  /** Opens it, which may take until its databases, subgraphs and supergraph are there. */
  readonly open: () => Promise<OpenGateway>;
  readonly config: Pick<Config, 'host' | 'port'> & Partial<Pick<Config, 'metricsPort'>>;
  readonly log: Logger;
}

/**
 * Listens on a gateway's port, live and not ready, opens the gateway meanwhile, then serves it there, and its metrics on theirs;
 * resolves then. Rejects where a port is taken, and with what opening rejects with. SIGTERM and SIGINT end it: at once not ready, then running
 * requests finish within ten seconds, then everything below is closed. A second signal ends the process where it stands, as the first does before all is open.
 */
export async function serveGateway({ open, config, log }: ServeGatewayOptions): Promise<Listening> {
  await using opened = new AsyncDisposableStack();
  const entrance = createEntrance();
  const listening = await listen(entrance.listener, { ...config, upgrades: entrance.upgrades });
  opened.defer(() => listening.close(0));
  log.info({ url: listening.url }, 'Listening; ready once all is open.');
  const { gateway, metrics, close } = await open();
  opened.defer(close);
  const { metricsPort } = config;
  const numbers = metrics && metricsPort !== undefined ? await serveMetrics(metrics, metricsPort) : undefined;
  opened.move();
  entrance.open(gateway);
  const end = once(async () => {
    for (const signal of signals) process.off(signal, onSignal);
    gateway.startDraining();
    await listening.close();
    await numbers?.close();
    await close();
  });
  const onSignal = (signal: NodeJS.Signals): void => {
    log.info(`${signal}: letting running requests finish.`);
    void end();
  };
  for (const signal of signals) process.on(signal, onSignal);
  return { url: listening.url, close: end };
}

const signals = ['SIGTERM', 'SIGINT'] as const;

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= run();
    return running;
  };
}
