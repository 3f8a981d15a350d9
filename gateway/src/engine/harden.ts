import type { UnifiedGraphHandler } from '@graphql-hive/gateway-runtime';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { checkScalars } from './check-scalars.ts';
import { complete } from './complete.ts';
import { asExecute, type Execute, type ExecuteRequest } from './execute.ts';
import { type Operation, operationOf } from './operation.ts';
import { type Parts, partsOf } from './plannable.ts';
import { settle } from './settle.ts';
import { type ShapeField, shapeOf } from './shape.ts';

type Variables = Readonly<Record<string, unknown>>;

/** One operation with its conditions decided, ready to run. */
interface Variant extends Parts {
  readonly root: GraphQLObjectType;
  readonly fields: readonly ShapeField[];
}

/** An operation as it came, and its variants so far by the values of its conditions. */
interface Entry {
  readonly operation: Operation;
  readonly variants: Map<string, Variant>;
}

/** Variants of one operation that are kept: each boolean variable in a condition doubles their number. */
const mostVariants = 64;

/**
 * Wraps an engine so that its answers are what the specification asks for: conditions are decided before planning,
 * introspection may stand beside other fields, and the result is completed, with nulls moved up, no key missing and `data` always there.
 */
export function harden(engine: UnifiedGraphHandler): UnifiedGraphHandler {
  return async (options) => {
    const handled = await engine(options);
    const inner = handled.executor;
    checkScalars(handled.unifiedGraph);
    if (!inner) return handled;
    return { ...handled, executor: asExecute(hardened(handled.unifiedGraph, inner)) };
  };
}

function hardened(schema: GraphQLSchema, inner: Execute) {
  const operations = new WeakMap<DocumentNode, Map<string, Entry>>();

  const known = (document: DocumentNode, name = ''): Entry | undefined => {
    const named = operations.get(document) ?? new Map<string, Entry>();
    operations.set(document, named);
    const entry = named.get(name);
    if (entry) return entry;
    const operation = operationOf(document, name);
    if (operation) named.set(name, { operation, variants: new Map() });
    return named.get(name);
  };

  const variantOf = (entry: Entry, variables: Variables): Variant => {
    const key = entry.operation.conditions.map((name) => (variables[name] ? 1 : 0)).join('');
    const made = entry.variants.get(key) ?? prepare(schema, settle(entry.operation, variables));
    if (entry.variants.size >= mostVariants) entry.variants.clear();
    entry.variants.set(key, made);
    return made;
  };

  return async (request: ExecuteRequest): Promise<unknown> => {
    const entry = known(request.document, request.operationName);
    if (!entry)
      return {
        errors: [refused(`There is no operation named "${request.operationName}".`, 'OPERATION_RESOLUTION_FAILURE')],
      };
    if (entry.operation.definition.operation === 'subscription') return inner(request);
    const given = getVariableValues(
      schema,
      entry.operation.definition.variableDefinitions ?? [],
      request.variables ?? {},
    );
    if (given.errors) return { errors: given.errors.map((error) => refused(error.message, 'BAD_USER_INPUT', error)) };
    const variant = variantOf(entry, given.coerced);
    const [fetched, introspected] = await Promise.all([
      variant.fetched ? (inner({ ...request, document: variant.fetched }) as Promise<ExecutionResult>) : empty,
      variant.introspected
        ? execute({ schema, document: variant.introspected, variableValues: request.variables })
        : empty,
    ]);
    const errors = [...(fetched.errors ?? []), ...(introspected.errors ?? [])];
    const data = complete(schema, variant.root, variant.fields, { ...fetched.data, ...introspected.data }, errors);
    return errors.length > 0 ? { data, errors } : { data };
  };
}

const empty: ExecutionResult = {};

function prepare(schema: GraphQLSchema, operation: Operation): Variant {
  const root = schema.getRootType(operation.definition.operation);
  if (!root) throw new Error(`The schema has no ${operation.definition.operation} type`); // validation let it pass
  return { ...partsOf(schema, operation), root, fields: shapeOf(schema, operation)(root) };
}

function refused(
  message: string,
  code: string,
  { nodes }: { readonly nodes?: GraphQLError['nodes'] } = {},
): GraphQLError {
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    extensions: { code, http: { spec: true, status: 400 } },
  });
}
