import { graphqlPath } from '../edge/account.ts';
import type { Head } from '../edge/visit.ts';

/** What tells at once whether a request may go the direct way. */
export interface Line extends Head {
  readonly method: string | undefined;
  /** Its path with what follows it. */
  readonly url: string | undefined;
}

const graphqlMedia = 'application/graphql-response+json';
const jsonMedia = 'application/json';

/** What streams: only the runtime answers in it. */
const streaming: ReadonlySet<string> = new Set(['text/event-stream', 'multipart/mixed']);

/**
 * The media type of the answer to a plain POST of JSON to `/graphql`; undefined for every other request, which the
 * runtime answers: GET, other paths, other bodies, streams, and whoever accepts none of the two types.
 */
export function plainMediaType({ method, url, headers }: Line): string | undefined {
  if (method !== 'POST' || url !== graphqlPath || !isJson(headers.get('content-type'))) return undefined;
  const accept = headers.get('accept');
  if (accept === null || accept === '*/*' || accept === jsonMedia) return jsonMedia;
  if (accept === graphqlMedia) return graphqlMedia;
  return firstOf(accept);
}

function isJson(contentType: string | null): boolean {
  if (contentType === jsonMedia) return true;
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() === jsonMedia;
}

/** The first of the types in a list that can be had, as the runtime chooses it: weights are not looked at. */
function firstOf(accept: string): string | undefined {
  const types = accept.toLowerCase().replace(/\s/g, '').split(',');
  if (types.some((type) => streaming.has(type.split(';', 1)[0] ?? ''))) return undefined;
  for (const listed of types) {
    const [type = '', ...parameters] = listed.split(';');
    const charset = parameters.find((parameter) => parameter.startsWith('charset='));
    if (charset !== undefined && charset !== 'charset=utf-8') continue;
    if (type === jsonMedia || type === '*/*' || type === 'application/*') return jsonMedia;
    if (type === graphqlMedia) return graphqlMedia;
  }
  return undefined;
}
