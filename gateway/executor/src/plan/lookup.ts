import type { EntityBatchAlias } from '@graphql-hive/router-query-planner';
import type { DocumentNode } from 'graphql';
import type { Data, Path } from '../data.ts';
import type { Supergraph } from '../supergraph.ts';
import type { Proves } from './proof.ts';
import { type Representer, representer } from './representation.ts';
import { type Rewrite, renamed, renames, rewrite, rewritesOf } from './rewrite.ts';
import type { Run } from './run.ts';
import { below, keysOf, type Selection, selectionOf } from './selection.ts';
import { type Segment, segmentsOf, walk } from './walk.ts';

/** One `_entities` field of a fetch, compiled. */
export interface Lookup {
  /** Its key in the answer. */
  readonly key: string;
  /** The variable of its representations. */
  readonly variable: string;
  /** What of the entities is fetched. */
  readonly selection: Selection;
  /** All keys of the selection, at any depth. */
  readonly keys: ReadonlySet<string>;
  readonly proves: Proves;
  readonly outputRewrites: readonly Rewrite[];
  /** The planner's keys for what it has rewritten, for the paths of errors. */
  readonly newKeys: ReadonlyMap<string | number, string>;
  readonly paths: readonly (readonly Segment[])[];
  readonly inputRewrites: readonly Rewrite[];
  readonly representer: Representer;
  /** Tells apart what lookups of the same variable require. */
  readonly signature: string;
}

/** The representations of one variable, each different one once. */
export interface Representations {
  readonly list: Data[];
  readonly positions: Map<string, number>;
}

/** The entities of one lookup in one run, and the position of the representation of each. */
export interface Targets {
  readonly lookup: Lookup;
  readonly entities: readonly Data[];
  readonly positions: readonly number[];
}

/** Compiles an `_entities` field of the document. */
export function compileLookup(
  node: EntityBatchAlias,
  document: DocumentNode,
  proves: Proves,
  supergraph: Supergraph,
): Lookup {
  const outputRewrites = rewritesOf(node.outputRewrites);
  const selection = renamed(below(selectionOf(document), node.alias), outputRewrites);
  return {
    key: node.alias,
    variable: node.representationsVariableName,
    selection,
    keys: keysOf(selection),
    proves,
    outputRewrites,
    newKeys: renames(outputRewrites),
    paths: node.paths.map(segmentsOf),
    inputRewrites: rewritesOf(node.inputRewrites),
    representer: representer(node.requires, supergraph),
    signature: JSON.stringify([node.requires, node.inputRewrites]),
  };
}

/** Finds the entities of a lookup in the data, and adds the representations that are not there yet. */
export function findTargets(run: Run, lookup: Lookup, representations: Map<string, Representations>): Targets {
  const { supergraph } = run;
  const { representer: from, inputRewrites, signature } = lookup;
  const { list, positions: known } = representationsOf(lookup.variable, representations);
  const prefix = list.length > 0 ? signature : '';
  const entities: Data[] = [];
  const positions: number[] = [];
  const found = (entity: Data): void => {
    const required = from.keyOf(entity);
    if (required === undefined) return;
    const key = prefix + required;
    let position = known.get(key);
    if (position === undefined) {
      position = list.length;
      const representation = from.build(entity);
      for (const change of inputRewrites) rewrite(representation, change, supergraph);
      list.push(representation);
      known.set(key, position);
    }
    entities.push(entity);
    positions.push(position);
  };
  for (const path of lookup.paths) walk({ path, supergraph, found, trail: [] }, run.data);
  return { lookup, entities, positions };
}

function representationsOf(variable: string, all: Map<string, Representations>): Representations {
  const known = all.get(variable);
  if (known) return known;
  const made: Representations = { list: [], positions: new Map() };
  all.set(variable, made);
  return made;
}

/** Where the entities of a lookup stand in the data. Only errors ask, so they are looked for again then. */
export function placesOf({ supergraph, data }: Run, lookup: Lookup): ReadonlyMap<Data, Path> {
  const places = new Map<Data, Path>();
  const trail: (string | number)[] = [];
  const found = (entity: Data): void => void places.set(entity, [...trail]);
  for (const path of lookup.paths) walk({ path, supergraph, found, trail }, data);
  return places;
}
