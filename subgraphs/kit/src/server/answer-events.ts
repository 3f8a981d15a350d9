import type { ServerResponse } from 'node:http';
import { type DocumentNode, type ExecutionResult, GraphQLError, parse, validate } from 'graphql';
import { isEvents, mapEvents } from '../graphql/map-events.ts';
import { isSubscription, openEvents, type SubscriptionRequest } from '../graphql/subscribe.ts';
import type { RequestFacts, Subgraph } from '../subgraph.ts';
import { sendEvents } from './event-stream.ts';
import type { Logger } from './log.ts';
import { isPublic, publicView } from './masking.ts';

/** What answering a subscription takes. */
export interface AnswerEventsOptions {
  readonly subgraph: Subgraph;
  /** The request's body, parsed. */
  readonly body: unknown;
  /** Who asks, and the present instant each time that it is asked for. */
  readonly facts: () => RequestFacts;
  readonly log: Logger;
  /** Ends the stream: the server is closing. */
  readonly gone: AbortSignal;
}

/**
 * Answers a subscription as server-sent events. Each result has its errors masked and logged as those of a query are; a
 * subscription that cannot be opened is answered with HTTP 200 and one JSON result. Throws BAD_REQUEST or
 * GRAPHQL_VALIDATION_FAILED (HTTP 400) for what is no subscription.
 */
export async function answerEvents(response: ServerResponse, options: AnswerEventsOptions): Promise<void> {
  const { subgraph, facts, gone } = options;
  const opened = await openEvents(subgraph, requestIn(options), facts);
  const shown = (result: ExecutionResult) => masked(result, options);
  if (isEvents<ExecutionResult>(opened)) return sendEvents(response, mapEvents(opened, shown), gone);
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(shown(opened as ExecutionResult)));
}

function requestIn({ subgraph: { schema }, body }: AnswerEventsOptions): SubscriptionRequest {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw refused('A subscription is sent as { query, variables, operationName }.');
  const document = parsed(query);
  const [problem] = validate(schema, document);
  if (problem) throw refused(problem.message, 'GRAPHQL_VALIDATION_FAILED');
  const request = { document, variables, operationName } as SubscriptionRequest; // the gateway checked them
  if (!isSubscription(request)) throw refused('Only a subscription is answered with a stream of events.');
  return request;
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    throw refused(error instanceof Error ? error.message : 'No GraphQL document.', 'GRAPHQL_PARSE_FAILED');
  }
}

function masked({ errors, ...rest }: ExecutionResult, { subgraph, facts, log }: AnswerEventsOptions) {
  if (!errors) return rest;
  for (const error of errors) {
    if (isPublic(error)) continue;
    const { requestId } = facts();
    const err = error.originalError ?? error;
    log.error({ err, path: error.path, subgraph: subgraph.name, requestId }, 'A request failed.');
  }
  return { ...rest, errors: errors.map((error) => publicView(error)) };
}

function refused(message: string, code = 'BAD_REQUEST'): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
