import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { formatDocument, stringifyDocument } from '@urql/core';
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  printSchema,
  Source,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { projectFolder } from './generated-files.ts';

const folder = 'examples/operations';

/** The operations of the pages in `examples/operations/`, checked against the API. Throws for the first that does not fit. */
export function clientDocument(api: GraphQLSchema): DocumentNode {
  const definitions = readdirSync(path.join(projectFolder, folder)).flatMap((name) => {
    const text = readFileSync(path.join(projectFolder, folder, name), 'utf8');
    return parse(new Source(text, `${folder}/${name}`)).definitions;
  });
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  const [problem] = validate(api, document);
  if (problem) throw new Error(`${problem.source?.name}:${problem.locations?.[0]?.line ?? 1}: ${problem.message}`);
  return document;
}

/** The types and documents of the pages' operations, as TypeScript, with the hash by which each is sent. */
export async function clientTypes(api: GraphQLSchema, document: DocumentNode): Promise<string> {
  const files: readonly { readonly content: string }[] = await generate(
    {
      schema: printSchema(api),
      documents: print(document),
      silent: true,
      generates: {
        'generated.ts': {
          plugins: [{ add: { content: header } }, 'typescript-operations', 'typed-document-node'],
          config,
        },
      },
    },
    false,
  );
  const record = (name: string, type: string, says: string, entries: readonly string[]): string =>
    `\n/** ${says} */\nexport const ${name}: ${type} = {\n${entries.map((entry) => `  ${entry},\n`).join('')}};\n`;
  const hashes = [...persisted(document)].map(([name, { hash }]) => `${name}: '${hash}'`).sort();
  const types = abstractTypes(api, document).map(
    (type) => `${type.name}: [${api.getPossibleTypes(type).map(({ name }) => `'${name}'`)}]`,
  );
  return [
    ...files.map(({ content }) => content),
    record(
      'hashes',
      'Readonly<Record<string, string>>',
      'The SHA-256 of each operation as it is sent, by its name.',
      hashes,
    ),
    record(
      'possibleTypes',
      'Record<string, string[]>',
      'The types behind each interface and union, for the client’s cache.',
      types,
    ),
  ].join('');
}

/** The safelist of the pages' operations, in the form of MARQUE_SAFELIST. */
export function clientSafelist(document: DocumentNode): string {
  const entries = [...persisted(document).values()].map(({ hash, text }) => [hash, text] as const);
  return `${JSON.stringify(Object.fromEntries(entries.sort()), null, 2)}\n`;
}

const header =
  '// Generated from examples/operations by `npm run codegen`: change the operations, not this file.\n/* eslint-disable */';

const config = {
  useTypeImports: true,
  immutableTypes: true,
  enumsAsTypes: true,
  enumType: 'string-literal',
  skipTypename: false,
  nonOptionalTypename: true,
  defaultScalarType: 'string',
  scalars: { MinorUnits: 'number', ID: 'string' },
  avoidOptionals: { field: true },
};

/** The interfaces and unions that the operations come across, by name. */
function abstractTypes(api: GraphQLSchema, document: DocumentNode): readonly GraphQLAbstractType[] {
  const found = new Set<GraphQLAbstractType>();
  const info = new TypeInfo(api);
  const enter = (): void => {
    const type = getNamedType(info.getType());
    if (isAbstractType(type)) found.add(type);
  };
  visit(document, visitWithTypeInfo(info, { enter }));
  return [...found].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Each operation with its fragments as the client sends it: with every `__typename` that the cache asks for. */
function persisted(document: DocumentNode): ReadonlyMap<string, { readonly hash: string; readonly text: string }> {
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return new Map(
    operations.map((operation) => {
      const whole: object = formatDocument(withFragments(operation, document.definitions));
      const text = stringifyDocument(whole as DocumentNode); // its own type says the same, without `undefined`
      return [operation.name?.value ?? '', { text, hash: createHash('sha256').update(text).digest('hex') }];
    }),
  );
}

function withFragments(operation: OperationDefinitionNode, definitions: readonly DefinitionNode[]): DocumentNode {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const found = new Set<FragmentDefinitionNode>();
  const collect = (node: DefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...found] };
}
