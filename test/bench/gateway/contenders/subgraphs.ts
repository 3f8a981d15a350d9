import { readConfig } from '@marque/gateway/config.ts';
import { projectGraph } from '@marque/gateway/graph.ts';
import { openSubgraphs } from '@marque/gateway/subgraphs.ts';
import { createLog } from '@marque/kit/server/log.ts';

/** The subgraphs in this process and what they compose to, for those who serve them in another way than we do. */
export async function subgraphsOfThisProcess() {
  const { definitions, supergraph } = await projectGraph();
  const { dataFolder } = readConfig();
  const { subgraphs } = await openSubgraphs({ definitions, dataFolder, seed: false, log: createLog('bench') });
  return { subgraphs, supergraph };
}
