import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { bodyTooLarge, longestBodyBytes, parseJson } from '@marque/kit/server/body.ts';
import { GraphQLError } from 'graphql';

type Parameters = object;

/**
 * Reads the body of a POST: JSON in UTF-8, of at most 256 KiB by its declared length or, where it declares none, as it comes
 * in. Throws REQUEST_ENTITY_TOO_LARGE (HTTP 413) or BAD_REQUEST (HTTP 415 for another media type, charset or encoding, else 400).
 */
export function readBodies(limit = longestBodyBytes): GatewayPlugin {
  return {
    onRequestParse: ({ request, setRequestParser }) => {
      if (request.method !== 'POST') return;
      assertPlainJson(request.headers);
      const declared = request.headers.get('content-length');
      if (declared !== null && !(Number(declared) <= limit)) throw bodyTooLarge(limit);
      setRequestParser(async (original) => parametersIn(await read(original, limit)));
    },
  };
}

function assertPlainJson(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  if (type.trim() !== 'application/json') throw refused('Send the request as application/json.', 415);
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^\s"]*)/.exec(one)?.[1]).find(Boolean) ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'utf8') throw refused('Send the body in UTF-8.', 415);
  if ((headers.get('content-encoding') ?? 'identity') !== 'identity')
    throw refused('Send the body as it is, without Content-Encoding.', 415);
}

async function read({ body }: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw bodyTooLarge(limit);
    chunks.push(chunk);
  }
  const [only] = chunks;
  return chunks.length === 1 && only ? only : Buffer.concat(chunks);
}

/** What else a request must be the runtime checks; a name of another type it takes for an operation that is not there. */
function parametersIn(body: Uint8Array): Parameters {
  const value = parseJson(body) as Parameters; // checked further on
  const { operationName }: { operationName?: unknown } = value ?? {};
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw refused('`operationName` must be a string.', 400);
  return value;
}

function refused(message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });
}
