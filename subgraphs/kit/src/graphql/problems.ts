import { GraphQLError } from 'graphql';

/** Refuses an argument: the request is answered with `BAD_USER_INPUT` and a sentence that says what to send instead. */
export const badInput = (message: string, argument?: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(argument && { argument }) } });
