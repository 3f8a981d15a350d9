import type { Clock } from '@marque/kit/clock.ts';
import { type JoinedFeeds, joinFeeds } from '@marque/kit/server/feeds.ts';
import { passVerifier } from '@marque/kit/server/gateway-pass.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import { remoteFeed } from '@marque/kit/server/remote-feed.ts';
import { serveSubgraph } from '@marque/kit/server/serve.ts';
import type { SubgraphDefinition } from '@marque/kit/subgraph.ts';
import type { Config } from './config.ts';
import type { Identity } from './identity.ts';
import { createMetrics } from './metrics.ts';
import { openPatiently } from './open-patiently.ts';

/** What one subgraph is served with. */
export interface ServeOneOptions {
  readonly definition: SubgraphDefinition;
  readonly config: Config;
  readonly identity: Identity;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Logger;
  /** The present, for requests that do not move it; the machine's otherwise. */
  readonly clock?: Clock | undefined;
}

/** One subgraph behind a port of its own. */
export interface ServedSubgraph {
  /** Where it listens, without a path. */
  readonly url: string;
  /** Lets its projections follow the feeds of the others, by their names; it is ready when they have caught up once. */
  readonly join: (urls: Readonly<Record<string, string>>) => void;
  readonly close: () => Promise<void>;
}

/** Opens one subgraph, waiting for a database that cannot be had yet, and serves it over HTTP. It answers at once and is ready once it was joined and caught up. */
export async function serveOne({
  definition,
  config,
  identity,
  port,
  log,
  clock,
}: ServeOneOptions): Promise<ServedSubgraph> {
  const keys = await identity.passKeys();
  await using opened = new AsyncDisposableStack();
  const subgraph = await openPatiently(definition, config, log);
  opened.defer(subgraph.close);
  const metrics = createMetrics();
  metrics.followFeeds(subgraph.name, subgraph.consumers);
  let feeds: JoinedFeeds | undefined;
  opened.defer(async () => feeds?.stop());
  const listening = await serveSubgraph({
    subgraph,
    verifyPass: passVerifier({ keys, subgraph: subgraph.name }),
    verifyReader: identity.verify,
    host: config.host,
    port,
    demo: config.demo,
    ready: () => subgraph.sound() && (feeds?.caughtUp() ?? false),
    log,
    ...(clock && { clock }),
    metrics: metrics.text,
  });
  opened.defer(() => listening.close());
  const kept = opened.move();
  return {
    url: listening.url,
    join: (urls) => {
      const source = (producer: string) => remoteFeed({ url: `${urls[producer]}/feed`, token: identity.serviceToken });
      feeds ??= joinFeeds({ consumers: subgraph.consumers, source, log });
    },
    close: () => kept.disposeAsync(),
  };
}
