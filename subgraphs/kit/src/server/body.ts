import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';

/** The longest request body that the gateway reads: 256 KiB. */
export const longestBodyBytes = 256 * 1024;

/** The longest that a subgraph reads: 1 MiB, since the gateway adds its own query to what a caller may send. */
export const longestErrandBytes = 1024 * 1024;

/** The error of a body that is longer than allowed: HTTP 413. */
export function bodyTooLarge(limit: number): GraphQLError {
  return new GraphQLError(`The request body may be at most ${limit} bytes long.`, {
    extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', http: { status: 413 } },
  });
}

/** Reads a body, counting as it comes in. Throws REQUEST_ENTITY_TOO_LARGE. */
export async function readBody(request: IncomingMessage, limit = longestErrandBytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw bodyTooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads a JSON text. Throws BAD_REQUEST for anything else, and for bytes that are not UTF-8. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new GraphQLError('The request body must be JSON in UTF-8.', {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    });
  }
}
