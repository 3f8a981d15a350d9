import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { normalise } from './normalise.ts';
import type { Operation } from './operation.ts';
import type { SourceKey } from './source-key.ts';

/** An operation in two: what subgraphs are asked, and what the public schema answers. */
export interface Split {
  /** For the planner; absent where nothing is left for a subgraph. */
  readonly fetched: DocumentNode | undefined;
  /** Introspection: the planner refuses it. */
  readonly introspected: DocumentNode | undefined;
}

/** Splits a settled operation, and makes the fetched part ready for the planner. Throws what `normalise` throws. */
export function split(schema: GraphQLSchema, operation: Operation, sourceKey: SourceKey): Split {
  const { definition, fragments } = operation;
  const root = rootFields(definition.selectionSet, operation);
  const introspected = root.filter(({ name }) => name.value === '__schema' || name.value === '__type');
  const fetched = root.filter(({ name }) => !name.value.startsWith('__'));
  return {
    fetched: fetched.length > 0 ? documentOf(definition, normalise(schema, operation, fetched, sourceKey)) : undefined,
    introspected:
      introspected.length > 0 ? documentOf(definition, selectionSet(introspected), [...fragments.values()]) : undefined,
  };
}

/** The root's fields in order, whatever fragments they stand in: all of those apply, as the root has one type. */
function rootFields(set: SelectionSetNode, operation: Operation): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection;
    return inner ? rootFields(inner.selectionSet, operation) : [];
  });
}

/** A nameless operation with the variables that it uses, and no others. */
export function documentOf(
  { kind, operation, variableDefinitions = [] }: OperationDefinitionNode,
  selected: SelectionSetNode,
  fragments: Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }>[] = [],
): DocumentNode {
  const used = new Set<string>();
  for (const node of [selected, ...fragments]) visit(node, { Variable: ({ name }) => void used.add(name.value) });
  const definition: OperationDefinitionNode = {
    kind,
    operation,
    variableDefinitions: variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
    selectionSet: selected,
  };
  return { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] };
}

function selectionSet(selections: readonly FieldNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}
