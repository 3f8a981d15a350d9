import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

/** The operation of a document that a request asks for. */
export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The variables that stand in a `@skip` or `@include` anywhere in the document. */
  readonly conditions: readonly string[];
}

/** Finds the operation by its name, or the only one; `undefined` when there is none, or more than one to choose from. */
export function operationOf(document: DocumentNode, name: string | undefined): Operation | undefined {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const definition = name
    ? operations.find((node) => node.name?.value === name)
    : operations.length === 1
      ? operations[0]
      : undefined;
  if (!definition) return undefined;
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const conditions = new Set<string>();
  visit(document, {
    Directive(node) {
      const value = node.arguments?.[0]?.value;
      if (isCondition(node.name.value) && value?.kind === Kind.VARIABLE) conditions.add(value.name.value);
    },
  });
  return {
    definition,
    fragments: new Map(fragments.map((node) => [node.name.value, node])),
    conditions: [...conditions],
  };
}

/** Whether a directive is one of the two that take a selection out of an operation. */
export function isCondition(directive: string): boolean {
  return directive === 'skip' || directive === 'include';
}
