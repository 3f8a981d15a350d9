import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';

/** The longest request body that any of our servers reads: 256 KiB. */
export const longestBodyBytes = 256 * 1024;

/** The error of a body that is longer than allowed: HTTP 413. */
export function bodyTooLarge(limit: number): GraphQLError {
  return new GraphQLError(`The request body may be at most ${limit} bytes long.`, {
    extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', http: { status: 413 } },
  });
}

/** Reads a JSON body, counting as it comes in. Throws REQUEST_ENTITY_TOO_LARGE or BAD_REQUEST. */
export async function readJson(request: IncomingMessage, limit = longestBodyBytes): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw bodyTooLarge(limit);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new GraphQLError('The request body must be JSON in UTF-8.', {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    });
  }
}
