import { type FieldNode, print, visit } from 'graphql';
import type { Operation } from './operation.ts';

/** Under which key a field is fetched, which is not always the one that the caller asked for. */
export type SourceKey = (node: FieldNode) => string;

/** How the planner's own aliases and ours begin: a caller's that does too is replaced. */
const reserved = /^_(as|internal_qp)_/;

const keyOf = ({ name, alias }: FieldNode): string => alias?.value ?? name.value;

/** What a field asks, whatever it is called in the answer. */
const askedBy = ({ name, arguments: given = [] }: FieldNode): string => `${name.value}(${given.map(print).join()})`;

/** The keys under which an operation asks for different things in different places, each with these things in order. */
const ambiguous = ({ definition, fragments }: Operation): ReadonlyMap<string, readonly string[]> => {
  const asked = new Map<string, Set<string>>();
  const Field = (node: FieldNode): void => {
    const key = keyOf(node);
    asked.set(key, (asked.get(key) ?? new Set()).add(askedBy(node)));
  };
  for (const part of [definition, ...fragments.values()]) visit(part, { Field });
  return new Map([...asked].filter(([, things]) => things.size > 1).map(([key, things]) => [key, [...things]]));
};

/**
 * A caller may write `{ car { id: name seller { name } } }`. Fetched under that alias, the name would be taken for the
 * car's key by the next fetch, and the answer would be about another car. So an alias that is the name of
 * any field is fetched under a key of its own and renamed when the result is completed.
 *
 * So is one that every object of JavaScript answers to, `__proto__` and `constructor` among them: what is fetched would be added
 * to what all objects share.
 *
 * And a caller may ask the same of two types under one key with different arguments. Where one fetch brings entities of both,
 * these would meet in it, of which the planner panics, which ends the process: they are fetched under keys of their own too.
 */
export function sourceKeysOf(operation: Operation, fieldNames: ReadonlySet<string>): SourceKey {
  const places = ambiguous(operation);
  return (node) => {
    const [name, key] = [node.name.value, keyOf(node)];
    if (name === '__typename') return name;
    const place = places.get(key)?.indexOf(askedBy(node)) ?? -1;
    if (place > 0) return `_as_${key.length}_${key}_${name}_${place}`;
    const isMisleading = key !== name && (fieldNames.has(key) || reserved.test(key) || key in Object.prototype);
    return isMisleading ? `_as_${key.length}_${key}_${name}` : key;
  };
}
