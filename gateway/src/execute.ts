import type { UnifiedGraphHandler } from '@graphql-hive/gateway-runtime';

/** What the runtime calls to execute an operation, and what executors of subgraphs are: the same type. */
export type Execute = NonNullable<Awaited<ReturnType<UnifiedGraphHandler>>['executor']>;

/** An operation to execute. */
export type ExecuteRequest = Parameters<Execute>[0];

/** Takes an executor for the runtime's. Its type promises whatever result its caller names, which no function can: one cast, here. */
export function asExecute(run: (request: ExecuteRequest) => Promise<unknown>): Execute {
  return run as Execute;
}
