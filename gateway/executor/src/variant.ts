import type { QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';
import { type DocumentNode, print } from 'graphql';
import type { Data, Path } from './data.ts';
import type { MaybePromise } from './maybe-promise.ts';
import type { Operation } from './operation/operation.ts';
import { settle } from './operation/settle.ts';
import { type Fields, shapeOf } from './operation/shape.ts';
import { sourceKeysOf } from './operation/source-key.ts';
import { split } from './operation/split.ts';
import type { Overrides } from './overrides.ts';
import { type CompiledPlan, compilePlan, type Graph } from './plan/compile.ts';
import type { PlanInParts, PlanWith } from './postponed/plan.ts';
import { clientPaths } from './result/client-path.ts';

/** An operation with its conditions decided: everything about it that is the same for every request. */
export interface Variant {
  /** The shape of its result. */
  readonly fields: Fields;
  /** The part that the public schema answers. */
  readonly introspected: DocumentNode | undefined;
  readonly clientPath: (path: Path) => Path | undefined;
  /** The part that subgraphs answer; a promise while it is being planned, absent when nothing is asked of them. */
  plan: MaybePromise<CompiledPlan | undefined>;
}

/** What variants are made with. */
export interface Workshop extends Graph {
  readonly planner: QueryPlanner;
  readonly planInParts: PlanInParts;
}

/** Prepares a variant. Planning is done off the main thread, and whoever asks meanwhile waits for the same plan. */
export function prepareVariant(
  workshop: Workshop,
  operation: Operation,
  variables: Readonly<Data>,
  overrides: Overrides,
): Variant {
  const { schema, supergraph } = workshop;
  const settled = settle(operation, variables);
  const sourceKey = sourceKeysOf(settled, supergraph.fieldNames);
  const { fetched, introspected } = split(schema, settled, sourceKey);
  return {
    fields: shapeOf(schema, settled, sourceKey),
    introspected,
    clientPath: clientPaths(settled, sourceKey),
    plan: fetched && plan(workshop, fetched, overrides),
  };
}

/**
 * For a few operations on unlucky graphs the planner searches for ever, on its own thread and beyond stopping; most take it a
 * millisecond. So long is waited for a plan of the whole, and then for one in parts.
 */
const planningLimitMs = 2_500;

async function plan({ planner, planInParts, ...graph }: Workshop, document: DocumentNode, overrides: Overrides) {
  const { labels, percentage } = overrides;
  const planWith =
    (late: Promise<never>): PlanWith =>
    (by, operation) =>
      Promise.race([by.planAsync(operation, undefined, labels, percentage), late]);
  const compiled = (planned: QueryPlan): CompiledPlan => compilePlan(planned, graph);
  try {
    return compiled(await inTime((late) => planWith(late)(planner, print(document))));
  } catch (refusal) {
    const planned = await inTime((late) => planInParts(document, planWith(late)));
    if (!planned) throw refusal;
    return compiled(planned);
  }
}

/** What comes within the limit. `late` rejects when that is over. */
async function inTime<Found>(search: (late: Promise<never>) => Promise<Found>): Promise<Found> {
  const late = Promise.withResolvers<never>();
  late.promise.catch(() => {});
  const timer = setTimeout(() => late.reject(new Error('Planning took too long.')), planningLimitMs);
  try {
    return await search(late.promise);
  } finally {
    clearTimeout(timer);
  }
}
