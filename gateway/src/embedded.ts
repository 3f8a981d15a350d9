import type { Clock } from '@marque/kit/clock.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import type { Lasting, Subgraph } from '@marque/kit/subgraph.ts';
import type { Config } from './config.ts';
import { localDocuments } from './downloads/sources.ts';
import type { Pages } from './edge/routes.ts';
import { localSubgraphs } from './executors.ts';
import type { Gateway } from './gateway.ts';
import { gatewayOf } from './gateway-from-config.ts';
import { type Graph, projectGraph } from './graph.ts';
import type { Identity } from './identity.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { type OpenSubgraphs, openSubgraphs } from './subgraphs.ts';

/** What the embedded gateway is started with. */
export interface EmbeddedOptions {
  readonly config: Config;
  readonly identity: Identity;
  readonly log: Logger;
  /** Whether the demo story is loaded where it is missing; in demo mode unless told otherwise. */
  readonly seed?: boolean | undefined;
  readonly clock?: Clock | undefined;
  readonly progress?: ((line: string) => void) | undefined;
  /** The project's subgraphs and composed schema, unless others are given. */
  readonly graph?: Graph | undefined;
  /** Pages beside the API; none unless given. */
  readonly pages?: Pages | undefined;
}

/** The gateway and all subgraphs in this process. */
export interface Embedded extends Pick<OpenSubgraphs, 'subgraphs' | 'pullAll'> {
  readonly gateway: Gateway;
  readonly metrics: Metrics;
  readonly close: () => Promise<void>;
}

/** Opens all subgraphs in this process and a gateway over them. Ready when it resolves. */
export async function openEmbedded({
  config,
  identity,
  log,
  clock,
  progress,
  ...options
}: EmbeddedOptions): Promise<Embedded> {
  const { definitions, supergraph } = options.graph ?? (await projectGraph(config.without));
  await using opened = new AsyncDisposableStack();
  const open = await openSubgraphs({
    definitions,
    dataFolder: config.dataFolder,
    databaseUrl: config.databaseUrl,
    seed: options.seed ?? config.demo,
    log,
    progress,
  });
  opened.defer(open.close);
  const metrics = createMetrics();
  for (const { name, consumers } of open.subgraphs) metrics.followFeeds(name, consumers);
  const gateway = await gatewayOf({
    config,
    identity,
    supergraph,
    subgraphs: (engine) => localSubgraphs(open.subgraphs, engine),
    exports: localDocuments(open.subgraphs),
    lasting: lastingOf(open.subgraphs),
    ready: async () => open.ready(),
    log,
    metrics,
    clock,
    pages: options.pages,
  });
  opened.defer(gateway.close);
  const kept = opened.move();
  return { gateway, metrics, subgraphs: open.subgraphs, pullAll: open.pullAll, close: () => kept.disposeAsync() };
}

/** None where one of the subgraphs does not tell. */
function lastingOf(subgraphs: readonly Subgraph[]): readonly Lasting[] | undefined {
  const told = subgraphs.flatMap(({ lasting }) => lasting ?? []);
  return told.length === subgraphs.length ? told : undefined;
}
