import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type DocumentNode, GraphQLError, type GraphQLSchema, parse, Source, validate } from 'graphql';
import { tourStops } from './tour.ts';
import { stopProblems } from './tour-operations.ts';

/**
 * The files of `schema/operations/` that the API must answer now. The others are promised for later: they must be
 * well-formed, and move into this list together with what they ask for.
 */
export const dueOperations: readonly string[] = [
  'storefront.graphql',
  'buyer.graphql',
  'brand-audit.graphql',
  'tour.graphql',
];

/** Why a file of operations is not fit for a schema, or (without one) not well-formed; empty when all is well. */
export function operationProblems(file: Source, schema: GraphQLSchema | undefined): readonly GraphQLError[] {
  try {
    const document: DocumentNode = parse(file);
    return schema === undefined ? [] : validate(schema, document);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

if (import.meta.main) {
  const folder = path.join(import.meta.dirname, 'operations');
  const api = buildSchema(readFileSync(path.join(import.meta.dirname, 'api.graphql'), 'utf8'));
  const names = new Set([...dueOperations, ...readdirSync(folder)]);
  for (const name of names) {
    const file = new Source(readFileSync(path.join(folder, name), 'utf8'), `schema/operations/${name}`);
    for (const { message, locations } of operationProblems(file, dueOperations.includes(name) ? api : undefined)) {
      console.error(`${file.name}:${locations?.[0]?.line ?? 1}: ${message}`);
      process.exitCode = 1;
    }
  }
  for (const problem of tourStops.flatMap((stop) => stopProblems(stop, api))) {
    console.error(`schema/tour.ts: ${problem}`);
    process.exitCode = 1;
  }
}
