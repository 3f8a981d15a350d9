import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  concatAST,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  parse,
  Source,
  visit,
} from 'graphql';

/** Reads all `*.graphql` files of folders (and single files) into one document, in the order of their paths. */
export const readTypeDefs = (...locations: readonly URL[]): DocumentNode => {
  const files = locations.flatMap((location) => {
    const path = fileURLToPath(location);
    if (path.endsWith('.graphql')) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => join(path, name));
  });
  return concatAST(files.map((file) => parse(new Source(readFileSync(file, 'utf8'), file))));
};

/** The fields that a document declares on an interface. */
const interfaceFields = (document: DocumentNode, name: string): readonly FieldDefinitionNode[] =>
  document.definitions.flatMap((definition) =>
    (definition.kind === Kind.INTERFACE_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_EXTENSION) &&
    definition.name.value === name
      ? (definition.fields ?? [])
      : [],
  );

/** The directives that say who may ask for a field. Federation takes them on concrete types only, and puts them on interfaces itself. */
export const accessDirectives: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes', 'policy']);

const withoutAccess = ({ directives = [], ...field }: FieldDefinitionNode): FieldDefinitionNode => ({
  ...field,
  directives: directives.filter(({ name }) => !accessDirectives.has(name.value)),
});

const namedType = (name: string): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } });

/**
 * Gives every implementing type the fields of an interface, so that a subgraph writes them once: a type that the document
 * declares keeps its own fields and gets the missing ones; one that it does not is added as an entity with the key `id`.
 * A union may name the interface, which stands for all of its types there. What the interface says of who may ask for a field
 * is said on every type instead.
 */
export const implementInterface = (
  document: DocumentNode,
  name: string,
  types: readonly { readonly typeName: string; readonly description: string }[],
): DocumentNode => {
  const fields = interfaceFields(document, name);
  const declared = new Set<string>();
  const completed = visit(document, {
    ObjectTypeDefinition: (node): ObjectTypeDefinitionNode | undefined => {
      if (!types.some(({ typeName }) => typeName === node.name.value)) return undefined;
      declared.add(node.name.value);
      const own = new Set(node.fields?.map((field) => field.name.value));
      return { ...node, fields: [...fields.filter((field) => !own.has(field.name.value)), ...(node.fields ?? [])] };
    },
    InterfaceTypeDefinition: (node) =>
      node.name.value === name ? { ...node, fields: (node.fields ?? []).map(withoutAccess) } : undefined,
    UnionTypeDefinition: (node) => {
      if (!node.types?.some((type) => type.name.value === name)) return undefined;
      const others = node.types.filter((type) => type.name.value !== name);
      return { ...node, types: [...types.map(({ typeName }) => namedType(typeName)), ...others] };
    },
  });
  const added = types
    .filter(({ typeName }) => !declared.has(typeName))
    .flatMap(({ typeName, description }) => {
      const [type] = parse(
        `${JSON.stringify(description)} type ${typeName} implements ${name} @key(fields: "id") { id: ID! }`,
      ).definitions;
      return type?.kind === Kind.OBJECT_TYPE_DEFINITION ? [{ ...type, fields }] : [];
    });
  return { kind: Kind.DOCUMENT, definitions: [...completed.definitions, ...added] };
};
