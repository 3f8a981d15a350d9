import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { documentOf } from '../operation/split.ts';
import type { Entries } from './entries.ts';

type Path = readonly FlattenNodePathSegment[];

/** What is asked of the entities at a place once they are known. */
export interface Later {
  readonly path: Path;
  readonly rootField: string;
  readonly document: DocumentNode;
}

/** An operation without its computed fields, and these by themselves. */
export interface Postponed {
  readonly first: DocumentNode;
  readonly later: readonly Later[];
}

/**
 * Takes the computed fields out of a plain operation. In their place stand the keys of their entities, by which they can be
 * asked later. Undefined where an operation has none.
 */
export function postpone(schema: GraphQLSchema, document: DocumentNode, entries: Entries): Postponed | undefined {
  const [operation] = document.definitions as readonly [OperationDefinitionNode]; // `split` made it
  const later: Later[] = [];

  const within = (type: GraphQLCompositeType, { selections }: SelectionSetNode, path: Path): SelectionSetNode => {
    const entry = entries.types.get(type.name);
    const isLater = (node: SelectionNode): node is FieldNode =>
      entry !== undefined && node.kind === Kind.FIELD && entries.isComputed(type.name, node.name.value);
    const computed = selections.filter(isLater);
    const own = selections.filter((node) => !isLater(node)).map((node) => changed(type, node, path));
    if (!entry || computed.length === 0) return setOf(own);
    const { rootField, keyFields } = entry;
    const root = { ...field(rootField), selectionSet: setOf(computed) };
    const query = { ...operation, operation: 'query' } as OperationDefinitionNode;
    later.push({ path, rootField, document: documentOf(query, setOf([root])) });
    return setOf(withFields(own, ['__typename', ...keyFields]));
  };

  const changed = (type: GraphQLCompositeType, node: SelectionNode, path: Path): SelectionNode =>
    node.kind === Kind.INLINE_FRAGMENT
      ? narrowed(type, node, path)
      : node.kind === Kind.FIELD
        ? below(type, node, path)
        : node;

  const narrowed = (type: GraphQLCompositeType, node: InlineFragmentNode, path: Path): InlineFragmentNode => {
    const condition = node.typeCondition && schema.getType(node.typeCondition.name.value);
    const of = isCompositeType(condition) ? condition : type;
    const names = isAbstractType(of) ? schema.getPossibleTypes(of).map(({ name }) => name) : [of.name];
    return { ...node, selectionSet: within(of, node.selectionSet, [...path, { TypeCondition: names }]) };
  };

  const below = (type: GraphQLCompositeType, node: FieldNode, path: Path): FieldNode => {
    const of = isUnionType(type) ? undefined : type.getFields()[node.name.value]?.type;
    const inner = of && getNamedType(of);
    if (!of || !isCompositeType(inner) || !node.selectionSet) return node;
    const place = [...path, { Field: (node.alias ?? node.name).value }, ...listsOf(of)];
    return { ...node, selectionSet: within(inner, node.selectionSet, place) };
  };

  const root = schema.getRootType(operation.operation);
  const set = root && within(root, operation.selectionSet, []);
  return set && later.length > 0 ? { first: documentOf(operation, set), later } : undefined;
}

function listsOf(type: GraphQLOutputType): Path {
  if (isNonNullType(type)) return listsOf(type.ofType);
  return isListType(type) ? ['@', ...listsOf(type.ofType)] : [];
}

function field(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

/** Callers' own aliases are kept away from the names of fields, so that a key is there under its name or not at all. */
function withFields(selections: readonly SelectionNode[], names: readonly string[]): SelectionNode[] {
  const there = new Set(selections.map((node) => (node.kind === Kind.FIELD && !node.alias ? node.name.value : '')));
  return [...selections, ...names.filter((name) => !there.has(name)).map(field)];
}
