import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Requirement, Requirements } from './requirements.ts';

/** A field of a document that not every caller is given. */
export interface ProtectedField {
  readonly node: FieldNode;
  /** Such as `Brand.audit`. */
  readonly coordinate: string;
  readonly type: GraphQLOutputType;
  /** Whether it is one of the operation's own. */
  readonly isRoot: boolean;
  /** All of these must be met. */
  readonly needs: readonly Requirement[];
}

/**
 * The fields of a valid document that something is required for, those of its fragments among them, in the order of the text:
 * by the field itself, by the type that it is asked of, or by the type that it gives. A field of an interface or union needs what
 * it needs on each of the types behind it.
 */
export function protectedFields(
  schema: GraphQLSchema,
  requirements: Requirements,
  document: DocumentNode,
): readonly ProtectedField[] {
  const found: ProtectedField[] = [];
  const info = new TypeInfo(schema);
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: (node) => {
        const parent = info.getParentType();
        const type = info.getType();
        if (!parent || !type) return;
        const needs = neededFor(schema, requirements, parent, node.name.value, getNamedType(type).name);
        if (needs.length > 0)
          found.push({
            node,
            coordinate: `${parent.name}.${node.name.value}`,
            type,
            isRoot: roots.has(parent),
            needs,
          });
      },
    }),
  );
  return found;
}

function neededFor(
  schema: GraphQLSchema,
  requirements: Requirements,
  parent: GraphQLCompositeType,
  field: string,
  given: string,
): readonly Requirement[] {
  // What every type has tells nothing of what it holds.
  if (field === '__typename') return [];
  const parents = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
  const coordinates = [
    given,
    ...parents.flatMap(({ name }) => [`${name}.${field}`, ...(name === parent.name ? [name] : [])]),
  ];
  return [...new Set(coordinates)].flatMap((coordinate) => requirements.get(coordinate) ?? []);
}
