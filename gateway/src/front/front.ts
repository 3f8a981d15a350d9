import type { RequestListener } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import type { GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { requestIdHeader } from '@marque/kit/server/request-id.ts';
import { namesOneHost } from '../edge/host.ts';
import { dataHeaders } from '../edge/security-headers.ts';
import { type Head, visitOf } from '../edge/visit.ts';
import type { Answer } from './answer.ts';
import { directWay, type PlainPost, type Rules } from './direct.ts';
import { nodePost, write, writeResponse } from './node.ts';
import type { Serving } from './serving.ts';
import { handedOn, webPost } from './web.ts';

/** What a front is made of. */
export interface FrontOptions {
  readonly rules: Rules;
  /** What serves; nothing where the runtime's own engine does, which then answers all. */
  readonly serving: () => Serving | undefined;
  readonly runtime: GatewayRuntime;
  /** The CORS headers of an answer; none for an origin that may not call. */
  readonly cors: (request: Head) => Readonly<Record<string, string>>;
  /** How long a request may take, in milliseconds. */
  readonly deadlineMs: number;
}

/** Both ways into a gateway: plain POSTs take the direct one, everything else the runtime's. */
export interface Front {
  readonly listener: RequestListener;
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

/** Puts the direct way before a runtime. */
export function createFront({ rules, serving, runtime, cors, deadlineMs }: FrontOptions): Front {
  const direct = directWay(rules, serving);

  /** The answer, or the body that the runtime is to answer. */
  const answer = async (post: PlainPost): Promise<Answer | string> => {
    const answered = await within(deadlineMs, direct(post));
    if (typeof answered === 'string') return answered;
    const { requestId } = visitOf(post);
    rules.account.end(visitOf(post), answered.status);
    const own = { ...contentType(post.mediaType), ...dataHeaders, [requestIdHeader]: requestId };
    return { ...answered, headers: { ...own, ...cors(post), ...answered.headers } };
  };

  const listener: RequestListener = (request, response) => {
    if (!namesOneHost(request.headers.host)) return write(response, hostless);
    const post = serving() && nodePost(request);
    if (!post) return void runtime(request, response);
    answer(post)
      .then(async (answered) => {
        if (typeof answered !== 'string') return write(response, answered);
        const handed = handedOn(post, `http://${request.headers.host ?? 'localhost'}${request.url}`, answered);
        return writeResponse(response, await runtime.fetch(handed, { req: request, res: response }));
      })
      .catch(() => response.destroy());
  };

  return {
    listener,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const post = serving() && webPost(request);
      if (!post) return runtime.fetch(request);
      const answered = await answer(post);
      await turn(); // a kept answer needs none, and who asks again and again without a port would let nothing else run
      return typeof answered === 'string'
        ? runtime.fetch(handedOn(post, request.url, answered))
        : new Response(answered.body, answered);
    },
  };
}

const hostless: Answer = {
  status: 400,
  headers: { ...contentType('application/json'), ...dataHeaders, connection: 'close' },
  body: JSON.stringify({
    errors: [{ message: 'Name one host in the header Host.', extensions: { code: 'BAD_REQUEST' } }],
  }),
};

function contentType(mediaType: string): Readonly<Record<string, string>> {
  return { 'content-type': `${mediaType}; charset=utf-8` };
}

/** As the runtime says it. */
const late: Answer = {
  status: 503,
  headers: { ...contentType('text/plain'), connection: 'close' },
  body: 'Request deadline exceeded',
};

function within(ms: number, answering: Promise<Answer | string>): Promise<Answer | string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late), ms);
    answering.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
