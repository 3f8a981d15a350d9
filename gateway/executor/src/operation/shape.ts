import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { dependsOnType } from './normalise.ts';
import type { Operation } from './operation.ts';
import type { SourceKey } from './source-key.ts';

/** A field of the result. */
export interface ShapeField {
  /** The key that the caller asked for. */
  readonly key: string;
  /** The key under which it was fetched. */
  readonly source: string;
  /** `Type.field`, for messages. */
  readonly coordinate: string;
  /** What its values are; absent for `__schema` and `__type`, whose values are complete already. */
  readonly value: Value | undefined;
}

/** The fields of an object of the result, in the order that the caller asked for them. */
export interface Fields {
  readonly typename: string;
  readonly list: readonly ShapeField[];
}

/** What may stand at a position of the result. */
export type Value = { readonly nonNull: boolean } & (
  | { readonly kind: 'typename' }
  /** `plain`: of a built-in scalar, which no object or list can be. */
  | { readonly kind: 'scalar'; readonly plain: boolean }
  | { readonly kind: 'enum'; readonly known: ReadonlySet<unknown> }
  | { readonly kind: 'list'; readonly item: Value }
  /** Fields by the `__typename` that was fetched; `undefined` for one that the type cannot have, or that is kept from callers. */
  | { readonly kind: 'object'; readonly fieldsOf: (typename: unknown) => Fields | undefined }
);

/** The fields of the result as the caller asked for them: CollectFields of the GraphQL specification, done once per concrete type. */
export function shapeOf(schema: GraphQLSchema, operation: Operation, sourceKey: SourceKey): Fields {
  const collect = (type: GraphQLObjectType | GraphQLInterfaceType, sets: readonly SelectionSetNode[]): Fields => {
    const found = new Map<string, { name: string; source: string; below: SelectionSetNode[] }>();
    const visited = new Set<string>();
    const walk = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          const field = found.get(key) ?? { name: node.name.value, source: sourceKey(node), below: [] };
          if (node.selectionSet) field.below.push(node.selectionSet);
          found.set(key, field);
          continue;
        }
        if (node.kind === Kind.FRAGMENT_SPREAD && visited.has(node.name.value)) continue;
        if (node.kind === Kind.FRAGMENT_SPREAD) visited.add(node.name.value);
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(node.name.value) : node;
        if (fragment && applies(schema, type, fragment.typeCondition?.name.value)) walk(fragment.selectionSet);
      }
    };
    sets.forEach(walk);
    const list = [...found].map(([key, { name, source, below }]): ShapeField => {
      const declared = type.getFields()[name]?.type;
      const coordinate = `${type.name}.${name}`;
      if (name === '__typename') return { key, source, coordinate, value: { kind: 'typename', nonNull: true } };
      return { key, source, coordinate, value: declared && positionOf(declared, below) };
    });
    return { typename: type.name, list };
  };

  const positionOf = (type: GraphQLOutputType, below: readonly SelectionSetNode[]): Value => {
    if (isNonNullType(type)) return { ...positionOf(type.ofType, below), nonNull: true };
    if (isListType(type)) return { kind: 'list', nonNull: false, item: positionOf(type.ofType, below) };
    if (isEnumType(type)) return { kind: 'enum', nonNull: false, known: new Set(type.getValues().map(nameOf)) };
    if (isLeafType(type)) return { kind: 'scalar', nonNull: false, plain: isSpecifiedScalarType(type) };
    const made = new Map<unknown, Fields>();
    const fieldsOf = (typename: unknown): Fields | undefined => {
      const known = made.get(typename);
      if (known) return known;
      const concrete = concreteType(schema, type, typename) ?? interfaceType(type, typename, below);
      const fields = concrete && collect(concrete, below);
      if (fields) made.set(typename, fields);
      return fields;
    };
    return { kind: 'object', nonNull: false, fieldsOf: isObjectType(type) ? () => fieldsOf(type.name) : fieldsOf };
  };

  const root = schema.getRootType(operation.definition.operation);
  if (!root) throw new Error(`The schema has no ${operation.definition.operation} type.`); // validation let it pass
  return collect(root, [operation.definition.selectionSet]);
}

function concreteType(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  typename: unknown,
): GraphQLObjectType | undefined {
  const concrete = typeof typename === 'string' ? schema.getType(typename) : undefined;
  if (!isObjectType(concrete)) return undefined;
  return concrete === type || (isAbstractType(type) && schema.isSubType(type, concrete)) ? concrete : undefined;
}

/** Where nothing depends on the type, it is not fetched, or only as the interface that an `@interfaceObject` knows: then the interface's own fields will do. */
function interfaceType(
  type: GraphQLOutputType,
  typename: unknown,
  below: readonly SelectionSetNode[],
): GraphQLInterfaceType | undefined {
  if (!isInterfaceType(type) || (typename !== undefined && typename !== type.name)) return undefined;
  return below.some(({ selections }) => dependsOnType(selections)) ? undefined : type;
}

function applies(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
  condition: string | undefined,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
