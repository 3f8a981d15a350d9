import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { bodyTooLarge, longestBodyBytes } from '@marque/kit/server/body.ts';

/** Refuses a request body of more than 256 KiB with HTTP 413, by its declared length or, where it declares none, as it comes in. */
export function limitBody(limit = longestBodyBytes): GatewayPlugin {
  return {
    onRequestParse: ({ request, requestParser, setRequestParser }) => {
      const declared = request.headers.get('content-length');
      // Node ends a body at its declared length, so a declaration within the limit can be believed.
      if (declared !== null && !(Number(declared) <= limit)) throw bodyTooLarge(limit);
      if (declared !== null || !requestParser || !request.body) return;
      setRequestParser(async (original) => requestParser(await counted(original, limit)));
    },
  };
}

async function counted(request: Request, limit: number): Promise<Request> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw bodyTooLarge(limit);
    chunks.push(chunk);
  }
  return new Request(request.url, { method: request.method, headers: request.headers, body: Buffer.concat(chunks) });
}
