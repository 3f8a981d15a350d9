import { type Listening, listen } from '@marque/kit/server/listen.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import type { Config } from './config.ts';
import type { Gateway } from './gateway.ts';
import type { Metrics } from './metrics.ts';
import { serveMetrics } from './serve-metrics.ts';

/** What a gateway is served with. */
export interface ServeGatewayOptions {
  readonly gateway: Gateway;
  readonly config: Pick<Config, 'host' | 'port'> & Partial<Pick<Config, 'metricsPort'>>;
  readonly metrics?: Metrics;
  readonly log: Logger;
  /** Ends what the gateway stands on, after its last request. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a gateway on its port, and its metrics on theirs. SIGTERM and SIGINT end it: at once not ready, then running requests finish within ten seconds,
 * then everything below is closed; a second signal ends the process where it stands. Rejects where the port is taken.
 */
export async function serveGateway({ gateway, config, metrics, log, close }: ServeGatewayOptions): Promise<Listening> {
  await using opened = new AsyncDisposableStack();
  const listening = await listen(gateway.listener, { ...config, upgrades: gateway.sockets });
  opened.defer(() => listening.close());
  const { metricsPort } = config;
  const numbers = metrics && metricsPort !== undefined ? await serveMetrics(metrics, metricsPort) : undefined;
  opened.move();
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
