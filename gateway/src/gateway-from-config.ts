import type { Clock } from '@marque/kit/clock.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import type { Lasting } from '@marque/kit/subgraph.ts';
import type { Config } from './config.ts';
import type { Documents } from './downloads/sources.ts';
import { clientAddress } from './edge/address.ts';
import { createRateLimit } from './edge/rate-limit.ts';
import type { Pages } from './edge/routes.ts';
import type { AskOf } from './executors.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { Identity } from './identity.ts';
import type { Metrics } from './metrics.ts';
import { safelist } from './persisted/operations.ts';
import { readSafelist } from './persisted/safelist-file.ts';
import { followSupergraph } from './supergraph-file.ts';

/** What a gateway needs besides its configuration. */
export interface ConfiguredOptions {
  readonly config: Config;
  readonly identity: Identity;
  /** The composed schema, where the configuration names no file of one. */
  readonly supergraph: string;
  readonly subgraphs: (engine: { readonly compiled: boolean }) => AskOf;
  /** None, unless they are given. */
  readonly exports?: Documents | undefined;
  readonly ready: () => Promise<boolean>;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** What tells how long answers last, of all subgraphs; no answers are kept without. */
  readonly lasting?: readonly Lasting[] | undefined;
  readonly clock?: Clock | undefined;
  readonly pages?: Pages | undefined;
}

/**
 * The gateway that a configuration asks for. Where that names a supergraph file it is followed, and there is no gateway before
 * it holds one that can be used.
 */
export async function gatewayOf(options: ConfiguredOptions): Promise<Gateway> {
  const { config, supergraph, log, metrics } = options;
  const { supergraphFile: file } = config;
  if (!file) return gatewayOver(supergraph, options);
  const first = Promise.withResolvers<Gateway>();
  let gateway: Gateway | undefined;
  const take = async (text: string): Promise<void> => {
    if (gateway) return gateway.reload(text);
    gateway = await gatewayOver(text, options);
    first.resolve(gateway);
  };
  const followed = followSupergraph({ file, current: undefined, take, log, metrics });
  void followed.look();
  const { close, ...made } = await first.promise;
  return {
    ...made,
    close: async () => {
      followed.stop();
      await close();
    },
  };
}

function gatewayOver(
  supergraph: string,
  { config, identity, lasting, ...options }: ConfiguredOptions,
): Promise<Gateway> {
  return createGateway({
    ...options,
    supergraph,
    verify: identity.verify,
    demo: config.demo,
    corsOrigins: config.corsOrigins,
    room: { places: config.capacity, longestWaitMs: config.longestWaitMs || Number.POSITIVE_INFINITY },
    addressOf: clientAddress(config.trustedProxies),
    rateLimit: config.rateLimit > 0 ? createRateLimit(config.rateLimit, options.clock) : undefined,
    keeping: lasting && config.keptAnswers > 0 ? { lasting, bytes: config.keptAnswers * 1024 * 1024 } : undefined,
    documents: config.safelistFile ? safelist(readSafelist(config.safelistFile)) : undefined,
  });
}
