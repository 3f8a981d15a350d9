import type { PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import { isPromise } from '../maybe-promise.ts';
import type { Supergraph } from '../supergraph.ts';
import { compileEntities } from './entities.ts';
import { compileRootFetch, fetchStep, mutationStep, type RootFetch } from './fetch.ts';
import type { Step } from './run.ts';

/** What compiling a plan needs to know. */
export interface Graph {
  readonly supergraph: Supergraph;
  /** The schema that callers see. */
  readonly schema: GraphQLSchema;
}

/** A plan, ready to run any number of times. */
export interface CompiledPlan {
  /** What a subscription subscribes to; its events are what the steps begin with. */
  readonly source: RootFetch | undefined;
  readonly run: Step;
}

const nothing: Step = () => undefined;

/** Compiles a plan. Throws a sentence when the plan has something in it that this executor does not know. */
export function compilePlan({ node }: QueryPlan, graph: Graph): CompiledPlan {
  if (!node) return { source: undefined, run: nothing };
  const [first, ...rest] = node.kind === 'Sequence' ? node.nodes : [node];
  if (first?.kind !== 'Subscription') return { source: undefined, run: compile(node, graph) };
  return { source: compileRootFetch(first.primary), run: sequence(rest.map((next) => compile(next, graph))) };
}

function compile(node: PlanNode, graph: Graph): Step {
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map((next) => compile(next, graph)));
    case 'Parallel':
      return parallel(node.nodes.map((next) => compile(next, graph)));
    case 'Fetch': {
      if (node.requires?.length) throw new Error('The planner produced a fetch of entities that stands nowhere.');
      const fetch = compileRootFetch(node);
      return node.operationKind === 'mutation' ? mutationStep(fetch, graph.schema.getMutationType()) : fetchStep(fetch);
    }
    case 'Flatten': {
      const fetch = node.node;
      if (fetch.kind !== 'Fetch') throw unknownNode(`${node.kind} of ${fetch.kind}`);
      const { requires = [], inputRewrites = [], outputRewrites = [] } = fetch;
      const lookup = { requires, inputRewrites, outputRewrites, paths: [node.path] };
      const lookups = [{ ...lookup, alias: '_entities', representationsVariableName: 'representations' }];
      return compileEntities({ ...fetch, lookups }, graph.supergraph);
    }
    case 'BatchFetch':
      return compileEntities({ ...node, lookups: node.entityBatch.aliases }, graph.supergraph);
    case 'Condition': {
      const then = node.ifClause ? compile(node.ifClause, graph) : nothing;
      const otherwise = node.elseClause ? compile(node.elseClause, graph) : nothing;
      return (run) => (run.variables[node.condition] === true ? then(run) : otherwise(run));
    }
    default:
      throw unknownNode(node.kind);
  }
}

function unknownNode(kind: string): Error {
  return new Error(`The planner produced a ${kind} step, which this executor does not know.`);
}

function sequence(steps: readonly Step[]): Step {
  return (run) => {
    for (let index = 0; index < steps.length; index++) {
      const pending = steps[index]?.(run);
      if (isPromise(pending)) return finish(pending, steps.slice(index + 1), run);
    }
    return undefined;
  };
}

async function finish(pending: Promise<void>, rest: readonly Step[], run: Parameters<Step>[0]): Promise<void> {
  await pending;
  for (const step of rest) await step(run);
}

function parallel(steps: readonly Step[]): Step {
  return (run) => {
    const pending: Promise<void>[] = [];
    for (const step of steps) {
      const started = step(run);
      if (isPromise(started)) pending.push(started);
    }
    return pending.length > 1 ? Promise.all(pending).then(ignore) : pending[0];
  };
}

function ignore(): void {}
