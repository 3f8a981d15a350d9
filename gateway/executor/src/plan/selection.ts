import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** What a fetch asks for, whatever the types: which keys, and what below them. A key without `below` holds a leaf, which is never looked into. */
export interface Selection {
  readonly fields: Selected[];
  /** Whether objects or lists of objects are among what it selects. */
  readonly isDeep: boolean;
}

/** One key of a selection. */
export interface Selected {
  key: string;
  readonly below: Selection | undefined;
}

/** Reads what the operation of a fetch selects: the root's keys. */
export function selectionOf(document: DocumentNode): Selection {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const sets: SelectionSetNode[] = [];
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    else if (node.kind === Kind.OPERATION_DEFINITION) sets.push(node.selectionSet);
  }
  return collect(sets, fragments);
}

function collect(sets: readonly SelectionSetNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>): Selection {
  const found = new Map<string, SelectionSetNode[]>();
  const walk = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const below = found.get(key) ?? [];
        if (node.selectionSet) below.push(node.selectionSet);
        found.set(key, below);
        continue;
      }
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (inner) walk(inner.selectionSet);
    }
  };
  sets.forEach(walk);
  const fields = [...found].map(([key, below]) => ({
    key,
    below: below.length > 0 ? collect(below, fragments) : undefined,
  }));
  return { fields, isDeep: fields.some(({ below }) => below) };
}

/** What is selected below a key. */
export function below(selection: Selection, key: string): Selection {
  return selection.fields.find((field) => field.key === key)?.below ?? { fields: [], isDeep: false };
}

/** Every key of a selection, at any depth. */
export function keysOf(selection: Selection, keys: Set<string> = new Set()): ReadonlySet<string> {
  for (const field of selection.fields) {
    keys.add(field.key);
    if (field.below) keysOf(field.below, keys);
  }
  return keys;
}
