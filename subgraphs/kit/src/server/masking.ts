import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The codes of errors that were written for the caller. Whatever carries another code, or none, is masked at every edge. */
export const publicCodes: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_UNKNOWN_OPERATION_NAME',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_HASH_MISMATCH',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_IN_LIST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_LARGE',
  'RATE_LIMITED',
  'REQUEST_ENTITY_TOO_LARGE',
  'SERVICE_UNAVAILABLE',
  'STREAM_ENDED',
  'UNAUTHENTICATED',
]);

/** What callers read in place of an error that was not written for them. */
export const maskedMessage = 'Unexpected error.';

/** Tells whether an error was written for the caller. */
export function isPublic(error: unknown): boolean {
  return error instanceof GraphQLError && publicCodes.has(error.extensions.code);
}

/**
 * What a caller may see of an error: message and code of a public one, and of any other only where it happened
 * and the request id under which it was logged. Nothing else leaves a process: no stack, no text of a database.
 */
export function publicView(error: GraphQLError, requestId?: string): GraphQLFormattedError {
  const open = isPublic(error);
  return {
    message: open ? error.message : maskedMessage,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: open
      ? { code: error.extensions.code }
      : { code: 'INTERNAL_SERVER_ERROR', ...(requestId && { requestId }) },
  };
}
