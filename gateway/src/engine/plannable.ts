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

/** What of an operation is planned and fetched, and what is answered from the schema itself. */
export interface Parts {
  /** For the planner; absent where nothing is left for a subgraph. */
  readonly fetched: DocumentNode | undefined;
  /** Introspection, for the plain executor: the planner refuses it next to other fields. */
  readonly introspected: DocumentNode | undefined;
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Splits a settled operation into what the planner takes and what it does not. */
export function partsOf(schema: GraphQLSchema, operation: Operation): Parts {
  const root = rootFields(operation.definition.selectionSet, operation);
  const own = root.filter(isIntrospection);
  const rest = root.filter((field) => !isIntrospection(field));
  return {
    fetched: rest.length > 0 ? withTypenames(schema, documentOf(operation, rest)) : undefined,
    introspected: own.length > 0 ? documentOf(operation, own) : undefined,
  };
}

function isIntrospection(field: FieldNode): boolean {
  return field.name.value.startsWith('__');
}

/** The root's fields in order, whatever fragments they stand in: all of those apply, as the root has one type. */
function rootFields(set: SelectionSetNode, operation: Operation): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection;
    return inner ? rootFields(inner.selectionSet, operation) : [];
  });
}

/** An operation of the given root fields with the fragments that they use, and no others. */
function documentOf({ definition, fragments }: Operation, selections: readonly SelectionNode[]): DocumentNode {
  const used = new Set<string>();
  const use = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) {
        if (selection.selectionSet) use(selection.selectionSet);
      } else if (!used.has(selection.name.value)) {
        used.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) use(fragment.selectionSet);
      }
    }
  };
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  use(selectionSet);
  const definitions = [...fragments.values()].filter((node) => used.has(node.name.value));
  return { kind: Kind.DOCUMENT, definitions: [{ ...definition, selectionSet }, ...definitions] };
}

/** Fills selections that became empty, and asks for the type wherever it may be one of several: the result cannot be completed without it. */
function withTypenames(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const filled = visit(document, {
    SelectionSet: (set) => (set.selections.length > 0 ? undefined : { ...set, selections: [typename] }),
  });
  const types = new TypeInfo(schema);
  return visit(
    filled,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(set) {
          const asked = set.selections.some((node) => node.kind === Kind.FIELD && isTypename(node) && !node.alias);
          if (asked || !isAbstractType(types.getParentType())) return undefined;
          return { ...set, selections: [typename, ...set.selections] };
        },
      },
    }),
  );
}

function isTypename(field: FieldNode): boolean {
  return field.name.value === '__typename';
}
