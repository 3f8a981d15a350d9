import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { buildSchema, type DocumentNode, print } from 'graphql';
import { clientDocument, clientSafelist, clientTypes } from './client-operations.ts';
import { projectFolder, writeOrCheck } from './generated-files.ts';
import { referenceOf } from './reference.ts';
import { loadDefinitions } from './subgraphs.ts';

/**
 * The TypeScript of a subgraph's SDL: its types and the types of its resolvers.
 *
 * A subgraph says what its resolvers really hold for a type of the schema in `src/mappers.ts`, by exporting a type of
 * that name with the suffix `Mapper`:
 *
 *     export type { ListingRow as ListingMapper } from './listings/store.ts';
 *
 * Throws when a mapper belongs to no type of the schema.
 */
export async function generatedTypes(typeDefs: DocumentNode, mappersSource: string): Promise<string> {
  const files: readonly { readonly content: string }[] = await generate(
    {
      schema: print(typeDefs),
      silent: true,
      generates: {
        'generated.ts': {
          plugins: [{ add: { content: header } }, 'typescript', 'typescript-resolvers'],
          config: { ...config, mappers: mappersOf(typeDefs, mappersSource) },
        },
      },
    },
    false,
  );
  return files.map(({ content }) => content).join('');
}

const header =
  '// Generated from the SDL of this subgraph by `npm run codegen`: change the SDL or mappers.ts, not this file.';

const config = {
  federation: true,
  useTypeImports: true,
  immutableTypes: true,
  enumsAsTypes: true,
  emitLegacyCommonJSImports: false,
  contextType: './context.ts#Context',
  // Callers may say null or nothing at all.
  inputMaybeValue: 'T | null | undefined',
  defaultScalarType: 'string',
  scalars: { DateTime: 'number', MinorUnits: 'number', Date: 'string' },
};

function mappersOf(typeDefs: DocumentNode, source: string): Record<string, string> {
  const types = new Set(typeDefs.definitions.map((node) => ('name' in node ? node.name?.value : undefined)));
  const mappers = new Set([...source.matchAll(/\b([A-Z]\w*)Mapper\b/g)].map(([, type]) => type ?? ''));
  for (const type of mappers) {
    if (!types.has(type)) throw new Error(`mappers.ts: the schema has no type ${type} for ${type}Mapper.`);
  }
  return Object.fromEntries([...mappers].map((type) => [type, `./mappers.ts#${type}Mapper`]));
}

if (import.meta.main) {
  const files = new Map<string, string>();
  for (const { name, typeDefs } of await loadDefinitions()) {
    const mappers = path.join(projectFolder, 'subgraphs', name, 'src', 'mappers.ts');
    const source = existsSync(mappers) ? readFileSync(mappers, 'utf8') : '';
    files.set(`subgraphs/${name}/src/generated.ts`, await generatedTypes(typeDefs, source));
  }
  const api = buildSchema(readFileSync(path.join(projectFolder, 'schema/api.graphql'), 'utf8'));
  const document = clientDocument(api);
  files.set('examples/generated.ts', await clientTypes(api, document));
  files.set('docs/reference.md', referenceOf(api));
  files.set('examples/safelist.json', clientSafelist(document));
  writeOrCheck(files, 'npm run codegen');
}
