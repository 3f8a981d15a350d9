import type { EntityBatchAlias, FetchNode } from '@graphql-hive/router-query-planner';
import { parse, print } from 'graphql';
import { type Data, isData } from '../data.ts';
import { fault, lose, relocated } from '../result/problems.ts';
import type { Supergraph } from '../supergraph.ts';
import { type Answer, ask, callOf, variablesFor } from './call.ts';
import { reportErrors } from './entity-errors.ts';
import { compileLookup, findTargets, type Representations, type Targets } from './lookup.ts';
import { copy, merge } from './merge.ts';
import { type Proves, withProofs } from './proof.ts';
import { rewrite } from './rewrite.ts';
import type { Run, Step } from './run.ts';

/** A fetch of entities, by one or by several `_entities` fields. */
export type EntityFetch = Pick<FetchNode, 'serviceName' | 'operationKind' | 'variableUsages' | 'operation'> & {
  readonly lookups: readonly EntityBatchAlias[];
};

/** Compiles a fetch of entities: find them in the data, ask for each different one once, and merge what comes back into all. */
export function compileEntities(fetch: EntityFetch, supergraph: Supergraph): Step {
  const requires = new Map(fetch.lookups.map((lookup) => [lookup.alias, lookup.requires]));
  const parsed = parse(fetch.operation, { noLocation: true });
  const { document, proves } = withProofs(parsed, fetch.serviceName, requires, supergraph);
  const call = callOf(fetch, document, print(document));
  const lookups = fetch.lookups.map((lookup) =>
    compileLookup(lookup, document, proves.get(lookup.alias) ?? (() => true), supergraph),
  );

  return (run) => {
    const variables = variablesFor(run, call);
    const representations = new Map<string, Representations>();
    const found = lookups.map((lookup) => findTargets(run, lookup, representations));
    let asked = 0;
    for (const [variable, { list }] of representations) {
      variables[variable] = list;
      asked += list.length;
    }
    if (asked === 0) return undefined;
    return ask(run, call, variables, (answer) => {
      for (const targets of found) {
        const { list = [] } = representations.get(targets.lookup.variable) ?? {};
        take(run, call.subgraph, targets, list, answer);
      }
      if (answer.errors.length > 0) reportErrors(run, found, answer);
    });
  };
}

/** Merges the entities of a lookup into the data. A list that does not match what was asked is not used at all. */
function take(run: Run, subgraph: string, targets: Targets, asked: readonly Data[], { data, errors }: Answer): void {
  const { lookup, entities, positions } = targets;
  const list = data?.[lookup.key];
  if (!Array.isArray(list) || list.length !== asked.length) {
    const [error] = errors;
    const cause = error ? relocated(error, undefined) : fault(subgraph, miscount(subgraph, list, asked.length));
    for (const entity of entities) lose(run.problems, entity, lookup.keys, cause);
    if (data) delete data[lookup.key];
    return;
  }
  const wrong = mismatches(list, asked, lookup.proves);
  for (const change of lookup.outputRewrites) rewrite(list, change, run.supergraph);
  const taken = lookup.selection.isDeep && entities.length > asked.length ? new Set<number>() : undefined;
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    const position = positions[index];
    if (!entity || position === undefined) continue;
    const source: unknown = list[position];
    if (wrong?.has(position)) {
      const message = `The subgraph ${subgraph} answered for another entity than it was asked for.`;
      lose(run.problems, entity, lookup.keys, fault(subgraph, message));
    } else if (isData(source)) {
      const own = taken?.has(position) ? copy(source, lookup.selection) : source;
      taken?.add(position);
      if (merge(entity, own, lookup.selection, run.supergraph)) continue;
      lose(run.problems, entity, lookup.keys, fault(subgraph, `The subgraph ${subgraph} contradicts another one.`));
    }
  }
}

function miscount(subgraph: string, list: unknown, asked: number): string {
  const given = Array.isArray(list) ? `with ${list.length} entities` : 'without a list of entities';
  return `The subgraph ${subgraph} answered ${given} when it was asked for ${asked}.`;
}

/** The positions of what is neither null nor the entity that was asked for. */
function mismatches(list: readonly unknown[], asked: readonly Data[], proves: Proves): Set<number> | undefined {
  let wrong: Set<number> | undefined;
  for (let position = 0; position < list.length; position++) {
    const entity = list[position];
    const representation = asked[position];
    if (entity === null || (isData(entity) && representation && proves(entity, representation))) continue;
    wrong ??= new Set();
    wrong.add(position);
  }
  return wrong;
}
