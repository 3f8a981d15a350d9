import { setTimeout as delay } from 'node:timers/promises';
import { isUnavailable } from '@marque/kit/db/errors.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import type { Subgraph, SubgraphDefinition, SubgraphOptions } from '@marque/kit/subgraph.ts';

const pauseMs = 500;

/** How long a read for a caller may take on PostgreSQL: as long as a gateway of another process waits for a subgraph. */
const longestReadMs = 10_000;

/**
 * Opens a subgraph to serve it. While its database is locked by another process or cannot be reached it waits and tries again, with a line
 * in the log when that begins and one when it is over: a process that ended instead would only be started anew. Rejects with whatever else is wrong.
 */
export async function openPatiently(
  definition: SubgraphDefinition,
  options: SubgraphOptions,
  log: Logger,
): Promise<Subgraph> {
  const { name } = definition;
  for (let waited = false; ; waited = true) {
    try {
      const subgraph = await definition.open({ longestReadMs, ...options });
      if (waited) log.info({ subgraph: name }, 'The database of a subgraph is there.');
      return subgraph;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      if (!waited) log.warn({ subgraph: name, err: error }, 'The database of a subgraph cannot be had yet; waiting.');
      await delay(pauseMs);
    }
  }
}
