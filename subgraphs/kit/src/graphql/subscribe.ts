import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import type { RequestFacts, Subgraph } from '../subgraph.ts';
import { isEvents, mapEvents } from './map-events.ts';

/** A subscription as it is sent. The document is valid. */
export interface SubscriptionRequest {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/** Whether a request is for events, as opposed to one answer. */
export function isSubscription({ document, operationName }: SubscriptionRequest): boolean {
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION;
}

/**
 * Opens a subscription on a subgraph: a result for each event, or the errors that kept it from opening. Each event is executed
 * in a resolver context of its own, as of its own instant, so that nothing that was read for one is taken for the next.
 */
export async function openEvents(
  { schema, context }: Pick<Subgraph, 'schema' | 'context'>,
  { document, variables, operationName }: SubscriptionRequest,
  facts: () => RequestFacts,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult, void, void>> {
  const asked = { schema, document, variableValues: variables, operationName };
  const source = await createSourceEventStream({ ...asked, contextValue: context(facts()) });
  if (!isEvents<unknown>(source)) return source;
  return mapEvents(source, (rootValue) => execute({ ...asked, rootValue, contextValue: context(facts()) }));
}
