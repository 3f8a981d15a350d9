import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from 'graphql';

/** A supergraph in which a plan can begin at entities that are known already. */
export interface Entries {
  /** Its SDL: the given one with a further subgraph, which no plan asks in the end. */
  readonly supergraph: string;
  /** The name of that subgraph. */
  readonly subgraph: string;
  /** By the name of a type, its root field there and the fields of its key. Types without a key of plain fields are left out. */
  readonly types: ReadonlyMap<string, Entry>;
}

/** Where plans for entities of a type begin. */
export interface Entry {
  readonly rootField: string;
  readonly keyFields: readonly string[];
  /** Whether it can be known by several keys, of which the planner tries all for all fields at once. */
  readonly isManyKeyed: boolean;
}

const graph = 'ENTRIES__';

/** Gives every entity type of a supergraph a root field of its own. */
export function entriesOf(sdl: string): Entries {
  const document = parse(sdl, { noLocation: true });
  const types = new Map<string, Entry>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const { name, directives = [] } = definition;
    const keys = new Set(directives.flatMap((one) => argumentOf(one, 'key') ?? []));
    const key = [...keys].find((text) => /^[\w\s]+$/.test(text));
    const keyFields = key?.trim().split(/\s+/);
    if (keyFields) types.set(name.value, { rootField: `_entry_${name.value}`, keyFields, isManyKeyed: keys.size > 1 });
  }
  const definitions = document.definitions.map((definition) => {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph')
      return withGraph(definition);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    const entry = types.get(definition.name.value);
    if (entry) return extended(definition, entry.keyFields, entry.keyFields.join(' '));
    return definition.name.value === queryType(document) ? withRoots(extended(definition, []), types) : definition;
  });
  return {
    supergraph: print({ ...document, definitions }),
    subgraph: graph,
    types,
  };
}

function queryType({ definitions }: DocumentNode): string {
  const schema = definitions.find((one) => one.kind === Kind.SCHEMA_DEFINITION);
  return schema?.operationTypes.find(({ operation }) => operation === 'query')?.type.name.value ?? 'Query';
}

function withGraph(definition: EnumTypeDefinitionNode): EnumTypeDefinitionNode {
  const name = { kind: Kind.NAME, value: graph } as const;
  const value = {
    kind: Kind.ENUM_VALUE_DEFINITION,
    name,
    directives: directivesIn(`@join__graph(name: "${graph}", url: "")`),
  } as const;
  return { ...definition, values: [...(definition.values ?? []), value] };
}

/** The type as the further subgraph knows it too. What it does not know must then be said to be others'. */
function extended(type: ObjectTypeDefinitionNode, known: readonly string[], key?: string): ObjectTypeDefinitionNode {
  const { directives = [], fields = [] } = type;
  const owners = new Set(
    directives.map((one) => argumentOf(one, 'graph', 'join__type')).filter((one) => one !== undefined),
  );
  const place = (of: string) => `@join__field(graph: ${of})`;
  return {
    ...type,
    directives: [...directives, ...directivesIn(`@join__type(graph: ${graph}${key ? `, key: "${key}"` : ''})`)],
    fields: fields.map((field) => {
      const own = field.directives ?? [];
      const isPlaced = own.some(({ name }) => name.value === 'join__field');
      const owned = isPlaced ? [] : directivesIn([...owners].map(place).join(' '));
      const here = known.includes(field.name.value) ? directivesIn(place(graph)) : [];
      return { ...field, directives: [...own, ...owned, ...here] };
    }),
  };
}

function withRoots(query: ObjectTypeDefinitionNode, types: Entries['types']): ObjectTypeDefinitionNode {
  const roots = [...types].map(([name, { rootField }]) => `${rootField}: [${name}] @join__field(graph: ${graph})`);
  return { ...query, fields: [...(query.fields ?? []), ...fieldsIn(roots.join('\n'))] };
}

function argumentOf({ name, arguments: given = [] }: ConstDirectiveNode, argument: string, directive?: string) {
  if (directive && name.value !== directive) return undefined;
  const value = given.find((node) => node.name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function fieldsIn(text: string): readonly FieldDefinitionNode[] {
  const [type] = text === '' ? [] : parse(`type T { ${text} }`, { noLocation: true }).definitions;
  return type?.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : [];
}

function directivesIn(text: string): readonly ConstDirectiveNode[] {
  return fieldsIn(`f: Int ${text}`)[0]?.directives ?? [];
}
