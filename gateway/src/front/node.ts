import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import type { PlainPost } from './direct.ts';
import { plainMediaType } from './plain.ts';

/** A request to a Node server as a plain POST; undefined where it is none. */
export function nodePost(request: IncomingMessage): PlainPost | undefined {
  const { method, url } = request;
  if (method !== 'POST') return undefined;
  const headers = readerOf(request);
  const mediaType = plainMediaType({ method, url, headers });
  return mediaType === undefined ? undefined : { headers, body: request, mediaType, server: { req: request } };
}

function readerOf({ headers }: IncomingMessage): PlainPost['headers'] {
  const get = (name: string): string | null => {
    const value = headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  };
  return { get, has: (name) => get(name) !== null };
}

/** Writes an answer at once, head and body together. */
export function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

/** Writes an answer of the runtime. */
export async function writeResponse(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}
