import { continueVisit, visitOf } from '../edge/visit.ts';
import type { PlainPost } from './direct.ts';
import { plainMediaType } from './plain.ts';

/** A request without a port as a plain POST; undefined where it is none. */
export function webPost(request: Request): PlainPost | undefined {
  const { method, headers, body } = request;
  const { pathname, search } = new URL(request.url);
  const mediaType = plainMediaType({ method, url: `${pathname}${search}`, headers });
  return mediaType === undefined ? undefined : { headers, body, mediaType, server: undefined };
}

/** The request that the runtime answers in place of one whose body is read. It stays the same visit. */
export function handedOn(post: PlainPost, url: string, body: string): Request {
  const headers = new Headers();
  for (const name of passedOn) {
    const value = post.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const request = new Request(url, { method: 'POST', headers, body });
  continueVisit(request, visitOf(post));
  return request;
}

/** What the runtime looks at besides what is known of the visit. */
const passedOn = ['content-type', 'accept', 'origin'] as const;
