import { joinFeeds } from '@marque/kit/server/feeds.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import type { Subgraph, SubgraphDefinition, SubgraphOptions } from '@marque/kit/subgraph.ts';
import { openPatiently } from './open-patiently.ts';

/** What opening subgraphs in one process takes. */
export interface OpenOptions extends SubgraphOptions {
  readonly definitions: readonly SubgraphDefinition[];
  /** Whether the demo story is loaded where it is missing. */
  readonly seed: boolean;
  readonly log: Logger;
  /** Told what is being done, one short line each. */
  readonly progress?: ((line: string) => void) | undefined;
}

/** Subgraphs that are open in this process, their projections following each other's feeds. */
export interface OpenSubgraphs {
  readonly subgraphs: readonly Subgraph[];
  /** Whether every projection has caught up once, and every subgraph can write. */
  readonly ready: () => boolean;
  /** Applies what another process wrote to the same databases, without waiting for the next look. */
  readonly pullAll: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens subgraphs, waiting for databases that cannot be had yet, joins their feeds, loads the demo story and waits until every projection has caught up. Whatever was opened is closed again when something fails. */
export async function openSubgraphs({
  definitions,
  seed,
  log,
  progress,
  ...options
}: OpenOptions): Promise<OpenSubgraphs> {
  await using opened = new AsyncDisposableStack();
  const subgraphs: Subgraph[] = [];
  for (const definition of definitions) {
    const subgraph = await openPatiently(definition, options, log);
    opened.defer(subgraph.close);
    subgraphs.push(subgraph);
  }
  const feeds = joinFeeds({
    consumers: subgraphs.flatMap(({ consumers }) => consumers),
    source: (producer) => feedOf(subgraphs, producer),
    log,
  });
  opened.defer(feeds.stop);
  for (const subgraph of seed ? subgraphs : []) {
    progress?.(`Loading the demo story of ${subgraph.name} ...`);
    await subgraph.seed();
    await feeds.pullAll();
  }
  await feeds.pullAll();
  const kept = opened.move();
  const ready = () => feeds.caughtUp() && subgraphs.every(({ sound }) => sound());
  return { subgraphs, ready, pullAll: feeds.pullAll, close: () => kept.disposeAsync() };
}

function feedOf(subgraphs: readonly Subgraph[], producer: string) {
  const found = subgraphs.find(({ name }) => name === producer);
  if (!found) throw new Error(`A projection follows the subgraph ${producer}, which is not open.`);
  return found.feed;
}
