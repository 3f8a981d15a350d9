export {
  createExecutor,
  type Executor,
  type ExecutorOptions,
  type ExecutorRequest,
} from './executor.ts';
export type { Subgraph, SubgraphError, SubgraphRequest, SubgraphResult } from './subgraph.ts';
