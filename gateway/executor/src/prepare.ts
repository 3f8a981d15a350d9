import { type DocumentNode, GraphQLError } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Data } from './data.ts';
import { lru } from './lru.ts';
import { type Operation, operationOf } from './operation/operation.ts';
import type { Overrides } from './overrides.ts';
import type { CompiledPlan } from './plan/compile.ts';
import { prepareVariant, type Variant, type Workshop } from './variant.ts';

/** How much is remembered. What was used longest ago goes first. */
export interface Limits {
  /** Documents; 1,000 without it. */
  readonly mostDocuments?: number | undefined;
  /** Plans, over all documents: one for each combination of the variables in `@skip` and `@include` that was asked for; 2,000 without it. */
  readonly mostPlans?: number | undefined;
}

/** A request, ready to run. */
export interface Prepared {
  readonly operation: Operation;
  readonly variables: Readonly<Data>;
  readonly variant: Variant;
  readonly plan: CompiledPlan | undefined;
}

/** Why a request cannot be run: a mistake of its sender's, or an operation that cannot be planned. */
export interface Refused {
  readonly errors: readonly GraphQLError[];
}

interface Known {
  readonly id: number;
  readonly operation: Operation;
}

/** Prepares requests, and remembers the documents (by identity) and the plans of those before. */
export function preparer(workshop: Workshop, { mostDocuments = 1000, mostPlans = 2000 }: Limits) {
  const documents = lru<DocumentNode, Map<string, Known>>(mostDocuments);
  const variants = lru<string, Variant>(mostPlans);
  let lastId = 0;

  const known = (document: DocumentNode, name: string): Known | undefined => {
    const operations = documents.get(document) ?? new Map<string, Known>();
    const found = operations.get(name);
    if (found) return found;
    const operation = operationOf(document, name);
    if (!operation) return undefined;
    const made: Known = { id: ++lastId, operation };
    operations.set(name, made);
    documents.set(document, operations);
    return made;
  };

  /** What could not be planned stays so: looking for it again and again would be a way to keep the planner busy. */
  const planned = async (variant: Variant): Promise<CompiledPlan | Refused | undefined> => {
    try {
      const plan = await variant.plan;
      variant.plan = plan;
      return plan;
    } catch (thrown) {
      const cause = thrown instanceof Error ? { originalError: thrown } : {};
      return refused('The operation could not be planned.', 'INTERNAL_SERVER_ERROR', cause);
    }
  };

  return async (
    request: { document: DocumentNode; operationName?: string | undefined; variables?: Readonly<Data> | undefined },
    overrides: Overrides,
  ): Promise<Prepared | Refused> => {
    const found = known(request.document, request.operationName ?? '');
    if (!found) return refused(noOperation(request.operationName), 'OPERATION_RESOLUTION_FAILURE');
    const { id, operation } = found;
    const definitions = operation.definition.variableDefinitions ?? [];
    const given = getVariableValues(workshop.schema, definitions, request.variables ?? {});
    if (given.errors) return { errors: given.errors.map(badInput) };
    const variables = given.coerced;

    let key = `${id} ${overrides.key} `;
    for (const name of operation.conditions) key += variables[name] ? '1' : '0';
    let variant = variants.get(key);
    if (!variant) {
      const made = attempt(() => prepareVariant(workshop, operation, variables, overrides));
      if ('errors' in made) return made;
      variant = made;
      variants.set(key, variant);
    }
    const plan = variant.plan && 'run' in variant.plan ? variant.plan : await planned(variant);
    return plan && 'errors' in plan ? plan : { operation, variables, variant, plan };
  };
}

/** An operation may be more than can be prepared. */
function attempt(prepare: () => Variant): Variant | Refused {
  try {
    return prepare();
  } catch (thrown) {
    if (thrown instanceof GraphQLError) return { errors: [thrown] };
    throw thrown;
  }
}

function noOperation(name: string | undefined): string {
  return name
    ? `The document has no operation named "${name}".`
    : 'Name the operation to run, as the document has several or none.';
}

function badInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });
}

function refused(message: string, code: string, cause: { readonly originalError?: Error } = {}): Refused {
  return { errors: [new GraphQLError(message, { ...cause, extensions: { code } })] };
}
