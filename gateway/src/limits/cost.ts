import { pageSizes } from '@marque/kit/graphql/connection.ts';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { rootFieldsOf } from './root-fields.ts';

/** How many items a list without a page size is taken for. */
export const usualListItems = 10;

/** What each field of a mutation costs besides its answer. */
export const mutationCost = 10;

type Values = Readonly<Record<string, unknown>>;

/** The cost of an operation for the values of its variables. */
export type Cost = (variables: Values) => number;

/**
 * The cost of an operation, known before anything is executed:
 *
 *     cost(operation) = sum of cost(field) over its fields, and 10 more for each field of a mutation
 *     cost(field)     = items * (1 for an object, 0 for a value + sum of cost(field) over the fields below)
 *
 * `items` is 1 where the field is no list. A list's is its own `first` or `last`, or that of the field right above it (a
 * connection), 20 where neither is given and never more than 100, the largest page; a list without pages counts as 10.
 * Fields of all fragments are summed up, whatever type they are for. Introspection costs nothing: no subgraph is asked, and
 * validation bounds it by itself (graphql-js, MaxIntrospectionDepthRule).
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Cost {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const cost = ofSet({ schema, fragments, defaults: defaultsOf(operation) }, root, operation.selectionSet, undefined);
  const extra = operation.operation === 'mutation' ? mutationCost * rootFieldsOf(document, operation) : 0;
  return (variables) => extra + cost(variables);
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly defaults: Values;
}

/** Costs that no variable decides are numbers already. */
type Part = number | Cost;

function ofSet(scope: Scope, type: GraphQLCompositeType, set: SelectionSetNode, page: Part | undefined): Cost {
  const parts: Part[] = set.selections.map((node) => {
    if (node.kind === Kind.FIELD) return ofField(scope, type, node, page);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(node.name.value) : node;
    if (!fragment) return 0; // validation refuses it
    const condition = fragment.typeCondition && scope.schema.getType(fragment.typeCondition.name.value);
    return ofSet(scope, isCompositeType(condition) ? condition : type, fragment.selectionSet, page);
  });
  return (variables) => parts.reduce<number>((sum, part) => sum + numberOf(part, variables), 0);
}

function ofField(scope: Scope, parent: GraphQLCompositeType, node: FieldNode, above: Part | undefined): Part {
  const field = fieldOf(parent, node.name.value);
  if (!field) return 0; // `__typename`, `__schema`, `__type`
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  const isList = isListType(getNullableType(field.type));
  const page = pageOf(field, node, scope);
  const below = node.selectionSet ? ofSet(scope, type, node.selectionSet, isList ? undefined : page) : () => 0;
  const items = isList ? (page ?? (isPage(node) ? above : undefined) ?? usualListItems) : 1;
  return (variables) => numberOf(items, variables) * (1 + below(variables));
}

/** The list of a connection, as Relay names it, and the shortcut that many offer. */
function isPage({ name }: FieldNode): boolean {
  return name.value === 'edges' || name.value === 'nodes';
}

/** The page size that a field asks for; undefined where it has no pages. */
function pageOf({ args }: GraphQLField<unknown, unknown>, node: FieldNode, { defaults }: Scope): Part | undefined {
  if (!args.some(({ name }) => name === 'first' || name === 'last')) return undefined;
  const given = node.arguments?.filter(({ name }) => name.value === 'first' || name.value === 'last') ?? [];
  const sizes = given.map(({ value }) => sizeOf(value, defaults));
  return (variables) => {
    const asked = sizes.map((size) => size(variables)).filter((size) => typeof size === 'number');
    return asked.length === 0 ? pageSizes.usual : Math.min(pageSizes.largest, Math.max(0, ...asked));
  };
}

function sizeOf(value: ValueNode, defaults: Values): (variables: Values) => unknown {
  if (value.kind === Kind.INT) return () => Number(value.value);
  if (value.kind !== Kind.VARIABLE) return () => undefined;
  const name = value.name.value;
  return (variables) => variables[name] ?? defaults[name];
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Values {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

function fieldOf(parent: GraphQLCompositeType, name: string) {
  if (isObjectType(parent)) return parent.getFields()[name];
  return isAbstractType(parent) && 'getFields' in parent ? parent.getFields()[name] : undefined;
}

function numberOf(part: Part, variables: Values): number {
  return typeof part === 'number' ? part : part(variables);
}
