import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** How many fields an operation has at its root, those of its fragments among them. Of a valid document: one whose fragments run in a circle has no end. */
export function rootFieldsOf(document: DocumentNode, { selectionSet }: OperationDefinitionNode): number {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const fieldsOf = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + 1;
      const within = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      return sum + fieldsOf(within?.selectionSet);
    }, 0);
  return fieldsOf(selectionSet);
}
