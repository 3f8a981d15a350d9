import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Data } from './data.ts';
import { type OverrideOptions, overridesFor } from './overrides.ts';
import type { Run } from './plan/run.ts';
import { partsPlanner } from './postponed/plan.ts';
import { type Limits, type Prepared, preparer, type Refused } from './prepare.ts';
import { publicSchema } from './public-schema.ts';
import { complete } from './result/complete.ts';
import { errorsOf } from './result/problems.ts';
import type { Subgraph } from './subgraph.ts';
import { openEvents } from './subscription.ts';
import { readSupergraph } from './supergraph.ts';

/** What an executor is made of. */
export interface ExecutorOptions<Context> extends Limits, OverrideOptions<Context> {
  /** The composed schema, as SDL. */
  readonly supergraph: string;
  /** The schema that callers see, and that documents have been validated against. By default what the supergraph shows. */
  readonly schema?: GraphQLSchema | undefined;
  readonly subgraph: Subgraph<Context>;
}

/** A request of a caller's. The document is valid. */
export interface ExecutorRequest<Context> {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  /** As they came: the executor coerces them. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Handed to every subgraph. */
  readonly context: Context;
}

/** Executes federated operations. */
export interface Executor<Context> {
  /** The schema that callers see. */
  readonly schema: GraphQLSchema;
  /** The labels that progressive overrides of the supergraph name. */
  readonly overrideLabels: readonly string[];
  /** Runs a query or a mutation. Without `data` in the result nothing was run. Never rejects because of a subgraph or a caller. */
  readonly execute: (request: ExecutorRequest<Context>) => Promise<ExecutionResult>;
  /** Opens a subscription: a result for each event, or one result with the errors that kept it from opening. */
  readonly subscribe: (
    request: ExecutorRequest<Context>,
  ) => Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult, void, void>>;
}

/** Makes an executor. Throws when the planner does not take the supergraph. */
export function createExecutor<Context = unknown>(options: ExecutorOptions<Context>): Executor<Context> {
  const planner = new QueryPlanner(options.supergraph);
  const supergraph = readSupergraph(options.supergraph);
  const schema = options.schema ?? publicSchema(planner.consumerSchema);
  const planInParts = partsPlanner(planner, options.supergraph, schema);
  const prepare = preparer({ planner, planInParts, supergraph, schema }, options);
  // Run and step are the same for every executor, whatever its context is.
  const subgraph = options.subgraph as Subgraph<unknown>;

  const prepared = (request: ExecutorRequest<Context>): Promise<Prepared | Refused> =>
    prepare(request, overridesFor(planner, options, request.context));

  const start = ({ variant, variables }: Prepared, context: Context): Run => ({
    data: {},
    problems: { errors: [], losses: new Map() },
    variables,
    supergraph,
    subgraph,
    context,
    clientPath: variant.clientPath,
    halted: false,
  });

  const finish = ({ variant }: Prepared, { data, problems }: Run): ExecutionResult => {
    const completed = complete(variant.fields, data, problems);
    const errors = errorsOf(problems);
    return errors.length > 0 ? { data: completed, errors } : { data: completed };
  };

  return {
    schema,
    overrideLabels: planner.overrideLabels,

    execute: async (request) => {
      const ready = await prepared(request);
      if ('errors' in ready) return ready;
      const run = start(ready, request.context);
      const pending = ready.plan?.run(run);
      if (pending) await pending;
      const { introspected } = ready.variant;
      if (introspected)
        addIntrospection(run, await execute({ schema, document: introspected, variableValues: request.variables }));
      return finish(ready, run);
    },

    subscribe: async (request) => {
      const ready = await prepared(request);
      if ('errors' in ready) return ready;
      return openEvents(ready, {
        start: () => start(ready, request.context),
        finish: (run) => finish(ready, run),
      });
    },
  };
}

function addIntrospection({ data, problems }: Run, result: ExecutionResult<Data>): void {
  Object.assign(data, result.data);
  problems.errors.push(...(result.errors ?? []));
}
