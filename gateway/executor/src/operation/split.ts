import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from './operation.ts';
import type { SourceKey } from './source-key.ts';

/** An operation in two: what subgraphs are asked, and what the public schema answers. */
export interface Split {
  /** For the planner; absent where nothing is left for a subgraph. */
  readonly fetched: DocumentNode | undefined;
  /** Introspection: the planner refuses it. */
  readonly introspected: DocumentNode | undefined;
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Splits a settled operation and makes the fetched part ready for the planner. */
export function split(schema: GraphQLSchema, operation: Operation, sourceKey: SourceKey): Split {
  const root = rootFields(operation.definition.selectionSet, operation);
  const introspected = root.filter(({ name }) => name.value === '__schema' || name.value === '__type');
  const fetched = root.filter(({ name }) => !name.value.startsWith('__'));
  return {
    fetched: fetched.length > 0 ? plannable(schema, documentOf(operation, fetched), sourceKey) : undefined,
    introspected: introspected.length > 0 ? documentOf(operation, introspected) : undefined,
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

/** An operation of the given root fields with the fragments and the variables that they use, and no others. */
function documentOf({ definition, fragments }: Operation, selections: readonly SelectionNode[]): DocumentNode {
  const spread = new Set<string>();
  const variables = new Set<string>();
  const use = (set: SelectionSetNode): void => {
    visit(set, {
      Variable: (node) => void variables.add(node.name.value),
      FragmentSpread: ({ name }) => {
        if (spread.has(name.value)) return;
        spread.add(name.value);
        const fragment = fragments.get(name.value);
        if (fragment) use(fragment.selectionSet);
      },
    });
  };
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  use(selectionSet);
  const { kind, operation, variableDefinitions = [] } = definition;
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind,
        operation,
        variableDefinitions: variableDefinitions.filter(({ variable }) => variables.has(variable.name.value)),
        selectionSet,
      },
      ...[...fragments.values()].filter(({ name }) => spread.has(name.value)),
    ],
  };
}

/** Gives each field its source key, fills selections that became empty, and asks for the type wherever the result depends on it. */
function plannable(schema: GraphQLSchema, document: DocumentNode, sourceKey: SourceKey): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(node) {
          const key = sourceKey(node);
          const { alias, ...plain } = node;
          if (key === node.name.value) return alias ? plain : undefined;
          return { ...plain, alias: { kind: Kind.NAME, value: key } };
        },
      },
      SelectionSet: {
        leave(set) {
          const needed =
            set.selections.length === 0 || (isAbstractType(types.getParentType()) && dependsOnType(set.selections));
          return !needed || set.selections.some(isTypename)
            ? undefined
            : { ...set, selections: [typename, ...set.selections] };
        },
      },
    }),
  );
}

/** Whether what is selected on an interface or a union depends on the concrete type, which must then be fetched. */
export function dependsOnType(selections: readonly SelectionNode[]): boolean {
  return selections.some((node) => node.kind !== Kind.FIELD || isTypename(node));
}

function isTypename(node: SelectionNode): boolean {
  return node.kind === Kind.FIELD && node.name.value === '__typename';
}
