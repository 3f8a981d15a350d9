import {
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { Query } from './query.ts';

/** Nulls where the schema promises a value: a result that has one is not GraphQL. It walks data and schema, and knows nothing of how results are made. */
export function illegalNulls(schema: GraphQLSchema, query: Query, { data }: ExecutionResult): string[] {
  const document = parse(query.text);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const [operation] = document.definitions;
  const root = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !root) throw new Error('No query');
  const found: string[] = [];

  const fieldsNamed = (key: string, sets: readonly SelectionSetNode[]): FieldNode[] =>
    sets.flatMap(({ selections }) =>
      selections.flatMap((node): FieldNode[] => {
        if (node.kind === Kind.FIELD) return (node.alias ?? node.name).value === key ? [node] : [];
        const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        return inner ? fieldsNamed(key, [inner.selectionSet]) : [];
      }),
    );

  const object = (
    candidates: readonly GraphQLObjectType[],
    value: Record<string, unknown>,
    sets: readonly SelectionSetNode[],
    at: string,
  ) => {
    for (const [key, inner] of Object.entries(value)) {
      const nodes = fieldsNamed(key, sets);
      const types = candidates.flatMap((type) => nodes.flatMap(({ name }) => type.getFields()[name.value]?.type ?? []));
      // Where the type is not told, a null is illegal only if every type it may be of promises a value.
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (types.length > 0) check(types, inner, below, `${at}.${key}`);
    }
  };

  const check = (
    types: readonly GraphQLOutputType[],
    value: unknown,
    sets: readonly SelectionSetNode[],
    at: string,
  ): void => {
    if (value === null && types.every(isNonNullType)) found.push(at);
    if (value === null) return;
    const bare = types.map((type) => (isNonNullType(type) ? type.ofType : type));
    const items = bare.flatMap((type) => (isListType(type) ? [type.ofType] : []));
    if (Array.isArray(value)) {
      if (items.length > 0) for (const [index, item] of value.entries()) check(items, item, sets, `${at}[${index}]`);
      return;
    }
    const composite = bare.flatMap((type) => {
      if (isListType(type) || isLeafType(type)) return [];
      return isObjectType(type) ? [type] : schema.getPossibleTypes(type);
    });
    if (composite.length > 0) object(composite, value as Record<string, unknown>, sets, at);
  };

  if (data) object([root], data as Record<string, unknown>, [operation.selectionSet], 'data');
  return found;
}
