import {
  type ConstDirectiveNode,
  type DefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';

/** What executing a plan needs to know of a supergraph. It covers what is kept from callers too, as plans use that. */
export interface Supergraph {
  /** Whether a value of the type satisfies one of the type conditions. */
  readonly satisfies: (typename: string, conditions: readonly string[]) => boolean;
  /** Whether the name is that of an object type: an `@interfaceObject` answers with the name of its interface. */
  readonly isConcrete: (typename: string) => boolean;
  /** The fields by which a subgraph finds entities of a type, of all its keys, without those of nested selections. */
  readonly keyFields: (subgraph: string, typename: string) => ReadonlySet<string>;
  /** The names of all fields of all types. */
  readonly fieldNames: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Reads a supergraph's SDL (the join specification, version 0.3 and up). */
export function readSupergraph(sdl: string): Supergraph {
  const { definitions } = parse(sdl, { noLocation: true });
  const members = new Map<string, Set<string>>();
  const concrete = new Set<string>();
  const keys = new Map<string, Set<string>>();
  const fieldNames = new Set(['__typename']);
  const graphs = graphNames(definitions);

  for (const definition of definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const { name } of definition.types ?? []) entry(members, definition.name.value).add(name.value);
      continue;
    }
    if (!isFielded(definition)) continue;
    const { name, interfaces = [], fields = [], directives = [] } = definition;
    for (const field of fields) fieldNames.add(field.name.value);
    for (const { graph, key } of argumentsOf(directives, 'join__type')) {
      if (typeof key !== 'string') continue;
      const found = entry(keys, `${graphs.get(String(graph))}.${name.value}`);
      for (const field of topFields(key)) found.add(field);
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    concrete.add(name.value);
    for (const { name: above } of interfaces) entry(members, above.value).add(name.value);
  }

  return {
    satisfies: (typename, conditions) => {
      for (const condition of conditions) {
        if (condition === typename || members.get(condition)?.has(typename)) return true;
      }
      return false;
    },
    isConcrete: (typename) => concrete.has(typename),
    keyFields: (subgraph, typename) => keys.get(`${subgraph}.${typename}`) ?? none,
    fieldNames,
  };
}

function isFielded(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

/** Names of subgraphs by the enum value that stands for them in the join directives. */
function graphNames(definitions: readonly DefinitionNode[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { name, directives = [] } of definition.values ?? []) {
      for (const graph of argumentsOf(directives, 'join__graph')) names.set(name.value, String(graph.name));
    }
  }
  return names;
}

function argumentsOf(directives: readonly ConstDirectiveNode[], name: string): Record<string, unknown>[] {
  return directives
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries((directive.arguments ?? []).map((node) => [node.name.value, valueFromASTUntyped(node.value)])),
    );
}

function topFields(key: string): string[] {
  const [operation] = parse(`{${key}}`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
}

function entry(map: Map<string, Set<string>>, key: string): Set<string> {
  const found = map.get(key) ?? new Set<string>();
  map.set(key, found);
  return found;
}
