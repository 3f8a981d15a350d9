import type { FetchNode } from '@graphql-hive/router-query-planner';
import { type GraphQLObjectType, isNonNullType, Kind, parse } from 'graphql';
import { fault, lose, relocated } from '../result/problems.ts';
import { type Answer, ask, type Call, callOf, variablesFor } from './call.ts';
import { merge } from './merge.ts';
import { renamed, renames, rewrite, rewritesOf } from './rewrite.ts';
import type { Run, Step } from './run.ts';
import { keysOf as allKeysOf, selectionOf } from './selection.ts';

/** A fetch of root fields, compiled. */
export interface RootFetch {
  readonly call: Call;
  /** Merges an answer into the data of a run. */
  readonly take: (run: Run, answer: Answer) => void;
}

/** Compiles a fetch of root fields. */
export function compileRootFetch(node: Omit<FetchNode, 'kind'>): RootFetch {
  const document = parse(node.operation, { noLocation: true });
  const call = callOf(node, document, node.operation);
  const changes = rewritesOf(node.outputRewrites);
  const newKeys = renames(changes);
  const selection = renamed(selectionOf(document), changes);
  const keys = allKeysOf(selection);

  return {
    call,
    take: (run, { data, errors }) => {
      const { data: root, problems, supergraph } = run;
      for (const error of errors) {
        const path = error.path?.length ? run.clientPath(error.path.map((key) => newKeys.get(key) ?? key)) : undefined;
        if (path) problems.errors.push(relocated(error, path));
        else lose(problems, root, keys, relocated(error, undefined));
      }
      if (!data) {
        lose(problems, root, keys);
        return;
      }
      for (const change of changes) rewrite(data, change, supergraph);
      if (merge(root, data, selection, supergraph)) return;
      lose(problems, root, keys, fault(call.subgraph, `The subgraph ${call.subgraph} contradicts another one.`));
    },
  };
}

/** A fetch of root fields as a step. */
export function fetchStep({ call, take }: RootFetch): Step {
  return (run) => ask(run, call, variablesFor(run, call), (answer) => take(run, answer));
}

/**
 * A fetch of mutations as a step. Where a mutation that promises a value has none, the rest is not run, as one server
 * would not run it: the result is null as a whole, and the caller could not learn what else was done.
 */
export function mutationStep({ call, take }: RootFetch, root: GraphQLObjectType | null | undefined): Step {
  const promised = promisedKeys(call, root);
  return (run) => {
    if (run.halted) return undefined;
    return ask(run, call, variablesFor(run, call), (answer) => {
      take(run, answer);
      run.halted = promised.some((key) => run.data[key] === null || run.data[key] === undefined);
    });
  };
}

/** The keys of a mutation's fields that are non-null for callers. */
function promisedKeys({ document }: Call, root: GraphQLObjectType | null | undefined): readonly string[] {
  const [operation] = document.definitions;
  if (!root || operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.flatMap((node) => {
    if (node.kind !== Kind.FIELD) return [];
    const type = root.getFields()[node.name.value]?.type;
    return isNonNullType(type) ? [node.alias?.value ?? node.name.value] : [];
  });
}
