import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Upgrades } from '@marque/kit/server/listen.ts';
import { dataHeaders } from './edge/security-headers.ts';
import type { Gateway } from './gateway.ts';

/** What a port leads to: nothing yet, and then a gateway. */
export interface Entrance {
  readonly listener: RequestListener;
  readonly upgrades: Upgrades;
  /** From now on requests are the gateway's. */
  readonly open: (gateway: Pick<Gateway, 'listener' | 'sockets'>) => void;
}

/**
 * Stands at a port before there is a gateway, so that whoever looks after the process sees that it lives and is not ready:
 * `/healthcheck` is answered 200, everything else 503, which tells callers to come again.
 */
export function createEntrance(): Entrance {
  let gateway: Parameters<Entrance['open']>[0] | undefined;
  return {
    listener: (request, response) => (gateway ? gateway.listener(request, response) : answerEarly(request, response)),
    upgrades: {
      takes: (request) => gateway?.sockets.takes(request) ?? false,
      take: (request, connection, head) => gateway?.sockets.take(request, connection, head),
      close: async (drainMs) => gateway?.sockets.close(drainMs),
    },
    open: (opened) => {
      gateway = opened;
    },
  };
}

const retryAfterSeconds = 1;

function answerEarly({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const [path] = url.split('?');
  // What is left of a body is not read.
  const headers = { ...dataHeaders, 'cache-control': 'no-store', connection: 'close' };
  if (path === '/healthcheck') return void response.writeHead(200, headers).end();
  const body =
    path === '/readiness'
      ? { status: 'not ready' }
      : {
          errors: [
            {
              message: 'The service is starting: try again in a moment.',
              extensions: { code: 'SERVICE_UNAVAILABLE' },
            },
          ],
        };
  response
    .writeHead(503, {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'retry-after': `${retryAfterSeconds}`,
    })
    .end(JSON.stringify(body));
}
