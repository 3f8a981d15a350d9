import {
  handleFederationSupergraph,
  type UnifiedGraphHandler,
  type UnifiedGraphHandlerOpts,
} from '@graphql-mesh/fusion-runtime';
import { filterInternalFieldsAndTypes } from '@graphql-tools/federation';
import type { ExecutionRequest, Executor as HiveExecutor } from '@graphql-tools/utils';
import { type ExecutionResult, GraphQLError, Kind, type OperationTypeNode } from 'graphql';
import { createExecutor } from './executor.ts';
import type { Subgraph } from './subgraph.ts';

/**
 * The plan executor for Hive's gateway runtime: `createGatewayRuntime({ supergraph, unifiedGraphHandler })`. Subgraphs are asked
 * through the runtime, so that its transports, hooks and plugins apply. Overrides by label ask the runtime's `progressiveOverride`.
 * `additionalTypeDefs`, `additionalResolvers` and delegation hooks belong to the runtime's own engine, and are refused or not called.
 */
export const unifiedGraphHandler: UnifiedGraphHandler = (options) => {
  if (options.additionalTypeDefs || options.additionalResolvers)
    throw new Error('The plan executor adds no types or resolvers of its own: put them into a subgraph.');
  const executor = createExecutor<ExecutionRequest>({
    supergraph: options.getUnifiedGraphSDL(),
    schema: filterInternalFieldsAndTypes(options.unifiedGraph),
    subgraph: subgraphOf(options),
    isOverridden: (label, { context }) => options.handleProgressiveOverride?.(label, context) === true,
  });
  // The subgraphs' schemas are worth making only when a plugin asks for one.
  let federation: ReturnType<typeof handleFederationSupergraph> | undefined;
  return {
    unifiedGraph: executor.schema,
    overrideLabels: [...executor.overrideLabels],
    getSubgraphSchema: (name) => {
      federation ??= handleFederationSupergraph(options);
      return federation.getSubschema(name).schema;
    },
    // Its type promises whatever result the caller names, which no function can: one cast.
    executor: (async (request: ExecutionRequest) => {
      const { document, operationName, variables } = request;
      const asked = { document, operationName, variables: variables as Record<string, unknown>, context: request };
      if (isSubscription(request)) return executor.subscribe(asked);
      return withStatus(await executor.execute(asked));
    }) as HiveExecutor,
  };
};

function subgraphOf({ onSubgraphExecute }: UnifiedGraphHandlerOpts): Subgraph<ExecutionRequest> {
  return (name, { document, operationType, variables, context: request }) =>
    onSubgraphExecute(name, {
      document,
      operationType: operationType as OperationTypeNode,
      variables,
      subgraphName: name,
      context: request.context,
      ...(request.extensions && { extensions: request.extensions }),
      ...(request.rootValue !== undefined && { rootValue: request.rootValue }),
      ...(request.info && { info: request.info }),
      ...(request.signal && { signal: request.signal }),
    }) as ReturnType<Subgraph<ExecutionRequest>>;
}

function isSubscription({ document, operationName, operationType }: ExecutionRequest): boolean {
  if (operationType) return operationType === 'subscription';
  return document.definitions.some(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION &&
      node.operation === 'subscription' &&
      (!operationName || node.name?.value === operationName),
  );
}

/** What was refused and not run answers with a status of its own where the caller takes `application/graphql-response+json`. */
function withStatus(result: ExecutionResult): ExecutionResult {
  if ('data' in result || !result.errors) return result;
  const errors = result.errors.map((error) => {
    if (error.extensions.code === 'INTERNAL_SERVER_ERROR') return error;
    const { message, nodes = null, originalError = null, extensions } = error;
    return new GraphQLError(message, {
      nodes,
      originalError,
      extensions: { ...extensions, http: { spec: true, status: 400 } },
    });
  });
  return { ...result, errors };
}
