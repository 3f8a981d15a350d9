import {
  type FlattenNodePathSegment,
  type PlanNode,
  type QueryPlan,
  QueryPlanner,
} from '@graphql-hive/router-query-planner';
import { type DocumentNode, type GraphQLSchema, print } from 'graphql';
import { type Entries, entriesOf } from './entries.ts';
import { type Later, postpone } from './postpone.ts';

/** Plans an operation with a planner. Rejects where that finds no plan. */
export type PlanWith = (planner: QueryPlanner, operation: string) => Promise<QueryPlan>;

/** Plans what the planner refuses as a whole; undefined for what has no parts, or too many. */
export type PlanInParts = (document: DocumentNode, plan: PlanWith) => Promise<QueryPlan | undefined>;

/**
 * For some operations the planner finds no plan, though each part of them has one: with `@requires` below an interface or a
 * union, and below fields of an interface that several subgraphs share. So what leads to the first entities is planned, then what
 * is asked of these as if a query began at them, and so on down; and the steps of these plans are put one behind the other.
 */
export function partsPlanner(planner: QueryPlanner, sdl: string, schema: GraphQLSchema): PlanInParts {
  let known: { readonly entries: Entries; readonly planner: QueryPlanner } | undefined;
  const atEntries = () => {
    const entries = entriesOf(sdl);
    return { entries, planner: new QueryPlanner(entries.supergraph) };
  };
  return async (document, plan) => {
    known ??= atEntries();
    const { entries, planner: later } = known;
    const parts = postpone(schema, document, entries);
    if (!parts) return undefined;
    const { node, ...told } = await plan(planner, print(parts.first));
    const placed = await Promise.all(
      parts.later.map(async (level) => ({
        kind: 'Parallel' as const,
        nodes: await Promise.all(
          level.map(async (part) => {
            const { node: own } = await plan(later, print(part.document));
            return sequenceOf(stepsAt(part, own, entries));
          }),
        ),
      })),
    );
    return { ...told, node: sequenceOf([...stepsOf(node), ...placed]) };
  };
}

function stepsOf(node: PlanNode | undefined): readonly PlanNode[] {
  return node?.kind === 'Sequence' ? node.nodes : node ? [node] : [];
}

function sequenceOf(nodes: readonly PlanNode[]): PlanNode {
  return { kind: 'Sequence', nodes: [...nodes] };
}

/** The steps of a plan that begins at entities, at a place where these are, without the one that would find them. */
function stepsAt({ path, rootField }: Later, node: PlanNode | undefined, { subgraph }: Entries): PlanNode[] {
  const moved = (inner: readonly FlattenNodePathSegment[]): FlattenNodePathSegment[] => {
    const [first, items, ...rest] = inner;
    if (typeof first !== 'object' || !('Field' in first) || first.Field !== rootField || items !== '@')
      throw new Error('The planner produced a step that begins elsewhere than at the entities.');
    return [...path, ...rest];
  };
  const place = (step: PlanNode): PlanNode[] => {
    switch (step.kind) {
      case 'Sequence':
      case 'Parallel':
        return [{ ...step, nodes: step.nodes.flatMap(place) }];
      case 'Flatten':
        return [{ ...step, path: moved(step.path) }];
      case 'BatchFetch': {
        const aliases = step.entityBatch.aliases.map((one) => ({ ...one, paths: one.paths.map(moved) }));
        return [{ ...step, entityBatch: { aliases } }];
      }
      case 'Fetch':
        if (step.serviceName === subgraph) return [];
        throw new Error(`The planner asks ${step.serviceName} for what is known.`);
      default:
        throw new Error(`The planner produced a ${step.kind} step behind entities.`);
    }
  };
  return stepsOf(node).flatMap(place);
}
