import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** One operation for a subgraph of this process. */
export interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly contextValue: object;
}

/** Executes operations for one subgraph. */
export type SubgraphExecutor = (request: SubgraphRequest) => Promise<ExecutionResult>;

/** Compiling takes 3-5 ms, so that a document is compiled from its third use on: unique documents must not cost that much each. */
const usesBeforeCompiling = 2;

/**
 * An executor over a schema that compiles the queries which come back, and interprets all else, including whatever the compiler does not take.
 * Documents are known by identity, as the planner hands out the same one for the same plan. Always asynchronous.
 */
export function compiledExecutor(schema: GraphQLSchema): SubgraphExecutor {
  const interpret = interpretedExecutor(schema);
  const uses = new WeakMap<DocumentNode, number>();
  const compiled = new WeakMap<DocumentNode, CompiledQuery | null>();

  const queryFor = (document: DocumentNode, operationName: string | undefined): CompiledQuery | null => {
    const known = compiled.get(document);
    if (known !== undefined) return known;
    const used = uses.get(document) ?? 0;
    uses.set(document, used + 1);
    if (used < usesBeforeCompiling) return null;
    const query = compile(schema, document, operationName);
    compiled.set(document, query);
    return query;
  };

  return async ({ document, variables, operationName, contextValue }) => {
    const query = queryFor(document, operationName);
    if (query) return rewrapped(await query.query(undefined, contextValue, variables ?? {}));
    return interpret({ document, variables, operationName, contextValue });
  };
}

/** An executor over a schema that interprets everything. Always asynchronous. */
export function interpretedExecutor(schema: GraphQLSchema): SubgraphExecutor {
  return async ({ document, variables, operationName, contextValue }) =>
    execute({ schema, document, contextValue, variableValues: variables, operationName });
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledQuery | null {
  if (getOperationAST(document, operationName)?.operation !== 'query') return null;
  try {
    const query = compileQuery(schema, document, operationName);
    return isCompiledQuery(query) ? query : null;
  } catch {
    return null; // what the compiler does not take, the interpreter does
  }
}

/** The compiler's errors look like GraphQL errors and are none: their extensions are read-only, and `instanceof` misses them. */
function rewrapped({ errors, ...rest }: ExecutionResult): ExecutionResult {
  if (!errors) return rest;
  return {
    ...rest,
    errors: errors.map(
      ({ message, nodes, path, originalError, extensions }) =>
        new GraphQLError(message, {
          nodes: nodes ?? null,
          path: path ?? null,
          originalError: originalError ?? null,
          extensions: { ...originalExtensions(originalError), ...extensions },
        }),
    ),
  };
}

function originalExtensions(error: Error | undefined): Readonly<Record<string, unknown>> {
  return error instanceof GraphQLError ? error.extensions : {};
}
