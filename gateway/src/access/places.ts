import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { ProtectedField } from './protected-fields.ts';

/** A field that a caller is not given, and the name under which `__typename` is asked in its place. */
export interface Blank {
  readonly field: ProtectedField;
  readonly placeholder: string;
}

/** Where the blanks of an operation are in its answer: those of one object, and the ways to those below. */
export interface Places {
  readonly blanks: ReadonlyMap<string, Blank>;
  readonly below: ReadonlyMap<string, { readonly type: GraphQLOutputType; readonly places: Places }>;
}

/** The name under which a field is answered. */
export function responseKey({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** The fragments of a document, by name. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
}

/** What selections are read with. */
export interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly blanks: ReadonlyMap<FieldNode, Blank>;
}

/** Selections, and the type that they are made on. */
export type TypedSet = readonly [GraphQLCompositeType, SelectionSetNode];

/**
 * The places of blanks in the answer to selections; undefined where there are none. Fields that answer under one name are looked at together, whatever type they are for: validation made sure that they are null
 * and lists alike, so that any one of them tells.
 */
export function placesIn(scope: Scope, sets: readonly TypedSet[]): Places | undefined {
  const here = new Map<string, Blank>();
  const groups = new Map<string, { readonly type: GraphQLOutputType; readonly sets: TypedSet[] }>();
  for (const [parent, node] of fieldsIn(scope, sets)) {
    const blank = scope.blanks.get(node);
    if (blank) here.set(blank.placeholder, blank);
    const type = 'getFields' in parent ? parent.getFields()[node.name.value]?.type : undefined;
    if (blank || !type || !node.selectionSet) continue;
    const group = groups.get(responseKey(node)) ?? { type, sets: [] };
    const named = getNamedType(type);
    if (isCompositeType(named)) group.sets.push([named, node.selectionSet]);
    groups.set(responseKey(node), group);
  }
  const below = new Map(
    [...groups].flatMap(([key, { type, sets: inner }]) => {
      const places = placesIn(scope, inner);
      return places ? [[key, { type, places }] as const] : [];
    }),
  );
  return here.size + below.size > 0 ? { blanks: here, below } : undefined;
}

function fieldsIn(scope: Scope, sets: readonly TypedSet[]): readonly (readonly [GraphQLCompositeType, FieldNode])[] {
  return sets.flatMap(([type, { selections }]) =>
    selections.flatMap((node): readonly (readonly [GraphQLCompositeType, FieldNode])[] => {
      if (node.kind === Kind.FIELD) return [[type, node]];
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(node.name.value) : node;
      if (!fragment) return []; // validation refuses it
      const condition = fragment.typeCondition && scope.schema.getType(fragment.typeCondition.name.value);
      return fieldsIn(scope, [[isCompositeType(condition) ? condition : type, fragment.selectionSet]]);
    }),
  );
}
