import type { FieldNode } from 'graphql';

/** Under which key a field is fetched, which is not always the one that the caller asked for. */
export type SourceKey = (node: FieldNode) => string;

/** How the planner's own aliases and ours begin: a caller's that does too is replaced. */
const reserved = /^_(as|internal_qp)_/;

/**
 * A caller may write `{ car { id: name seller { name } } }`. Fetched under that alias, the name would be taken for the
 * car's key by the next fetch, and the answer would be about another car. So an alias that is the name of
 * any field is fetched under a key of its own and renamed when the result is completed.
 */
export function sourceKeys(fieldNames: ReadonlySet<string>): SourceKey {
  return ({ name: { value: name }, alias }) => {
    if (!alias || alias.value === name) return name;
    if (name === '__typename') return name;
    return fieldNames.has(alias.value) || reserved.test(alias.value) ? `_as_${alias.value}_${name}` : alias.value;
  };
}
