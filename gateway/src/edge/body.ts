import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { bodyTooLarge, longestBodyBytes, parseJson } from '@marque/kit/server/body.ts';
import { GraphQLError } from 'graphql';

/** What of a POST its body is read by. */
export interface Post {
  readonly headers: Pick<Headers, 'get'>;
  readonly body: AsyncIterable<Uint8Array> | null;
}

/**
 * Reads the body of a POST: JSON in UTF-8, of at most 256 KiB by its declared length or, where it declares none, as it comes
 * in. Throws REQUEST_ENTITY_TOO_LARGE (HTTP 413) or BAD_REQUEST (HTTP 415 for another media type, charset or encoding, else 400).
 */
export async function readPost({ headers, body }: Post, limit = longestBodyBytes): Promise<unknown> {
  assertPlain(headers, limit);
  return parametersIn(await read(body, limit));
}

/**
 * Reads the bodies of the runtime's requests; what is wrong with their headers is said before any is read. Of a GET it looks at
 * what is JSON in its address, which the runtime reads.
 */
export function readBodies(limit = longestBodyBytes): GatewayPlugin {
  return {
    onRequestParse: ({ request, url, setRequestParser }) => {
      if (request.method === 'GET') assertJsonIn(url.searchParams);
      if (request.method !== 'POST') return;
      assertPlain(request.headers, limit);
      setRequestParser(async ({ body }) => parametersIn(await read(body, limit)) as object); // checked further on
    },
  };
}

function assertPlain(headers: Pick<Headers, 'get'>, limit: number): void {
  assertPlainJson(headers);
  const declared = headers.get('content-length');
  if (declared !== null && !(Number(declared) <= limit)) throw bodyTooLarge(limit);
}

function assertPlainJson(headers: Pick<Headers, 'get'>): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  if (type.trim() !== 'application/json') throw refused('Send the request as application/json.', 415);
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^\s"]*)/.exec(one)?.[1]).find(Boolean) ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'utf8') throw refused('Send the body in UTF-8.', 415);
  if ((headers.get('content-encoding') ?? 'identity') !== 'identity')
    throw refused('Send the body as it is, without Content-Encoding.', 415);
}

function assertJsonIn(parameters: URLSearchParams): void {
  for (const name of ['variables', 'extensions']) {
    try {
      JSON.parse(parameters.get(name) || 'null');
    } catch {
      throw refused(`\`${name}\` must be JSON.`, 400);
    }
  }
}

async function read(body: Post['body'], limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch {
    throw refused('The request ended before its body did.', 400);
  }
  if (size > limit) throw bodyTooLarge(limit);
  const [only] = chunks;
  return chunks.length === 1 && only ? only : Buffer.concat(chunks);
}

/** What else a request must be the runtime checks; a name of another type it takes for an operation that is not there. */
function parametersIn(body: Uint8Array): unknown {
  const value = parseJson(body);
  const { operationName } = (value ?? {}) as { operationName?: unknown };
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw refused('`operationName` must be a string.', 400);
  return value;
}

function refused(message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });
}
