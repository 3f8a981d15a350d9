import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './operation.ts';

/** A field of the answer: under which key, which field of the schema, and what is asked below it. */
export interface ShapeField {
  readonly key: string;
  readonly name: string;
  /** Absent for `__typename`, `__schema` and `__type`. */
  readonly definition: GraphQLField<unknown, unknown> | undefined;
  /** The fields below, for a concrete type. */
  readonly below: (type: GraphQLObjectType) => readonly ShapeField[];
}

/** The fields of the answer for each concrete type, in the order that the caller asked for them (GraphQL, CollectFields). Remembered once made. */
export function shapeOf(
  schema: GraphQLSchema,
  { definition, fragments }: Operation,
): (type: GraphQLObjectType) => readonly ShapeField[] {
  const collect = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): readonly ShapeField[] => {
    const found = new Map<string, { name: string; sets: SelectionSetNode[] }>();
    const visited = new Set<string>();
    const walk = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          const field = found.get(key) ?? { name: node.name.value, sets: [] };
          if (node.selectionSet) field.sets.push(node.selectionSet);
          found.set(key, field);
          continue;
        }
        if (node.kind === Kind.FRAGMENT_SPREAD && visited.has(node.name.value)) continue;
        if (node.kind === Kind.FRAGMENT_SPREAD) visited.add(node.name.value);
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        if (fragment && applies(schema, type, fragment.typeCondition?.name.value)) walk(fragment.selectionSet);
      }
    };
    sets.forEach(walk);
    const fields = type.getFields();
    return [...found].map(([key, { name, sets: below }]) => ({
      key,
      name,
      definition: fields[name],
      below: remembered((inner) => collect(inner, below)),
    }));
  };
  return remembered((type) => collect(type, [definition.selectionSet]));
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function remembered<Value>(make: (type: GraphQLObjectType) => Value): (type: GraphQLObjectType) => Value {
  const made = new Map<GraphQLObjectType, Value>();
  return (type) => {
    const value = made.get(type) ?? make(type);
    made.set(type, value);
    return value;
  };
}
