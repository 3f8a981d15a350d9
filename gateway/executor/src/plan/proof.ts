import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Data } from '../data.ts';
import type { Supergraph } from '../supergraph.ts';

/** How to tell that an entity is the one that was asked for. */
export type Proves = (entity: Data, representation: Data) => boolean;

/** The key fields that a subgraph is asked back for entities of a type. */
interface Proof {
  readonly condition: string;
  readonly fields: readonly string[];
}

/** An entity fetch that asks for the keys back. */
export interface Proven {
  readonly document: DocumentNode;
  /** By the key of the `_entities` field. */
  readonly proves: ReadonlyMap<string, Proves>;
}

/**
 * Entities and representations are matched by position alone, and a subgraph that answers in another order mixes up
 * everything silently. So each entity is asked for the fields of the key by which it was looked up, and must have the same;
 * and for its type, where it may be of several. Keys that are lists or objects are not checked.
 */
export function withProofs(
  document: DocumentNode,
  subgraph: string,
  requires: ReadonlyMap<string, readonly RequiresSelection[]>,
  supergraph: Supergraph,
): Proven {
  const proves = new Map<string, Proves>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const extended = visit(document, {
    Field: (node) => {
      const key = node.alias?.value ?? node.name.value;
      const required = requires.get(key);
      if (node.name.value !== '_entities' || !required || !node.selectionSet) return undefined;
      const conditions = conditionsOf(node.selectionSet, fragments);
      const isOfOneType = conditions.length === 1 && conditions.every(supergraph.isConcrete);
      const proofs = conditions.flatMap((condition) => {
        const fields = [...supergraph.keyFields(subgraph, condition)].filter((field) =>
          isRequired(field, condition, required, supergraph),
        );
        return fields.length > 0 ? [{ condition, fields }] : [];
      });
      proves.set(key, check(proofs, isOfOneType, supergraph));
      return { ...node, selectionSet: extend(node.selectionSet, proofs, isOfOneType) };
    },
    FragmentDefinition: () => false,
  });
  return { document: extended, proves };
}

function conditionsOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly string[] {
  const conditions = selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [];
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    return fragment?.typeCondition ? [fragment.typeCondition.name.value] : [];
  });
  return [...new Set(conditions)];
}

/** Whether every representation that may be of the type has the field, as a leaf. */
function isRequired(
  field: string,
  type: string,
  requires: readonly RequiresSelection[],
  { satisfies }: Supergraph,
): boolean {
  const relevant = requires.filter(
    (node) =>
      node.kind === 'InlineFragment' &&
      (satisfies(node.typeCondition, [type]) || satisfies(type, [node.typeCondition])),
  );
  return (
    relevant.length > 0 &&
    relevant.every(
      (node) =>
        node.kind === 'InlineFragment' &&
        node.selections.some(
          (inner) => inner.kind === 'Field' && (inner.alias ?? inner.name) === field && !inner.selections?.length,
        ),
    )
  );
}

function extend(set: SelectionSetNode, proofs: readonly Proof[], isOfOneType: boolean): SelectionSetNode {
  const keys = proofs.map(
    ({ condition, fields }): SelectionNode => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: condition } },
      selectionSet: { kind: Kind.SELECTION_SET, selections: fields.map(fieldNode) },
    }),
  );
  const type = isOfOneType ? [] : [fieldNode('__typename')];
  return { ...set, selections: [...type, ...set.selections, ...keys] };
}

function fieldNode(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}

function check(proofs: readonly Proof[], isOfOneType: boolean, { satisfies }: Supergraph): Proves {
  const made = new Map<unknown, readonly string[]>();
  const fieldsOf = (typename: unknown): readonly string[] => {
    const known = made.get(typename);
    if (known) return known;
    const apt = proofs.filter(({ condition }) => satisfies(String(typename), [condition]));
    const fields = [...new Set(apt.flatMap(({ fields: names }) => names))];
    made.set(typename, fields);
    return fields;
  };
  /** An `@interfaceObject` says the name of its interface. */
  const isOfType = (given: unknown, wanted: unknown): boolean =>
    typeof given === 'string' &&
    typeof wanted === 'string' &&
    (satisfies(given, [wanted]) || satisfies(wanted, [given]));

  return (entity, representation) => {
    if (!isOfOneType && !isOfType(entity.__typename, representation.__typename)) return false;
    for (const field of fieldsOf(representation.__typename)) {
      const wanted = representation[field];
      const given = entity[field];
      // Subgraphs may differ in whether a key is a number or a string.
      if (wanted !== given && isScalar(wanted) && String(wanted) !== String(given)) return false;
    }
    return true;
  };
}

function isScalar(value: unknown): boolean {
  return value !== null && value !== undefined && typeof value !== 'object';
}
