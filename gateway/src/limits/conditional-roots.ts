import { type DirectiveNode, type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

/**
 * The first `@skip` or `@include` on what a subscription asks for itself, within fragments too. The specification forbids it
 * ("Single Root Field"), since nothing might be left to subscribe to; graphql-js 16 does not refuse it, and throws where it
 * depends on a variable.
 */
export function conditionOnRoot({ definitions }: DocumentNode): DirectiveNode | undefined {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const conditionIn = (set: SelectionSetNode): DirectiveNode | undefined => {
    for (const node of set.selections) {
      const condition = node.directives?.find(({ name }) => name.value === 'skip' || name.value === 'include');
      if (condition) return condition;
      if (node.kind === Kind.FIELD) continue;
      const within = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      // Each is looked into once: they may run in a circle.
      if (node.kind === Kind.FRAGMENT_SPREAD) fragments.delete(node.name.value);
      const found = within && conditionIn(within.selectionSet);
      if (found) return found;
    }
    return undefined;
  };
  for (const node of definitions) {
    const found =
      node.kind === Kind.OPERATION_DEFINITION && node.operation === 'subscription' && conditionIn(node.selectionSet);
    if (found) return found;
  }
  return undefined;
}
