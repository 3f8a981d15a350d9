import type { GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
import { isEvents } from '@marque/kit/graphql/map-events.ts';
import { isSubscription, openEvents } from '@marque/kit/graphql/subscribe.ts';
import type { Subgraph } from '@marque/kit/subgraph.ts';
import type { ExecutionResult } from 'graphql';
import { compiledExecutor, interpretedExecutor } from './compiled.ts';
import { factsNow, visitOfContext } from './edge/visit.ts';
import { asExecute, type ExecuteRequest } from './execute.ts';
import type { Metrics } from './metrics.ts';

type Transports = NonNullable<GatewayConfigSupergraph['transports']>;

/** Asks one subgraph; a subscription is answered with its events. */
export type Ask = (request: ExecuteRequest) => Promise<ExecutionResult | AsyncIterable<ExecutionResult>>;

/** Gives the way to ask a subgraph, by its name in lower case and where the supergraph says that it answers. */
export type AskOf = (name: string, location: string | undefined) => Ask;

/** Asks subgraphs of this process, compiled or interpreted, every fetch with a resolver context of its own, as it would have over HTTP. */
export function localSubgraphs(subgraphs: readonly Subgraph[], { compiled }: { readonly compiled: boolean }): AskOf {
  const executor = compiled ? compiledExecutor : interpretedExecutor;
  const executors = new Map(
    subgraphs.map((subgraph) => [subgraph.name.toLowerCase(), { subgraph, run: executor(subgraph.schema) }]),
  );
  return (name) => {
    const found = executors.get(name);
    if (!found) throw new Error(`The supergraph names a subgraph ${name} that is not open: run npm run compose.`);
    return ({ document, variables, operationName, context }) => {
      if (isSubscription({ document, operationName }))
        return openEvents(found.subgraph, { document, variables, operationName }, () => factsNow(context));
      const contextValue = found.subgraph.context(visitOfContext(context).facts);
      return found.run({ document, variables, operationName, contextValue });
    };
  };
}

/** What the runtime reaches subgraphs by. */
export function transportsOf(askOf: AskOf): Transports {
  return () => ({
    getSubgraphExecutor: ({ subgraphName, transportEntry }) =>
      asExecute(askOf(subgraphName.toLowerCase(), transportEntry?.location)),
  });
}

/** Lets metrics hear of each fetch how long it took and whether its answer had errors. Always asynchronous, as the runtime must have it. */
export function countedBy(metrics: Metrics | undefined, askOf: AskOf): AskOf {
  return (name, location) => {
    const ask = askOf(name, location);
    return metrics ? counted(name, ask, metrics) : async (request) => ask(request);
  };
}

function counted(name: string, ask: Ask, metrics: Metrics): Ask {
  return async (request) => {
    const from = performance.now();
    let outcome: 'ok' | 'error' = 'error';
    try {
      const result = await ask(request);
      outcome = !isEvents(result) && result.errors ? 'error' : 'ok';
      return result;
    } finally {
      metrics.fetched(name, outcome, (performance.now() - from) / 1000);
    }
  };
}
