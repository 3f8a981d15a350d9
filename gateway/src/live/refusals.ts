import { eventStreamType } from '@marque/kit/server/event-stream.ts';
import { GraphQLError } from 'graphql';

/** Ends a stream whose reader may go on by subscribing again: the gateway restarts, or the source failed. HTTP 503 where it never began. */
export const streamEnded = (because: string): GraphQLError =>
  refusal(`${because} Subscribe again.`, 'STREAM_ENDED', 503);

/** Ends a stream whose caller's token is no longer taken. */
export const tokenExpired = (): GraphQLError =>
  refusal('The token has expired: subscribe again with a new one.', 'UNAUTHENTICATED', 401);

/** Refuses a caller who has as many of something open as it may. */
export const tooManyOpen = (most: number, what: string): GraphQLError =>
  refusal(`${most} ${what} are open, and no more may be at once: end one first.`, 'RATE_LIMITED', 429);

/** Refuses a subscription over HTTP whose caller would take one answer only. */
export const eventsNotAccepted = (): GraphQLError =>
  refusal(`A subscription is answered with "Accept: ${eventStreamType}", or over a WebSocket.`, 'BAD_REQUEST', 406);

function refusal(message: string, code: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
