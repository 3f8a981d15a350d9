import {
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './operation.ts';
import type { SourceKey } from './source-key.ts';

/** Fields that an operation may ask for once its fragments are written out. Fragments in fragments can make millions of a short document. */
const mostFields = 20_000;

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** A field with everything that is selected below it. */
interface Merged {
  readonly node: FieldNode;
  readonly below: SelectionSetNode[];
}

/** Fields by the type that they are asked of, and then by their key. */
type Groups = Map<GraphQLCompositeType, Map<string, Merged>>;

/**
 * The same operation in the plainest words: no named fragments, no fragments in fragments, each key once, nothing that
 * can never apply, and the type asked for wherever the result depends on it. What the planner then has to do is the same for
 * every way to write an operation.
 * Throws a `GraphQLError` when the operation is too large.
 */
export function normalise(
  schema: GraphQLSchema,
  { definition, fragments }: Operation,
  root: readonly FieldNode[],
  sourceKey: SourceKey,
): SelectionSetNode {
  let count = 0;

  const gather = (type: GraphQLCompositeType, set: SelectionSetNode, groups: Groups): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        add(groups, type, node);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (!fragment || (condition && !isCompositeType(condition))) continue;
      for (const narrowed of narrow(schema, type, condition)) gather(narrowed, fragment.selectionSet, groups);
    }
  };

  const add = (groups: Groups, type: GraphQLCompositeType, node: FieldNode): void => {
    const fields = groups.get(type) ?? new Map<string, Merged>();
    groups.set(type, fields);
    const key = sourceKey(node);
    const merged = fields.get(key) ?? { node: named(node, key), below: [] };
    if (node.selectionSet) merged.below.push(node.selectionSet);
    fields.set(key, merged);
    count += 1;
    if (count > mostFields)
      throw new GraphQLError('The operation asks for too many fields once its fragments are written out.', {
        extensions: { code: 'OPERATION_TOO_LARGE' },
      });
  };

  const write = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): SelectionSetNode => {
    const groups: Groups = new Map();
    for (const set of sets) gather(type, set, groups);
    const selections: SelectionNode[] = [];
    for (const [of, fields] of groups) {
      const written = [...fields.values()].map((field) => writeField(of, field));
      if (of === type) selections.push(...written);
      else selections.push(inlineFragment(of.name, written));
    }
    const needsType = isAbstractType(type) && sets.some((set) => dependsOnType(set.selections));
    const isAsked = groups.get(type)?.has('__typename');
    if ((needsType && !isAsked) || selections.length === 0) selections.unshift(typename);
    return { kind: Kind.SELECTION_SET, selections };
  };

  const writeField = (type: GraphQLCompositeType, { node, below }: Merged): FieldNode => {
    if (below.length === 0) return node;
    const field = isUnionType(type) ? undefined : type.getFields()[node.name.value];
    const inner = field && getNamedType(field.type);
    return isCompositeType(inner) ? { ...node, selectionSet: write(inner, below) } : node;
  };

  const type = schema.getRootType(definition.operation);
  if (!type) throw new Error(`The schema has no ${definition.operation} type.`); // validation let it pass
  return write(type, [{ kind: Kind.SELECTION_SET, selections: root }]);
}

/** Whether what is selected on an interface or a union depends on the concrete type, which must then be fetched. */
export function dependsOnType(selections: readonly SelectionNode[]): boolean {
  return selections.some((node) => node.kind !== Kind.FIELD || node.name.value === '__typename');
}

/** The types of which a fragment's fields are asked, within another type: one where one says it, or else each concrete one. */
function narrow(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  condition: GraphQLCompositeType | undefined,
): readonly GraphQLCompositeType[] {
  if (!condition || condition === type) return [type];
  const within = possible(schema, type);
  const wanted = possible(schema, condition);
  const both = wanted.filter((one) => within.includes(one));
  return both.length === wanted.length && both.length > 1 ? [condition] : both;
}

function possible(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

function named({ alias: _, ...node }: FieldNode, key: string): FieldNode {
  return key === node.name.value ? node : { ...node, alias: { kind: Kind.NAME, value: key } };
}

function inlineFragment(condition: string, selections: readonly SelectionNode[]): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: condition } },
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}
