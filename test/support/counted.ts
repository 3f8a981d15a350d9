import type { Graph } from '@marque/gateway/graph.ts';
import { projectGraph } from '@marque/gateway/graph.ts';

/** What a marketplace asked of its subgraphs and they of their databases, since the last `reset`. */
export interface Counted {
  /** The project's subgraphs, counting. */
  readonly graph: Graph;
  /** The SQL statements, in their order, but for those by which projections look at the feeds from time to time. */
  readonly statements: string[];
  /** The names of the subgraphs that a gateway asked, in its order, once for each request. */
  readonly requests: string[];
  readonly reset: () => void;
}

/** The project's graph with an ear at every statement and at every request to a subgraph: each of those makes one resolver context. */
export async function countedGraph(): Promise<Counted> {
  const { definitions, supergraph } = await projectGraph();
  const [statements, requests]: [string[], string[]] = [[], []];
  const counting = definitions.map((definition): (typeof definitions)[number] => ({
    ...definition,
    open: async (options) => {
      const onStatement = (statement: string): void => {
        if (!isOfFeeds(statement)) statements.push(statement);
      };
      const subgraph = await definition.open({ ...options, onStatement });
      return {
        ...subgraph,
        context: (facts) => {
          requests.push(subgraph.name);
          return subgraph.context(facts);
        },
      };
    },
  }));
  const reset = (): void => {
    statements.length = 0;
    requests.length = 0;
  };
  return { graph: { definitions: counting, supergraph }, statements, requests, reset };
}

const isOfFeeds = (statement: string): boolean =>
  /\bfrom "?(\w+"?\.)?"?(outbox|checkpoints|pg_stat_activity)\b/i.test(statement);

/** Whether a statement changes rows. */
export const isWrite = (statement: string): boolean => /^\s*(insert|update|delete)\b/i.test(statement);
