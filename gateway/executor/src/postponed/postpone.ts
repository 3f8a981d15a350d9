import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { documentOf } from '../operation/split.ts';
import type { Entries, Entry } from './entries.ts';

type Path = readonly FlattenNodePathSegment[];

/** What is asked of the entities at a place once they are known. */
export interface Later {
  readonly path: Path;
  readonly rootField: string;
  readonly document: DocumentNode;
}

/** An operation down to its first entities, and then what is asked of these, again down to the next ones. */
export interface Postponed {
  readonly first: DocumentNode;
  /** By how many entities lie above: each can be asked when those before it were answered. */
  readonly later: readonly (readonly Later[])[];
}

/** More parts than this, each of an entity or of a type of an interface, are not worth it; interfaces in interfaces can make thousands. */
const mostParts = 500;

/**
 * Cuts a plain operation at its entities. In place of what is asked of one stands its key, by which it can be asked later.
 * Undefined where an operation has no entities, or far too many.
 */
export function postpone(schema: GraphQLSchema, document: DocumentNode, entries: Entries): Postponed | undefined {
  const [operation] = document.definitions as readonly [OperationDefinitionNode]; // `split` made it
  const query = { ...operation, operation: 'query' } as OperationDefinitionNode;
  const later: Later[][] = [];
  let parts = 0;

  const within = (type: GraphQLCompositeType, set: SelectionSetNode, path: Path, level: number): SelectionSetNode => {
    if (parts > mostParts) return set;
    if (isObjectType(type)) return setOf(ofObject(type, fieldsOf(type, set), path, level));
    const fragments = schema.getPossibleTypes(type).flatMap((one): SelectionNode[] => {
      const fields = fieldsOf(one, set);
      if (fields.length === 0) return [];
      parts += 1;
      return [fragment(one.name, ofObject(one, fields, [...path, { TypeCondition: [one.name] }], level))];
    });
    return setOf([field('__typename'), ...fragments]);
  };

  const ofObject = (type: GraphQLObjectType, fields: readonly FieldNode[], path: Path, level: number): FieldNode[] => {
    const entry = entries.types.get(type.name);
    if (!entry) return fields.map((node) => below(type, node, path, level));
    const known = ['__typename', ...entry.keyFields];
    const isKnown = ({ name }: FieldNode): boolean => known.includes(name.value);
    const asked = fields.filter((node) => !isKnown(node));
    for (const together of entry.isManyKeyed ? asked.map((node) => [node]) : asked.length > 0 ? [asked] : [])
      ask(type, together, entry, path, level);
    return withFields(fields.filter(isKnown), known);
  };

  const ask = (
    type: GraphQLObjectType,
    fields: readonly FieldNode[],
    { rootField }: Entry,
    path: Path,
    level: number,
  ): void => {
    parts += 1;
    const here = later[level] ?? [];
    later[level] = here; // before those below it
    const selectionSet = setOf(fields.map((node) => below(type, node, path, level + 1)));
    here.push({ path, rootField, document: documentOf(query, setOf([{ ...field(rootField), selectionSet }])) });
  };

  const below = (type: GraphQLObjectType, node: FieldNode, path: Path, level: number): FieldNode => {
    const of = type.getFields()[node.name.value]?.type;
    const inner = of && getNamedType(of);
    if (!of || !isCompositeType(inner) || !node.selectionSet) return node;
    const place = [...path, { Field: (node.alias ?? node.name).value }, ...listsOf(of)];
    return { ...node, selectionSet: within(inner, node.selectionSet, place, level) };
  };

  /** What a set asks of one type. */
  const fieldsOf = (type: GraphQLObjectType, { selections }: SelectionSetNode): readonly FieldNode[] =>
    selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      if (node.kind === Kind.FRAGMENT_SPREAD) return []; // plain operations have none
      const condition = node.typeCondition && schema.getType(node.typeCondition.name.value);
      const applies = isAbstractType(condition) ? schema.isSubType(condition, type) : condition === type;
      return applies ? fieldsOf(type, node.selectionSet) : [];
    });

  const root = schema.getRootType(operation.operation);
  const set = root && within(root, operation.selectionSet, [], 0);
  return set && later.length > 0 && parts <= mostParts ? { first: documentOf(operation, set), later } : undefined;
}

function listsOf(type: GraphQLOutputType): Path {
  if (isNonNullType(type)) return listsOf(type.ofType);
  return isListType(type) ? ['@', ...listsOf(type.ofType)] : [];
}

function field(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}

function fragment(on: string, selections: readonly SelectionNode[]): SelectionNode {
  const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: on } } as const;
  return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: setOf(selections) };
}

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

/** Callers' own aliases are kept away from the names of fields, so that a key is there under its name or not at all. */
function withFields(selections: readonly FieldNode[], names: readonly string[]): FieldNode[] {
  const there = new Set(selections.map((node) => (node.alias ? '' : node.name.value)));
  return [...selections, ...names.filter((name) => !there.has(name)).map(field)];
}
