import type { Clock } from '@marque/kit/clock.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import type { Config } from './config.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { type Graph, projectGraph } from './graph.ts';
import type { Identity } from './identity.ts';
import { type OpenSubgraphs, openSubgraphs } from './subgraphs.ts';

export {
  type Answer,
  type ExecuteOptions,
  type Marketplace,
  type MarketplaceOptions,
  startMarketplace,
} from './marketplace.ts';

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
}

/** The gateway and all subgraphs in this process. */
export interface Embedded extends Pick<OpenSubgraphs, 'subgraphs' | 'pullAll'> {
  readonly gateway: Gateway;
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
  const { definitions, supergraph } = options.graph ?? (await projectGraph());
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
  const gateway = await createGateway({
    supergraph,
    subgraphs: open.subgraphs,
    verify: identity.verify,
    demo: config.demo,
    corsOrigins: config.corsOrigins,
    ready: async () => open.caughtUp(),
    log,
    clock,
  });
  opened.defer(gateway.close);
  const kept = opened.move();
  return { gateway, subgraphs: open.subgraphs, pullAll: open.pullAll, close: () => kept.disposeAsync() };
}
