import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  visit,
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
  const { types, ...rest } = schema.toConfig();
  const compilable = new GraphQLSchema({ ...rest, types: [...types, coerced], assumeValid: true });
  const uses = new WeakMap<DocumentNode, number>();
  const compiled = new WeakMap<DocumentNode, CompiledQuery | null>();

  const queryFor = (document: DocumentNode, operationName: string | undefined): CompiledQuery | null => {
    const known = compiled.get(document);
    if (known !== undefined) return known;
    const used = uses.get(document) ?? 0;
    uses.set(document, used + 1);
    if (used < usesBeforeCompiling) return null;
    const query = compile(compilable, document, operationName);
    compiled.set(document, query);
    return query;
  };

  return async ({ document, variables, operationName, contextValue }) => {
    const query = queryFor(document, operationName);
    if (!query) return interpret({ document, variables, operationName, contextValue });
    const given = coercedVariables(schema, { document, variables, operationName });
    return given.errors ? given : rewrapped(await query.query(undefined, contextValue, given.coerced));
  };
}

/** An executor over a schema that interprets everything. Always asynchronous. */
export function interpretedExecutor(schema: GraphQLSchema): SubgraphExecutor {
  return async ({ document, variables, operationName, contextValue }) =>
    execute({ schema, document, contextValue, variableValues: variables, operationName });
}

/** Stands for the type of every variable in what is compiled. */
const coerced = new GraphQLScalarType({ name: 'Coerced' });

function coercedVariables(
  schema: GraphQLSchema,
  { document, variables = {}, operationName }: Pick<SubgraphRequest, 'document' | 'variables' | 'operationName'>,
) {
  const { variableDefinitions = [] } = getOperationAST(document, operationName) ?? {};
  return getVariableValues(schema, variableDefinitions, variables, { maxErrors: 50 });
}

/**
 * The compiler writes out a variable's type in full, and comes to no end where an input contains itself, as filters do.
 * So variables are coerced before, and what is compiled takes them as they are.
 */
function withCoercedVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: ({ kind, variable }) => ({
      kind,
      variable,
      type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coerced.name } },
    }),
  });
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledQuery | null {
  if (getOperationAST(document, operationName)?.operation !== 'query') return null;
  try {
    const query = compileQuery(schema, withCoercedVariables(document), operationName);
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
