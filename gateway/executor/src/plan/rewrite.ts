import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import { isData } from '../data.ts';
import type { Supergraph } from '../supergraph.ts';
import type { Selection } from './selection.ts';

/** A change that the planner asks for: to a representation before it is sent, or to what came back. */
export interface Rewrite {
  readonly path: readonly FetchNodePathSegment[];
  /** The new key of what stands at the path's end; absent where a value is set. */
  readonly renameKeyTo?: string;
  readonly setValueTo?: string;
}

/** Brings the planner's ways to write a rewrite into one. */
export function rewritesOf(rewrites: readonly FetchRewrite[] | null | undefined): readonly Rewrite[] {
  return (rewrites ?? []).map((rewrite) => {
    if ('ValueSetter' in rewrite) return rewrite.ValueSetter;
    if ('KeyRenamer' in rewrite) return rewrite.KeyRenamer;
    if ('setValueTo' in rewrite) return rewrite;
    throw new Error(`The planner produced a rewrite that this executor does not know: ${JSON.stringify(rewrite)}`);
  });
}

/** Carries out a rewrite on an object or on every object of a list, in place. */
export function rewrite(value: unknown, change: Rewrite, supergraph: Supergraph, depth = 0): void {
  if (Array.isArray(value)) {
    for (const item of value) rewrite(item, change, supergraph, depth);
    return;
  }
  const segment = change.path[depth];
  if (!segment || !isData(value)) return;
  if ('TypenameEquals' in segment) {
    const { __typename: typename } = value;
    if (typeof typename === 'string' && !supergraph.satisfies(typename, [segment.TypenameEquals].flat())) return;
    rewrite(value, change, supergraph, depth + 1);
    return;
  }
  if (depth < change.path.length - 1) rewrite(value[segment.Key], change, supergraph, depth + 1);
  else if (change.setValueTo !== undefined) value[segment.Key] = change.setValueTo;
  else if (change.renameKeyTo !== undefined && segment.Key in value) {
    value[change.renameKeyTo] = value[segment.Key];
    delete value[segment.Key];
  }
}

/** What a selection selects after renaming: the old key stays beside the new one where only some types are renamed. */
export function renamed(selection: Selection, changes: readonly Rewrite[]): Selection {
  for (const { path, renameKeyTo } of changes) {
    const keys = path.flatMap((segment) => ('Key' in segment ? [segment.Key] : []));
    const last = keys.pop();
    if (renameKeyTo === undefined || last === undefined) continue;
    const at = keys.reduce<Selection | undefined>(
      (within, key) => within?.fields.find((field) => field.key === key)?.below,
      selection,
    );
    const field = at?.fields.find(({ key }) => key === last);
    const taken = at?.fields.find(({ key }) => key === renameKeyTo);
    if (!at || !field) continue;
    if (!taken) at.fields.push({ key: renameKeyTo, below: field.below });
    else if (taken.below && field.below) addTo(taken.below, field.below);
  }
  return selection;
}

function addTo(target: Selection, source: Selection): void {
  for (const field of source.fields) {
    const present = target.fields.find(({ key }) => key === field.key);
    if (!present) target.fields.push(field);
    else if (present.below && field.below && present.below !== field.below) addTo(present.below, field.below);
  }
}

/** New keys by old ones, for the paths of errors. The planner's aliases are unique within a fetch. */
export function renames(changes: readonly Rewrite[]): ReadonlyMap<string | number, string> {
  const map = new Map<string | number, string>();
  for (const { path, renameKeyTo } of changes) {
    const last = path.at(-1);
    if (renameKeyTo !== undefined && last && 'Key' in last) map.set(last.Key, renameKeyTo);
  }
  return map;
}
