import type { GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
import type { Subgraph } from '@marque/kit/subgraph.ts';
import { compiledExecutor, interpretedExecutor } from './compiled.ts';
import { factsOf } from './edge/caller.ts';
import { asExecute } from './engine/execute.ts';

type Transports = NonNullable<GatewayConfigSupergraph['transports']>;

/** Runs each subgraph in this process, compiled or interpreted, every fetch with a resolver context of its own, as it would have over HTTP. */
export function localExecutors(
  subgraphs: readonly Subgraph[],
  { compiled }: { readonly compiled: boolean },
): Transports {
  const executor = compiled ? compiledExecutor : interpretedExecutor;
  const executors = new Map(
    subgraphs.map((subgraph) => [subgraph.name.toLowerCase(), { subgraph, run: executor(subgraph.schema) }]),
  );
  return () => ({
    getSubgraphExecutor: ({ subgraphName }) => {
      const found = executors.get(subgraphName.toLowerCase());
      if (!found)
        throw new Error(`The supergraph names a subgraph ${subgraphName} that is not open: run npm run compose.`);
      return asExecute(({ document, variables, operationName, context }) =>
        found.run({ document, variables, operationName, contextValue: found.subgraph.context(factsOf(context)) }),
      );
    },
  });
}
