import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How large a document is: of each number that of its largest operation, after every fragment is written out. */
export interface Measures {
  /** Fields from the root to the deepest one. */
  readonly depth: number;
  /** Fields, which a bomb of nested fragments multiplies. */
  readonly fields: number;
  /** Fields under another name, `__typename` among them. */
  readonly aliases: number;
  readonly directives: number;
  /** Fields of the operation itself. */
  readonly rootFields: number;
  /** Items of the longest list that is written out in an argument. */
  readonly listItems: number;
}

const nothing: Measures = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0, listItems: 0 };

/** Measures a document in time linear in its length, whatever its fragments multiply. A cycle of fragments counts as empty: validation refuses it by its name. */
export function measure(document: DocumentNode): Measures {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const known = new Map<string, Measures>();
  const ofFragment = (name: string): Measures => {
    const fragment = fragments.get(name);
    const size = known.get(name);
    if (!fragment || size) return size ?? nothing;
    known.set(name, nothing);
    const measured = counting(fragment, ofSet(fragment.selectionSet));
    known.set(name, measured);
    return measured;
  };
  const ofSet = (set: SelectionSetNode | undefined): Measures =>
    (set?.selections ?? []).reduce((sum, node) => plus(sum, ofSelection(node)), nothing);
  const ofSelection = (node: SelectionNode): Measures => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return counting(node, ofFragment(node.name.value));
    const below = ofSet(node.selectionSet);
    if (node.kind === Kind.INLINE_FRAGMENT) return counting(node, below);
    return counting(node, {
      ...below,
      depth: below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
      rootFields: 1, // of this selection: summed up, the fields of the set
      listItems: Math.max(below.listItems, longestList(node.arguments)),
    });
  };
  return document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((node) => counting(node, ofSet(node.selectionSet), ofDefaults(node)))
    .reduce(largest, nothing);
}

/** Adds what stands in the directives of a node. */
function counting(
  { directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined },
  size: Measures,
  more: Partial<Measures> = {},
): Measures {
  const listItems = Math.max(
    size.listItems,
    more.listItems ?? 0,
    ...directives.map((one) => longestList(one.arguments)),
  );
  return { ...size, directives: size.directives + directives.length + (more.directives ?? 0), listItems };
}

function ofDefaults({ variableDefinitions = [] }: OperationDefinitionNode): Partial<Measures> {
  return {
    directives: variableDefinitions.reduce((sum, { directives = [] }) => sum + directives.length, 0),
    listItems: Math.max(
      0,
      ...variableDefinitions.map(({ defaultValue }) => (defaultValue ? longest(defaultValue) : 0)),
    ),
  };
}

function plus(a: Measures, b: Measures): Measures {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    rootFields: a.rootFields + b.rootFields,
    listItems: Math.max(a.listItems, b.listItems),
  };
}

function largest(a: Measures, b: Measures): Measures {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: Math.max(a.fields, b.fields),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
    rootFields: Math.max(a.rootFields, b.rootFields),
    listItems: Math.max(a.listItems, b.listItems),
  };
}

function longestList(given: readonly ArgumentNode[] = []): number {
  return given.reduce((most, { value }) => Math.max(most, longest(value)), 0);
}

function longest(value: ValueNode): number {
  if (value.kind === Kind.LIST)
    return value.values.reduce((most, item) => Math.max(most, longest(item)), value.values.length);
  if (value.kind === Kind.OBJECT) return value.fields.reduce((most, field) => Math.max(most, longest(field.value)), 0);
  return 0;
}
