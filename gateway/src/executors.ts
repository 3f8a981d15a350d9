import type { Subgraph } from '@marque/kit/subgraph.ts';
import { compiledExecutor } from './compiled.ts';
import { factsOf } from './edge/caller.ts';
import { asExecute } from './engine/execute.ts';
import type { GatewayOptions } from './gateway.ts';

/** Runs each subgraph in this process, every fetch with a resolver context of its own, as it would have over HTTP. */
export function localExecutors(subgraphs: readonly Subgraph[]): NonNullable<GatewayOptions['transports']> {
  const executors = new Map(
    subgraphs.map((subgraph) => [subgraph.name.toLowerCase(), { subgraph, run: compiledExecutor(subgraph.schema) }]),
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
