import { Kind, type SelectionSetNode } from 'graphql';
import type { Path } from '../data.ts';
import type { Operation } from '../operation/operation.ts';
import type { SourceKey } from '../operation/source-key.ts';

/** What was asked for, by the keys of the fetched data, whatever the types. */
interface Asked {
  readonly key: string;
  readonly sets: SelectionSetNode[];
  below: ReadonlyMap<string, Asked> | undefined;
}

/**
 * How to turn a path of the fetched data into the caller's: other keys, and none for what the caller did not ask for,
 * as a key or the input of a `@requires` may be. Made on the first error.
 */
export function clientPaths(operation: Operation, sourceKey: SourceKey): (path: Path) => Path | undefined {
  const collect = (sets: readonly SelectionSetNode[]): ReadonlyMap<string, Asked> => {
    const found = new Map<string, Asked>();
    const visited = new Set<string>();
    const walk = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) {
          const source = sourceKey(node);
          const asked = found.get(source) ?? { key: node.alias?.value ?? node.name.value, sets: [], below: undefined };
          if (node.selectionSet) asked.sets.push(node.selectionSet);
          found.set(source, asked);
        } else if (node.kind === Kind.INLINE_FRAGMENT) {
          walk(node.selectionSet);
        } else if (!visited.has(node.name.value)) {
          visited.add(node.name.value);
          const fragment = operation.fragments.get(node.name.value);
          if (fragment) walk(fragment.selectionSet);
        }
      }
    };
    sets.forEach(walk);
    return found;
  };
  const root: Asked = { key: '', sets: [operation.definition.selectionSet], below: undefined };

  return (path) => {
    const translated: (string | number)[] = [];
    let at = root;
    for (const step of path) {
      if (typeof step === 'number') {
        translated.push(step);
        continue;
      }
      at.below ??= collect(at.sets);
      const next = at.below.get(step);
      if (!next) return undefined;
      translated.push(next.key);
      at = next;
    }
    return translated;
  };
}
