import type { FetchNode } from '@graphql-hive/router-query-planner';
import { type DocumentNode, GraphQLError } from 'graphql';
import { type Data, isData } from '../data.ts';
import { isPromise, type MaybePromise } from '../maybe-promise.ts';
import { fault } from '../result/problems.ts';
import type { SubgraphError, SubgraphRequest, SubgraphResult } from '../subgraph.ts';
import type { Run } from './run.ts';

/** What is the same in every request of one step of a plan. */
export interface Call {
  readonly subgraph: string;
  readonly document: DocumentNode;
  readonly query: string;
  readonly operationType: 'query' | 'mutation' | 'subscription';
  /** The caller's variables that the operation uses. */
  readonly variableNames: readonly string[];
}

/** A subgraph's answer, checked: either there is data, or an error says why not. */
export interface Answer {
  readonly data: Data | undefined;
  readonly errors: readonly SubgraphError[];
}

/** What a node of the plan says about its request, with the document to send. */
export function callOf(
  node: Pick<FetchNode, 'serviceName' | 'operationKind' | 'variableUsages'>,
  document: DocumentNode,
  query: string,
): Call {
  return {
    subgraph: node.serviceName,
    document,
    query,
    operationType: node.operationKind ?? 'query',
    variableNames: node.variableUsages ?? [],
  };
}

/** The caller's variables for a call; a new object, to which representations may be added. */
export function variablesFor(run: Run, { variableNames }: Call): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const name of variableNames) if (Object.hasOwn(run.variables, name)) variables[name] = run.variables[name];
  return variables;
}

/** The request of a call. */
export function requestOf(run: Run, call: Call, variables: Record<string, unknown>): SubgraphRequest<unknown> {
  const { document, query, operationType } = call;
  return { document, query, operationType, variables, context: run.context };
}

/** Asks the subgraph, and hands its answer to `use`. Whatever the subgraph does wrong becomes an error of the answer. */
export function ask(
  run: Run,
  call: Call,
  variables: Record<string, unknown>,
  use: (answer: Answer) => void,
): MaybePromise<void> {
  try {
    const result = run.subgraph(call.subgraph, requestOf(run, call, variables));
    if (!isPromise(result)) return use(answerOf(call, result));
    return result
      .then(
        (settled) => answerOf(call, settled),
        (thrown: unknown) => failed(call, thrown),
      )
      .then(use);
  } catch (thrown) {
    return use(failed(call, thrown));
  }
}

/** Checks what a subgraph answered. */
export function answerOf(call: Call, result: SubgraphResult | AsyncIterable<SubgraphResult>): Answer {
  if (!isData(result) || Symbol.asyncIterator in result) return malformed(call);
  const { data, errors } = result as SubgraphResult;
  if (errors !== undefined && errors !== null && !Array.isArray(errors)) return malformed(call);
  if (data !== undefined && data !== null && !isData(data)) return malformed(call);
  const told = (errors ?? []).filter(isError);
  if (!data && told.length === 0) return malformed(call);
  return { data: data ?? undefined, errors: told };
}

function isError(error: unknown): error is SubgraphError {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}

function malformed(call: Call): Answer {
  const message = `The subgraph ${call.subgraph} answered with something that is no GraphQL result.`;
  return { data: undefined, errors: [fault(call.subgraph, message)] };
}

/** The answer that stands for what was thrown. */
export function failed(call: Call, thrown: unknown): Answer {
  if (thrown instanceof GraphQLError) return { data: undefined, errors: [relocatable(thrown)] };
  const message = thrown instanceof Error ? thrown.message : `The subgraph ${call.subgraph} could not be asked.`;
  return { data: undefined, errors: [fault(call.subgraph, message, thrown)] };
}

/** A path of an error that was thrown, and not answered, is nobody's. */
function relocatable({ message, extensions, originalError }: GraphQLError): SubgraphError {
  return { message, extensions, originalError };
}
