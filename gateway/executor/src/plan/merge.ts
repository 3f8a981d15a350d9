import { type Data, isData } from '../data.ts';
import type { Supergraph } from '../supergraph.ts';
import type { Selection } from './selection.ts';

/**
 * Adds what a fetch brought to an object, as far as the fetch asked for it. What is there already stays, and null never
 * replaces a value. `false` when the two do not agree in what they have in common, and so cannot be put together: lists of other lengths, objects of other types.
 */
export function merge(target: Data, source: Data, selection: Selection, supergraph: Supergraph): boolean {
  let agree = true;
  for (const { key, below } of selection.fields) {
    const value = source[key];
    if (value === undefined) continue;
    const present = target[key];
    if (present === undefined || present === null) target[key] = value;
    else if (value === null) continue;
    else if (below) agree = mergeValue(present, value, below, supergraph) && agree;
    else if (key !== '__typename' || supergraph.isConcrete(String(value))) target[key] = value;
  }
  return agree;
}

function mergeValue(present: unknown, value: unknown, selection: Selection, supergraph: Supergraph): boolean {
  if (Array.isArray(present)) {
    if (!Array.isArray(value) || value.length !== present.length) return false;
    let agree = true;
    for (let index = 0; index < present.length; index++) {
      if (present[index] === null) present[index] = value[index];
      else if (value[index] !== null) agree = mergeValue(present[index], value[index], selection, supergraph) && agree;
    }
    return agree;
  }
  if (!isData(present) || !isData(value) || !sameType(present, value, supergraph)) return false;
  return merge(present, value, selection, supergraph);
}

function sameType({ __typename: one }: Data, { __typename: other }: Data, { isConcrete }: Supergraph): boolean {
  if (one === other || typeof one !== 'string' || typeof other !== 'string') return true;
  return !isConcrete(one) || !isConcrete(other);
}

/** A copy of what a fetch selected, for a second owner: later fetches add to each on its own. Leaves are shared, as nothing changes them. */
export function copy(source: Data, selection: Selection): Data {
  const made: Data = {};
  for (const { key, below } of selection.fields) {
    const value = source[key];
    if (value !== undefined) made[key] = below ? copyValue(value, below) : value;
  }
  return made;
}

function copyValue(value: unknown, selection: Selection): unknown {
  if (Array.isArray(value)) return value.map((item) => copyValue(item, selection));
  return isData(value) ? copy(value, selection) : value;
}
